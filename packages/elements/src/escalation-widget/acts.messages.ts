/** Texts of the dialogs, and of what was done in them. */
export const ticketActMessages = {
  done: {
    reply: 'Your reply is sent.',
    escalate: 'Escalated.',
    'set-severity': 'The severity is changed.',
    resolve: 'Solved. You can reopen it if it comes back.',
    reopen: 'Open again: the clock goes on where it stood.',
  },
  nowAt: (done: string, level: string): string => `${done} It is at ${level} now.`,
  created: (number: string): string => `${number} is open and its clock runs.`,
  createdFree: (number: string): string => `${number} is open.`,
  about: (number: string, subject: string): string => `${number} · ${subject}`,
  your: {
    reply: 'Your reply',
    escalate: 'Why now',
    'set-severity': 'Why',
    resolve: 'Anything to add',
    reopen: 'What came back',
  },
  optional: 'optional',
  send: 'Send reply',
  resumes: 'Your answer starts the clock again.',
  escalateTo: (level: string): string => `Escalate to ${level} now`,
  byItself: (time: string): string => `It would climb by itself in ${time}.`,
  escalateHint: 'One sentence: it is the first thing they read.',
  newSeverity: 'How bad is it now?',
  solvedTitle: 'Is it solved for you?',
  confirmSolved: 'Confirm as solved',
  reopenText: 'The clock goes on where it stood.',
  howBad: 'How bad is it?',
  subject: 'What happens',
  subjectHint: 'One line, as you would say it on the phone',
  description: 'What you saw, and since when',
  kind: 'What it is about',
  blocks: 'Nothing can go on until it is solved',
  answerBy: (at: string): string => `Answer by ${at}`,
  promise: (response: string | null, resolution: string | null): string =>
    [response && `first answer ${response}`, resolution && `solution ${resolution}`]
      .filter(Boolean)
      .join(' · ')
      // A number stays with its unit.
      .replaceAll(/(\d) /g, '$1\u00a0'),
  noPromise: 'Answer time not set',
  outside: (at: string): string => `Outside hours: support opens ${at}, your time. Office-hours clocks start then.`,
  duplicates: 'Is it one of these?',
  openTicket: 'Open ticket',
};
export type TicketActMessages = typeof ticketActMessages;
