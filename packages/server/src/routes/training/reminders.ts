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
