// How much work the roster is for a page: our element against a hand-written list without a framework, which is the floor, and
// against four well-known grids, on the same customers, columns and steps. On demand, since it installs those grids and takes
// minutes: node test/bench/roster.mjs [--rows=1000,10000,100000] [--rounds=5] [--grids=ag-grid]. Needs a build (npm run build).
// It ends with 1 where ours takes more than 1.3 times the floor, is behind a grid, or keeps more than 5 MiB besides the data.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';

const LIMIT = 1.3;
const MEMORY = 5 * 1024 * 1024;
const JUMPS = 60;
/** Milliseconds in which nobody does anything: after the rows are on screen, and once a pointer is over them. Each counts by itself. */
const LATE = 500;
const UPDATES = 10;
/** Milliseconds between a page that is loaded and what is counted. */
const REST = 400;
const folder = fileURLToPath(new URL('roster', import.meta.url));
const bundles = fileURLToPath(new URL('../../packages/elements/dist/bundle', import.meta.url));
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
    grids: { type: 'string', default: 'ag-grid,vaadin,tanstack,lit-virtualizer' },
  },
});
const others = values.grids.split(',').filter(Boolean);
const names = ['floor', 'ours', ...others];
const rounds = Number(values.rounds);

if (!existsSync(join(bundles, 'gangway.js'))) throw new Error('There is no bundle yet: npm run build');
if (!existsSync(join(folder, 'node_modules')))
  execFileSync(
    'npx',
    ['--yes', 'pnpm@10.34.9', 'install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );

const out = mkdtempSync(join(tmpdir(), 'gangway-roster-'));
const server = await serve();
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: [...browserFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
try {
  await build();
  // Whoever is the first in a browser pays for fonts and the like: nobody who counts is.
  for (const name of names) await run(name, 1000, 0);
  for (const rows of values.rows.split(',').map(Number)) report(rows, await measure(rows), await memory(rows));
} finally {
  await browser.close();
  server.close();
  rmSync(out, { recursive: true, force: true });
}

/** A bundle for each grid; ours is the one that is shipped. */
async function build() {
  for (const name of names) {
    const entry = `\0${name}`;
    const bundle = await rolldown({
      input: { [name]: entry },
      platform: 'browser',
      resolve: {
        conditionNames: ['browser', 'production', 'module', 'import', 'default'],
      },
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) =>
            id === entry
              ? `import { bench } from ${JSON.stringify(join(folder, 'page.js'))};
                 import * as grid from ${JSON.stringify(join(folder, `${name}.js`))};
                 bench(grid);`
              : undefined,
        },
      ],
    });
    await bundle.write({ dir: out, format: 'es', minify: true, entryFileNames: '[name].js', codeSplitting: false });
    await bundle.close();
  }
}

/** Seconds of the main thread for each step of each grid: the least of rounds that take turns, for what else a machine does adds. */
async function measure(rows) {
  const runs = new Map(names.map((name) => [name, []]));
  // Who follows whom changes: what ends before it is in the way of the next.
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 ? names.toReversed() : names) runs.get(name).push(await run(name, rows, round));
  const steps = ['render', 'answer', 'late', 'reach', 'sort', 'filter', 'scroll', 'update'];
  return new Map(
    names.map((name) => [
      name,
      Object.fromEntries(steps.map((step) => [step, Math.min(...runs.get(name).map((run) => run[step]))])),
    ]),
  );
}

async function run(name, rows, round) {
  const whole = await open(name, rows);
  const render = await whole.timed(() => whole.step('render'));
  await whole.page.close();
  const { page, timed, step } = await open(name, rows, true);
  await step('before');
  const result = {
    render,
    answer: await timed(() => step('render')),
    late: await timed(() => page.waitForTimeout(LATE)),
    // Nobody sorts from afar: what loads when a pointer comes is there by then.
    reach: await timed(async () => {
      await page.mouse.move(640, 700);
      await page.waitForTimeout(LATE);
    }),
    sort: await timed(async () => {
      await step('sort', 'mrr', true);
      await step('sort', 'name', false);
      await step('sort', 'mrr', false);
    }),
    filter: await timed(async () => {
      for (const words of ['h', 'har', 'harbor', 'harbor 9', '']) await step('filter', words);
    }),
    scroll: (await timed(() => step('scroll', JUMPS))) / JUMPS,
    update:
      (await timed(async () => {
        for (let at = 0; at < UPDATES; at += 1) await step('update', (at * 97 + round) % rows, at * 100, at);
      })) / UPDATES,
  };
  const text = await page.evaluate(() => window.bench.words());
  if (!text.includes('Select') && !/(Harbor|Alder|Quay|Mesa|Pine) /.test(text))
    throw new Error(`${name} shows no customers.`);
  await page.close();
  return result;
}

