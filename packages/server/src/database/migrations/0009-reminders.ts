import { sql, type Kysely } from 'kysely';
import { owned, protect, row } from './0001-tables.js';

/** Who asked which learner to go on, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table reminders (${row}, learner_id text not null, curriculum text not null, module text not null,
    by_name text not null, at timestamptz not null, primary key (partner_id, livemode, id), ${owned('learner_id', 'learners')})`);
  await protect(run, 'reminders');
  await run(`grant select, insert on reminders to gangway_tenant`);
}
