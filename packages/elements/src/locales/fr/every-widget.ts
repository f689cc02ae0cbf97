import type { CommonMessages } from '../../foundation/messages.js';

const errorTexts: Readonly<Record<string, string>> = {
  network: 'Le serveur est injoignable. Vos saisies sont conservées.',
  scope_missing: 'Votre rôle ne permet pas d’y accéder. Contactez l’administrateur du portail.',
  origin_not_allowed:
    'Cette page n’est pas autorisée à l’afficher. Son exploitant en trouvera la raison dans la console.',
};

/** Words that every widget needs, in French. */
export const common: CommonMessages = {
  retry: 'Réessayer',
  errorText: (code: string): string => errorTexts[code] ?? 'Vos saisies sont conservées.',
  forbidden: 'Hors de votre rôle',
  requestId: (id: string): string => `Requête ${id}`,
  noConnection: 'Non connecté',
  noConnectionText:
    'Cette partie de la page n’est pas reliée à ses données. L’exploitant en trouvera la raison dans la console.',
  close: 'Fermer',
  cancel: 'Annuler',
  notSet: 'à définir',
  working: 'Traitement en cours…',
  updated: (title) => `${title}\u202f: modifié par quelqu’un d’autre, et à jour.`,
  named: (name, value) => `${name}\u202f: ${value}`,
};
