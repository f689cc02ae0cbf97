import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startService, type Ended } from './service.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory as a server leaves it that has loaded the demo partners and was asked to stop. */
    seededData: string;
    /** How that server ended, and how many milliseconds it took to stop with nobody listening. */
    seededEnd: Ended & { readonly stopping: number };
  }
}

/** Loads the demo partners once: every journey begins with a copy, which is a start as all but the first are. */
export default async function seedData({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'gangway-seeded-'));
  const server = await startService('packages/server/dist/main.js', { GANGWAY_DATA_DIR: folder, GANGWAY_PORT: '0' });
  const asked = performance.now();
  const ended = await server.end('SIGTERM');
  provide('seededData', folder);
  provide('seededEnd', { ...ended, stopping: performance.now() - asked });
  return () => rmSync(folder, { recursive: true, force: true });
}
