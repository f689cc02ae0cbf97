import { roleSchema, type Role } from '@gangway/contract';
import type { Call } from '../bind.js';
import type { Database } from '../database/database.js';
import { withDigest, type Tenant } from '../database/tenant.js';
import type { Reader } from '../public-call.js';

const ownerOf = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

export interface Feed {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

/** The feed of a user of the portal. */
export async function loadFeed(call: Call, user: string): Promise<Feed | null> {
  const row = await call.trx
    .selectFrom('calendar_feeds')
    .select(['id', 'created_at', 'last_read_at'])
    .where('partner_id', '=', call.principal.partnerId)
    .where('external_user', '=', user)
    .executeTakeFirst();
  return row ? { id: row.id, createdAt: row.created_at, lastReadAt: row.last_read_at } : null;
}

/** Makes the feed, or gives the one that there is another token; what it has told stays known, so that its entries stay the same. Answers which. */
export async function putFeed(
  call: Call,
  user: { id: string; name: string; role: Role; contactId: string | null; learnerId: string | null },
  digest: string,
): Promise<string> {
  const { id } = await call.trx
    .insertInto('calendar_feeds')
    .values({
      ...ownerOf(call),
      id: call.ids('cal'),
      digest,
      external_user: user.id,
      name: user.name,
      role: user.role,
      contact_id: user.contactId,
      learner_id: user.learnerId,
      last_read_at: null,
      created_at: call.now,
    })
    .onConflict((on) =>
      on
        .columns(['partner_id', 'livemode', 'external_user'])
        .doUpdateSet({ digest, created_at: call.now, last_read_at: null, updated_at: call.now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Answers which feed that was; null: there was none. */
export async function deleteFeed(call: Call, user: string): Promise<string | null> {
  const gone = await call.trx
    .deleteFrom('calendar_feeds')
    .where('partner_id', '=', call.principal.partnerId)
    .where('external_user', '=', user)
    .returning('id')
    .executeTakeFirst();
  return gone?.id ?? null;
}

/** Whose feed a token opens; null: nobody's. */
export async function findFeed(
  db: Database,
  digest: string,
): Promise<{ readonly feedId: string; readonly tenant: Tenant; readonly reader: Reader } | null> {
  const row = await withDigest(db, digest, (trx) =>
    trx.selectFrom('calendar_feeds').selectAll().where('digest', '=', digest).executeTakeFirst(),
  );
  if (!row) return null;
  return {
    feedId: row.id,
    tenant: { partnerId: row.partner_id, livemode: row.livemode },
    reader: {
      id: row.external_user,
      name: row.name,
      role: roleSchema.parse(row.role),
      contactId: row.contact_id,
      learnerId: row.learner_id,
    },
  };
}

/** A calendar entry by its identifier, with a digest of what it says. */
export interface Told {
  readonly uid: string;
  readonly hash: string;
}
/** How often an entry has changed, and when it did last. */
export interface Revision {
  readonly sequence: number;
  readonly changedAt: Date;
}

/** Notes what a feed tells now, and how often each entry has changed since it first did. */
export async function noteTold(call: Call, feedId: string, entries: readonly Told[]): Promise<Map<string, Revision>> {
  const { trx, principal, now } = call;
  const known = new Map(
    (
      await trx
        .selectFrom('calendar_entries')
        .selectAll()
        .where('partner_id', '=', principal.partnerId)
        .where('feed_id', '=', feedId)
        .execute()
    ).map((row) => [row.uid, row]),
  );
  const revisions = new Map<string, Revision>();
  for (const { uid, hash } of entries) {
    const before = known.get(uid);
    if (before?.hash === hash) {
      revisions.set(uid, { sequence: before.sequence, changedAt: before.updated_at });
      continue;
    }
    const sequence = before ? before.sequence + 1 : 0;
    revisions.set(uid, { sequence, changedAt: now });
    await trx
      .insertInto('calendar_entries')
      .values({ ...ownerOf(call), id: call.ids('cen'), feed_id: feedId, uid, sequence, hash, updated_at: now })
      .onConflict((on) =>
        on.columns(['partner_id', 'livemode', 'feed_id', 'uid']).doUpdateSet({ sequence, hash, updated_at: now }),
      )
      .execute();
  }
  await trx
    .updateTable('calendar_feeds')
    .set({ last_read_at: now })
    .where('partner_id', '=', principal.partnerId)
    .where('id', '=', feedId)
    .execute();
  return revisions;
}
