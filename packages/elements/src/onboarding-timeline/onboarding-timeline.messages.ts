import type { TaskAction, TaskState } from '@gangway/contract';
import { commonMessages } from '../foundation/messages.js';
import type { TaskActMessages } from './acts/acts.messages.js';
import type { BeyondMessages } from './beyond/beyond.messages.js';
import type { BoardMessages } from './board/board.messages.js';
import type { GanttMessages } from './gantt/gantt.messages.js';
import type { PlanningMessages } from './planning/planning.messages.js';

const acts: Readonly<Record<TaskAction, string>> = {
  start: 'Start',
  submit: 'Hand in',
  complete: 'Mark as done',
  'sign-off': 'Sign off',
  'request-changes': 'Ask for changes',
  block: 'Report a blocker',
  unblock: 'Blocker is gone',
  skip: 'Skip',
  reopen: 'Open again',
};

const states: Readonly<Record<TaskState, string>> = {
  locked: 'Not open yet',
  available: 'Open',
  in_progress: 'Under way',
  submitted: 'Handed in',
  in_review: 'In review',
  changes_requested: 'Changes asked for',
  done: 'Done',
  blocked: 'Blocked',
  skipped: 'Skipped',
  not_applicable: 'Does not apply',
};

const daysOf = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

export const onboardingTimelineMessages = {
  ...commonMessages,
  title: 'Onboarding',
  errorTitle: 'The plan did not load',
  acts,
  states,
  from: (days: number, date: string): string => `${days} days from ${date}`,
  next: 'Next for you',
  reviewAndSign: 'Review and sign off',
  openTask: 'Open the task',
  due: (date: string): string => `Due ${date}`,
  wasDue: (date: string): string => `Was due ${date}`,
  today: 'Today',
  dueToday: 'Due today',
  summary: 'Summary',
  /** Day of the plan and how long it is; past its end, by how much. */
  dayOf: (day: number, total: number): readonly [string, string] => [
    `Day ${day}`,
    day > total ? `${daysOf(day - total)} past the end` : `of ${total}`,
  ],
  countOf: (count: string, total: string): readonly [string, string] => [count, `of ${total}`],
  daysOf: (left: number, total: number): readonly [string, string] => [`${left}`, `of ${daysOf(total)}`],
  tasksDone: 'Tasks done',
  forecast: 'Forecast finish',
  finished: 'Finished',
  slip: (days: number): string => `+${days} d`,
  buffer: 'Buffer left',
  days: daysOf,
  timeToValue: 'Time to first value',
  counting: 'and counting',
  late: (title: string, days: string): string => `${title}: ${days} later than planned.`,
  moves: (phase: string, date: string): string => `It moves ${phase} to ${date}.`,
  absorbed: (date: string): string => `The buffer absorbs it, so the plan still ends on ${date}.`,
  plan: 'Plan',
  whose: 'Whose tasks',
  all: 'All',
  mine: 'Mine',
  waitingOn: (vendor: string): string => `Waiting on ${vendor}`,
  task: 'Phase and task',
  owner: 'Owner',
  when: 'Forecast',
  doneOn: (date: string): string => `Done ${date}`,
  doneOf: (done: number, total: number): string => `${done} of ${total}`,
  tasks: (count: number): string => (count === 1 ? '1 task' : `${count} tasks`),
  bufferLeft: (left: number, total: number): string => `${left} of ${total} days left`,
  gateTo: (phase: string): string => `Gate to ${phase}`,
  proofs: (met: number, total: number): string => `${met} of ${total} ${total === 1 ? 'proof' : 'proofs'}`,
  you: 'You',
  critical: 'Critical path.',
  leadTime: (min: number, max: number): string =>
    min === max ? `It takes ${min} days.` : `It takes ${min} to ${max} days.`,
  waitsForYou: 'Waiting for your sign-off',
  waitsFor: (who: string): string => `Waiting for ${who}`,
  needs: (what: string): string => `Needs: ${what}`,
  stillMissing: (what: string): string => `Still missing: ${what}`,
  comingUp: 'Coming up',
};
export type OnboardingTimelineMessages = typeof onboardingTimelineMessages &
  BeyondMessages &
  BoardMessages &
  GanttMessages &
  PlanningMessages &
  TaskActMessages;
