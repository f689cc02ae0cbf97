import { sql, type Kysely } from 'kysely';
import { by, protect, row } from './0001-tables.js';

/** Other first days of a plan that somebody wants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table start_proposals (${row}, start_on text not null, ${by}, at timestamptz not null,
    withdrawn_at timestamptz, primary key (partner_id, livemode, id))`);
  await protect(run, 'start_proposals');
  await run(`grant select, insert, update on start_proposals to gangway_tenant`);
}
