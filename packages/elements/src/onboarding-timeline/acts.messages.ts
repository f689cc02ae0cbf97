/** Texts of the dialog of a task, and of what an act in it changed. */
export const taskActMessages = {
  gateOpened: (gate: string): string => `The gate “${gate}” is open.`,
  forecastMoved: (from: string, to: string): string => `The forecast finish moved from ${from} to ${to}.`,
  acted: (title: string, state: string): string => `${title}: ${state.toLowerCase()}.`,
  checklist: 'What belongs to it',
  link: 'Link, starts with https://',
  confirm: (what: string): string => `I confirm: ${what}`,
  proofStates: {
    missing: 'missing',
    draft: 'draft',
    uploading: 'on its way',
    scanning: 'being checked',
    submitted: 'handed in',
    accepted: 'accepted',
    rejected: 'sent back',
    superseded: 'replaced',
    expired: 'expired',
  },
  system: 'Found by itself once it is true.',
  byHand: 'Hand this one to whoever signs it; it is recorded from their side.',
  reason: 'Reason',
  reasonHint: 'Seen by both sides and kept in the log.',
  blockedBecause: (reason: string): string => `Blocked: ${reason}`,
};
export type TaskActMessages = typeof taskActMessages;
