import { brandSchema, ownTokensSchema, schemeSchema } from '@gangway/contract';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import { notFound } from '../problem.js';

const logoIdSchema = z.nullable(z.string());
const contentSchema = z.object({
  scheme: schemeSchema,
  brand: brandSchema,
  tokens: ownTokensSchema,
  /** Identifiers of pictures. */
  logo: z.object({ light: logoIdSchema, dark: logoIdSchema }),
  /** Identifiers of files. */
  fonts: z._default(z.array(z.string()), []),
});
/** All that is published at once. */
export type BrandContent = z.infer<typeof contentSchema>;

export interface StoredVersion {
  readonly id: string;
  readonly number: number;
  readonly content: BrandContent;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
  readonly restoredFrom: number | null;
  /** Findings that were acknowledged with it. */
  readonly acknowledged: number;
}

export interface StoredDraft {
  readonly version: number;
  /** Null: as what is published. */
  readonly content: BrandContent | null;
  readonly by: string | null;
  readonly at: Date | null;
}

/** What events and the audit call the draft. */
export const DRAFT_ID = 'brd_draft';

/** What was published, newest first: the first one is live. */
export async function loadVersions(call: Call): Promise<[StoredVersion, ...StoredVersion[]]> {
  const [live, ...earlier] = await versions(call);
  if (!live) throw notFound('branding');
  return [live, ...earlier];
}

/** What pages show. */
export async function loadLive(call: Call): Promise<StoredVersion> {
  const [live] = await versions(call, 1);
  if (!live) throw notFound('branding');
  return live;
}

async function versions(call: Call, most?: number): Promise<StoredVersion[]> {
  const all = call.trx
    .selectFrom('brand_versions')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('number', 'desc');
  const rows = await (most === undefined ? all : all.limit(most)).execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    content: z.parse(contentSchema, row.content),
    note: row.note,
    by: row.by_name,
    at: row.created_at,
    restoredFrom: row.restored_from,
    acknowledged: row.acknowledged,
  }));
}

/** @returns the identifier of the version that pages show from now on */
export async function addVersion(
  call: Call,
  version: Pick<StoredVersion, 'number' | 'content' | 'note' | 'restoredFrom' | 'acknowledged'>,
): Promise<string> {
  const { number, content, note, restoredFrom, acknowledged } = version;
  const id = `bvr_${number}`;
  await call.trx
    .insertInto('brand_versions')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id,
      number,
      content: JSON.stringify(content),
      note,
      by_name: actorName(call),
      restored_from: restoredFrom,
      acknowledged,
      created_at: call.now,
      updated_at: call.now,
    })
    .execute();
  return id;
}

export async function loadDraft(call: Call): Promise<StoredDraft> {
  const row = await call.trx
    .selectFrom('brand_drafts')
    .selectAll()
    .where('partner_id', '=', call.principal.partnerId)
    .executeTakeFirst();
  if (!row) return { version: 0, content: null, by: null, at: null };
  const { version, content } = row;
  return { version, content: content && z.parse(contentSchema, content), by: row.by_name, at: row.updated_at };
}

/** Writes the draft, whose version goes up with it. */
export async function writeDraft(call: Call, content: BrandContent | null): Promise<void> {
  const written = { content: content && JSON.stringify(content), by_name: actorName(call), updated_at: call.now };
  await call.trx
    .insertInto('brand_drafts')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id: DRAFT_ID,
      ...written,
    })
    .onConflict((on) =>
      on.columns(['partner_id', 'livemode', 'id']).doUpdateSet((set) => ({
        ...written,
        version: set('brand_drafts.version', '+', 1),
      })),
    )
    .execute();
}

/** Says that what the draft is based on has changed under it. */
export async function touchDraft(call: Call): Promise<void> {
  const { content } = await loadDraft(call);
  await writeDraft(call, content);
}
