import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, testSession } from '@gangway/client';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareFirstLook } from './numbers/agreement.js';
import { servePage } from './page-server.js';
import { launchBrowser, openPage, subjects, tags } from './portal.js';
import { root } from './service.js';

const now = '2026-04-14T17:20:00Z';
let api: TestServer;
let browser: Browser;
let listening: ReturnType<typeof serve>;
let apiUrl: string;
beforeAll(async () => {
  const bundle = join(root, 'packages/elements/dist/bundle');
  const scripts = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  api = await createTestServer({
    programs: [sampleProgram],
    histories: [sampleHistory({ handle: 'sixth', now })],
    now,
    bundle: new Map(scripts.map((path) => [path, readFileSync(join(bundle, path), 'utf8')])),
  });
  apiUrl = await new Promise((resolve) => {
    listening = serve({ fetch: (request) => api.fetch(request), port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://localhost:${port}`),
    );
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  listening.close();
  await api.close();
});

describe('a program that no code knows, made of data alone', () => {
  it('is shown by all five widgets, figure by figure, and they say what it lacks', async () => {
    const { publishableKey, secretKey } = api.partner('sixth');
    const widgets = Object.values(tags).map((tag) => `<${tag}></${tag}>`);
    const html = `<!doctype html><html lang="en"><title>Sixth</title>
      <script type="module" src="${apiUrl}/gangway.js"></script>
      <partner-provider publishable-key="${publishableKey}">${widgets.join('')}</partner-provider></html>`;
    const site = await servePage(html, apiUrl);
    const origin = `http://localhost:${site.port}`;
    const began = Date.now();
    const portal = await openPage(browser, { url: `${origin}/`, origins: [origin, apiUrl] });
    await portal.ready(5);
    // The clock of the server stands until it is told what time has passed.
    api.clock.advance(Date.now() - began);

    const partner = createClient({ apiUrl, key: secretKey });
    const owner = createClient({ apiUrl, getSession: testSession({ apiUrl, publishableKey }) });
    const comparisons = await compareFirstLook(portal, partner, owner);
    for (const subject of subjects) expect(comparisons[subject].shown, subject).toEqual(comparisons[subject].told);
    const words = {
      onboarding: 'Hand in the report',
      training: 'Introduction',
      customers: 'Demo Customer 2',
      billing: 'Nothing earned yet',
      support: 'A demo question',
    };
    for (const subject of subjects) await portal.widget(subject).getByText(words[subject]).first().waitFor();
    expect(portal.faults).toEqual([]);
    owner.close();
    await portal.close();
    site.close();
  });
});
