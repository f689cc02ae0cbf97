import { generateKeyPairSync } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { noPostgres, startPostgres } from './database/local-postgres.fixtures.js';
import { EventReader } from './live/live-server.fixtures.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = join(root, 'packages/server/dist/main.js');

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}
interface Started {
  readonly child: ChildProcess;
  /** Where it listens; rejects when it ends before. */
  readonly url: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Of the test: a copy of what a server left that was started from nothing, which is a start as all but the first are. */
let folder: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangway-main-'));
  cpSync(inject('seededData'), folder, { recursive: true });
  running = [];
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function start(variables: Record<string, string> = {}): Started {
  // The database is WebAssembly, and none of these processes lives long enough to earn that it is optimized.
  const child = spawn(process.execPath, ['--liftoff-only', main], {
    cwd: root,
    env: { PATH: process.env['PATH'], GANGWAY_PORT: '0', GANGWAY_DATA_DIR: folder, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let errors = '';
  let output = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, errors })));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      const found = /^ready (http:\S+)$/m.exec(output)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`It ended: ${errors}`)));
  });
  url.catch(() => undefined);
  return { child, url, ended };
}

const demo = () => (JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as Record<string, string>[])[0]!;

const ask = async (url: string, path: string, body?: object) => {
  const answer = await fetch(`${url}/api/partner${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${demo()['secretKey']}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const listen = async (url: string, lastEventId?: string) =>
  new EventReader(
    await fetch(`${url}/api/partner/events`, {
      headers: {
        authorization: `Bearer ${demo()['secretKey']}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
    }),
  );
const ticket = { subject: 'Written before the end', body: 'It was acknowledged.', kind: 'platform', severity: 'minor' };

describe('the server', () => {
  it('starts from nothing and again, tells how to reach it, and ends when asked', async () => {
    expect(inject('seededEnd')).toMatchObject({ code: 0, errors: '' });
    const server = start();
    const url = await server.url;
    expect(await ask(url, '/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await ask(url, '/profile')).toMatchObject({ status: 200, body: { name: demo()['partner'] } });
    expect(demo()).toMatchObject({
      publishableKey: expect.stringMatching(/^gw_pk_test_/),
      portal: `http://localhost:4500/${demo()['handle']}/`,
    });
    for (const file of ['pepper', 'demo.json']) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600);
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, errors: '' });
  });

  it('keeps what it acknowledged when it is killed, and its keys, and its clock does not go back', async () => {
    const first = start();
    const url = await first.url;
    const keys = demo();
    const made = await ask(url, '/tickets', ticket);
    expect(made.status).toBe(201);
    first.child.kill('SIGKILL');
    await first.ended;
    const again = await start().url;
    expect(demo()).toEqual(keys);
    expect(await ask(again, `/tickets/${String(made.body['id'])}`)).toMatchObject({
      status: 200,
      body: { subject: ticket.subject },
    });
    const { body } = await ask(again, '/health');
    expect(String(body['now']) >= String(made.body['asOf'])).toBe(true);
  });

  it('tells those who listen that it stops, does not wait for them, and lets go of those who left', async () => {
    const server = start();
    const url = await server.url;
    const [left, listening] = [await listen(url), await listen(url)];
    await left.close();
    await ask(url, '/tickets', ticket);
    expect((await listening.next())?.data).toMatchObject({ type: 'ticket.created' });
    const asked = performance.now();
    server.child.kill('SIGTERM');
    expect(await listening.next()).toMatchObject({ event: 'end', data: { code: 'unavailable' } });
    expect(await listening.next()).toBeNull();
    expect(await server.ended).toEqual({ code: 0, errors: '' });
    // It would take for ever if it waited until those who listen leave.
    expect(performance.now() - asked).toBeLessThan(10 * inject('seededEnd').stopping);
  });

  it.runIf(noPostgres === null)(
    'shares its events with others on one PostgreSQL, and another goes on for it',
    async () => {
      const local = await startPostgres();
      try {
        // A URL in the strict sense names a host, even where a socket is meant.
        const address = local.url.replace('@/', '@localhost/');
        const badgeKey = JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
        const shared = {
          DATABASE_URL: address,
          GANGWAY_PEPPER: 'p'.repeat(32),
          GANGWAY_DEMO: '1',
          GANGWAY_BADGE_KEY: badgeKey,
        };
        const one = start(shared);
        const first = await one.url;
        const second = await start(shared).url;
        const reader = await listen(first);
        const made = await ask(second, '/tickets', ticket);
        expect((await reader.next())?.data?.['subject']).toEqual({ kind: 'ticket', id: made.body['id'] });
        one.child.kill('SIGKILL');
        await expect(reader.next()).rejects.toThrow();
        const missed = await ask(second, '/tickets', ticket);
        const again = await listen(second, reader.lastId);
        expect((await again.next())?.data?.['subject']).toEqual({ kind: 'ticket', id: missed.body['id'] });
        await again.close();
      } finally {
        for (const child of running) child.kill('SIGKILL');
        await local.stop();
      }
    },
    180_000,
  );

  it('refuses a data directory that another server has, naming the process', async () => {
    const first = start();
    const url = await first.url;
    const second = await start().ended;
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`in use by process ${first.child.pid}`);
    expect(second.errors).toContain('GANGWAY_DATA_DIR');
    expect(second.errors).not.toContain('    at ');
    expect(await ask(url, '/health')).toMatchObject({ status: 200 });
  });

  it('says which port is in use and how to choose another', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, errors } = await start({ GANGWAY_PORT: port }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} is in use`);
    expect(errors).toContain('GANGWAY_PORT');
    expect(errors).not.toContain('    at ');
  });

  it('says which variable it cannot read', async () => {
    const { code, errors } = await start({ GANGWAY_PORT: 'abc' }).ended;
    expect(code).toBe(1);
    expect(errors).toContain('GANGWAY_PORT');
  });
});
