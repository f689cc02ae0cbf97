import { sql, type Kysely } from 'kysely';
import { protect, row } from './0001-tables.js';

/** What the columns of files are that partners bring in again and again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table import_forms (${row}, targets jsonb not null, by_name text not null,
    primary key (partner_id, livemode, id))`);
  await protect(run, 'import_forms');
  await run(`grant select, insert, update, delete on import_forms to gangway_tenant`);
}
