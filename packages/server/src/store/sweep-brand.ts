import type { Call } from '../bind.js';
import type { BrandContent } from './branding.store.js';

/** Milliseconds for which somebody may want back what they have just taken out. */
const KEPT = 24 * 60 * 60 * 1000;
/** Of what nothing shows, the newest that are kept so long. */
const MOST = 20;

/** Forgets logos and fonts that neither the draft nor any version has, unless they have only just come. */
export async function sweepBrand(call: Call, used: readonly BrandContent[]): Promise<void> {
  const logos = used.flatMap(({ logo: { light, dark } }) => [light, dark]).filter((id) => id !== null);
  await sweep(call, 'logos', new Set(logos));
  await sweep(call, 'fonts', new Set(used.flatMap(({ fonts }) => fonts)));
}

async function sweep(call: Call, table: 'logos' | 'fonts', used: ReadonlySet<string>): Promise<void> {
  const all = await call.trx
    .selectFrom(table)
    .select(['id', 'created_at'])
    .where('partner_id', '=', call.principal.partnerId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  const since = call.now.getTime() - KEPT;
  const old = all
    .filter(({ id }) => !used.has(id))
    .filter(({ created_at: at }, index) => index >= MOST || at.getTime() < since)
    .map(({ id }) => id);
  if (old.length === 0) return;
  await call.trx.deleteFrom(table).where('partner_id', '=', call.principal.partnerId).where('id', 'in', old).execute();
}
