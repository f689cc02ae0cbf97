import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dress, hosts, pageOf, plain, type Host } from './hosts/hosts.js';
import { everyElement, stateOf } from './hosts/state.js';
import { Replay } from './hosts/replay.js';
import { launchBrowser, openPage, type Portal } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';
import { root } from './service.js';

let demo: RunningDemo;
let browser: Browser;
let replay: Replay;
let opened: Date;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  replay = new Replay(demo.apiUrl);
  opened = new Date((await fetch(demo.apiUrl)).headers.get('date') ?? '');
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const still = { animations: 'disabled' } as const;

/** Milliseconds after which the clocks of a page stand, and all of it is there. */
const STOPPED = 60_000;

async function open(host: Host): Promise<Portal> {
  const { apiUrl, demoUrl } = demo;
  const html = pageOf(host, { apiUrl, key: demo.partner('slipway').publishableKey });
  const url = `${demoUrl}/host`;
  let settled = (): Promise<void> => Promise.resolve();
  const portal = await openPage(browser, {
    url,
    origins: [apiUrl, demoUrl],
    prepare: async (page) => {
      // High enough for all of it, so that nothing scrolls.
      await page.setViewportSize({ width: host.width ?? 1280, height: 5000 });
      settled = await replay.attend(page);
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.clock.install({ time: opened });
    },
  });
  await portal.ready(5);
  await settled();
  await portal.page.clock.pauseAt(opened.getTime() + STOPPED);
  return portal;
}

/** What is seen of a page: all of it with a menu open, and a dialog with what is around it. */
async function looksOf({ page, widget }: Portal): Promise<Map<string, Buffer>> {
  const looks = new Map<string, Buffer>();
  await widget('customers').locator('[popovertarget=menu-views]').click();
  await widget('customers').locator('#menu-views .menu-item:focus').waitFor();
  looks.set('page', await page.screenshot(still));
  await page.keyboard.press('Escape');

  await widget('billing').locator('.hero-actions .button').last().click();
  const dialog = widget('billing').locator('dialog[open]');
  // It opens after the next frame, for which the clock has to go on.
  await widget('billing').locator('dialog .choices').waitFor({ state: 'attached' });
  await page.clock.runFor(40);
  await dialog.locator('.choices').waitFor();
  const box = await dialog.boundingBox();
  if (box) {
    const { x, y, width, height } = box;
    looks.set(
      'dialog',
      await page.screenshot({ ...still, clip: { x: 0, y: y - 40, width: x + width + 40, height: height + 80 } }),
    );
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return looks;
}

/** How many pixels of two pictures differ, and where; null: none. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<string | null> {
  if (one.equals(other)) return null;
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(await (await fetch(picture)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b) return 'no picture';
      if (a.width !== b.width || a.height !== b.height)
        return `${a.width} × ${a.height} became ${b.width} × ${b.height}`;
      // One of 255 is how a colour is rounded when the same is painted twice.
      const differs = (at: number) =>
        [0, 1, 2].some((part) => Math.abs((a.data[at * 4 + part] ?? 0) - (b.data[at * 4 + part] ?? 0)) > 1);
      const wrong = Array.from({ length: a.width * a.height }, (_, at) => at).filter(differs);
      const [first = 0] = wrong;
      return wrong.length === 0
        ? null
        : `${wrong.length} pixels, the first at ${first % a.width}, ${Math.floor(first / a.width)}`;
    },
    [one, other].map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );
}

describe.each(hosts)('widgets look as on $name', (like, ...others) => {
  it(`in ${others.map(({ name }) => name).join(', ')}`, async () => {
    const usual = await open(like);
    const expected = await looksOf(usual);
    const wrong: string[] = [];
    for (const host of others) {
      const portal = host.anew ? await open(host) : usual;
      if (!host.anew) await dress(usual.page, host);
      for (const [name, picture] of await looksOf(portal)) {
        const usualPicture = expected.get(name) ?? Buffer.alloc(0);
        const found = await difference(usual.page, usualPicture, picture);
        if (found === null) continue;
        wrong.push(`${host.name}, ${name}: ${found}`);
        keep(`${host.name}-${name}`, usualPicture, picture);
      }
      if (host.anew) wrong.push(...portal.faults);
      if (host.anew) await portal.close();
    }
    wrong.push(...usual.faults);
    await usual.close();
    expect(wrong).toEqual([]);
  });
});

it('changes nothing of the page that it is in', async () => {
  const { apiUrl, demoUrl } = demo;
  const [before, after] = pageOf(plain, { apiUrl, key: demo.partner('slipway').publishableKey }).split(/(?=<body>)/);
  const script = `${apiUrl}/gangway.js`;
  const url = `${demoUrl}/every-element`;
  const { page, faults, ready, close } = await openPage(browser, {
    url,
    origins: [apiUrl, demoUrl],
    prepare: async (page) => {
      await replay.attend(page);
      const head = before?.replace(/<script.*<\/script>/, '') ?? '';
      // Room of a size of its own, so that the page is not higher with them.
      const body =
        after?.replace('<body>', `<body>${everyElement}<div style="block-size: 6000px; overflow: auto">`) ?? '';
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: head + body }));
    },
  });
  const untouched = await page.evaluate(stateOf);
  expect(Object.keys(untouched.styles).length).toBeGreaterThan(100);
  // As text: what is compiled for tests imports in a way of its own.
  await page.evaluate(`import('${script}')`);
  await ready(5);
  const dialog = page.locator('partner-payout-card dialog[open]');
  await page.locator('partner-payout-card .hero-actions .button').last().click();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const { styles, ...rest } = await page.evaluate(stateOf);
  const { styles: own, globals, ...others } = untouched;
  expect(Object.keys(own).filter((name) => own[name] !== styles[name])).toEqual([]);
  // How Lit says that it is there, for warnings of its own.
  const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
  // Whom to reach in an emergency has to be known after a reload without a line.
  const tab = [`gangway-emergency /every-element ${apiUrl} ${demo.partner('slipway').publishableKey} owner`];
  expect(rest).toEqual({ ...others, tab, globals: [...globals, ...lit].sort() });
  expect(faults).toEqual([]);
  await close();
});

/** Where somebody can look at them. */
function keep(name: string, usual: Buffer, picture: Buffer): void {
  const folder = join(root, '.gangway/reports/hosts');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name.replaceAll(/[^a-z]+/gi, '-'));
  writeFileSync(`${path}.png`, picture);
  writeFileSync(`${path}-usual.png`, usual);
}
