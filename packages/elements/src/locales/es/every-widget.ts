import type { CommonMessages } from '../../foundation/messages.js';

const errorTexts: Readonly<Record<string, string>> = {
  network: 'No se pudo contactar con el servidor. Sus datos se conservan.',
  scope_missing: 'Su rol no permite ver esto. Consulte con quien administra el portal.',
  origin_not_allowed:
    'Esta página no está autorizada para mostrarlo. Quien la gestiona encontrará el motivo en la consola.',
};

/** Words that every widget needs, in Spanish. */
export const common: CommonMessages = {
  retry: 'Reintentar',
  errorText: (code: string): string => errorTexts[code] ?? 'Sus datos se conservan.',
  forbidden: 'No disponible para su rol',
  requestId: (id: string): string => `Solicitud ${id}`,
  noConnection: 'Sin conectar',
  noConnectionText:
    'Esta parte de la página no está conectada a sus datos. Quien la gestiona verá el motivo en la consola.',
  close: 'Cerrar',
  cancel: 'Cancelar',
  notSet: 'sin definir',
  working: 'Procesando…',
  updated: (title) => `${title}: otra persona hizo cambios; ya está al día.`,
  named: (name, value) => `${name}: ${value}`,
};
