import { partnerHistorySchema } from '@gangway/contract/history';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';
import { groupBy } from '../group-by.js';
import { loadCredentials } from './credentials.store.js';
import type { LearnerWithIds, StoredEnrolment } from '../routes/training/training.facts.js';

const enrolmentShape = partnerHistorySchema.shape.learners.def.element.shape.enrolments.def.element.shape;
const iso = (at: Date | null) => at?.toISOString() ?? null;

/** Everyone who learns, with all that is on record. */
export async function loadLearners(call: Call): Promise<LearnerWithIds[]> {
  const { trx, principal } = call;
  const learners = await trx
    .selectFrom('learners')
    .where('partner_id', '=', principal.partnerId)
    .selectAll()
    .orderBy('id')
    .execute();
  const enrolments = await trx
    .selectFrom('enrolments')
    .where('partner_id', '=', principal.partnerId)
    .selectAll()
    .orderBy('enrolled_at')
    .execute();
  const modules = groupBy(
    await trx
      .selectFrom('module_events')
      .where('partner_id', '=', principal.partnerId)
      .selectAll()
      .orderBy('at')
      .orderBy('position')
      .execute(),
    (row) => row.enrolment_id,
  );
  const scores = groupBy(
    await trx.selectFrom('scores').where('partner_id', '=', principal.partnerId).selectAll().orderBy('at').execute(),
    (row) => row.enrolment_id,
  );
  const requirements = groupBy(
    await trx
      .selectFrom('requirements')
      .where('partner_id', '=', principal.partnerId)
      .selectAll()
      .orderBy('at')
      .execute(),
    (row) => row.enrolment_id,
  );
  const attempts = groupBy(
    await trx
      .selectFrom('attempts')
      .where('partner_id', '=', principal.partnerId)
      .selectAll()
      .orderBy('started_at')
      .execute(),
    (row) => row.enrolment_id,
  );
  const credentials = groupBy(await loadCredentials(call), ({ enrolmentId }) => enrolmentId);
  const byLearner = groupBy(
    enrolments.map((row): StoredEnrolment & { learner: string } => ({
      learner: row.learner_id,
      id: row.id,
      version: row.version,
      credentialId: row.credential_id,
      renewalStartedAt: iso(row.renewal_started_at),
      credentials: credentials.get(row.id) ?? [],
      curriculum: row.curriculum,
      enrolledAt: row.enrolled_at.toISOString(),
      certifiedAt: iso(row.certified_at),
      modules: z.parse(
        enrolmentShape.modules,
        (modules.get(row.id) ?? []).map((event) => ({
          module: event.module,
          kind: event.kind,
          at: event.at.toISOString(),
          bookedFor: iso(event.booked_for),
        })),
      ),
      scores: (scores.get(row.id) ?? []).map((score) => ({
        module: score.module,
        at: score.at.toISOString(),
        scoreBps: score.score_bps,
      })),
      requirements: z.parse(
        enrolmentShape.requirements,
        (requirements.get(row.id) ?? []).map((each) => ({
          requirement: each.requirement,
          state: each.state,
          at: each.at.toISOString(),
          statement: each.statement,
        })),
      ),
      attempts: (attempts.get(row.id) ?? []).map((attempt) => ({
        id: attempt.id,
        module: attempt.module,
        startedAt: attempt.started_at.toISOString(),
        closedAt: iso(attempt.closed_at),
        answers: attempt.answers,
        flagged: attempt.flagged,
        pausedAt: iso(attempt.paused_at),
        pausedMs: Number(attempt.paused_ms),
        version: attempt.version,
      })),
    })),
    ({ learner }) => learner,
  );
  return learners.map(({ id, name, role, designated }) => ({
    id,
    name,
    role,
    designated,
    enrolments: byLearner.get(id) ?? [],
  }));
}
