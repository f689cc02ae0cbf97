import { sql, type Kysely } from 'kysely';
import { owned, protect, row } from './0001-tables.js';

/** Who was reminded that a credential runs out; and, for all partners, whose credentials are to be looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table expiry_reminders (${row}, credential_id text not null, day text not null, at timestamptz not null,
    primary key (partner_id, livemode, id), unique (partner_id, livemode, credential_id, day),
    ${owned('credential_id', 'credentials')})`);
  await protect(run, 'expiry_reminders');
  await run(`grant select, insert on expiry_reminders to gangway_tenant`);
  // Shared like the names to look at: it says nothing of a partner but that it has credentials.
  await run(`create table expiry_checks (partner_id text not null, livemode boolean not null, due_at timestamptz not null,
    primary key (partner_id, livemode))`);
  await run(`create index on expiry_checks (due_at)`);
  await run(`grant select, insert, update on expiry_checks to gangway_tenant`);
  // The owner of a table sees the rows of all partners while its policy is not forced.
  await run(`alter table credentials no force row level security`);
  await run(`insert into expiry_checks (partner_id, livemode, due_at)
    select partner_id, livemode, min(issued_at) from credentials group by partner_id, livemode`);
  await run(`alter table credentials force row level security`);
}
