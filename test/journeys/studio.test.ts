import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyboardOf } from './keyboard.js';
import { launchBrowser, openPage, openPortal } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  // A page that a route answers with comes from nowhere, from where an API on this machine may not be asked.
  [demo, browser] = await Promise.all([startDemo(), launchBrowser(['--disable-features=LocalNetworkAccessChecks'])]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

/** Those who make a brand load the studio beside the widgets. */
const pageOf = (apiUrl: string, key: string) => `<!doctype html><meta charset="utf-8"><title>Studio</title>
<script type="module" src="${apiUrl}/gangway.js"></script>
<script type="module" src="${apiUrl}/brand-studio.js"></script>
<partner-provider api-url="${apiUrl}" publishable-key="${key}" locale="en-US">
  <partner-brand-studio><partner-payout-card></partner-payout-card></partner-brand-studio>
</partner-provider>`;

describe('the brand studio', () => {
  it('publishes a colour by keyboard, and a portal that is open wears it', async () => {
    const { apiUrl, demoUrl } = demo;
    const portal = await openPortal(browser, demo, 'slipway');
    const worn = () =>
      portal
        .widget('billing')
        .locator('.frame')
        .evaluate((frame) => getComputedStyle(frame).getPropertyValue('--_brand-accent'));
    expect(await worn()).not.toBe('#7a1fa2');

    const url = `${demoUrl}/studio`;
    const body = pageOf(apiUrl, demo.partner('slipway').publishableKey);
    const { page, faults, ready, close } = await openPage(browser, {
      url,
      origins: [apiUrl, demoUrl],
      prepare: async (each) => {
        await each.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
      },
    });
    await ready(2);
    const studio = page.locator('partner-brand-studio');
    const keys = keyboardOf(page);
    await keys.to(studio.getByRole('textbox', { name: 'Accent', exact: true }));
    await keys.press('Control+A');
    await keys.type('#7a1fa2');
    await keys.press('Enter');
    await studio.getByText('Draft kept').locator('visible=true').first().waitFor();
    await keys.backTo(studio.getByRole('button', { name: 'Publish' }));
    await keys.press('Enter');
    const dialog = studio.getByRole('dialog');
    await keys.act(dialog.getByRole('button', { name: /^Publish/ }));
    await dialog.waitFor({ state: 'hidden' });

    await expect.poll(worn, { timeout: 5000 }).toBe('#7a1fa2');
    expect(faults).toEqual([]);
    expect(portal.faults).toEqual([]);
    expect(await portal.isTheSame()).toBe(true);
    await close();
    await portal.close();
  });
});
