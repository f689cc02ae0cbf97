import type { Kysely } from 'kysely';
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
