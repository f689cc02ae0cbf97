// What a portal of five widgets takes of its page's main thread until all of them stand there, in a browser that has never seen
// it. On demand, needs a build: node test/bench/portal-load.mjs [--portal=slipway] [--rounds=7]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, requireBrowser } from '../../scripts/browser.mjs';
import { startDemo } from './start-demo.mjs';

const WIDGETS = 5;
/** Milliseconds for what a page does once its widgets stand there: the live stream, what is loaded in idle time. */
const REST = 500;
const { values } = parseArgs({
  options: { portal: { type: 'string', default: 'slipway' }, rounds: { type: 'string', default: '7' } },
});
const executablePath = await requireBrowser();
const demo = await startDemo();
try {
  const loads = [];
  for (let round = 0; round < Number(values.rounds); round += 1) loads.push(await load());
  for (const name of Object.keys(loads[0]))
    console.log(`${name}: ${median(loads.map((load) => load[name])).toFixed(0)} ms`);
} finally {
  await demo.stop();
}

async function load() {
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(() => {
      window.ready = [];
      window.addEventListener('partner-ready', () => window.ready.push(performance.now()));
    });
    await page.goto(`${demo.portals}/${values.portal}/`);
    await page.waitForFunction((count) => window.ready.length >= count, WIDGETS, { polling: 50 });
    await page.waitForTimeout(REST);
    const { metrics } = await session.send('Performance.getMetrics');
    const ready = await page.evaluate(() => window.ready);
    return {
      'main thread': metrics.find(({ name }) => name === 'ThreadTime').value * 1000,
      'first widget': ready[0],
      'last widget': ready[WIDGETS - 1],
    };
  } finally {
    await browser.close();
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
