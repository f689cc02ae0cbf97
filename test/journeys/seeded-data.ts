import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startService } from './service.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory as a server leaves it that has loaded the demo partners and was asked to stop. */
    seededData: string;
  }
}

/** Loads the demo partners once: every journey begins with a copy, which is a start as all but the first are. */
export default async function seedData({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'gangway-seeded-'));
  const server = await startService('packages/server/dist/main.js', { GANGWAY_DATA_DIR: folder, GANGWAY_PORT: '0' });
  await server.end('SIGTERM');
  provide('seededData', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
