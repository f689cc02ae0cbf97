import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

/** What widgets say when something is not as usual, in German. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `Keine Verbindung seit ${since}. Sie sehen den Stand von da.`,
  offlineWaiting: (count) =>
    count === 1
      ? 'Eine Änderung wartet und wird von selbst gesendet, sobald das Netz wieder da ist.'
      : `${count} Änderungen warten und werden in dieser Reihenfolge von selbst gesendet, sobald das Netz wieder da ist.`,
  offlineWrite:
    'Sie können weitermachen: Texte und Schritte warten hier, bis das Netz wieder da ist. Dateien und Tests brauchen eine Verbindung.',
  tryNow: 'Jetzt versuchen',
  trying: 'Wird versucht …',
  waiting: 'Wartet',
  sending: 'Wird gesendet',
  refused: 'Nicht angenommen',
  waitingList: 'Noch nicht gesendete Änderungen',
  withdraw: (what) => `Zurückziehen: ${what}`,
  sendAgain: 'Erneut senden',
  leaveOut: 'Weglassen',
  anyChange: 'Eine Änderung',
  arrived: (count) =>
    count === 1
      ? 'Wieder verbunden. Die wartende Änderung wurde gesendet.'
      : `Wieder verbunden. ${count} wartende Änderungen wurden gesendet.`,
  limited: (left) => `Zu viele Anfragen. In ${left} geht es von selbst weiter.`,
  signIn: 'Anmelden',
  signedOutTitle: 'Bitte melden Sie sich erneut an',
  signedOutText: 'Ihre Sitzung ist beendet. Ihre Eingaben bleiben stehen; senden Sie sie nach der Anmeldung.',
  suspendedTitle: 'Sie können alles lesen, aber zurzeit nichts ändern.',
  ahead: (by) => `Ihr Gerät geht ${by} vor. Die Zeiten hier folgen dem Server und weichen von Ihrer Uhr ab.`,
  behind: (by) => `Ihr Gerät geht ${by} nach. Die Zeiten hier folgen dem Server und weichen von Ihrer Uhr ab.`,
  notRenewed: 'Nicht alles konnte geladen werden; was Sie sehen, kann unvollständig oder älter sein.',
};
