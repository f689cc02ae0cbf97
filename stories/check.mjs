// Builds Storybook, shows every story in Chromium, runs its play function and axe in light and dark and in both directions of
// writing, and fails on console errors, on requests to the outside and on stories that do not render.
// `node stories/check.mjs --only=payout` takes some.
import { spawn } from 'node:child_process';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../scripts/browser.mjs';
import { answerApi, isApiPath } from '../scripts/in-process-api.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, 'storybook-static');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const report = option('report');
const only = option('only');
const pages = 2;
const storyLimitMs = 30_000;
/** Rules that a colour scheme can break; a direction of writing can break these and where things are. */
const ofColour = ['color-contrast', 'link-in-text-block'];
const ofPlace = [...ofColour, 'target-size', 'scrollable-region-focusable'];
/** Each mode in each direction, in the order of least work: all rules once, since names and roles are the same in each. */
const looks = [
  ['light', 'as it is', null],
  ['dark', 'as it is', ofColour],
  ['dark', 'turned round', ofPlace],
  ['light', 'turned round', ofColour],
];

await buildStorybook();
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const waiting = Object.values(index.entries).filter(({ type, id }) => type === 'story' && (!only || id.includes(only)));
const total = waiting.length;
const counts = { passed: 0, failed: 0, skipped: 0 };

const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
try {
  // Motion is tested where it is made; here it would only blur what axe measures.
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  await Promise.all(Array.from({ length: pages }, () => visitAll(context)));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
if (report) writeFileSync(report, JSON.stringify(counts));
console.log(`stories: ${total} visited, ${counts.failed} failed`);
// A database of the in-process API would keep the process alive.
process.exit(counts.failed > 0 || total === 0 ? 1 : 0);

/** One page shows one story after another, as a reader of Storybook sees them; after a fault the next one gets a page of its own. */
async function visitAll(context) {
  let page;
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    page ??= await openPage(context);
    const faults = await visit(page, story).catch((error) => [String(error)]);
    counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
    if (faults.length === 0) continue;
    console.log(`✗ ${story.id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    await page.tab.close();
    page = undefined;
  }
}

/** A page of stories that is empty yet; `faults` gathers what the story that it shows does wrong. */
async function openPage(context) {
  const tab = await context.newPage();
  const page = { tab, faults: [], isOpen: false };
  tab.on('pageerror', (error) => page.faults.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    // A story of a failing request shows exactly that; the browser tells of it on its own account.
    const ofApi = message.text().startsWith('Failed to load resource') && isApiPath(pathOf(message.location().url));
    if (message.type() === 'error' && !ofApi) page.faults.push(`console: ${message.text()}`);
  });
  await tab.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      page.faults.push(`request to the outside: ${route.request().url()}`);
      return route.abort();
    },
  );
  return page;
}

/** What is wrong with a story, empty where nothing is. */
async function visit(page, story) {
  const { tab } = page;
  page.faults = [];
  await tab.emulateMedia({ colorScheme: 'light' });
  if (page.isOpen) await tab.evaluate(showStory, story.id);
  // The add-on's own run of axe is switched off: ours counts, in each mode and direction.
  else await tab.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
  const outcome = await tab.waitForFunction(storyOutcome, story.id, { timeout: storyLimitMs });
  const failure = await outcome.jsonValue();
  if (failure !== 'finished') page.faults.push(failure);
  if (!page.isOpen) await tab.evaluate(axe);
  page.isOpen = true;
  for (const [colorScheme, direction, rules] of looks) {
    await tab.emulateMedia({ colorScheme });
    if (rules === ofPlace) await tab.evaluate(turnRound);
    page.faults.push(...(await tab.evaluate(runAxe, rules)).map((fault) => `${colorScheme}, ${direction}: ${fault}`));
  }
  return page.faults;
}

/** In the page. */
function showStory(storyId) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** In the page: the next story writes its own direction. */
function turnRound() {
  document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl';
}

/** In the page: false until the story and its play function have ended, then `finished` or what went wrong. */
function storyOutcome(id) {
  if (document.body.classList.contains('sb-show-errordisplay')) {
    return `does not render: ${document.querySelector('#error-message')?.textContent?.trim().slice(0, 500)}`;
  }
  if (document.body.classList.contains('sb-show-nopreview')) return 'does not render: no preview';
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const last = channel?.last?.('storyFinished')?.[0];
  if (last?.storyId !== id) return false;
  if (last.status === 'success') return 'finished';
  return `play: ${channel.last('unhandledErrorsWhilePlaying')?.[0]?.[0]?.message ?? last.status}`;
}

/** In the page. */
async function runAxe(rules) {
  const { violations } = await window.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    // Only a rule that is off by default reads the sheets.
    preload: false,
    ...(rules ? { runOnly: rules } : {}),
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help} (${node.target.flat().join(' ')})`),
  );
}

function buildStorybook() {
  console.log('stories: building Storybook …');
  const require = createRequire(import.meta.url);
  const storybook = join(require.resolve('storybook/package.json'), '../dist/bin/dispatcher.js');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=gangway-source', storybook, 'build', '--quiet', '-o', 'storybook-static'],
      { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
    );
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`storybook build ended with ${code}`))));
  });
}

function serve() {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.mjs': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
  };
  const listener = (request, response) => {
    if (isApiPath(request.url)) return answerApi(request, response);
    const file = normalize(join(built, decodeURIComponent(pathOf(request.url))));
    if (!file.startsWith(built + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return response.writeHead(404).end();
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  };
  return new Promise((resolve) => {
    const listening = createServer(listener).listen(0, '127.0.0.1', () => resolve(listening));
  });
}

function pathOf(url) {
  return URL.parse?.(url, 'http://localhost')?.pathname ?? new URL(url || '/', 'http://localhost').pathname;
}

function option(name) {
  const flag = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
}
