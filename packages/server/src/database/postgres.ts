import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.js';

/** PostgreSQL 15 or newer, by connection URL. */
export function openPostgres(url: string): { db: Database; close: () => Promise<void> } {
  const db: Database = new Kysely({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 10 }) }),
  });
  return { db, close: () => db.destroy() };
}
