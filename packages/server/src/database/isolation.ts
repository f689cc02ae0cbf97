import { sql } from 'kysely';
import type { Database } from './database.js';

/** Tables without rows of a partner. */
export const shared: readonly string[] = [
  'clock',
  'live_seats',
  'live_waits',
  'due_reminders',
  'expiry_checks',
  'domain_checks',
  'domain_owners',
  'kysely_migration',
  'kysely_migration_lock',
];
/** Where a row may be found by its token before it is known whose it is. */
const found = [
  'api_keys',
  'sessions',
  'credentials',
  'status_lists',
  'calendar_feeds',
  'logos',
  'fonts',
  'waits',
  'own_reminders',
];

/**
 * Refuses a database that would not keep partners apart.
 *
 * @throws Error naming the table, policy or role, and what to do
 */
export async function assertIsolation(db: Database): Promise<void> {
  for (const { name, enabled, forced, policed } of await tables(db)) {
    if (!enabled || !forced) {
      throw new Error(
        `The table ${name} does not force row-level security: partners could read each other. Run: alter table ${name} enable row level security, force row level security.`,
      );
    }
    if (!policed) throw new Error(`The table ${name} has lost its policy "tenant". Restore it from the migrations.`);
  }
  const [policy] = await strangePolicies(db);
  if (policy) {
    throw new Error(
      `The policy "${policy.name}" on ${policy.table} is not of the migrations and may show one partner to another. Drop it, or restore what it was.`,
    );
  }
  await assertRole(db);
}

/**
 * Refuses a login to PostgreSQL that no policy binds. (The embedded database knows no other login; there `withTenant` changes the
 * role.)
 *
 * @throws Error naming the login
 */
export async function assertLogin(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`.execute(db);
  if (rows[0]) {
    throw new Error(
      `The login ${rows[0].name} of DATABASE_URL is a superuser or has BYPASSRLS, so that no policy binds it. Connect as a role without both.`,
    );
  }
}

async function tables(db: Database) {
  const { rows } = await sql<{ name: string; enabled: boolean; forced: boolean; policed: boolean }>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant') as policed
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (${shared}::text[])
    order by c.relname`.execute(db);
  return rows;
}

/** Policies add up: one that lets everything through undoes all others. */
async function strangePolicies(db: Database) {
  const { rows } = await sql<{ table: string; name: string }>`
    select c.relname as table, p.polname as name
    from pg_policy p join pg_class c on c.oid = p.polrelid
    cross join lateral (select
      coalesce(pg_get_expr(p.polqual, p.polrelid), '') as visible,
      coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as written) e
    where c.relnamespace = 'public'::regnamespace and not (
      (p.polname = 'tenant' and p.polcmd = '*'
        and e.visible like '%gangway.partner_id%' and e.visible like '%gangway.livemode%' and e.written = e.visible
        and e.visible not like '% OR %')
      or (p.polname = 'by_digest' and p.polcmd = 'r' and c.relname = any (${found}::text[]) and e.visible like '%gangway.digest%'))`.execute(
    db,
  );
  return rows;
}

async function assertRole(db: Database): Promise<void> {
  const role = await sql`select from pg_roles where rolname = 'gangway_tenant'`.execute(db);
  if (role.rows.length === 0) throw new Error('The role gangway_tenant is missing. Run the migrations again.');
  const powers = await sql<{ name: string }>`
    select rolname as name from pg_roles
    where (rolsuper or rolbypassrls) and pg_has_role('gangway_tenant', oid, 'member')`.execute(db);
  if (powers.rows[0]) {
    throw new Error(
      `The role gangway_tenant may bypass row-level security (through ${powers.rows[0].name}). Take SUPERUSER and BYPASSRLS from it, and its membership.`,
    );
  }
  const grants = await sql<{ name: string; why: string }>`
    select c.relname as name,
      case when pg_has_role('gangway_tenant', c.relowner, 'member') then 'owns'
        when has_table_privilege('gangway_tenant', c.oid, 'truncate') then 'may truncate'
        else 'may rewrite' end as why
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (
      pg_has_role('gangway_tenant', c.relowner, 'member')
      or has_table_privilege('gangway_tenant', c.oid, 'truncate')
      or (c.relname = 'audit' and has_table_privilege('gangway_tenant', c.oid, 'update, delete')))`.execute(db);
  const [grant] = grants.rows;
  if (grant) throw new Error(`The role gangway_tenant ${grant.why} the table ${grant.name}. Take that from it.`);
}
