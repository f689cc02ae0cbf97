import type { Attempt, ModuleDefinition } from '@gangway/contract';
import { attemptClock, type AttemptClock } from '@gangway/rules';
import type { AttemptFact } from './training.facts.js';
import { attemptScore } from './training.view.js';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The clock of an attempt that is open, or as it stood when it was closed. */
export const clockOf = (module: ModuleDefinition, attempt: AttemptFact, now: number): AttemptClock =>
  attemptClock(
    {
      startedAt: Date.parse(attempt.startedAt),
      limitMinutes: module.timeLimitMinutes,
      pausedMs: attempt.pausedMs,
      pausedAt: attempt.pausedAt === null ? null : Date.parse(attempt.pausedAt),
    },
    attempt.closedAt === null ? now : Date.parse(attempt.closedAt),
  );

/** An attempt as the learner sees it: the right answers only once it is closed. */
export function attemptView(module: ModuleDefinition, attempt: AttemptFact, number: number, now: number): Attempt {
  const closed = attempt.closedAt !== null;
  const score = attemptScore(module, attempt.answers);
  const passed = module.passBps === null || score.scoreBps >= module.passBps;
  const clock = clockOf(module, attempt, now);
  return {
    id: attempt.id,
    module: module.key,
    title: module.title,
    number,
    state: !closed ? 'open' : passed ? 'passed' : 'failed',
    startedAt: attempt.startedAt,
    endsAt: iso(clock.endsAt),
    keptUntil: closed ? null : iso(clock.keptUntil),
    secondsLeft: clock.left === null ? null : closed ? 0 : Math.ceil(clock.left / 1000),
    passBps: module.passBps,
    questions: module.questions.map(({ key, prompt, choices }) => ({ key, prompt, choices })),
    answers: { ...attempt.answers },
    flagged: [...attempt.flagged],
    result: closed
      ? {
          ...score,
          review: module.questions.map(({ key, answer, explanation }) => ({
            question: key,
            given: attempt.answers[key] ?? null,
            right: answer,
            explanation,
          })),
        }
      : null,
    version: attempt.version,
  };
}
