import type { LearnerModule } from '@gangway/contract';
import { commonMessages } from '../foundation/messages.js';
import type { LearningMessages } from './acts/acts.messages.js';
import type { BadgeMessages } from './badge/badge.messages.js';
import type { DatesMessages } from './dates/dates.messages.js';
import type { HandInMessages } from './hand-in/hand-in.messages.js';
import type { QuizMessages } from './quiz/quiz.messages.js';
import type { TeamMessages } from './team/team.messages.js';

/** Texts of the certification tracker. */
export const certificationTrackerMessages = {
  ...commonMessages,
  title: 'Certification',
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
  team: 'Team',
};
export type CertificationTrackerMessages = typeof certificationTrackerMessages &
  LearningMessages &
  BadgeMessages &
  DatesMessages &
  HandInMessages &
  QuizMessages &
  TeamMessages;
