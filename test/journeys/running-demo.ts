import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, testSession, type Client } from '@gangway/client';
import { inject } from 'vitest';
import * as z from 'zod';
import { startService } from './service.js';

const partnersSchema = z.array(z.object({ handle: z.string(), publishableKey: z.string(), secretKey: z.string() }));
export type DemoPartner = z.infer<typeof partnersSchema>[number];

/** The API and the demo portals, as `npm start` runs them, on free ports and with a data directory of their own. */
export interface RunningDemo {
  readonly apiUrl: string;
  readonly demoUrl: string;
  readonly dataDir: string;
  partner(handle: string): DemoPartner;
  /** A client with the partner's secret key. */
  client(handle: string): Client;
  /** A client that reads as the owner, who is the reader of each portal: for answers that depend on who asks. */
  clientOfOwner(handle: string): Client;
  /** Ends the API as a power switch would: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts the API again on the same data and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<RunningDemo> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gangway-journey-'));
  cpSync(inject('seededData'), dataDir, { recursive: true });
  const startApi = (port: string) =>
    startService('packages/server/dist/main.js', { GANGWAY_DATA_DIR: dataDir, GANGWAY_PORT: port });
  let api = await startApi('0');
  const apiUrl = api.url;
  const { port } = new URL(apiUrl);
  const portals = await startService('demo/server.mjs', {
    GANGWAY_DATA_DIR: dataDir,
    GANGWAY_PORT: port,
    GANGWAY_DEMO_PORT: '0',
  });
  const partners = partnersSchema.parse(JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')));
  const partner = (handle: string): DemoPartner => {
    const found = partners.find((each) => each.handle === handle);
    if (!found) throw new Error(`There is no demo partner ${handle}.`);
    return found;
  };
  return {
    apiUrl,
    demoUrl: portals.url,
    dataDir,
    partner,
    client: (handle) => createClient({ apiUrl, key: partner(handle).secretKey }),
    clientOfOwner: (handle) => {
      const { publishableKey } = partner(handle);
      return createClient({ apiUrl, getSession: testSession({ apiUrl, publishableKey, persona: 'owner' }) });
    },
    kill: async () => {
      await api.end('SIGKILL');
    },
    restart: async () => {
      api = await startApi(port);
    },
    stop: async () => {
      await Promise.all([api.end('SIGTERM'), portals.end('SIGTERM')]);
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
