import { sql, type Kysely } from 'kysely';
import { by, digest, event, owned, protect, row } from './0001-tables.js';

/** Tables of a partner. A token column is found by its policy before it is known whose row it is. */
const tables: readonly {
  readonly name: string;
  readonly columns: string;
  readonly child?: string;
  readonly token?: string;
}[] = [
  {
    name: 'task_comments',
    columns: `${event}, task_id text not null, body text not null, ${by}, ${owned('task_id', 'tasks')}`,
    child: 'task_id',
  },
  {
    name: 'files',
    columns: `${row}, purpose text not null, subject_id text not null, name text not null, type text not null, size integer not null,
        state text not null, refused_because text, sha256 text, scan text, by_name text not null`,
  },
  {
    name: 'file_parts',
    columns: `partner_id text not null, livemode boolean not null, id text not null, file_id text not null, part integer not null,
        bytes bytea not null, unique (partner_id, livemode, file_id, part), ${owned('file_id', 'files')}`,
  },
  {
    name: 'credentials',
    columns: `${row}, enrolment_id text not null, public_id text not null unique, status_index integer not null,
        issued_at timestamptz not null, shared boolean not null default true, revoked_at timestamptz, revoked_because text,
        unique (partner_id, livemode, status_index), ${owned('enrolment_id', 'enrolments')}`,
    child: 'enrolment_id',
    token: 'public_id',
  },
  { name: 'status_lists', columns: `${row}, public_id text not null unique`, token: 'public_id' },
  {
    name: 'calendar_feeds',
    columns: `${row}, digest text not null unique, external_user text not null, name text not null, role text not null,
        contact_id text, learner_id text, last_read_at timestamptz, unique (partner_id, livemode, external_user)`,
    token: 'digest',
  },
  {
    name: 'calendar_entries',
    columns: `${row}, feed_id text not null, uid text not null, sequence integer not null, hash text not null,
        unique (partner_id, livemode, feed_id, uid), ${owned('feed_id', 'calendar_feeds')}`,
    child: 'feed_id',
  },
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table task_events add column detail jsonb`);
  await run(`alter table evidence add column file_id text, add column reason text`);
  await run(`alter table module_events add column detail jsonb`);
  await run(`alter table enrolments add column renewal_started_at timestamptz`);
  await run(`alter table attempts add column paused_at timestamptz, add column paused_ms bigint not null default 0,
    add column flagged jsonb not null default '[]'`);
  for (const { name, columns, child, token } of tables) {
    await run(`create table ${name} (${columns}, primary key (partner_id, livemode, id))`);
    if (child) await run(`create index on ${name} (partner_id, livemode, ${child})`);
    await protect(run, name);
    if (token) await run(`create policy by_digest on ${name} for select using (${token} = ${digest})`);
    await run(`grant select, insert, update, delete on ${name} to gangway_tenant`);
  }
  await run(`create table live_seats (program text not null, livemode boolean not null, module text not null,
    starts_at timestamptz not null, taken integer not null, primary key (program, livemode, module, starts_at))`);
  await run(`grant select, insert, update on live_seats to gangway_tenant`);
  await run(`grant usage on all sequences in schema public to gangway_tenant`);
  await badgesOfBefore(run);
}

/** Who was certified before there were badges gets one. The owner of a table sees all rows while its policy is not forced. */
async function badgesOfBefore(run: (text: string) => Promise<unknown>): Promise<void> {
  const involved = ['enrolments', 'credentials'];
  for (const table of involved) await run(`alter table ${table} no force row level security`);
  await run(`insert into credentials (partner_id, livemode, id, enrolment_id, public_id, status_index, issued_at)
    select partner_id, livemode, credential_id, id, replace(gen_random_uuid()::text, '-', ''),
      row_number() over (partition by partner_id, livemode order by certified_at, id), certified_at
    from enrolments where certified_at is not null and credential_id is not null`);
  for (const table of involved) await run(`alter table ${table} force row level security`);
}
