import { sql, type Kysely } from 'kysely';
import { owned, protect, row } from './0001-tables.js';

const tables: Record<string, string> = {
  disputes: `${row}, line_id text not null, side text not null, reason text not null, claimed_gross bigint not null,
    claimed_rate_bps integer, body text not null, by_name text not null, opened_at timestamptz not null, answer_by text,
    resolved_at timestamptz, outcome text, note text,
    ${owned('line_id', 'revenue_lines')}`,
  saved_views: `${row}, name text not null, shared boolean not null, owner_id text, owner_name text not null, data jsonb not null`,
  undos: `${row}, action text not null, expires_at timestamptz not null, used_at timestamptz, entries jsonb not null`,
  attachments: `${row}, ticket_id text, event_id text, name text not null, type text not null, size integer not null,
    sha256 text not null, bytes bytea not null, scan text not null, by_name text not null, ${owned('ticket_id', 'tickets')}`,
};

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  for (const [name, columns] of Object.entries(tables)) {
    await run(`create table ${name} (${columns}, primary key (partner_id, livemode, id))`);
    await protect(run, name);
    await run(`grant select, insert, update, delete on ${name} to gangway_tenant`);
  }
  // A line is disputed once at a time, however many ask at once.
  await run(`create unique index on disputes (partner_id, livemode, line_id) where resolved_at is null`);
  await run(`create index on attachments (partner_id, livemode, ticket_id)`);
  await run(`alter table customers add tags text[] not null default '{}', add updated_by text`);
  await run(`alter table tickets add rating jsonb`);
}
