import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database, Listen, Opened } from './database.js';
import { lockDirectory } from './directory-lock.js';
import { freshDatabase } from './fresh-database.js';

/** PGlite in a directory, locked for this process. It survives `kill -9`; it does not promise to survive a power cut. */
export async function openPGlite(directory: string): Promise<Opened> {
  mkdirSync(dirname(directory), { recursive: true });
  const unlock = lockDirectory(directory);
  // A server that was killed leaves PostgreSQL's own pid file behind; the lock says that nobody else is there.
  rmSync(join(directory, 'postmaster.pid'), { force: true });
  try {
    const client = await PGlite.create({ dataDir: directory, relaxedDurability: false });
    const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite: client }) });
    return {
      db,
      listen: listenIn(client),
      close: async () => {
        await db.destroy();
        if (!client.closed) await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** PGlite in memory, optionally from a dump of a directory: for tests. */
export async function openMemory(dump?: Blob): Promise<Opened & { readonly client: PGlite }> {
  const client = await PGlite.create({ loadDataDir: dump ?? (await freshDatabase(() => PGlite.create())) });
  const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite: client }) });
  return { db, client, listen: listenIn(client), close: () => db.destroy() };
}

/** The one connection that there is cannot break, so nothing is ever missed. */
const listenIn =
  (client: PGlite): Listen =>
  async (channel, { heard }) => {
    const stop = await client.listen(channel, heard);
    return () => stop();
  };
