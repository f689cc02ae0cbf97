import type { LearnerModule } from '@gangway/contract';
import { tomorrowAt } from '@gangway/rules/calendar';
import type { StoredEnrolment, ReminderFact, TrainingFacts } from './training.facts.js';

/** Nobody is asked twice within it. */
export const REMIND_AGAIN = 24 * 3_600_000;

/** The last time that somebody asked a learner to go on with a curriculum. */
export const lastReminder = (
  { reminders }: TrainingFacts,
  learnerId: string,
  curriculum: string,
): ReminderFact | undefined =>
  reminders.findLast((each) => each.learnerId === learnerId && each.curriculum === curriculum);

/** The same, unless the learner has done something since. */
export function unansweredReminder(
  facts: TrainingFacts,
  learnerId: string,
  curriculum: string,
  enrolment: StoredEnrolment | null,
): ReminderFact | null {
  const last = lastReminder(facts, learnerId, curriculum);
  if (!last) return null;
  const done = [
    ...(enrolment?.modules ?? []).map(({ at }) => at),
    ...(enrolment?.requirements ?? []).map(({ at }) => at),
    ...(enrolment?.attempts ?? []).map(({ startedAt }) => startedAt),
  ];
  return done.some((at) => at > last.at) ? null : last;
}

/** The hour at which reminders come that nobody sends. */
export const MORNING = 9;

/** What a learner who failed a module is offered, has asked for, or is reminded of by now. */
export function ownReminder(
  { ownReminders, timeZone, now }: TrainingFacts,
  enrolmentId: string | null,
  { key, state, questions, retryAt }: Pick<LearnerModule, 'key' | 'state' | 'questions' | 'retryAt'>,
): LearnerModule['reminder'] {
  if (state !== 'failed' || questions === 0) return null;
  const asked = ownReminders.find((each) => each.enrolmentId === enrolmentId && each.module === key);
  if (asked) return { at: asked.at, state: Date.parse(asked.at) <= now ? 'due' : 'set' };
  const at = Math.max(tomorrowAt(timeZone, now, MORNING), retryAt === null ? now : Date.parse(retryAt));
  return { at: new Date(at).toISOString(), state: 'offered' };
}
