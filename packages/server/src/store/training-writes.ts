import type { Updateable } from 'kysely';
import type { Call } from '../bind.js';
import type { Tables } from '../database/schema.js';
import { addCredential } from './credentials.store.js';

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
  kind: 'started' | 'booked' | 'cancelled' | 'completed',
  more: { bookedFor?: Date; detail?: object } = {},
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
      booked_for: more.bookedFor ?? null,
      detail: more.detail === undefined ? null : JSON.stringify(more.detail),
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
  flagged: readonly string[],
  closedAt: Date | null,
): Promise<void> {
  await changeAttempt(call, id, {
    answers: JSON.stringify(answers),
    flagged: JSON.stringify(flagged),
    closed_at: closedAt,
  });
}

/** Stops the time of an attempt, or lets it go on. */
export async function setPause(call: Call, id: string, pausedAt: Date | null, pausedMs: number): Promise<void> {
  await changeAttempt(call, id, { paused_at: pausedAt, paused_ms: pausedMs });
}

async function changeAttempt(call: Call, id: string, change: Updateable<Tables['attempts']>): Promise<void> {
  await call.trx
    .updateTable('attempts')
    .set((set) => ({ ...change, version: set('version', '+', 1), updated_at: call.now }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

/** Gives the badge, and ends the renewal that earned it. Answers which badge it is. */
export async function certify(call: Call, enrolmentId: string): Promise<string> {
  const credentialId = await addCredential(call, enrolmentId);
  await call.trx
    .updateTable('enrolments')
    .set((set) => ({
      certified_at: call.now,
      credential_id: credentialId,
      renewal_started_at: null,
      version: set('version', '+', 1),
    }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', enrolmentId)
    .execute();
  return credentialId;
}

export async function beginRenewal(call: Call, enrolmentId: string): Promise<void> {
  await call.trx
    .updateTable('enrolments')
    .set((set) => ({ renewal_started_at: call.now, version: set('version', '+', 1), updated_at: call.now }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', enrolmentId)
    .execute();
}
