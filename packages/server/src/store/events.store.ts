import type { EventType } from '@gangway/contract';
import { sql } from 'kysely';
import type { Call } from '../bind.js';
import { holdWrites, type Tenant, type TenantTransaction } from '../database/tenant.js';

/** Channel of the database on which a transaction that announced something is told, when it is committed. */
export const CHANNEL = 'gangway_events';
/** What the channel says: who has something new, never what. */
export const noticeOf = ({ partnerId, livemode }: Tenant): string => `${partnerId} ${livemode}`;
/** How long events are kept: a page that was away for longer loads again. */
const KEPT_DAYS = 7;

/** An event as it is stored. */
export interface StoredEvent {
  readonly position: number;
  readonly at: Date;
  readonly type: string;
  readonly subject: string;
  readonly version: number | null;
  readonly connection: string | null;
}

/**
 * Says that something has changed, in the transaction of the change: heard by all who listen once that is committed, and never
 * when it is not.
 *
 * @param subject identifier of what changed; nothing else about it
 * @param version the one that it has now, where it has any
 */
export async function announce(
  call: Pick<Call, 'trx' | 'now' | 'connection'> & { readonly principal: Tenant },
  type: EventType,
  subject: string,
  version: number | null = null,
): Promise<void> {
  const { trx, principal, now, connection } = call;
  const { partnerId, livemode } = principal;
  // Positions are given one after the other and committed in that order: a reader at one has seen all before it.
  await holdWrites(trx, principal);
  const position = 1 + (await headOf(trx, partnerId));
  await trx
    .insertInto('events')
    .values({ partner_id: partnerId, livemode, position, at: now, type, subject, version, connection })
    .execute();
  const firstKept = trx
    .selectFrom('events')
    .select(({ fn }) => fn.min('position').as('position'))
    .where('partner_id', '=', partnerId)
    .where('at', '>=', new Date(now.getTime() - KEPT_DAYS * 86_400_000));
  await trx.deleteFrom('events').where('partner_id', '=', partnerId).where('position', '<', firstKept).execute();
  await sql`select pg_notify(${CHANNEL}, ${noticeOf(principal)})`.execute(trx);
}

/** Position of the partner's latest event; 0: there was none yet. The latest one is always kept. */
export const headOf = async (trx: TenantTransaction, partnerId: string): Promise<number> =>
  (await boundsOf(trx, partnerId)).head;

/** First and latest position that is kept. */
export async function boundsOf(trx: TenantTransaction, partnerId: string): Promise<{ first: number; head: number }> {
  const { first, head } = await trx
    .selectFrom('events')
    .select(({ fn }) => [fn.min('position').as('first'), fn.max('position').as('head')])
    .where('partner_id', '=', partnerId)
    .executeTakeFirstOrThrow();
  return { first: Number(first ?? 1), head: Number(head ?? 0) };
}

/** The events behind a position, in order. */
export async function eventsAfter(
  trx: TenantTransaction,
  partnerId: string,
  position: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await trx
    .selectFrom('events')
    .select(['position', 'at', 'type', 'subject', 'version', 'connection'])
    .where('partner_id', '=', partnerId)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** Where a session began in the partner's events, and whether it or its key was revoked; a key begins nowhere. */
export async function listenerOf(
  trx: TenantTransaction,
  { partnerId, sessionId, keyId }: { partnerId: string; sessionId: string | null; keyId: string },
): Promise<{ readonly after: number | null; readonly revoked: boolean }> {
  if (sessionId === null) {
    const key = await trx
      .selectFrom('api_keys')
      .select('revoked_at')
      .where('partner_id', '=', partnerId)
      .where('id', '=', keyId)
      .executeTakeFirst();
    return { after: null, revoked: !key || key.revoked_at !== null };
  }
  const session = await trx
    .selectFrom('sessions')
    .select(['events_after', 'revoked_at'])
    .where('partner_id', '=', partnerId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return {
    after: session ? Number(session.events_after) : null,
    revoked: !session || session.revoked_at !== null,
  };
}
