import type { CircumstancesMessages } from '../../circumstances/circumstances.messages.js';

/** What widgets say when something is not as usual, in French. */
export const circumstances: CircumstancesMessages = {
  offline: (since) => `Aucune connexion depuis ${since}. Vous voyez l’état de ce moment-là.`,
  offlineWaiting: (count) =>
    count === 1
      ? 'Une modification attend et sera envoyée d’elle-même dès le retour du réseau.'
      : `${count} modifications attendent et seront envoyées d’elles-mêmes, dans cet ordre, dès le retour du réseau.`,
  offlineWrite:
    'Vous pouvez continuer : textes et étapes attendent ici le retour du réseau. Les fichiers et les quiz en ont besoin.',
  tryNow: 'Essayer maintenant',
  trying: 'Essai en cours…',
  waiting: 'En attente',
  sending: 'Envoi en cours',
  refused: 'Non accepté',
  waitingList: 'Modifications pas encore envoyées',
  withdraw: (what) => `Retirer : ${what}`,
  sendAgain: 'Renvoyer',
  leaveOut: 'Abandonner',
  anyChange: 'Une modification',
  arrived: (count) =>
    count === 1
      ? 'De nouveau en ligne. La modification en attente a été envoyée.'
      : `De nouveau en ligne. ${count} modifications en attente ont été envoyées.`,
  sentAgain: 'C’est envoyé.',
  overtaken: 'Quelqu’un d’autre l’a modifié entre-temps. Renvoyez-le pour comparer les deux.',
  limitedTitle: 'Trop de demandes',
  limited: (left) => `La suite viendra d’elle-même dans ${left}.`,
  limitedForm: (left) => `Vous pourrez réessayer dans ${left}.`,
  signIn: 'Se connecter',
  signedOutTitle: 'Veuillez vous reconnecter',
  signedOutText: 'Votre session est terminée. Votre saisie reste en place ; envoyez-la une fois reconnecté.',
  onlyShown: 'Cette page est en lecture seule : rien ne peut y être modifié.',
  suspendedTitle: 'Rien ne peut être modifié pour le moment.',
  ahead: (by) =>
    `Votre appareil avance de ${by}. Les heures affichées ici suivent le serveur et diffèrent de votre horloge.`,
  behind: (by) =>
    `Votre appareil retarde de ${by}. Les heures affichées ici suivent le serveur et diffèrent de votre horloge.`,
  notRenewed: 'Tout n’a pas pu être chargé ; ce que vous voyez peut être incomplet ou plus ancien.',
  conflict: {
    savedBy: (name) => `${name} a enregistré avant vous`,
    savedAgo: (name, ago) => `${name} a enregistré ${ago} avant vous`,
    savedByOther: 'Quelqu’un d’autre a enregistré avant vous',
    nothingLost: 'Rien n’est perdu. Choisissez la version à conserver.',
    yours: 'La vôtre',
    notSaved: 'Vous, pas encore enregistré',
    saved: 'Enregistrée',
    savedAt: (name, time) => `${name}, ${time}`,
    somebody: 'Quelqu’un d’autre',
    changes: (count) =>
      count === 0 ? 'Aucune modification' : count === 1 ? '1 modification' : `${count} modifications`,
    changed: 'modifié',
    both: 'Les deux : les modifications ne se touchent pas',
    suggested: 'Proposé',
    saveThis: 'Enregistrer cette version',
    goOn: 'Continuer la saisie',
    empty: 'aucun',
  },
};
