import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from './database.js';

/** PostgreSQL 15 or newer, by connection URL. Its driver is loaded only here: the embedded database does not wait for it. */
export async function openPostgres(url: string): Promise<{ db: Database; close: () => Promise<void> }> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}
