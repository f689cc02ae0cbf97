// How soon a brand that is published is on every open page: 100 publications, 20 pages of real widgets in Chromium, the line cut
// and the server ended on the way. On demand, after `npm run build`: node test/bench/branding.mjs [--pages=20] [--only=line]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = Number(process.argv.find((argument) => argument.startsWith('--pages='))?.slice(8) ?? 20);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';
/** What happens while each is published, and how often. */
const ways = { plainly: 80, 'line cut for a second': 15, 'server ended and started': 5 };
/** Milliseconds: p99 of each way, and after which a publication counts as missed. */
const [LIMIT, MISSED] = [5000, 60_000];
const handle = 'slipway';

const dataDir = mkdtempSync(join(tmpdir(), 'gangway-branding-'));
const [apiPort, linePort, pagePort] = await freePorts(3);
const api = `http://127.0.0.1:${apiPort}`;

let server = await startServer();
const { secretKey } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')).find(
  (each) => each.handle === handle,
);
const line = startLine();
// Each page is another reader's, as in a portal with a backend: limits of rate are for each.
const site = createHttpServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const reader = searchParams.get('reader');
  if (pathname === '/session')
    return session(reader).then(
      (token) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(token)),
      (error) => response.writeHead(502).end(String(error)),
    );
  return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><meta charset="utf-8">
<script type="module" src="http://127.0.0.1:${linePort}/gangway.js"></script>
<partner-provider session-url="/session?reader=${reader}" api-url="http://127.0.0.1:${linePort}" locale="en-US"><partner-payout-card></partner-payout-card></partner-provider>`);
});
await new Promise((listening) => site.listen(pagePort, '127.0.0.1', listening));
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });

/** When each page wore which accent, by the clock of this machine. */
const worn = Array.from({ length: pages }, () => new Map());
try {
  const open = [];
  for (const [reader, seen] of worn.entries()) open.push(await openPage(reader, seen));
  const { access_token: token } = await session('designer');
  let version = 0;
  for (const [way, times] of Object.entries(ways)) {
    if (!way.startsWith(only)) continue;
    const took = [];
    let missed = 0;
    const before = await updates(open);
    for (let time = 0; time < times; time += 1) {
      version += 1;
      const accent = `#${(0x200000 + version * 0x010307).toString(16)}`;
      const from = await publish(token, accent, way);
      const deadline = from + MISSED;
      while (Date.now() < deadline && worn.some((seen) => !seen.has(accent))) await rest(20);
      for (const seen of worn) {
        if (seen.has(accent)) took.push(seen.get(accent) - from);
        else missed += 1;
      }
    }
    took.sort((a, b) => a - b);
    const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
    console.log(
      `${way.padEnd(26)} ${String(times).padStart(3)} × ${pages} pages: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, missed ${missed}, updates of widgets ${(await updates(open)) - before}`,
    );
    if (missed > 0 || at(0.99) > LIMIT) process.exitCode = 1;
  }
} finally {
  await browser.close();
  site.close();
  line.close();
  server.kill('SIGTERM');
  await new Promise((ended) => server.once('exit', ended));
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

async function updates(open) {
  const each = await Promise.all(open.map((page) => page.evaluate(() => window.updates)));
  return each.reduce((sum, count) => sum + count, 0);
}

/**
 * Publishes an accent, and does to the line or the server what is to be done.
 *
 * @returns when it was sent, or when there was a way again on which a page could hear of it
 */
async function publish(token, accent, way) {
  const cut = way.startsWith('line');
  if (cut) line.cut();
  await ask('PATCH', '/branding/draft', token, { brand: { accent } });
  const from = Date.now();
  await ask('POST', '/branding/draft/publish', token, { acknowledged: true });
  if (cut) {
    await rest(1000);
    line.mend();
    return Date.now();
  }
  if (way.startsWith('server')) {
    server.kill('SIGTERM');
    await new Promise((ended) => server.once('exit', ended));
    server = await startServer();
    return Date.now();
  }
  return from;
}

async function ask(method, path, token, body) {
  const answer = await fetch(`${api}/api/partner${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (answer.status === 429) {
    await rest(1000 * Number(answer.headers.get('retry-after') ?? 1));
    return ask(method, path, token, body);
  }
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function session(reader) {
  return ask('POST', '/sessions', secretKey, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    external_user: `reader-${reader}`,
    role: 'owner',
    origin: `http://127.0.0.1:${pagePort}`,
  });
}

/** A page with connections of its own, as another person's would have, that tells what it wears within 25 ms. */
async function openPage(reader, seen) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  await page.exposeBinding('wears', (_, accent, at) => seen.has(accent) || seen.set(accent, at));
  await page.goto(`http://127.0.0.1:${pagePort}/?reader=${reader}`);
  await page.waitForFunction(
    () => document.querySelector('partner-payout-card')?.shadowRoot?.querySelector('[part=next]'),
    null,
    { timeout: 60_000 },
  );
  // What loads behind the first paint has come.
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const card = document.querySelector('partner-payout-card');
    window.updates = 0;
    card.addController({ hostUpdated: () => (window.updates += 1) });
    const frame = card.shadowRoot.querySelector('.frame');
    let before = '';
    setInterval(() => {
      const accent = window.getComputedStyle(frame).getPropertyValue('--_brand-accent').trim();
      if (accent !== before) window.wears(accent, Date.now());
      before = accent;
    }, 25);
  });
  return page;
}

/** The line between the pages and the API, which can be cut. */
function startLine() {
  const ends = new Set();
  let down = false;
  const proxy = createServer((near) => {
    if (down) return near.destroy();
    const far = connect(apiPort, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      ends.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        ends.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }).listen(linePort, '127.0.0.1');
  return {
    cut: () => {
      down = true;
      for (const end of ends) end.destroy();
    },
    mend: () => (down = false),
    close: () => {
      proxy.close();
      for (const end of ends) end.destroy();
    },
  };
}

async function startServer() {
  const started = spawn(process.execPath, [join(root, 'packages/server/dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GANGWAY_DATA_DIR: dataDir,
      GANGWAY_PORT: String(apiPort),
      GANGWAY_PUBLIC_URL: `http://127.0.0.1:${linePort}`,
    },
  });
  for (;;) {
    const health = await fetch(`${api}/api/partner/health`).catch(() => null);
    if (health?.ok) return started;
    if (started.exitCode !== null) throw new Error('The server did not start.');
    await rest(50);
  }
}

async function freePorts(count) {
  const open = await Promise.all(
    Array.from({ length: count }, () => {
      const probe = createServer();
      return new Promise((resolve) => probe.listen(0, '127.0.0.1', () => resolve(probe)));
    }),
  );
  const ports = open.map((probe) => probe.address().port);
  await Promise.all(open.map((probe) => new Promise((closed) => probe.close(closed))));
  return ports;
}
