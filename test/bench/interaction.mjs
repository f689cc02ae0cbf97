// Interaction to next paint: every main action of the five widgets in the demo portals, and of the studio with all five on its
// stage, on a processor four times slower.
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
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  // A page that a route answers with comes from nowhere, from where an API on this machine may not be asked.
  args: [...browserFlags, '--disable-features=LocalNetworkAccessChecks'],
});
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
  const page = await opened(portal, widget);
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

/** The studio on a page of its own: no portal has it. */
function studio(handle) {
  return `<!doctype html><meta charset="utf-8"><title>Studio</title>
<script type="module" src="${demo.api}/gangway.js"></script><script type="module" src="${demo.api}/brand-studio.js"></script>
<partner-provider api-url="${demo.api}" publishable-key="${demo.partner(handle).publishableKey}" locale="en-US"><partner-brand-studio>
${Object.values(tags)
  .filter((tag) => tag !== tags.brand)
  .map((tag) => `<${tag}></${tag}>`)
  .join('')}
</partner-brand-studio></partner-provider>`;
}

/** A portal, with its widgets and what loads behind their first paint. */
async function opened(portal, widget) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  await page.addInitScript(() => {
    window.shown = new Set();
    window.addEventListener('partner-ready', ({ target }) => window.shown.add(target));
  });
  const isStudio = widget === 'brand';
  const url = `${demo.portals}/${isStudio ? 'studio' : portal}/`;
  if (isStudio) await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: studio(portal) }));
  await page.goto(url);
  await page.waitForFunction((count) => window.shown.size >= count, isStudio ? 6 : 5, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  return page;
}
