import { sql, type Kysely } from 'kysely';
import { owned, protect, row } from './0001-tables.js';

/** Who waits for a seat of a live session. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // Shared like the seats themselves, for all wait in one order: it says nothing of a partner. Whose a place is stands in the other.
  await run(`create table live_waits (place text primary key, program text not null, livemode boolean not null, module text not null,
    starts_at timestamptz not null, position bigserial, given_at timestamptz)`);
  await run(`create index on live_waits (program, livemode, module, starts_at, position)`);
  await run(`grant select, insert, update, delete on live_waits to gangway_tenant`);
  await run(`create table waits (${row}, enrolment_id text not null, captions boolean not null,
    primary key (partner_id, livemode, id), ${owned('enrolment_id', 'enrolments')})`);
  await protect(run, 'waits');
  await run(`grant select, insert, delete on waits to gangway_tenant`);
  await run(`grant usage on all sequences in schema public to gangway_tenant`);
}
