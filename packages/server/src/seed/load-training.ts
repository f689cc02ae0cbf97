import type { PartnerHistory } from '@gangway/contract/history';
import { newPublicId } from '../store/credentials.store.js';
import type { Own, Put } from './load-history.js';

/** Who learns, what they did, and the badges that they have. */
export async function loadTraining(history: PartnerHistory, own: Own, put: Put): Promise<void> {
  const enrolments = history.learners.flatMap((learner) =>
    learner.enrolments.map((enrolment) => ({
      ...enrolment,
      id: `enr_${learner.id}_${enrolment.curriculum}`,
      learner: learner.id,
    })),
  );
  await put(
    'learners',
    history.learners.map(({ id, name, role, designated }) => ({ ...own, id, name, role, designated })),
  );
  await put(
    'enrolments',
    enrolments.map(({ id, learner, curriculum, enrolledAt, certifiedAt }) => ({
      ...own,
      id,
      learner_id: learner,
      curriculum,
      enrolled_at: enrolledAt,
      certified_at: certifiedAt,
      credential_id: certifiedAt === null ? null : `crd_${learner}_${curriculum}`,
    })),
  );
  await put(
    'credentials',
    enrolments.flatMap(({ id, learner, curriculum, certifiedAt }, index) =>
      certifiedAt === null
        ? []
        : [
            {
              ...own,
              id: `crd_${learner}_${curriculum}`,
              enrolment_id: id,
              public_id: newPublicId(),
              status_index: index,
              issued_at: certifiedAt,
              revoked_at: null,
              revoked_because: null,
              // Whatever came before is history: nobody is reminded of it.
              created_at: history.now,
            },
          ],
    ),
  );
  if (enrolments.some(({ certifiedAt }) => certifiedAt !== null))
    await put('expiry_checks', [{ ...own, due_at: history.now }]);
  const events = <T>(pick: (enrolment: (typeof enrolments)[number]) => readonly T[]) =>
    enrolments.flatMap((enrolment) => pick(enrolment).map((item, index) => ({ enrolment, item, index })));
  await put(
    'module_events',
    events(({ modules }) => modules).map(({ enrolment, item, index }) => ({
      ...own,
      id: `evt_${enrolment.id}_${index}`,
      enrolment_id: enrolment.id,
      module: item.module,
      kind: item.kind,
      at: item.at,
      booked_for: item.bookedFor,
    })),
  );
  await put(
    'scores',
    events(({ scores }) => scores).map(({ enrolment, item, index }) => ({
      ...own,
      id: `scr_${enrolment.id}_${index}`,
      enrolment_id: enrolment.id,
      module: item.module,
      at: item.at,
      score_bps: item.scoreBps,
    })),
  );
  await put(
    'requirements',
    events(({ requirements }) => requirements).map(({ enrolment, item, index }) => ({
      ...own,
      id: `req_${enrolment.id}_${index}`,
      enrolment_id: enrolment.id,
      requirement: item.requirement,
      state: item.state,
      at: item.at,
      statement: item.statement,
    })),
  );
  await put(
    'attempts',
    events(({ attempts }) => attempts).map(({ enrolment, item, index }) => ({
      ...own,
      id: `att_${enrolment.id}_${index}`,
      enrolment_id: enrolment.id,
      module: item.module,
      started_at: item.startedAt,
      closed_at: item.closedAt,
      answers: JSON.stringify(item.answers),
    })),
  );
}
