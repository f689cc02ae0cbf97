import { join } from 'node:path';
import type { Client } from '@gangway/client';
import type { Customer } from '@gangway/contract';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, nowOf } from './numbers/agreement.js';
import { customersLines, readRoster } from './numbers/customers.figures.js';
import { figuresIn } from './numbers/figures.js';
import { launchBrowser, openPortal, whileAway } from './portal.js';
import { startDemo, type RunningDemo } from './running-demo.js';
import { root } from './service.js';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

async function customersOf({ customers }: Client, query: Parameters<Client['customers']['list']>[0] = {}) {
  const all: Customer[] = [];
  for await (const customer of customers.list(query)) all.push(customer);
  return all;
}
const namesOf = (customers: readonly Customer[]): string[] => customers.map(({ name }) => name);
/** Names of the rows on screen, from the top. */
const namesOn = (widget: Locator): Promise<string[]> =>
  widget.getByRole('rowheader').filter({ visible: true }).allInnerTexts();

describe('the roster', () => {
  it('searches, sorts and filters as the API does', async () => {
    const partner = demo.client('slipway');
    const portal = await openPortal(browser, demo, 'slipway');
    const widget = portal.widget('customers');
    /** The rows, without the line of totals below them. */
    const shown = async () => (await namesOn(widget)).slice(0, -1);

    for (const [heading, key] of [
      ['Customer', 'name'],
      ['MRR', 'mrr'],
      ['Renews', 'renewalOn'],
      ['Owner', 'owner,mrr'],
    ] as const) {
      await widget.getByRole('columnheader', { name: heading }).getByRole('button').click();
      if (key === 'owner,mrr')
        await widget
          .getByRole('columnheader', { name: 'MRR' })
          .getByRole('button')
          .click({ modifiers: ['Shift'] });
      // What sorts comes with the first touch.
      const sorted = namesOf(await customersOf(partner, { query: { sort: key } }));
      await expect.poll(shown, { message: key }).toEqual(sorted);
    }
    await widget.getByRole('columnheader', { name: 'MRR' }).getByRole('button').click();
    await widget.getByRole('columnheader', { name: 'MRR' }).getByRole('button').click();
    expect(await shown()).toEqual(namesOf(await customersOf(partner, { query: { sort: '-mrr' } })));

    await widget.getByRole('searchbox').fill('clin');
    expect(await shown()).toEqual(namesOf(await customersOf(partner, { query: { search: 'clin', sort: '-mrr' } })));
    await widget.getByRole('searchbox').fill('nobody of this name');
    await widget.getByText('No customer fits these filters').waitFor();
    await widget.getByRole('button', { name: 'Clear all' }).click();

    await widget.getByRole('combobox', { name: 'Health' }).selectOption('amber');
    await widget.getByRole('combobox', { name: 'Stage' }).selectOption('live');
    const narrowed = await customersOf(partner, { query: { band: 'amber', state: 'live', sort: '-mrr' } });
    expect(narrowed.length).toBeGreaterThan(1);
    expect(await shown()).toEqual(namesOf(narrowed));
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  it('scrolls through a thousand, drawing a few rows at a time and none twice', async () => {
    const partner = demo.client('kvarts');
    const lines = Array.from(
      { length: 1_000 },
      (_, row) => `${row},Row ${String(row).padStart(4, '0')},Customer,${row}`,
    );
    const body = ['Record ID,Company name,Lifecycle Stage,Monthly recurring revenue', ...lines].join('\n');
    expect(await partner.customers.import({ query: { dryRun: 'false' }, body })).toMatchObject({
      created: 1_000,
      failed: 0,
    });
    const all = namesOf(await customersOf(partner, { query: { sort: 'name' } }));

    const portal = await openPortal(browser, demo, 'kvarts');
    const widget = portal.widget('customers');
    const grid = widget.getByRole('grid');
    await widget.getByRole('columnheader', { name: 'Customer' }).getByRole('button').click();
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(all.length + 2));
    // Another order is worked out by a part that loads with the press.
    await expect.poll(() => grid.locator('[aria-rowindex="2"] [role=rowheader]').innerText()).toBe(all[0]);
    const seen = new Map<number, string>();
    let most = 0;
    for (let end = false; !end;) {
      // A place is reached once rows are drawn from its upper edge to its lower one.
      await expect.poll(() => grid.evaluate(isCovered)).toBe(true);
      const rows = await grid.locator('[data-at]').evaluateAll(placesAndNames);
      most = Math.max(most, rows.length);
      for (const [place, name] of rows) seen.set(place, name);
      end = await grid.evaluate((list) => {
        const before = list.scrollTop;
        list.scrollBy(0, list.clientHeight / 2);
        return list.scrollTop === before;
      });
    }
    expect([...seen].sort(([a], [b]) => a - b).map(([, name]) => name)).toEqual(all);
    expect(most).toBeLessThan(60);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
});

/** Runs in the page. */
function placesAndNames(rows: Element[]): (readonly [number, string])[] {
  return rows.map((row) => [
    Number(row.getAttribute('aria-rowindex')) - 2,
    row.querySelector('[role=rowheader]')?.textContent?.trim() ?? '',
  ]);
}

/** Runs in the page. */
function isCovered(list: Element): boolean {
  const drawn = [...list.querySelectorAll('[data-at]')];
  const rows = drawn.map((row) => row.getBoundingClientRect());
  const { top, bottom } = list.getBoundingClientRect();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  // Heading and totals stand over the first and the last row.
  const ends = drawn.some((row) => Number(row.ariaRowIndex) === Number(list.ariaRowCount) - 1);
  return (
    (first.top <= top + first.height || list.scrollTop < first.height) && (last.bottom >= bottom - last.height || ends)
  );
}

/** What is in the samples, and what is wrong in which line and column of them. */
const samples = [
  {
    name: 'hubspot-companies.csv',
    rows: 6,
    good: 4,
    faults: [
      /Line 5\s+column 2, Company name\s+Every customer needs a name/,
      /Line 6\s+column 8, Renewal date\s+2026-02-30 Not a date that exists/,
    ],
  },
  {
    name: 'salesforce-accounts.csv',
    rows: 4,
    good: 3,
    faults: [/Line 5\s+column 6, MRR__c\s+about 900 Not an amount/],
  },
];

describe('the import', () => {
  it('reports line and column, brings the good rows in once, and goes on after the server was killed', async () => {
    const partner = demo.client('sunshine');
    const before = await customersOf(partner);
    const portal = await openPortal(browser, demo, 'sunshine');
    const widget = portal.widget('customers');
    const dialog = widget.getByRole('dialog');
    /** The columns of both products are known: nothing has to be said of them. */
    const check = async (name: string, rows: number) => {
      await dialog.getByLabel('File', { exact: true }).setInputFiles(join(root, 'demo/samples', name));
      await dialog.getByRole('button', { name: `Check ${rows} rows` }).click();
    };
    const back = () => dialog.getByRole('button', { name: 'Back' }).click();
    const says = (text: string) => dialog.getByText(text, { exact: true }).waitFor();
    /** The columns say how many rows fit in the same words: the report is there once it can be acted on. */
    const reported = (good: number) => dialog.getByRole('button', { name: `Bring in ${good} rows` }).waitFor();

    await widget.getByRole('button', { name: 'Import', exact: true }).click();
    let count = before.length;
    for (const { name, rows, good, faults } of samples) {
      await check(name, rows);
      await reported(good);
      await says(`${good} of ${rows} rows fit`);
      const report = await dialog.getByRole('row').allInnerTexts();
      expect(report.slice(1)).toEqual(faults.map((fault) => expect.stringMatching(fault)));
      expect(await customersOf(partner)).toHaveLength(count);
      // Killed after the last rows were acknowledged, and before these.
      await demo.kill();
      await dialog.getByRole('button', { name: `Bring in ${good} rows` }).click();
      await dialog.getByRole('alert').waitFor();
      await demo.restart();
      expect(await customersOf(partner)).toHaveLength(count);
      await dialog.getByRole('button', { name: `Bring in ${good} rows` }).click();
      await says(`${good} of ${rows} rows are in`);
      count += good;
      expect(await customersOf(partner)).toHaveLength(count);
      await dialog.getByRole('button', { name: 'Another file' }).click();
    }
    for (const { name, rows, good, faults } of samples) {
      await check(name, rows);
      await says(`${good} there already`);
      await says(`${faults.length} left out`);
      expect(await dialog.getByRole('button', { name: /^Bring in/ }).count()).toBe(0);
      await back();
      await back();
    }
    await dialog
      .getByRole('button', { name: 'Cancel' })
      .or(dialog.getByRole('button', { name: 'Close' }))
      .first()
      .click();

    expect(await customersOf(partner)).toHaveLength(before.length + 7);
    const roster = await readRoster(partner);
    await expect.poll(() => widget.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 2));
    // The hour that the line was lost at stands there until the first look after the dialog.
    const figures = figuresIn(customersLines(roster, await nowOf(partner)));
    await expect.poll(() => figuresOf(widget)).toEqual(figures);
    expect(portal.faults.filter((fault) => !whileAway.test(fault))).toEqual([]);
    expect(await portal.isTheSame()).toBe(true);
    await portal.close();
  });
});
