import type { PartnerHistory } from '@gangway/contract/history';
import type { Database } from '../database/database.js';
import { withTenant } from '../database/tenant.js';
import { demoKeys } from './demo-keys.js';
import { loadHistory } from './load-history.js';

export interface DemoPartner {
  readonly handle: string;
  readonly partner: string;
  readonly program: string;
  readonly publishableKey: string;
  readonly secretKey: string;
}

/** Loads the demo partners that are not there yet, and says how to reach each. */
export async function seedDemo(
  db: Database,
  histories: readonly PartnerHistory[],
  pepper: string,
): Promise<DemoPartner[]> {
  const partners: DemoPartner[] = [];
  for (const history of histories) {
    const tenant = { partnerId: history.partner.id, livemode: false };
    const known = await withTenant(db, tenant, (trx) => trx.selectFrom('partners').select('id').executeTakeFirst());
    const keys = known ? demoKeys(history.handle, pepper) : await loadHistory(db, history, pepper);
    partners.push({
      handle: history.handle,
      partner: history.partner.name,
      program: history.program,
      publishableKey: keys.publishable,
      secretKey: keys.secret,
    });
  }
  return partners;
}

/** Latest instant that was written; null for a new database. */
export async function latestWrite(db: Database): Promise<Date | null> {
  const row = await db.selectFrom('clock').select('latest').executeTakeFirst();
  return row?.latest ?? null;
}
