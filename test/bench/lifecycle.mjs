// What 10,000 mounts of each widget leave behind: DOM nodes, listeners and heap, counted by the browser after its garbage collection.
// On demand, after `npm run build`: node test/bench/lifecycle.mjs [--mounts=10000] [--only=partner-payout-card]
// A card that forgets one listener is measured with them, and has to be found out.
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import { startDemo } from './start-demo.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const mounts = Number(option('mounts') ?? 10_000);
const tags = [
  'partner-onboarding-timeline',
  'partner-certification-tracker',
  'partner-customer-roster',
  'partner-payout-card',
  'partner-escalation-widget',
  'partner-brand-studio',
  'leaky-card',
].filter((tag) => tag === (option('only') ?? tag));
/** Beyond it something has been left: caches of the engine come to some tenths. */
const limit = { nodes: 50, listeners: 10, megabytes: 1 };

const demo = await startDemo();
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
try {
  console.log(
    `after ${mounts} mounts`.padEnd(32),
    'nodes'.padStart(8),
    'listeners'.padStart(10),
    'heap, MB'.padStart(9),
  );
  for (const tag of tags) {
    const left = await measure(tag);
    const clean = Object.entries(limit).every(([what, most]) => left[what] <= most);
    console.log(
      tag.padEnd(32),
      String(left.nodes).padStart(8),
      String(left.listeners).padStart(10),
      left.megabytes.toFixed(2).padStart(9),
      clean ? '' : ' left behind',
    );
    if (clean === (tag === 'leaky-card')) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await demo.stop();
}

async function measure(tag) {
  // The policy of a portal lets nobody add a script by its address.
  const page = await browser.newPage({ locale: 'en-US', bypassCSP: true });
  try {
    await page.addInitScript(() => {
      window.shown = new Set();
      window.addEventListener('partner-ready', ({ target }) => window.shown.add(target));
    });
    await page.goto(`${demo.portals}/slipway/`);
    await page.waitForFunction(() => window.shown.size >= 5, null, { timeout: 60_000 });
    // No part of a portal, and of its bundle.
    await page.addScriptTag({ type: 'module', url: `${demo.api}/brand-studio.js` });
    await page.evaluate(prepare);
    const session = await page.context().newCDPSession(page);
    // Warm: what loads once for a page is there, and the code is compiled.
    await page.evaluate((each) => window.mountOften(each, 500), tag);
    const before = await counted(page, session);
    await page.evaluate(([each, times]) => window.mountOften(each, times), [tag, mounts]);
    const after = await counted(page, session);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.jsEventListeners - before.jsEventListeners,
      megabytes: (after.heap - before.heap) / 1e6,
    };
  } finally {
    await page.close();
  }
}

/** In the page: takes the widgets out, and leaves a way to put one in and out again, in the provider that is there. */
function prepare() {
  const provider = document.querySelector('partner-provider');
  window.shown.clear();
  provider.replaceChildren();
  const Card = window.customElements.get('partner-payout-card');
  window.customElements.define(
    'leaky-card',
    class extends Card {
      connectedCallback() {
        super.connectedCallback();
        window.addEventListener('resize', () => this.requestUpdate());
      }
    },
  );
  // Each answer once from the server: what is measured is the page, and a server has limits.
  const { fetch } = window;
  const answers = new Map();
  window.fetch = async (input, init) => {
    const request = new window.Request(input, init);
    if (request.method !== 'GET' || request.url.endsWith('/events')) return fetch(request);
    if (!answers.has(request.url)) {
      answers.set(
        request.url,
        fetch(request.url, { headers: request.headers }).then(async (answer) => ({
          text: await answer.text(),
          init: { status: answer.status, headers: answer.headers },
        })),
      );
    }
    const { text, init: rest } = await answers.get(request.url);
    return new window.Response(text, rest);
  };
  window.mountOften = async (tag, times) => {
    for (let time = 0; time < times; time += 1) {
      const widget = document.createElement(tag);
      // Every fiftieth is drawn with its data, the others leave while they ask.
      const drawn =
        time % 50 === 0 && new Promise((resolve) => widget.addEventListener('partner-ready', resolve, { once: true }));
      provider.append(widget);
      await (drawn || widget.updateComplete);
      widget.remove();
      // The browser does its own work in between.
      if (time % 50 === 1) await new Promise((resolve) => setTimeout(resolve));
    }
    window.shown.clear();
  };
}

async function counted(page, session) {
  // What waits for a quiet moment or the end of a request has had it.
  await page.waitForTimeout(3000);
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, jsEventListeners, heap: usedSize };
}
