import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as tables from './migrations/0001-tables.js';
import type { Tables } from './schema.js';

export type Database = Kysely<Tables>;

/** Brings the schema up to date. The same SQL runs on PGlite and on PostgreSQL. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '0001-tables': tables }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The migrations failed.', { cause: error });
}

const shared = new Set(['clock', 'kysely_migration', 'kysely_migration_lock']);

/**
 * Refuses a database that would not keep partners apart.
 *
 * @throws Error naming the table or role
 */
export async function assertIsolation(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; enabled: boolean; forced: boolean }>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`.execute(
    db,
  );
  const open = rows.find(({ name, enabled, forced }) => !shared.has(name) && !(enabled && forced));
  if (open)
    throw new Error(
      `The table ${open.name} does not force row-level security: partners could read each other. Run the migrations again or restore its policy.`,
    );
  const role = await sql<{
    bypass: boolean;
  }>`select (rolbypassrls or rolsuper) as bypass from pg_roles where rolname = 'gangway_tenant'`.execute(db);
  if (role.rows[0]?.bypass !== false)
    throw new Error(
      'The role gangway_tenant is missing or may bypass row-level security. Take BYPASSRLS and SUPERUSER from it.',
    );
}
