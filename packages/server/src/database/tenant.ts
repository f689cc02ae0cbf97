import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Tables } from './schema.js';

/** A transaction under a partner's row policies. */
export type TenantTransaction = Transaction<Tables>;

export interface Tenant {
  readonly partnerId: string;
  readonly livemode: boolean;
}

/**
 * The only way to the tables: a transaction under the tenant role, in which the row policies show one partner. The settings are
 * local to it, so a pooled connection forgets them.
 */
export function withTenant<T>(db: Database, tenant: Tenant, work: (trx: TenantTransaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('gangway.partner_id', ${tenant.partnerId}, true), set_config('gangway.livemode', ${String(tenant.livemode)}, true),
      set_config('gangway.digest', '', true), set_config('role', 'gangway_tenant', true)`.execute(trx);
    return work(trx);
  });
}

/**
 * One writer a partner and mode at a time, until the transaction ends: what a change was checked against stays true until it is
 * written, and chains and positions have one end.
 */
export async function holdWrites(trx: TenantTransaction, { partnerId, livemode }: Tenant): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`writes ${partnerId} ${livemode}`}, 0))`.execute(trx);
}

/** A transaction that sees the one key or session with this digest, for finding out whose it is. */
export function withDigest<T>(db: Database, digest: string, work: (trx: TenantTransaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('gangway.partner_id', '', true), set_config('gangway.livemode', '', true),
      set_config('gangway.digest', ${digest}, true), set_config('role', 'gangway_tenant', true)`.execute(trx);
    return work(trx);
  });
}
