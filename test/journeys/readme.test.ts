import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from './numbers/agreement.js';
import { billingLines } from './numbers/billing.figures.js';
import { figuresIn } from './numbers/figures.js';
import { servePage } from './page-server.js';
import { launchBrowser, openPage } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';
import { root } from './service.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** The first block of a language, as it is printed. */
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
/** Where the README's text takes the API to be. */
const printed = 'http://localhost:4400';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the client example of the README', () => {
  it('is the file that it says it is', () => {
    expect(blockOf('js')).toBe(readFileSync(join(root, 'demo/client.mjs'), 'utf8'));
  });

  it('prints the customers of the first demo partner', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gangway-readme-'));
    symlinkSync(demo.dataDir, join(folder, '.gangway'));
    // The text stays as it is printed; only its port leads to the server of this test.
    const lead = `const { fetch } = globalThis; globalThis.fetch = (request) => fetch(new Request(request.url.replace('${printed}', '${demo.apiUrl}'), request));`;
    const preload = `data:text/javascript,${encodeURIComponent(lead)}`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', preload, join(root, 'demo/client.mjs')],
      { cwd: folder },
    );
    const lines: string[] = [];
    for await (const { name, state, mrr } of demo.client('sunshine').customers.list())
      lines.push(`${name} ${state} ${mrr.amount} ${mrr.currency}`);
    expect(lines.length).toBeGreaterThan(0);
    expect(stdout.trim().split('\n')).toEqual(lines);
    rmSync(folder, { recursive: true });
  });
});

describe('the snippet of the README', () => {
  /** An empty page with nothing but the snippet, the key put in. */
  const pageWith = (key: string) =>
    servePage(blockOf('html').replace(printed, demo.apiUrl).replace('gw_pk_test_…', key), demo.apiUrl);

  it.each(['localhost', '127.0.0.1'])('shows the payout in an empty page of %s', async (host) => {
    const { publishableKey } = demo.partner('slipway');
    const site = await pageWith(publishableKey);
    const origin = `http://${host}:${site.port}`;
    const portal = await openPage(browser, { url: `${origin}/`, origins: [origin, demo.apiUrl] });
    await portal.ready(1);
    const lines = billingLines(await demo.client('slipway').billing.retrieve());
    await expect.poll(() => figuresOf(portal.widget('billing'))).toEqual(figuresIn(lines));
    expect(portal.faults).toEqual([]);
    await portal.close();
    site.close();
  });

  it('is refused on a page that the key does not allow, and the widget says so', async () => {
    const site = await pageWith(demo.partner('slipway').publishableKey);
    const origin = `http://partner.example:${site.port}`;
    // A name that is not this machine's leads to it, and the browser trusts it as if it had come by https.
    const trusting = await launchBrowser([
      '--host-resolver-rules=MAP partner.example 127.0.0.1',
      `--unsafely-treat-insecure-origin-as-secure=${origin}`,
    ]);
    const refusals: Response[] = [];
    const { widget } = await openPage(trusting, {
      url: `${origin}/`,
      origins: [origin, demo.apiUrl],
      prepare: async (page) => {
        page.on('response', (response) => response.status() === 403 && refusals.push(response));
      },
    });
    await widget('billing').getByText('This page is not on the list of pages that may show it.').waitFor();
    expect(await refusals[0]?.json()).toMatchObject({
      code: 'origin_not_allowed',
      detail: expect.stringContaining(`${origin} does not use https`),
    });
    await trusting.close();
    site.close();
  });

  it('stands on the start page with a key that is there', async () => {
    const { page, close } = await openPage(browser, { url: `${demo.demoUrl}/`, origins: [demo.demoUrl, demo.apiUrl] });
    const { publishableKey } = demo.partner('slipway');
    expect((await page.locator('#snippet').textContent())?.trim()).toBe(
      blockOf('html').replace(printed, demo.apiUrl).replace('gw_pk_test_…', publishableKey).trim(),
    );
    await close();
  });
});
