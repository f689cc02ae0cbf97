import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from './service.js';

interface Started {
  readonly child: ChildProcess;
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until it has printed this. */
  prints(text: string | RegExp): Promise<void>;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];

/** Starts with these ports and this data directory, by npm or as npm does it. */
function start(variables: Readonly<Record<string, string>>, command = 'npm start'): Started {
  const [program = '', ...words] = command.split(' ');
  const child = spawn(program, words, {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.match(text) && resolve();
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without saying ${text}:\n${output}`)));
      }),
    ended,
  };
}

function listen(port = 0): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}
const shut = (server: Server) => new Promise((resolve) => server.close(resolve));
const isFree = (port: number): Promise<boolean> =>
  listen(port).then(
    ({ server }) => shut(server).then(() => true),
    () => false,
  );

/** Ports that nobody uses at the moment: `npm start` wants to be told which. */
async function freePorts(): Promise<{ api: number; portals: number }> {
  const [api, portals] = [await listen(), await listen()];
  await Promise.all([shut(api.server), shut(portals.server)]);
  return { api: api.port, portals: portals.port };
}
const variablesOf = ({ api, portals }: { api: number; portals: number }, folder: string) => ({
  GANGWAY_PORT: String(api),
  GANGWAY_DEMO_PORT: String(portals),
  GANGWAY_DATA_DIR: folder,
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangway-start-'));
  cpSync(inject('seededData'), folder, { recursive: true });
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('npm start', () => {
  it('prints where both are, refuses a second one on the same data, and ends cleanly when asked to', async () => {
    const ports = await freePorts();
    const first = start(variablesOf(ports, folder));
    await first.prints('Ctrl-C stops both.');
    expect(first.output()).toMatch(new RegExp(`API +http://localhost:${ports.api}\\n`));
    expect(first.output()).toMatch(new RegExp(`demo portals +http://localhost:${ports.portals}\\n`));

    const second = start(variablesOf(await freePorts(), folder));
    expect(await second.ended).toBe(1);
    const holder = /in use by process (\d+)/.exec(second.output())?.[1];
    expect(() => process.kill(Number(holder), 0)).not.toThrow();
    expect(second.output()).toContain('GANGWAY_DATA_DIR');
    expect(second.output()).not.toContain('    at ');

    expect((await fetch(`http://localhost:${ports.portals}/slipway/`)).status).toBe(200);

    first.child.kill('SIGTERM');
    await first.ended;
    // npm ends first; what it started gives its ports and the data back.
    for (const port of Object.values(ports)) await expect.poll(() => isFree(port)).toBe(true);
    const third = start(variablesOf(ports, folder), 'node scripts/start.mjs');
    await third.prints('Ctrl-C stops both.');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(third.output()).not.toMatch(/error|ended by itself/i);
  });

  it.each([
    ['GANGWAY_PORT', 'API'],
    ['GANGWAY_DEMO_PORT', 'demo portals'],
  ])('says which port is in use, and that %s chooses another', async (variable, name) => {
    const taken = await listen();
    const started = start({ ...variablesOf(await freePorts(), folder), [variable]: String(taken.port) });
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain(`Port ${taken.port} for the ${name} is in use. Choose another: ${variable}=`);
    expect(started.output()).not.toContain('    at ');
    await shut(taken.server);
  });
});
