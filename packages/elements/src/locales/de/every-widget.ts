import type { CommonMessages } from '../../foundation/messages.js';

const errorTexts: Readonly<Record<string, string>> = {
  network: 'Der Server ist nicht erreichbar. Ihre Eingaben bleiben erhalten.',
  scope_missing: 'Ihre Rolle ist dafür nicht berechtigt. Wenden Sie sich an die Portalverwaltung.',
  origin_not_allowed:
    'Diese Seite ist für die Anzeige nicht zugelassen. Den Grund finden ihre Betreiber in der Konsole.',
};

/** Words that every widget needs, in German. */
export const common: CommonMessages = {
  retry: 'Erneut versuchen',
  errorText: (code: string): string => errorTexts[code] ?? 'Ihre Eingaben bleiben erhalten.',
  forbidden: 'Nicht für Ihre Rolle',
  requestId: (id: string): string => `Anfrage ${id}`,
  noConnection: 'Nicht verbunden',
  noConnectionText:
    'Dieser Bereich ist nicht mit seinen Daten verbunden. Den Grund finden die Betreiber der Seite in der Konsole.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  notSet: 'nicht festgelegt',
  working: 'Wird bearbeitet …',
  updated: (title) => `${title}: von jemand anderem geändert und auf dem neuesten Stand.`,
  named: (name, value) => `${name}: ${value}`,
};
