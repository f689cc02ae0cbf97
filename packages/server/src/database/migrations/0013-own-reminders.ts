import { sql, type Kysely } from 'kysely';
import { digest, owned, protect, row } from './0001-tables.js';

/** Who wants to be reminded of which module, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // Shared, so that a server finds what is due without knowing of whom. Whose it is stands in the other.
  await run(`create table due_reminders (place text primary key, due_at timestamptz not null)`);
  await run(`create index on due_reminders (due_at)`);
  await run(`grant select, insert, delete on due_reminders to gangway_tenant`);
  await run(`create table own_reminders (${row}, enrolment_id text not null, module text not null, at timestamptz not null,
    primary key (partner_id, livemode, id), unique (partner_id, livemode, enrolment_id, module),
    ${owned('enrolment_id', 'enrolments')})`);
  await protect(run, 'own_reminders');
  await run(`create policy by_digest on own_reminders for select using (id = ${digest})`);
  await run(`grant select, insert, delete on own_reminders to gangway_tenant`);
}
