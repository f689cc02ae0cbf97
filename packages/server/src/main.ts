import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Resolver } from 'node:dns/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demos, programs } from '@gangway/programs';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import {
  assertIsolation,
  assertLogin,
  createApp,
  DirectoryInUse,
  latestWrite,
  makeId,
  migrate,
  openHub,
  openPGlite,
  openPostgres,
  seedDemo,
} from './app.js';
import type { Dependencies } from './context.js';
import { lookAtDue } from './due.js';
import { clamd, type Scan } from './clamd.js';
import { demoClock } from './demo-clock.js';
import { badgeSigner, makeBadgeKey, readBadgeKey, type BadgeKey } from './badges/signer.js';
import { readBundle } from './read-bundle.js';
import { readEnvironment, type Environment } from './environment.js';

/** A failure that is somebody's to mend, told in one line. */
function fail(message: string): never {
  process.stderr.write(`gangway: ${message}\n`);
  process.exit(1);
}

function scanAt(address: string): Scan {
  const [host = '', port] = address.split(':');
  return clamd(host, Number(port));
}

function pepperOf(environment: Environment): string {
  if (environment.pepper !== null) return environment.pepper;
  const file = join(environment.dataDir, 'pepper');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** From the environment, else made once and kept beside the pepper. */
async function badgeKeyOf(environment: Environment): Promise<BadgeKey> {
  if (environment.badgeKey !== null) return environment.badgeKey;
  const file = join(environment.dataDir, 'badge-key.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await makeBadgeKey()), { mode: 0o600 });
  return readBadgeKey(readFileSync(file, 'utf8'));
}

async function main(): Promise<void> {
  const read = readEnvironment(process.env);
  if (!read.ok) fail(read.message);
  const { environment } = read;
  await mkdir(environment.dataDir, { recursive: true });
  const database =
    environment.databaseUrl === null
      ? await openPGlite(join(environment.dataDir, 'data'))
      : await openPostgres(environment.databaseUrl);
  await migrate(database.db);
  await assertIsolation(database.db);
  if (environment.databaseUrl !== null) await assertLogin(database.db);
  const pepper = pepperOf(environment);
  const clock = environment.demo ? demoClock(environment.demoNow, await latestWrite(database.db)) : () => new Date();
  if (environment.demo) {
    const histories = demos.map(({ history }) => history(environment.demoNow.toISOString()));
    const partners = await seedDemo(database.db, histories, pepper);
    const described = partners.map((partner) => ({
      ...partner,
      portal: `http://localhost:${environment.demoPort}/${partner.handle}/`,
    }));
    writeFileSync(join(environment.dataDir, 'demo.json'), `${JSON.stringify(described, null, 2)}\n`, { mode: 0o600 });
  }
  const log = pino({ level: environment.logLevel });
  const hub = await openHub({ database, clock, log });
  const deps: Dependencies = {
    db: database.db,
    hub,
    clock,
    ids: makeId,
    pepper,
    signer: await badgeSigner(await badgeKeyOf(environment)),
    publicUrl: environment.publicUrl,
    programs,
    trustProxy: environment.trustProxy,
    ...(environment.clamd === null ? {} : { scan: scanAt(environment.clamd) }),
    log,
    bundle: readBundle(fileURLToPath(new URL('../../elements/dist/bundle', import.meta.url))),
    domainTarget: environment.domainTarget,
    dns: new Resolver({ timeout: 3000, tries: 2 }),
  };
  const app = createApp(deps);
  const due = setInterval(() => void lookAtDue(deps), 60_000);
  const server = serve({ fetch: app.fetch, port: environment.port, hostname: environment.host }, ({ port }) => {
    process.stdout.write(`ready http://localhost:${port}\n`);
  });
  server.on('error', (error) => {
    const busy = 'code' in error && error.code === 'EADDRINUSE';
    void database.close().finally(() => {
      fail(
        busy
          ? `Port ${environment.port} is in use. End what uses it, or choose another with GANGWAY_PORT.`
          : error.message,
      );
    });
  });
  // Connections that have asked for nothing yet, as clients open in advance: Node does not count them as idle.
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    clearInterval(due);
    // Requests under way are finished, streams are told and end; idle connections are not waited for.
    server.close(() => void database.close().finally(() => process.exit(0)));
    void hub.close();
    // Again and again: a connection is idle only when its last answer has gone out.
    setInterval(() => {
      for (const socket of unused) socket.destroy();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    }, 50);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  fail(
    error instanceof DirectoryInUse
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
});
