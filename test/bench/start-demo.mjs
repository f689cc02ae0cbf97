// The API and the demo portals as `npm start` runs them, on free ports and with a database of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @returns {Promise<{ api: string, portals: string, partner: (handle: string) => { secretKey: string }, stop: () => Promise<void> }>}
 *   once both answer
 */
export async function startDemo() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gangway-bench-'));
  const [api, portals] = await freePorts(2);
  const env = { ...process.env, GANGWAY_DATA_DIR: dataDir, GANGWAY_PORT: api, GANGWAY_DEMO_PORT: portals };
  const servers = ['packages/server/dist/main.js', 'demo/server.mjs'].map((file) =>
    spawn(process.execPath, [join(root, file)], { env, cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  // The portals can be there before the API listens, and their widgets would meet nobody.
  await answers(`http://localhost:${api}/gangway.js`, servers);
  await answers(`http://localhost:${portals}/`, servers);
  return {
    api: `http://localhost:${api}`,
    partner: (handle) =>
      JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')).find((each) => each.handle === handle),
    portals: `http://localhost:${portals}`,
    async stop() {
      const gone = servers.filter(({ exitCode }) => exitCode === null).map((server) => once(server, 'exit'));
      for (const server of servers) server.kill('SIGTERM');
      await Promise.all(gone);
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answers(address, servers) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (servers.some(({ exitCode }) => exitCode !== null)) throw new Error('A server of the demo ended.');
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${address} does not answer.`);
}

async function freePorts(count) {
  const open = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = open.map((server) => String(server.address().port));
  for (const server of open) server.close();
  return ports;
}
