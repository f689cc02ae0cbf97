import type { LearnerModule } from '@gangway/contract';
import { commonMessages } from '../foundation/messages.js';
import type { LearningMessages } from './acts.messages.js';
import type { TeamMessages } from './team.messages.js';

/** Texts of the certification tracker. */
export const certificationTrackerMessages = {
  ...commonMessages,
  title: 'Certification',
  track: 'Path',
  errorTitle: 'The certification did not load',
  path: 'Your path',
  left: (time: string): string => `${time} left`,
  of: (total: string): string => `of ${total}`,
  done: (done: number, total: number): string => `${done} of ${total} done`,
  states: {
    todo: 'To do',
    in_progress: 'Under way',
    booked: 'Booked',
    in_review: 'In review',
    failed: 'Not passed',
    locked_out: 'No attempts left',
    done: 'Done',
  } satisfies Record<LearnerModule['state'], string>,
  doneOn: (date: string): string => `Done ${date}`,
  bookedFor: (moment: string): string => `Booked for ${moment}`,
  answered: (attempt: number, answered: number, total: number): string =>
    `Attempt ${attempt}, ${answered} of ${total} answered`,
  badge: 'Badge',
  opens: (what: string): string => `Opens: ${what}`,
  handIn: 'Hand in',
  ready: (title: string): string => `Ready for: ${title}`,
  rules: (questions: number): string =>
    `${questions === 1 ? '1 question' : `${questions} questions`}. Your best attempt counts. Answers are saved as you go.`,
  passMark: 'Pass mark',
  bestSoFar: 'Best so far',
  attempts: 'Attempts left',
  time: 'Time limit',
  rightOf: (correct: number, total: number): string => `${correct} of ${total}`,
  retryAt: (moment: string): string => `Next attempt from ${moment}.`,
  start: (number: number): string => `Start attempt ${number}`,
  markDone: 'Mark as done',
  markDoneText: 'Once you are through with it, mark it as done here.',
  live: 'A live session. It counts once you took part.',
  accepted: 'It counts once it is accepted by the other side.',
  lockedOut: 'All attempts are used. Your partner manager can open another one.',
  allDone: 'Every module is done. The badge follows once all that stands below is accepted.',
  readOnly: 'Your role may only look at it.',
  requirements: 'Beside the modules',
  requirementStates: {
    missing: 'missing',
    submitted: 'handed in',
    accepted: 'met',
    non_compliant: 'missed',
  },
  everyMonth: 'every month',
  everyQuarter: 'every quarter',
  lastOn: (date: string): string => `last ${date}`,
  team: 'Team',
  emptyTitle: 'You are not enrolled yet',
  emptyText: (title: string, time: string, unlocks: string): string =>
    `${title}${time ? ` takes ${time}` : ''}. It opens: ${unlocks}.`,
  enrol: 'Enrol',
  noneTitle: 'Nothing to certify here',
  noneText: (vendor: string): string =>
    `${vendor ? `The program of ${vendor}` : 'This program'} has no certification. Nothing waits for a badge.`,
  notLearnerTitle: 'No path of your own',
  notLearnerText: 'You are not a learner in this program; whoever runs the portal can make you one.',
};
export type CertificationTrackerMessages = typeof certificationTrackerMessages & LearningMessages & TeamMessages;
