import { sql, type Kysely } from 'kysely';
import { digest, protect, row } from './0001-tables.js';

/** Fonts of brands, as files that pages load. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table fonts (${row}, public_id text not null unique, facts jsonb not null, size integer not null,
    bytes bytea not null, by_name text not null, primary key (partner_id, livemode, id))`);
  await protect(run, 'fonts');
  await run(`grant select, insert, update, delete on fonts to gangway_tenant`);
  // Whoever knows the address of a font may load it.
  await run(`create policy by_digest on fonts for select using (public_id = ${digest})`);
}
