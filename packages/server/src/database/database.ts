import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as tables from './migrations/0001-tables.js';
import * as disputesViewsAttachments from './migrations/0003-disputes-views-attachments.js';
import type { Tables } from './schema.js';

export type Database = Kysely<Tables>;

/** Brings the schema up to date. The same SQL runs on PGlite and on PostgreSQL. */
export async function migrate(db: Database): Promise<void> {
  const migrations = { '0001-tables': tables, '0003-disputes-views-attachments': disputesViewsAttachments };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The migrations failed.', { cause: error });
}

/** @throws what the driver throws when the database does not answer */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
