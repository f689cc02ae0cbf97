import { sql, type Kysely } from 'kysely';
import { protect, row } from './0001-tables.js';

/** Names of partners, with what proves them; and, for all partners, who is due for a look and whose a verified name is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table brand_domains (${row}, host text not null, token text not null, state text not null, found text,
    set_at timestamptz not null, checked_at timestamptz, asked_at timestamptz, missed_at timestamptz, verified_at timestamptz,
    by_name text not null, primary key (partner_id, livemode, id))`);
  await protect(run, 'brand_domains');
  await run(`grant select, insert, update, delete on brand_domains to gangway_tenant`);
  // Shared like the seats of live sessions: what is in them says nothing of a partner but that it has a name to look at.
  await run(`create table domain_checks (partner_id text not null, livemode boolean not null, due_at timestamptz not null,
    primary key (partner_id, livemode))`);
  await run(`create table domain_owners (host_hash text not null, partner_id text not null, livemode boolean not null,
    primary key (host_hash, livemode))`);
  for (const table of ['domain_checks', 'domain_owners'])
    await run(`grant select, insert, update, delete on ${table} to gangway_tenant`);
}
