import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * An empty database as its first start leaves it. To make one takes four times as long as to load it, so that it is kept for the
 * next process, as long as the PGlite that made it is the one that is installed.
 */
export async function freshDatabase(make: () => Promise<PGlite>): Promise<Blob> {
  const maker = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { size, mtimeMs } = await stat(maker);
  const digest = createHash('sha256').update(`${maker} ${size} ${mtimeMs}`).digest('hex').slice(0, 16);
  const file = join(cache, `pglite-${digest}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([kept]);
  const client = await make();
  const dump = await client.dumpDataDir('none');
  await client.close();
  await keep(file, dump);
  return dump;
}

/** Whole or not at all: others may look for it meanwhile. */
async function keep(file: string, dump: Blob): Promise<void> {
  await mkdir(cache, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, Buffer.from(await dump.arrayBuffer()));
  await rename(part, file);
}
