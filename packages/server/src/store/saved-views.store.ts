import { savedViewBodySchema } from '@gangway/contract';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';

export type ViewBody = z.infer<typeof savedViewBodySchema>;
export interface StoredView extends ViewBody {
  readonly id: string;
  readonly by: string;
  /** Null: a backend made it, and backends may change it. */
  readonly ownerId: string | null;
  readonly version: number;
}

const { query, columns } = savedViewBodySchema.shape;
const dataSchema = z.object({ query, columns });
/** Who asks, as an owner of views; null: a key. */
export const ownerOf = (call: Call): string | null => call.principal.user?.id ?? null;

/** The views that whoever asks may see, by name. */
export async function loadViews(call: Call): Promise<StoredView[]> {
  const rows = await call.trx
    .selectFrom('saved_views')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows
    .filter(({ shared, owner_id: owner }) => shared || owner === ownerOf(call))
    .map((row) => ({
      id: row.id,
      name: row.name,
      shared: row.shared,
      ...z.parse(dataSchema, row.data),
      by: row.owner_name,
      ownerId: row.owner_id,
      version: row.version,
    }));
}

const data = (body: ViewBody) => JSON.stringify({ query: body.query, columns: body.columns });

export async function addView(call: Call, id: string, body: ViewBody): Promise<void> {
  await call.trx
    .insertInto('saved_views')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id,
      name: body.name,
      shared: body.shared,
      owner_id: ownerOf(call),
      owner_name: actorName(call),
      data: data(body),
      created_at: call.now,
    })
    .execute();
}

export async function writeView(call: Call, id: string, body: ViewBody): Promise<void> {
  await call.trx
    .updateTable('saved_views')
    .set((set) => ({
      name: body.name,
      shared: body.shared,
      data: data(body),
      version: set('version', '+', 1),
      updated_at: call.now,
    }))
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}

export async function removeView(call: Call, id: string): Promise<void> {
  await call.trx
    .deleteFrom('saved_views')
    .where('partner_id', '=', call.principal.partnerId)
    .where('id', '=', id)
    .execute();
}
