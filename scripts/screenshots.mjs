// Pictures of the portals for the start page, and of one for the README. Run it on demand, after `npm run build`:
// node scripts/screenshots.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const handles = ['sunshine', 'slipway', 'tarn-holt', 'mise-margin', 'kvarts'];
const data = mkdtempSync(join(tmpdir(), 'gangway-pictures-'));
const env = { ...process.env, GANGWAY_DATA_DIR: data, GANGWAY_PORT: '4480', GANGWAY_DEMO_PORT: '4580' };
const services = [];

try {
  await ready('packages/server/dist/main.js');
  const demo = await ready('demo/server.mjs');
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
  for (const handle of handles)
    await picture(browser, `${demo}/${handle}/`, { width: 1280, height: 800 }, join(root, `demo/start/${handle}.png`));
  await picture(browser, `${demo}/slipway/`, { width: 1280, height: 1180 }, join(root, 'docs/portal.png'));
  await browser.close();
} finally {
  for (const child of services) child.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

async function picture(browser, url, viewport, path) {
  const page = await browser.newPage({
    viewport,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  });
  await page.addInitScript(() => {
    window.ready = new Set();
    window.addEventListener('partner-ready', (event) => window.ready.add(event.composedPath()[0]), true);
  });
  await page.goto(url);
  await page.waitForFunction(() => window.ready.size === 5);
  await page.screenshot({ path });
  await page.close();
}

function ready(entry) {
  const child = spawn(process.execPath, [join(root, entry)], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  services.push(child);
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^ready (\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.on('exit', (code) => reject(new Error(`${entry} ended with ${code} before it was ready.`)));
  });
}
