/** Texts of the log of a plan and of a task. What the server names in another way is shown as it came. */
export const activityMessages = {
  kinds: {
    started: 'started',
    submitted: 'handed in',
    review_started: 'began the review of',
    changes_requested: 'asked for changes to',
    signed_off: 'signed off',
    completed: 'completed',
    blocked: 'reported a blocker for',
    unblocked: 'removed the blocker of',
    skipped: 'skipped',
    reopened: 'opened again',
    rescheduled: 'rescheduled',
    waiver_asked: 'asked to waive',
    proof_handed_in: 'handed in a proof for',
    commented: 'commented on',
    gate_passed: 'passed the gate',
    gate_waived: 'waived the gate',
    start_proposed: 'proposed another first day for',
  },
  didTo: (who: string, did: string, what: string): string => `${who} ${did} ${what}`,
  quoted: (words: string): string => `“${words}”`,
  noActivity: 'Nothing has been done yet.',
};
export type ActivityMessages = typeof activityMessages;
