import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from './database.js';

/** Another server has the data directory. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by process ${pid}. Two servers on one directory lose writes: stop that process, or choose another directory with GANGWAY_DATA_DIR.`,
    );
    this.name = 'DirectoryInUse';
  }
}

/** PGlite in a directory, locked for this process. It survives `kill -9`; it does not promise to survive a power cut. */
export async function openPGlite(directory: string): Promise<{ db: Database; close: () => Promise<void> }> {
  mkdirSync(dirname(directory), { recursive: true });
  const unlock = lock(`${directory}.lock`, directory);
  try {
    const client = await PGlite.create({ dataDir: directory, relaxedDurability: false });
    const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite: client }) });
    return {
      db,
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

/** PGlite in memory, optionally from a dump of a directory. */
export async function openMemory(dump?: Blob): Promise<{ db: Database; client: PGlite; close: () => Promise<void> }> {
  const client = await PGlite.create(dump ? { loadDataDir: dump } : {});
  const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite: client }) });
  return { db, client, close: () => db.destroy() };
}

/** Takes the lock file or says who has it; the lock of a process that is gone is taken over. */
function lock(path: string, directory: string): () => void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => {
        if (readPid(path) === process.pid) rmSync(path, { force: true });
      };
    } catch (error) {
      const pid = readPid(path);
      if (attempt > 0 || (pid !== null && pid !== process.pid && isRunning(pid))) {
        if (pid === null) throw error;
        throw new DirectoryInUse(directory, pid);
      }
      rmSync(path, { force: true });
      // A server that was killed leaves PostgreSQL's own pid file behind as well.
      rmSync(join(directory, 'postmaster.pid'), { force: true });
    }
  }
}

function readPid(path: string): number | null {
  const pid = existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : Number.NaN;
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
