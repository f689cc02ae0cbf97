// Interaction to next paint: every main action of the five widgets in the demo portals, on a processor four times slower.
// On demand, after `npm run build`: node test/bench/interaction.mjs [--rounds=3] [--only='support: new ticket']
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import { actions, tags } from './interaction/actions.mjs';
import { startDemo } from './start-demo.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const rounds = Number(option('rounds') ?? 3);
const wanted = actions.filter(({ widget, name }) => `${widget}: ${name}`.includes(option('only') ?? ''));
const slower = 4;
/** Milliseconds; beyond it an interaction is not called good (web.dev/inp). */
const limit = 200;

const demo = await startDemo();
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
try {
  const results = new Map(wanted.map((action) => [action, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [action, all] of results) all.push(await measure(action));
  }
  for (const [{ widget, name }, all] of results) {
    const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
    console.log(`${`${widget}: ${name}`.padEnd(40)} ${String(middle).padStart(5)} ms   of ${all.join(', ')}`);
    if (middle > limit) process.exitCode = 1;
  }
  console.log(`median of ${rounds}, processor ${slower} times slower; at most ${limit} ms`);
} finally {
  await browser.close();
  await demo.stop();
}

/** @returns milliseconds of the longest of the action's interactions, as Event Timing tells them (to 8 ms) */
async function measure({ portal, widget, name, act, before }) {
  const page = await opened(portal);
  page.setDefaultTimeout(20_000);
  try {
    const target = page.locator(tags[widget]);
    await target.scrollIntoViewIfNeeded();
    await before?.(target);
    // What a widget does once it has been acted on is over: the next interaction is measured by itself.
    await page.waitForTimeout(before ? 800 : 0);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(() => {
      window.longest = 0;
      window.seen = 0;
      window.addEventListener('pointerdown', () => (window.seen += 1), true);
      window.addEventListener('keydown', () => (window.seen += 1), true);
      new window.PerformanceObserver((list) => {
        for (const { duration, interactionId } of list.getEntries()) {
          if (interactionId) window.longest = Math.max(window.longest, duration);
        }
      }).observe({ type: 'event', durationThreshold: 16 });
    });
    await act(target);
    // An entry comes with the paint after it; those under 16 ms never do.
    await page.waitForTimeout(1000);
    const { longest, seen } = await page.evaluate(() => ({ longest: window.longest, seen: window.seen }));
    if (seen === 0) throw new Error('nothing was pressed');
    return longest;
  } catch (error) {
    throw new Error(`${widget}, ${name}: ${error.message}`, { cause: error });
  } finally {
    await page.close();
  }
}

/** A portal, with its widgets and what loads behind their first paint. */
async function opened(portal) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  await page.addInitScript(() => {
    window.shown = new Set();
    window.addEventListener('partner-ready', ({ target }) => window.shown.add(target));
  });
  await page.goto(`${demo.portals}/${portal}/`);
  await page.waitForFunction(() => window.shown.size >= 5, null, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  return page;
}
