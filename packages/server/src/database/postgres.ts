import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database, Ear, Opened } from './database.js';

type Driver = Pick<typeof pg, 'Client'>;

/** PostgreSQL 15 or newer, by connection URL. Its driver is loaded only here: the embedded database does not wait for it. */
export async function openPostgres(url: string): Promise<Opened> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks, idle or at work, is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return { db, listen: (channel, ear) => listen(pg, url, channel, ear), close: () => db.destroy() };
}

/** Milliseconds between two tries to get a lost connection back. */
const AGAIN = 1000;

/** Listens on a connection of its own, since one of the pool would be handed on, and gets it back whenever it breaks. */
async function listen({ Client }: Driver, url: string, channel: string, ear: Ear): Promise<() => Promise<void>> {
  let stopped = false;
  let client = await open();
  let timer: NodeJS.Timeout | undefined;

  async function open(): Promise<pg.Client> {
    const next = new Client({ connectionString: url, keepAlive: true });
    // The end of the connection says all that has to be done; unheard, the error would end the process.
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => ear.heard(payload ?? ''));
    await next.connect();
    await next.query(`listen ${channel}`);
    next.once('end', again);
    return next;
  }

  function again(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      open().then((next) => {
        client = next;
        if (stopped) void client.end();
        else ear.resumed();
      }, again);
    }, AGAIN);
  }

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client.end();
  };
}
