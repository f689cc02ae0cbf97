import type { ProgramDefinition } from '@gangway/contract';
import { audit } from '../access/audit.js';
import type { Call } from '../bind.js';
import { holdWrites } from '../database/tenant.js';
import { clockOf } from '../routes/training/attempt.view.js';
import type { LearnerWithIds } from '../routes/training/training.facts.js';
import { certifyEarned } from './certify-earned.js';
import { announce } from './events.store.js';
import { loadLearners } from './training.store.js';
import { saveAnswers } from './training-writes.js';

/**
 * Closes attempts whose time is up, at the instant at which it was, and gives the badges that they earn. It runs before anything else
 * looks at training, so nobody sees an attempt go on after its end.
 *
 * @returns the learners as they are then
 */
export async function closeOverdue(
  call: Call,
  program: ProgramDefinition,
  learners: readonly LearnerWithIds[],
): Promise<readonly LearnerWithIds[]> {
  const now = call.now.getTime();
  if (overdueOf(program, learners, now).length === 0) return learners;
  // Reads come here as well, and several at once: whoever has waited finds nothing left to close.
  await holdWrites(call.trx, call.principal);
  const overdue = overdueOf(program, await loadLearners(call), now);
  for (const { attempt, closedAt } of overdue) {
    await saveAnswers(call, attempt.id, attempt.answers, attempt.flagged, closedAt);
    await audit(call, 'attempt.timed_out', attempt.id);
    await announce(call, 'attempt.timed_out', attempt.id, attempt.version + 1);
  }
  for (const { enrolment } of overdue) await certifyEarned(call, program, enrolment);
  return loadLearners(call);
}

function overdueOf(program: ProgramDefinition, learners: readonly LearnerWithIds[], now: number) {
  return learners.flatMap(({ enrolments }) =>
    enrolments.flatMap((enrolment) => {
      const modules = program.curricula.find(({ key }) => key === enrolment.curriculum)?.modules ?? [];
      return enrolment.attempts.flatMap((attempt) => {
        const module = modules.find(({ key }) => key === attempt.module);
        const clock = module && attempt.closedAt === null ? clockOf(module, attempt, now) : null;
        return clock?.state === 'over' && clock.endsAt !== null
          ? [{ enrolment: enrolment.id, attempt, closedAt: new Date(clock.endsAt) }]
          : [];
      });
    }),
  );
}
