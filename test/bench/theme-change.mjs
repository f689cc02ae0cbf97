// What a page with all five widgets does when its brand changes, published or dragged in the studio: how often styles are computed
// anew, and whether a widget renders again. The shipped bundles, the API and a demo portal. On demand, after `npm run build`:
// node test/bench/theme-change.mjs [--times=10]
import { setTimeout as rest } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import { startDemo } from './start-demo.mjs';
import { traceOf } from './trace.mjs';

const times = Number(process.argv.find((argument) => argument.startsWith('--times='))?.slice(8) ?? 10);
const handle = 'slipway';
const widgets = [
  'partner-onboarding-timeline',
  'partner-certification-tracker',
  'partner-customer-roster',
  'partner-payout-card',
  'partner-escalation-widget',
];
const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  // A page that a route answers with comes from nowhere, from where an API on this machine may not be asked.
  args: [...browserFlags, '--disable-features=LocalNetworkAccessChecks'],
});
const meters = new Map();
try {
  const failed = [await published(), await dragged()];
  if (failed.includes(true)) process.exitCode = 1;
} finally {
  await browser.close();
  await demo.stop();
}

/** A brand is published while a portal is open. */
async function published() {
  const token = await designer();
  const page = await openPage(`${demo.portals}/${handle}/`);
  return report('published', page, async (accent) => {
    await publish(token, accent);
    await page.waitForFunction((wanted) => window.worn() === wanted, accent, { timeout: 60_000 });
  });
}

/** Somebody drags the accent in the studio, with the five widgets on its stage. */
async function dragged() {
  const url = `${demo.portals}/studio`;
  const page = await openPage(url, {
    html: `<!doctype html><meta charset="utf-8">
<script type="module" src="${demo.api}/gangway.js"></script><script type="module" src="${demo.api}/brand-studio.js"></script>
<partner-provider api-url="${demo.api}" publishable-key="${demo.partner(handle).publishableKey}" locale="en-US"><partner-brand-studio>
${widgets.map((tag) => `<${tag}></${tag}>`).join('\n')}
</partner-brand-studio></partner-provider>`,
  });
  return report('dragged', page, async (accent) => {
    await page.evaluate((value) => {
      const swatch = document.querySelector('partner-brand-studio').shadowRoot.querySelector('.swatch');
      swatch.value = value;
      swatch.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
    }, accent);
    await page.waitForFunction((wanted) => window.worn() === wanted, accent, { timeout: 60_000 });
  });
}

/** @returns {Promise<boolean>} whether styles of the whole were computed more than once a change, or a widget rendered */
async function report(name, page, change) {
  const elements = await page.evaluate(watch, widgets);
  const rows = [];
  for (let time = 0; time < times; time += 1) {
    const accent = `#${(0x200000 + time * 0x110b07).toString(16)}`;
    const seen = await during(page, async () => {
      await change(accent);
      // Painted with the second.
      for (let frame = 0; frame < 3; frame += 1) await page.evaluate(() => new Promise(window.requestAnimationFrame));
    });
    rows.push({ ...seen, whole: seen.recalculations.filter(({ count }) => count > elements / 2) });
  }
  const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const whole = rows.map((row) => row.whole.length).sort((a, b) => a - b);
  const renders = rows.reduce((sum, row) => sum + row.renders, 0);
  console.log(
    `${name}: ${elements} elements, ${times} changes; styles of all computed ${whole[0]} to ${whole.at(-1)} times each ` +
      `(${middle(rows.flatMap((row) => row.whole.map(({ ms }) => ms)))?.toFixed(1)} ms), of some ${middle(rows.map((row) => row.recalculations.length - row.whole.length))} times; ` +
      `main thread ${middle(rows.map(({ ms }) => ms)).toFixed(1)} ms a change; widgets rendered ${renders} times`,
  );
  // What a layout computes of containers on its way, Chromium does not count by itself: none is none more.
  return whole.at(-1) > 1 || renders > 0;
}

/** @returns {Promise<{ recalculations: { count: number, ms: number }[], ms: number, renders: number }>} */
async function during(page, act) {
  const before = await page.evaluate(() => window.renders);
  const busy = await threadTime(page);
  const events = await traceOf(page, ['devtools.timeline', 'blink'], act);
  const ms = (await threadTime(page)) - busy;
  const recalculations = events
    .filter(({ name, args }) => name === 'UpdateLayoutTree' && args?.elementCount !== undefined)
    .map(({ args, dur = 0 }) => ({ count: args.elementCount, ms: dur / 1000 }));
  return { recalculations, ms, renders: (await page.evaluate(() => window.renders)) - before };
}

/** Processor time of the main thread until now, in ms: what else the machine does is not in it. */
async function threadTime(page) {
  const { metrics } = await meters.get(page).send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}

/** @param {{ html?: string }} [own] what stands at the address, where the portals have nothing */
async function openPage(url, { html } = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (html) await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const meter = await page.context().newCDPSession(page);
  await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
  meters.set(page, meter);
  await page.goto(url);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.frame:not(.skeleton)')),
    widgets,
    { timeout: 120_000 },
  );
  // What loads behind the first paint has come.
  await rest(4000);
  return page;
}

/** In the page. @returns how many elements the widgets draw */
function watch(tags) {
  const all = tags.map((tag) => document.querySelector(tag));
  window.renders = 0;
  // A clock ticks in the support desk, with every brand.
  for (const widget of all.filter(({ localName }) => localName !== 'partner-escalation-widget'))
    widget.addController({ hostUpdated: () => (window.renders += 1) });
  const frame = all[0].shadowRoot.querySelector('.frame');
  window.worn = () => window.getComputedStyle(frame).getPropertyValue('--_brand-accent').trim();
  return all.reduce((sum, widget) => sum + widget.shadowRoot.querySelectorAll('*').length, 0);
}

async function designer() {
  const { access_token } = await ask('POST', '/sessions', demo.partner(handle).secretKey, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    external_user: 'designer',
    role: 'owner',
    origin: demo.portals,
  });
  return access_token;
}

async function publish(token, accent) {
  await ask('PATCH', '/branding/draft', token, { brand: { accent } });
  await ask('POST', '/branding/draft/publish', token, { acknowledged: true });
}

async function ask(method, path, token, body) {
  const answer = await fetch(`${demo.api}/api/partner${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
