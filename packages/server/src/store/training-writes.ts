import type { Call } from '../bind.js';

const ownerOf = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

export async function addEnrolment(call: Call, learnerId: string, curriculum: string): Promise<string> {
  const id = call.ids('enr');
  await call.trx
    .insertInto('enrolments')
    .values({
      ...ownerOf(call),
      id,
      learner_id: learnerId,
      curriculum,
      enrolled_at: call.now,
      certified_at: null,
      credential_id: null,
    })
    .execute();
  return id;
}

async function touch(call: Call, enrolmentId: string): Promise<void> {
  await call.trx
    .updateTable('enrolments')
    .set((set) => ({ version: set('version', '+', 1), updated_at: call.now }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', enrolmentId)
    .execute();
}

export async function addModuleEvent(
  call: Call,
  enrolmentId: string,
  module: string,
  kind: 'started' | 'completed',
): Promise<void> {
  await call.trx
    .insertInto('module_events')
    .values({
      ...ownerOf(call),
      id: call.ids('evt'),
      enrolment_id: enrolmentId,
      module,
      kind,
      at: call.now,
      booked_for: null,
    })
    .execute();
  await touch(call, enrolmentId);
}

export async function addRequirement(
  call: Call,
  enrolmentId: string,
  requirement: string,
  statement: string,
): Promise<void> {
  await call.trx
    .insertInto('requirements')
    .values({
      ...ownerOf(call),
      id: call.ids('req'),
      enrolment_id: enrolmentId,
      requirement,
      state: 'submitted',
      statement,
      at: call.now,
    })
    .execute();
  await touch(call, enrolmentId);
}

export async function addAttempt(call: Call, enrolmentId: string, module: string): Promise<string> {
  const id = call.ids('att');
  await call.trx
    .insertInto('attempts')
    .values({
      ...ownerOf(call),
      id,
      enrolment_id: enrolmentId,
      module,
      started_at: call.now,
      closed_at: null,
      answers: '{}',
    })
    .execute();
  await touch(call, enrolmentId);
  return id;
}

/** Saves the answers of an attempt and closes it when `closedAt` says so. */
export async function saveAnswers(
  call: Call,
  id: string,
  answers: Readonly<Record<string, string>>,
  closedAt: Date | null,
): Promise<void> {
  await call.trx
    .updateTable('attempts')
    .set((set) => ({
      answers: JSON.stringify(answers),
      closed_at: closedAt,
      version: set('version', '+', 1),
      updated_at: call.now,
    }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

export async function certify(call: Call, enrolmentId: string): Promise<void> {
  await call.trx
    .updateTable('enrolments')
    .set({ certified_at: call.now, credential_id: call.ids('crd') })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', enrolmentId)
    .execute();
}