/** Bytes that ours keeps besides the data that it was given. */
async function memory(rows) {
  const { page, heap } = await open('ours', rows);
  await page.evaluate(() => window.bench.data(1));
  await page.evaluate(() => window.bench.render());
  const empty = await heap();
  await page.close();
  const full = await open('ours', rows);
  const data = await full.heap();
  const bare = await open('ours', 1);
  const nothing = await bare.heap();
  await full.page.evaluate(() => window.bench.render());
  await full.page.evaluate(() => window.bench.sort('name', false));
  const whole = await full.heap();
  await full.page.close();
  await bare.page.close();
  return whole - data - (empty - nothing);
}

/** @param asText whether the page gets the texts of the answers; else the columns in them */
async function open(name, rows, asText = false) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (wanted) =>
    (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === wanted).value;
  await page.goto(`http://localhost:${server.address().port}/${name}.html`);
  await page.waitForFunction(() => window.bench);
  const step = (method, ...args) => page.evaluate(([method, args]) => window.bench[method](...args), [method, args]);
  await step('data', rows, asText);
  // The page before this one ends, and the code of this one is compiled, beside the main thread and in its way.
  await page.waitForTimeout(REST);
  return {
    page,
    step,
    async timed(work) {
      const before = await metric('ThreadTime');
      await work();
      return (await metric('ThreadTime')) - before;
    },
    async heap() {
      for (let at = 0; at < 3; at += 1) await session.send('HeapProfiler.collectGarbage');
      // Typed arrays keep their numbers beside the heap.
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
  };
}

function report(rows, results, kept) {
  const floor = results.get('floor');
  console.log(`\n${rows.toLocaleString('en')} rows: CPU of the main thread, × the floor (floor in ms)`);
  const { late, reach } = results.get('ours');
  const steps = Object.keys(floor).filter((step) => step !== 'late' && step !== 'reach');
  const line = (cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(12))).join(''));
  line(['', ...steps]);
  line(['floor, ms', ...steps.map((step) => (floor[step] * 1000).toFixed(2))]);
  for (const name of names.slice(1))
    line([name, ...steps.map((step) => (results.get(name)[step] / floor[step]).toFixed(2))]);
  const ours = results.get('ours');
  for (const step of steps) {
    if (ours[step] > floor[step] * LIMIT)
      fail(`${step}: ${(ours[step] / floor[step]).toFixed(2)} × the floor (at most ${LIMIT})`);
    for (const name of others) if (ours[step] >= results.get(name)[step]) fail(`${step}: not ahead of ${name}`);
  }
  console.log(`after the first rows, with what keeps them up to date: ${(late * 1000).toFixed(0)} ms`);
  console.log(`as a pointer comes over it: ${(reach * 1000).toFixed(0)} ms`);
  console.log(`memory besides the data: ${(kept / 1024 / 1024).toFixed(2)} MiB`);
  if (kept > MEMORY) fail(`more than ${MEMORY / 1024 / 1024} MiB besides the data`);
}

function fail(words) {
  console.log(`✗ ${words}`);
  process.exitCode = 1;
}

function serve() {
  const types = { '.js': 'text/javascript', '.html': 'text/html' };
  const made = createServer(({ url }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const page = /^\/([\w-]+)\.html$/.exec(path)?.[1];
    const file = [out, bundles].map((root) => join(root, path)).find((each) => existsSync(each));
    if (!page && !file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8` });
    const widgets = page === 'ours' ? '<script type="module" src="/gangway.js"></script>' : '';
    response.end(
      page
        ? `<!doctype html><html lang="en"><body>${widgets}<script type="module" src="/${page}.js"></script>`
        : readFileSync(file),
    );
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}
