import { randomInt, randomUUID } from 'node:crypto';
import { STATUS_LIST_LENGTH } from '../badges/status-list.js';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withDigest, type Tenant } from '../database/tenant.js';
import { groupBy } from '../group-by.js';
import type { CredentialRecord } from '../routes/training/training.facts.js';
import { watchExpiries } from './expiry-checks.store.js';

const ownerOf = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

/** A name for a public page that nobody guesses. */
export const newPublicId = (): string => randomUUID().replaceAll('-', '');

export async function loadCredentials(call: Call): Promise<CredentialRecord[]> {
  const rows = await call.trx
    .selectFrom('credentials')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('issued_at')
    .execute();
  const told = groupBy(
    await call.trx
      .selectFrom('expiry_reminders')
      .select(['credential_id', 'day', 'at'])
      .where('partner_id', '=', call.principal.partnerId)
      .orderBy('day')
      .execute(),
    (reminder) => reminder.credential_id,
  );
  return rows.map((row) => ({
    id: row.id,
    enrolmentId: row.enrolment_id,
    publicId: row.public_id,
    statusIndex: row.status_index,
    issuedAt: row.issued_at.toISOString(),
    shared: row.shared,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    revokedBecause: row.revoked_because,
    knownSince: row.created_at.toISOString(),
    told: (told.get(row.id) ?? []).map(({ day, at }) => ({ day, at: at.toISOString() })),
  }));
}

/** A new badge, at a place of the status list that tells nothing about when it was given. */
export async function addCredential(call: Call, enrolmentId: string): Promise<string> {
  const taken = new Set((await loadCredentials(call)).map(({ statusIndex }) => statusIndex));
  if (taken.size >= STATUS_LIST_LENGTH) throw new Error('The status list of the partner is full.');
  let statusIndex = randomInt(STATUS_LIST_LENGTH);
  while (taken.has(statusIndex)) statusIndex = (statusIndex + 1) % STATUS_LIST_LENGTH;
  const id = call.ids('crd');
  await call.trx
    .insertInto('credentials')
    .values({
      ...ownerOf(call),
      id,
      enrolment_id: enrolmentId,
      public_id: newPublicId(),
      status_index: statusIndex,
      issued_at: call.now,
      revoked_at: null,
      revoked_because: null,
      created_at: call.now,
    })
    .execute();
  await watchExpiries(call);
  return id;
}

export async function shareCredential(call: Call, id: string, shared: boolean): Promise<void> {
  await call.trx
    .updateTable('credentials')
    .set({ shared, updated_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

export async function revokeCredential(call: Call, id: string, reason: string): Promise<void> {
  await call.trx
    .updateTable('credentials')
    .set({ revoked_at: call.now, revoked_because: reason, updated_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

/** Public name of the partner's status list, which is made when it is first asked for. */
export async function statusListId(call: Call): Promise<string> {
  const { trx, principal } = call;
  await trx
    .insertInto('status_lists')
    .values({ ...ownerOf(call), id: 'stl_revocation', public_id: newPublicId() })
    .onConflict((on) => on.columns(['partner_id', 'livemode', 'id']).doNothing())
    .execute();
  const row = await trx
    .selectFrom('status_lists')
    .select('public_id')
    .where('partner_id', '=', principal.partnerId)
    .executeTakeFirstOrThrow();
  return row.public_id;
}

/** Whose badge, status list, logo or font a public name is; null: nobody's. */
export async function findPublic(
  db: Database,
  table: 'credentials' | 'status_lists' | 'logos' | 'fonts',
  publicId: string,
): Promise<Tenant | null> {
  const row = await withDigest(db, publicId, (trx) =>
    trx.selectFrom(table).select(['partner_id', 'livemode']).where('public_id', '=', publicId).executeTakeFirst(),
  );
  return row ? { partnerId: row.partner_id, livemode: row.livemode } : null;
}
