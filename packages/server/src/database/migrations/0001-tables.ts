import { sql, type Kysely } from 'kysely';
import { documentTables } from '../schema.js';

/** Columns that every row of a partner has. */
export const row = `partner_id text not null, livemode boolean not null, id text not null,
  version integer not null default 1, created_at timestamptz not null default now(), updated_at timestamptz not null default now()`;
export const event = `partner_id text not null, livemode boolean not null, id text not null, position bigserial, at timestamptz not null`;
export const by = `by_name text not null, by_side text not null`;
/** Goes with the row that it belongs to. */
export const owned = (column: string, table: string) =>
  `foreign key (partner_id, livemode, ${column}) references ${table} (partner_id, livemode, id) on delete cascade`;

/** Columns of each table; every one gets the primary key (partner, mode, id) and the row policy. */
const tables: Record<string, string> = {
  partners: `${row}, program text not null, handle text not null, data jsonb not null`,
  // The fifth migration makes versions of what is in `branding`.
  ...Object.fromEntries(
    [...documentTables, 'branding'].map((name) => [name, `${row}, position integer not null, data jsonb not null`]),
  ),
  tasks: `${row}, key text not null, assignee text, unique (partner_id, livemode, key)`,
  task_events: `${event}, task_id text not null, kind text not null, ${by}, reason text, ${owned('task_id', 'tasks')}`,
  evidence: `${event}, task_id text not null, key text not null, kind text not null, value text, state text not null, ${by}, ${owned('task_id', 'tasks')}`,
  learners: `${row}, name text not null, role text, designated boolean not null`,
  enrolments: `${row}, learner_id text not null, curriculum text not null, enrolled_at timestamptz not null, certified_at timestamptz,
    credential_id text, unique (partner_id, livemode, learner_id, curriculum), ${owned('learner_id', 'learners')}`,
  module_events: `${event}, enrolment_id text not null, module text not null, kind text not null, booked_for timestamptz, ${owned('enrolment_id', 'enrolments')}`,
  scores: `${event}, enrolment_id text not null, module text not null, score_bps integer not null, ${owned('enrolment_id', 'enrolments')}`,
  requirements: `${event}, enrolment_id text not null, requirement text not null, state text not null, statement text not null, ${owned('enrolment_id', 'enrolments')}`,
  attempts: `${row}, enrolment_id text not null, module text not null, started_at timestamptz not null, closed_at timestamptz,
    answers jsonb not null, ${owned('enrolment_id', 'enrolments')}`,
  customers: `${row}, name text not null, segment text, vertical text, state text not null, mrr bigint not null, contract_at timestamptz,
    go_live_at timestamptz, churned_at timestamptz, renewal_on text, owner text, email text, external_id text, csat double precision,
    nps jsonb, override jsonb, unique (partner_id, livemode, external_id)`,
  measures: `${event}, customer_id text not null, key text not null, value double precision not null, note text, ${owned('customer_id', 'customers')}`,
  tickets: `${row}, number text not null, subject text not null, body text not null, kind text not null, severity text not null,
    blocking boolean not null, opened_at timestamptz not null, customer_id text, unique (partner_id, livemode, number)`,
  ticket_events: `${event}, ticket_id text not null, kind text not null, ${by}, body text, to_value text, ${owned('ticket_id', 'tickets')}`,
  api_keys: `${row}, kind text not null, name text not null, digest text not null unique, previous_digest text unique, previous_until timestamptz,
    hint text not null, scopes text[] not null, origins text[] not null, expires_at timestamptz, revoked_at timestamptz, last_used_at timestamptz,
    check (kind <> 'publishable' or scopes <@ array['branding:read'])`,
  sessions: `${row}, digest text not null unique, key_id text not null, external_user text not null, name text not null, role text not null,
    contact_id text, learner_id text, scopes text[] not null, origin text, expires_at timestamptz not null, revoked_at timestamptz, ${owned('key_id', 'api_keys')}`,
  audit: `${event}, actor text not null, action text not null, subject text not null, previous_hash text not null, hash text not null,
    unique (partner_id, livemode, previous_hash)`,
};

const children: Record<string, string> = {
  task_events: 'task_id',
  evidence: 'task_id',
  module_events: 'enrolment_id',
  scores: 'enrolment_id',
  requirements: 'enrolment_id',
  attempts: 'enrolment_id',
  measures: 'customer_id',
  ticket_events: 'ticket_id',
  sessions: 'key_id',
};

const own = `partner_id = nullif(current_setting('gangway.partner_id', true), '')
  and livemode = (nullif(current_setting('gangway.livemode', true), ''))::boolean`;
// A credential is found before its partner is known: knowing its digest opens that one row.
export const digest = `nullif(current_setting('gangway.digest', true), '')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // Where the login may not make roles, somebody who may has made this one and granted it beforehand.
  await run(`do $$ begin
    if not exists (select from pg_roles where rolname = 'gangway_tenant') then create role gangway_tenant nologin nobypassrls; end if;
    if not pg_has_role(current_user, 'gangway_tenant', 'member') then execute format('grant gangway_tenant to %I', current_user); end if;
  exception when duplicate_object then null; end $$`);
  for (const [name, columns] of Object.entries(tables)) {
    await run(`create table ${name} (${columns}, primary key (partner_id, livemode, id))`);
    const child = children[name];
    if (child) await run(`create index on ${name} (partner_id, livemode, ${child})`);
    await protect(run, name);
    // The audit is append-only by grant.
    await run(
      `grant ${name === 'audit' ? 'select, insert' : 'select, insert, update, delete'} on ${name} to gangway_tenant`,
    );
  }
  await run(`create table idempotency (partner_id text not null, livemode boolean not null, operation text not null, key text not null,
    body_hash text not null, status integer not null, response text not null, created_at timestamptz not null,
    primary key (partner_id, livemode, operation, key))`);
  await protect(run, 'idempotency');
  await run(`create policy by_digest on api_keys for select using (digest = ${digest} or previous_digest = ${digest})`);
  await run(`create policy by_digest on sessions for select using (digest = ${digest})`);
  await run(`grant select, insert, delete on idempotency to gangway_tenant`);
  await run(`create table clock (id integer primary key check (id = 1), latest timestamptz not null)`);
  await run(`grant select, insert, update on clock to gangway_tenant`);
  await run(`grant usage on all sequences in schema public to gangway_tenant`);
  await run(`create index on customers (partner_id, livemode, name, id)`);
}

/** Row-level security on partner and mode, for the owner of the table as well. */
export async function protect(run: (text: string) => Promise<unknown>, table: string): Promise<void> {
  await run(`alter table ${table} enable row level security`);
  await run(`alter table ${table} force row level security`);
  await run(`create policy tenant on ${table} using (${own}) with check (${own})`);
}
