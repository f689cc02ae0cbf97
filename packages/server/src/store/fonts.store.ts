import { fontFactsSchema, type FontFacts } from '@gangway/contract';
import * as z from 'zod/mini';
import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import type { ReadFont } from '../fonts/read-font.js';
import { newPublicId } from './credentials.store.js';

export interface StoredFont {
  readonly id: string;
  readonly publicId: string;
  readonly facts: FontFacts;
  /** Bytes of the file. */
  readonly size: number;
}

/** Fonts of a partner by their identifiers, without their files. */
export async function loadFonts(call: Call): Promise<ReadonlyMap<string, StoredFont>> {
  const rows = await call.trx
    .selectFrom('fonts')
    .select(['id', 'public_id', 'facts', 'size'])
    .where('partner_id', '=', call.principal.partnerId)
    .execute();
  return new Map(
    rows.map(({ id, public_id: publicId, facts, size }) => [
      id,
      { id, publicId, facts: z.parse(fontFactsSchema, facts), size },
    ]),
  );
}

export async function addFont(call: Call, { facts, bytes }: ReadFont): Promise<StoredFont> {
  const [id, publicId, size] = [call.ids('fnt'), newPublicId(), bytes.length];
  await call.trx
    .insertInto('fonts')
    .values({
      partner_id: call.principal.partnerId,
      livemode: call.principal.livemode,
      id,
      public_id: publicId,
      facts: JSON.stringify(facts),
      size,
      bytes,
      by_name: actorName(call),
      created_at: call.now,
    })
    .execute();
  return { id, publicId, facts, size };
}

/** The file of a font by its public name. */
export async function fileOfFont(call: Call, publicId: string): Promise<Uint8Array | null> {
  const row = await call.trx
    .selectFrom('fonts')
    .select('bytes')
    .where('partner_id', '=', call.principal.partnerId)
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return row?.bytes ?? null;
}
