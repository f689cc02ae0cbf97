import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, openPortal, subjects } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

/**
 * Kilobytes, compressed, of all that a portal with the five widgets runs before anybody touches it: the entry, what comes with the
 * first answers, and what is fetched in idle time since it has to be there when the network is not.
 */
const UNTOUCHED = 104;

const handles = ['sunshine', 'slipway', 'tarn-holt', 'mise-margin', 'kvarts'];

describe.each(handles)('the portal of %s', (handle) => {
  it.each([320, 390, 1280])('stands still, is quiet, and fits %i pixels', async (width) => {
    const portal = await openPortal(browser, demo, handle, { width });
    // Down to the end: what lies below the fold counts as well.
    for (const subject of subjects) await portal.widget(subject).scrollIntoViewIfNeeded();
    expect(await portal.layoutShift()).toBe(0);
    expect(portal.faults).toEqual([]);
    expect(await portal.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await portal.close();
  });
});

it.each(['slipway', 'sunshine'])('loads no more of %s than it shows', async (handle) => {
  const scripts = new Map<string, Response>();
  const { page, close } = await openPage(browser, {
    url: `${demo.demoUrl}/${handle}/`,
    origins: [demo.apiUrl, demo.demoUrl],
    prepare: async (page) => {
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (/^\/gangway(\/.*)?\.js$/.test(pathname)) scripts.set(pathname, response);
      });
    },
  });
  // The last that comes by itself.
  await expect.poll(() => [...scripts.keys()].some((name) => name.includes('/notices-'))).toBe(true);
  await page.waitForTimeout(1000);
  const weights = await Promise.all(
    Array.from(scripts, async ([name, script]) => [name, brotliCompressSync(await script.body()).length] as const),
  );
  const sum = weights.reduce((total, [, weight]) => total + weight, 0) / 1000;
  expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(UNTOUCHED);
  await close();
});

describe('the start page', () => {
  it('leads to each portal, gives keys that work and asks nobody else', async () => {
    const { apiUrl, demoUrl } = demo;
    const { page, faults, close } = await openPage(browser, { url: `${demoUrl}/`, origins: [apiUrl, demoUrl] });
    for (const handle of handles) {
      expect(await page.locator(`a[href="/${handle}/"]`).count(), handle).toBe(1);
      expect(await page.locator(`#key-${handle}`).textContent()).toBe(demo.partner(handle).publishableKey);
    }
    const addresses = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
    expect(faults).toEqual([]);
    await close();
  });
});
