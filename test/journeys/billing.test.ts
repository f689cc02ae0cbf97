import type { RevenueLine } from '@gangway/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from './numbers/agreement.js';
import { billingLines } from './numbers/billing.figures.js';
import { figuresIn } from './numbers/figures.js';
import { money, percent } from './numbers/say.js';
import { launchBrowser, openPortal } from './portal.js';
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

const sum = (lines: readonly RevenueLine[], of: (line: RevenueLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

describe('the next payout', () => {
  it('is explained from the lines that it is made of, to the cent', async () => {
    const partner = demo.client('slipway');
    const portal = await openPortal(browser, demo, 'slipway');
    const widget = portal.widget('billing');
    const { balances } = await partner.billing.retrieve();
    const next = balances[0]?.next;
    const period = next?.period ?? '';
    const lines: RevenueLine[] = [];
    for await (const line of partner.revenueLines.list({ query: { period } }))
      // What is disputed is not paid before that is settled.
      if (line.gross.currency === balances[0]?.currency && line.state !== 'disputed') lines.push(line);

    // Each line is its own sum: gross by the rate, rounded to the even cent where it lies between two.
    for (const { gross, rateBps, operatorShare, vendorShare, id } of lines) {
      const exact = (gross.amount * (rateBps ?? 0)) / 10_000;
      expect(Math.abs((operatorShare?.amount ?? NaN) - exact), id).toBeLessThanOrEqual(0.5);
      expect((operatorShare?.amount ?? 0) + (vendorShare?.amount ?? 0), id).toBe(gross.amount);
    }
    const table = widget.locator('[part=why]');
    for (const stream of ['software', 'implementation', 'support'] as const) {
      const own = lines.filter((line) => line.stream === stream);
      const [first] = own;
      const { currency } = first?.gross ?? { currency: '' };
      const row = table.getByRole('row', { name: new RegExp(stream, 'i') });
      const text = await row.innerText();
      expect(text, stream).toContain(`${own.length} lines`);
      expect(text, stream).toContain(money({ amount: sum(own, ({ gross }) => gross.amount), currency }));
      expect(text, stream).toContain(percent(first?.rateBps ?? 0));
      expect(text, stream).toContain(money({ amount: sum(own, (line) => line.operatorShare?.amount ?? 0), currency }));
    }
    const share = sum(lines, (line) => line.operatorShare?.amount ?? 0);
    expect(next?.amount.amount).toBe(share);
    expect(await widget.locator('[part=next]').innerText()).toContain(
      money({ amount: share, currency: next?.amount.currency ?? '' }),
    );

    await widget.getByRole('button', { name: 'Hide amounts' }).click();
    expect((await figuresOf(widget)).filter((figure) => /[$€]/.test(figure))).toEqual([]);
    await widget.getByRole('button', { name: 'Show amounts' }).click();
    expect(await figuresOf(widget)).toEqual(figuresIn(billingLines(await partner.billing.retrieve())));
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
});
