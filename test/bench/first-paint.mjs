// How long a stranger waits: from `npm start` to the first widget on screen, in a fresh clone with nothing in any cache, and
// once more. On demand, since it installs all packages anew: node test/bench/first-paint.mjs [what to clone, else this one]
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';

const source = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangway-stranger-'));
const [clone, home] = [join(folder, 'gangway'), join(folder, 'home')];
const [api, portals] = await freePorts(2);
const runs = [
  { name: 'first start, in a fresh clone', limit: 120 },
  { name: 'second start', limit: 6 },
];

execFileSync('git', ['clone', '--quiet', '--depth=1', source.includes('://') ? source : `file://${source}`, clone]);
mkdirSync(home);
// No cache of this machine's, yet its way to the packages.
if (existsSync(join(homedir(), '.npmrc'))) symlinkSync(join(homedir(), '.npmrc'), join(home, '.npmrc'));
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
try {
  for (const { name, limit } of runs) {
    const seconds = await secondsToPaint();
    if (seconds > limit) process.exitCode = 1;
    console.log(`${name}: ${seconds.toFixed(1)} s to the first widget (at most ${limit} s)`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function secondsToPaint() {
  const page = await browser.newPage();
  await page.addInitScript(() => window.addEventListener('partner-ready', () => (window.painted = true)));
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { PATH: process.env.PATH, HOME: home, GANGWAY_PORT: api, GANGWAY_DEMO_PORT: portals },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => npm.once('close', resolve));
  const gone = ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}.`)));
  await Promise.race([gone, opened(page)]);
  await page.waitForFunction(() => window.painted, null, { polling: 50 });
  const seconds = (performance.now() - began) / 1000;
  await page.close();
  npm.kill('SIGTERM');
  await ended;
  // What npm started ends after it, and gives its ports back last.
  for (const port of [api, portals]) while (!(await isFree(port))) await pause(100);
  return seconds;
}

/** Loads a portal as soon as there is one, as somebody does who keeps pressing reload. */
async function opened(page) {
  while (!page.isClosed()) {
    const response = await page.goto(`http://localhost:${portals}/slipway/`).catch(() => null);
    if (response?.ok()) return;
    await pause(100);
  }
}

async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => String(server.address().port));
  for (const server of servers) server.close();
  return ports;
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function isFree(port) {
  const server = await listen(Number(port)).catch(() => null);
  server?.close();
  return server !== null;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
