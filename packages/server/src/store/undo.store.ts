import { customerStateSchema } from '@gangway/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Call } from '../bind.js';

const LIFE = 24 * 3_600_000;

const beforeSchema = z.object({
  name: z.string(),
  owner: z.nullable(z.string()),
  segment: z.nullable(z.string()),
  vertical: z.nullable(z.string()),
  mrr: z.int(),
  renewal_on: z.nullable(z.string()),
  email: z.nullable(z.string()),
  external_id: z.nullable(z.string()),
  state: customerStateSchema,
  tags: z.array(z.string()),
  contract_at: z.nullable(z.string()),
  go_live_at: z.nullable(z.string()),
  churned_at: z.nullable(z.string()),
});
const entrySchema = z.object({
  id: z.string(),
  /** Version after the change: whoever changed it since has the last word. */
  version: z.int(),
  /** Version before the change. @default the one below */
  follows: z.optional(z.int()),
  /** What was there, as far as it was changed; null: the customer is new and goes again. */
  before: z.nullable(z.partial(beforeSchema)),
});
export type UndoEntry = z.infer<typeof entrySchema>;

export interface Undo {
  readonly id: string;
  readonly expiresAt: string;
}

/** Keeps what a change was before, for a day. */
export async function keepUndo(call: Call, action: string, entries: readonly UndoEntry[]): Promise<Undo | null> {
  if (entries.length === 0) return null;
  const { partnerId, livemode } = call.principal;
  const id = call.ids('und');
  const expires = new Date(call.now.getTime() + LIFE);
  await call.trx.deleteFrom('undos').where('partner_id', '=', partnerId).where('expires_at', '<=', call.now).execute();
  await call.trx
    .insertInto('undos')
    .values({
      partner_id: partnerId,
      livemode,
      id,
      action,
      expires_at: expires,
      entries: JSON.stringify(entries),
      created_at: call.now,
    })
    .execute();
  return { id, expiresAt: expires.toISOString() };
}

/** Takes an undo out, once; null: there is none, it is used or its day is over. */
export async function takeUndo(call: Call, id: string): Promise<UndoEntry[] | 'gone' | null> {
  const row = await call.trx
    .selectFrom('undos')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  if (row.used_at !== null || row.expires_at <= call.now) return 'gone';
  await call.trx
    .updateTable('undos')
    .set({ used_at: call.now })
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
  return z.parse(z.array(entrySchema), row.entries);
}

/**
 * What was taken back stands as it stood before, under a new version: a change before it can be taken back as well, so that
 * several are, the last first.
 *
 * @param restored what was taken back and put as it was before
 */
export async function followRestored(call: Call, restored: readonly UndoEntry[]): Promise<void> {
  if (restored.length === 0) return;
  const followed = ({ follows, version }: UndoEntry) => follows ?? version - 1;
  const undone = new Map(restored.map((entry) => [entry.id, { was: followed(entry), is: entry.version + 1 }]));
  const mine = call.trx
    .selectFrom('undos')
    .select(['id', 'entries'])
    .where('partner_id', '=', call.principal.partnerId);
  const open = await mine
    .where('used_at', 'is', null)
    .where('expires_at', '>', call.now)
    .where(
      sql<boolean>`exists (select from jsonb_array_elements(entries) entry where entry->>'id' = any(${[...undone.keys()]}::text[]))`,
    )
    .forUpdate()
    .execute();
  for (const { id, entries } of open) {
    const now = z.parse(z.array(entrySchema), entries).map((entry) => {
      const version = undone.get(entry.id);
      return version?.was === entry.version ? { ...entry, version: version.is, follows: followed(entry) } : entry;
    });
    await call.trx
      .updateTable('undos')
      .set({ entries: JSON.stringify(now) })
      .where('partner_id', '=', call.principal.partnerId)
      .where('id', '=', id)
      .execute();
  }
}
