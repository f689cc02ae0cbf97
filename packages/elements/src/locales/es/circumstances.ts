import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

/** What widgets say when something is not as usual, in Spanish. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `Sin conexión desde ${since}. Lo que ve es de ese momento.`,
  offlineWaiting: (count) =>
    count === 1
      ? 'Un cambio está en espera y se enviará solo en cuanto vuelva la red.'
      : `${count} cambios están en espera y se enviarán solos, en este orden, en cuanto vuelva la red.`,
  offlineWrite:
    'Puede seguir: los textos y los pasos esperan aquí hasta que vuelva la red. Los archivos y los cuestionarios la necesitan.',
  tryNow: 'Probar ahora',
  trying: 'Probando…',
  waiting: 'En espera',
  sending: 'Enviando',
  refused: 'No aceptado',
  waitingList: 'Cambios aún sin enviar',
  withdraw: (what) => `Retirar: ${what}`,
  sendAgain: 'Enviar de nuevo',
  leaveOut: 'Descartar',
  anyChange: 'Un cambio',
  arrived: (count) =>
    count === 1
      ? 'De nuevo en línea. Se ha enviado el cambio en espera.'
      : `De nuevo en línea. Se han enviado ${count} cambios en espera.`,
  sentAgain: 'Ya se ha enviado.',
  overtaken: 'Otra persona lo ha cambiado mientras tanto. Envíelo de nuevo para comparar ambas versiones.',
  limitedTitle: 'Demasiadas solicitudes',
  limited: (left) => `Continuará solo en ${left}.`,
  limitedForm: (left) => `Podrá intentarlo de nuevo en ${left}.`,
  signIn: 'Iniciar sesión',
  signedOutTitle: 'Inicie sesión de nuevo',
  signedOutText: 'Su sesión ha terminado. Lo que escribió sigue en su sitio; envíelo cuando haya iniciado sesión.',
  onlyShown: 'Esta página es de solo lectura: aquí no se puede cambiar nada.',
  suspendedTitle: 'Por ahora no se puede cambiar nada.',
  ahead: (by) =>
    `Su dispositivo va ${by} adelantado. Las horas de aquí siguen al servidor y difieren de las de su reloj.`,
  behind: (by) =>
    `Su dispositivo va ${by} atrasado. Las horas de aquí siguen al servidor y difieren de las de su reloj.`,
  notRenewed: 'No se pudo cargar todo; lo que ve puede estar incompleto o ser anterior.',
  conflict: {
    savedBy: (name) => `${name} guardó antes que usted`,
    savedAgo: (name, ago) => `${name} guardó ${ago} antes que usted`,
    savedByOther: 'Otra persona guardó antes que usted',
    nothingLost: 'No se ha perdido nada. Elija qué versión se queda.',
    yours: 'La suya',
    notSaved: 'Usted, sin guardar aún',
    saved: 'Guardada',
    savedAt: (name, time) => `${name}, ${time}`,
    somebody: 'Otra persona',
    changes: (count) => (count === 0 ? 'Sin cambios' : count === 1 ? '1 cambio' : `${count} cambios`),
    changed: 'cambiado',
    both: 'Ambas: los cambios no se tocan',
    suggested: 'Sugerido',
    saveThis: 'Guardar esta versión',
    goOn: 'Seguir escribiendo',
    empty: 'ninguno',
  },
};
