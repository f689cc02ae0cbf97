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
  sentAgain: 'Es ist jetzt gesendet.',
  overtaken: 'Jemand anderes hat es inzwischen geändert. Senden Sie es erneut, um beides zu vergleichen.',
  limitedTitle: 'Zu viele Anfragen',
  limited: (left) => `In ${left} geht es von selbst weiter.`,
  limitedForm: (left) => `In ${left} können Sie es erneut versuchen.`,
  signIn: 'Anmelden',
  signedOutTitle: 'Bitte melden Sie sich erneut an',
  signedOutText: 'Ihre Sitzung ist beendet. Ihre Eingaben bleiben stehen; senden Sie sie nach der Anmeldung.',
  onlyShown: 'Diese Seite zeigt nur an: Hier kann nichts geändert werden.',
  suspendedTitle: 'Zurzeit kann nichts geändert werden.',
  ahead: (by) => `Ihr Gerät geht ${by} vor. Die Zeiten hier folgen dem Server und weichen von Ihrer Uhr ab.`,
  behind: (by) => `Ihr Gerät geht ${by} nach. Die Zeiten hier folgen dem Server und weichen von Ihrer Uhr ab.`,
  notRenewed: 'Nicht alles konnte geladen werden; was Sie sehen, kann unvollständig oder älter sein.',
  conflict: {
    savedBy: (name) => `${name} hat vor Ihnen gespeichert`,
    savedAgo: (name, ago) => `${name} hat ${ago} vor Ihnen gespeichert`,
    savedByOther: 'Jemand anderes hat vor Ihnen gespeichert',
    nothingLost: 'Nichts ist verloren. Wählen Sie, welche Fassung bleibt.',
    yours: 'Ihre',
    notSaved: 'Sie, noch nicht gespeichert',
    saved: 'Gespeichert',
    savedAt: (name, time) => `${name}, ${time}`,
    somebody: 'Jemand anderes',
    changes: (count) => (count === 0 ? 'Keine Änderungen' : count === 1 ? '1 Änderung' : `${count} Änderungen`),
    changed: 'geändert',
    both: 'Beide: Die Änderungen berühren sich nicht',
    suggested: 'Vorschlag',
    saveThis: 'Diese Fassung speichern',
    goOn: 'Weiter bearbeiten',
    empty: 'nichts',
  },
};
