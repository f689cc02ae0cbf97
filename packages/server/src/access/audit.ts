import { createHash } from 'node:crypto';
import type { Call } from '../bind.js';
import { holdWrites, type TenantTransaction } from '../database/tenant.js';

/** Notes a change in the partner's chain, in the transaction of the change. Never a secret. */
export async function audit(
  call: Pick<Call, 'trx' | 'principal' | 'now' | 'ids'>,
  action: string,
  subject: string,
): Promise<void> {
  const { trx, principal, now } = call;
  await holdWrites(trx, principal);
  const last = await trx
    .selectFrom('audit')
    .select('hash')
    .where('partner_id', '=', principal.partnerId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const actor = principal.user ? `${principal.user.name} (${principal.user.role})` : `key ${principal.keyId}`;
  const previous = last?.hash ?? '';
  const entry = { id: call.ids('aud'), at: now, actor, action, subject };
  await trx
    .insertInto('audit')
    .values({
      partner_id: principal.partnerId,
      livemode: principal.livemode,
      ...entry,
      previous_hash: previous,
      hash: hashOf(previous, principal, entry),
    })
    .execute();
}

/** How the one who acts is called in what they leave behind. */
export const actorName = (call: Call): string => call.principal.user?.name ?? 'API key';

interface Entry {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

const hashOf = (
  previous: string,
  owner: { readonly partnerId: string; readonly livemode: boolean },
  entry: Entry,
): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        owner.partnerId,
        owner.livemode,
        entry.id,
        entry.at.toISOString(),
        entry.actor,
        entry.action,
        entry.subject,
      ]),
    )
    .digest('hex');

/** Identifier of the first entry that does not fit the one before it; null: the chain is whole. */
export async function firstBrokenEntry(
  trx: TenantTransaction,
  owner: { readonly partnerId: string; readonly livemode: boolean },
): Promise<string | null> {
  const entries = await trx
    .selectFrom('audit')
    .selectAll()
    .where('partner_id', '=', owner.partnerId)
    .orderBy('position')
    .execute();
  let previous = '';
  for (const entry of entries) {
    if (entry.previous_hash !== previous || entry.hash !== hashOf(previous, owner, entry)) return entry.id;
    previous = entry.hash;
  }
  return null;
}
