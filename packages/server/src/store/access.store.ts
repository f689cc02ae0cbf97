import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Call } from '../bind.js';
import type { Tables } from '../database/schema.js';
import { notFound } from '../problem.js';

export type KeyRow = Selectable<Tables['api_keys']>;
type Without<T> = Omit<T, 'partner_id' | 'livemode'>;

const DAY = 86_400_000;

export async function loadKeys(call: Call): Promise<KeyRow[]> {
  return call.trx
    .selectFrom('api_keys')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** @throws ProblemError not_found */
export async function loadKey(call: Call, id: string): Promise<KeyRow> {
  const key = await keyQuery(call, id).executeTakeFirst();
  if (!key) throw notFound('key');
  return key;
}

/**
 * The key, held until the transaction ends: a revocation comes either before, and is seen, or after, and takes along what was made
 * meanwhile.
 */
export async function holdKey(call: Call, id: string): Promise<KeyRow> {
  const key = await keyQuery(call, id).forShare().executeTakeFirst();
  if (!key) throw notFound('key');
  return key;
}

const keyQuery = (call: Call, id: string) =>
  call.trx.selectFrom('api_keys').selectAll().where('partner_id', '=', call.principal.partnerId).where('id', '=', id);

export async function addKey(call: Call, key: Without<Insertable<Tables['api_keys']>>): Promise<void> {
  await call.trx
    .insertInto('api_keys')
    .values({ partner_id: call.principal.partnerId, livemode: call.principal.livemode, created_at: call.now, ...key })
    .execute();
}

export async function changeKey(call: Call, id: string, values: Updateable<Tables['api_keys']>): Promise<void> {
  await call.trx
    .updateTable('api_keys')
    .set((set) => ({ ...values, version: set('version', '+', 1), updated_at: call.now }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

/** Adds a session, and clears away those that ended a day ago. */
export async function addSession(call: Call, session: Without<Insertable<Tables['sessions']>>): Promise<void> {
  await call.trx
    .insertInto('sessions')
    .values({ partner_id: call.principal.partnerId, livemode: call.principal.livemode, ...session })
    .execute();
  await call.trx
    .deleteFrom('sessions')
    .where('partner_id', '=', call.principal.partnerId)
    .where('expires_at', '<', new Date(call.now.getTime() - DAY))
    .execute();
}

export async function revokeSessions(call: Call, keyId: string): Promise<void> {
  await call.trx
    .updateTable('sessions')
    .set({ revoked_at: call.now, updated_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('key_id', '=', keyId)
    .where('revoked_at', 'is', null)
    .execute();
}
