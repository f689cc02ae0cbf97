import { actorName } from '../access/audit.js';
import type { Call } from '../bind.js';
import { newPublicId } from './credentials.store.js';

export interface StoredLogo {
  readonly id: string;
  readonly publicId: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly scales: readonly number[];
}

/** One picture in the sizes that were made of it. */
export interface Pictures {
  readonly width: number;
  readonly height: number;
  readonly byScale: ReadonlyMap<number, Uint8Array>;
}

const own = (call: Call) => ({ partner_id: call.principal.partnerId, livemode: call.principal.livemode });

export async function loadLogos(call: Call): Promise<ReadonlyMap<string, StoredLogo>> {
  const rows = await call.trx
    .selectFrom('logos')
    .innerJoin('logo_pictures', (join) =>
      join
        .onRef('logo_pictures.partner_id', '=', 'logos.partner_id')
        .onRef('logo_pictures.livemode', '=', 'logos.livemode')
        .onRef('logo_pictures.logo_id', '=', 'logos.id'),
    )
    .select(['logos.id', 'public_id', 'width', 'height', 'scale'])
    .where('logos.partner_id', '=', call.principal.partnerId)
    .orderBy('scale')
    .execute();
  const logos = new Map<string, StoredLogo>();
  for (const { id, public_id: publicId, width, height, scale } of rows)
    logos.set(id, { id, publicId, width, height, scales: [...(logos.get(id)?.scales ?? []), scale] });
  return logos;
}

/** @returns the identifier of the logo */
export async function addLogo(call: Call, { width, height, byScale }: Pictures): Promise<string> {
  const id = call.ids('lgo');
  await call.trx
    .insertInto('logos')
    .values({
      ...own(call),
      id,
      public_id: newPublicId(),
      width,
      height,
      by_name: actorName(call),
      created_at: call.now,
    })
    .execute();
  await call.trx
    .insertInto('logo_pictures')
    .values([...byScale].map(([scale, bytes]) => ({ ...own(call), id: `${id}_${scale}`, logo_id: id, scale, bytes })))
    .execute();
  return id;
}

/** The largest picture of a logo; null: there is none. */
export async function largestPicture(call: Call, id: string | null): Promise<Uint8Array | null> {
  if (id === null) return null;
  const row = await call.trx
    .selectFrom('logo_pictures')
    .select('bytes')
    .where('partner_id', '=', call.principal.partnerId)
    .where('logo_id', '=', id)
    .orderBy('scale', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** A picture by its public name. */
export async function pictureOfLogo(call: Call, publicId: string, scale: number): Promise<Uint8Array | null> {
  const row = await call.trx
    .selectFrom('logo_pictures')
    .innerJoin('logos', (join) =>
      join
        .onRef('logos.partner_id', '=', 'logo_pictures.partner_id')
        .onRef('logos.livemode', '=', 'logo_pictures.livemode')
        .onRef('logos.id', '=', 'logo_pictures.logo_id'),
    )
    .select('bytes')
    .where('logo_pictures.partner_id', '=', call.principal.partnerId)
    .where('public_id', '=', publicId)
    .where('scale', '=', scale)
    .executeTakeFirst();
  return row?.bytes ?? null;
}
