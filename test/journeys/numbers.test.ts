import type { Client } from '@gangway/client';
import type { BillingSummary } from '@gangway/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareFirstLook, compareTicking, figuresOf, nowOf } from './numbers/agreement.js';
import { billingLines, historyRows } from './numbers/billing.figures.js';
import { detailLines, readRoster } from './numbers/customers.figures.js';
import { figuresIn } from './numbers/figures.js';
import { currencyName } from './numbers/say.js';
import { supportLines } from './numbers/support.figures.js';
import { readTraining, trainingLines } from './numbers/training.figures.js';
import { launchBrowser, openPortal, subjects, type Portal } from './portal.js';
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

describe.each(['sunshine', 'slipway', 'tarn-holt', 'mise-margin', 'kvarts'])('the portal of %s', (handle) => {
  let portal: Portal;
  let partner: Client;
  let owner: Client;
  beforeAll(async () => {
    [partner, owner] = [demo.client(handle), demo.clientOfOwner(handle)];
    portal = await openPortal(browser, demo, handle);
  });
  afterAll(async () => {
    await portal.close();
    owner.close();
  });

  it('shows in each widget what the API answers, figure by figure', async () => {
    const comparisons = await compareFirstLook(portal, partner, owner);
    for (const subject of subjects) expect(comparisons[subject].shown, subject).toEqual(comparisons[subject].told);
  });

  it('shows as many tasks of each side as the API counts', async () => {
    const widget = portal.widget('onboarding');
    const { counts } = await partner.onboarding.retrieve();
    for (const [tab, count] of [
      [/^Mine/, counts.mine],
      [/^Waiting on/, counts.vendor],
    ] as const) {
      await widget.getByRole('button', { name: tab }).click();
      const tasks = widget.locator('li li').filter({ has: portal.page.getByRole('button') });
      expect(await tasks.count(), String(tab)).toBe(count);
    }
  });

  it('shows money to the cent in each currency, and what came before as bars and as a table', async () => {
    const widget = portal.widget('billing');
    const billing = await partner.billing.retrieve();
    for (const balance of billing.balances) {
      const { currency, history } = balance;
      if (billing.balances.length > 1) await widget.getByRole('button', { name: currencyName(currency) }).click();
      expect(await figuresOf(widget), currency).toEqual(figuresIn(billingLines(billing, currency)));
      if (history.length === 0) continue;
      const most = Math.max(...history.map(amountOf));
      const shares = history.map((row) => expect.closeTo(Math.max(0, amountOf(row)) / most, 2));
      expect(await heightsOf(widget), currency).toEqual(shares);
      await widget.getByRole('button', { name: 'As a table' }).click();
      expect(await figuresOf(widget.locator('[part=history] tbody'))).toEqual(figuresIn(historyRows(billing.balances)));
      await widget.getByRole('button', { name: 'As a chart' }).click();
    }
  });

  it('shows what is behind the score of every customer', async () => {
    const widget = portal.widget('customers');
    for (const customer of (await readRoster(partner)).customers) {
      await widget.getByRole('button', { name: `Details of ${customer.name}`, exact: true }).click();
      const detail = widget.locator('[part=detail]');
      await detail.locator('slot').waitFor({ state: 'attached' });
      expect((await figuresOf(detail)).join(' '), customer.name).toBe(figuresIn(detailLines(customer)).join(' '));
    }
  });

  it('shows every module of every path to a badge', async () => {
    const widget = portal.widget('training');
    const now = await nowOf(partner);
    const { curricula } = await owner.training.retrieve();
    for (const { key, title } of curricula) {
      if (curricula.length > 1) {
        await widget.getByRole('combobox').selectOption(key);
      }
      const { training, attempt } = await readTraining(owner, key);
      await expect
        .poll(() => figuresOf(widget), { message: title })
        .toEqual(figuresIn(trainingLines(training, attempt, now)));
      const { enrolment } = training;
      for (const module of enrolment?.id ? enrolment.modules : []) {
        await widget.getByRole('button', { name: module.title, exact: true }).click();
        const lines = trainingLines(training, attempt, now, module.key);
        expect(await figuresOf(widget), module.title).toEqual(figuresIn(lines));
      }
    }
  });

  it.each(['open', 'waiting', 'closed'] as const)('shows every ticket that is %s with its clocks', async (status) => {
    const widget = portal.widget('support');
    const support = await partner.support.retrieve();
    const { data: tickets } = await partner.tickets.list({ query: { status, limit: 100 } });
    expect(tickets).toHaveLength(support.counts[status]);
    await widget.locator(`#tab-${status}`).click();
    const more = widget.getByRole('button', { name: 'Show more' });
    const listed = widget.locator('[data-ticket]');
    if (tickets.length > 10) await more.click();
    await expect.poll(() => listed.count()).toBe(tickets.length);
    for (const { id, subject } of tickets) {
      const ticket = await partner.tickets.retrieve({ params: { id } });
      await widget.locator(`[data-ticket="${id}"]`).click();
      const { shown, told } = await compareTicking(portal, 'support', partner, (now) =>
        supportLines({ support, tickets }, ticket, now),
      );
      expect(shown, subject).toEqual(told);
    }
  });
});

type Month = BillingSummary['balances'][number]['history'][number];
/** What a month brought: the share, or what came in where the share is not set. */
const amountOf = ({ amount, gross }: Month): number => (amount ?? gross).amount;

/** Heights of the bars of the history, the tallest being 1. */
async function heightsOf(widget: Locator): Promise<number[]> {
  const heights = await widget
    .locator('rect.col')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
  return heights.map((height) => height / Math.max(...heights));
}

describe('a figure that is not the API’s any more', () => {
  it('is noticed in each widget, by itself alone', async () => {
    const [partner, owner] = [demo.client('slipway'), demo.clientOfOwner('slipway')];
    const tampered = new Set<string>();
    const portal = await openPortal(browser, demo, 'slipway', { prepare: (page) => tamper(page, tampered) });
    expect([...tampered].sort()).toEqual(Object.keys(changes).sort());
    const comparisons = await compareFirstLook(portal, partner, owner);
    for (const subject of subjects) {
      const { shown, told } = comparisons[subject];
      expect(shown, subject).toHaveLength(told.length);
      const wrong = shown.filter((figure, index) => figure !== told[index]);
      expect(wrong, subject).toHaveLength(1);
    }
    await portal.close();
    owner.close();
  });
});

const oneMore = (text: string, start: string, number: string): string => `${start}${Number(number) + 1}`;
/** One figure of each answer, off by the least that it can be off by: a day, a point, a cent, a minute. */
const changes: Readonly<Record<string, [what: RegExp, off: (...found: string[]) => string]>> = {
  onboarding: [/("timeToValue":\{"state":"reached","days":)(\d+)/, oneMore],
  training: [/("doneAt":"2025-06-0)(5)/, oneMore],
  'customers/columns': [/("nps":\[(?:null,)*)(-?\d+)/, oneMore],
  billing: [/("operatorShare":\{"amount":)(\d+)/, oneMore],
  tickets: [/("dueAt":"2026-04-14T16:3)(0)/, oneMore],
};

async function tamper(page: Page, tampered: Set<string>): Promise<void> {
  for (const [path, [what, off]] of Object.entries(changes)) {
    await page.route(new RegExp(`/api/partner/${path}(?:\\?|$)`), async (route) => {
      const response = await route.fetch();
      const answer = await response.text();
      if (what.test(answer)) tampered.add(path);
      await route.fulfill({ response, body: answer.replace(what, off) });
    });
  }
}
