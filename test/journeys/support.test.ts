import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareTicking } from './numbers/agreement.js';
import { supportLines } from './numbers/support.figures.js';
import { actWhileAway, backOnline, launchBrowser, openPortal, whileAway } from './portal.js';
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

describe('a ticket', () => {
  it('is opened once, runs its clock, and is answered and escalated, with the server away when it was written', async () => {
    const partner = demo.client('slipway');
    const portal = await openPortal(browser, demo, 'slipway');
    const widget = portal.widget('support');
    const dialog = widget.getByRole('dialog');
    const mine = async () => {
      const { data } = await partner.tickets.list({ query: { status: 'open', limit: 100 } });
      return data.filter(({ subject }) => subject === 'Labels print twice');
    };

    await widget.getByRole('button', { name: 'New ticket' }).click();
    await dialog.getByLabel('What happens').fill('Labels print twice');
    await dialog.getByRole('radio', { name: /^Some cannot work/ }).check();
    await dialog.getByRole('radio', { name: 'Yes, but slow' }).check();
    await dialog.getByLabel('What you saw, and since when').fill('Since the update of this morning.');
    await actWhileAway(demo, widget, () => dialog.getByRole('button', { name: 'Open as: Major' }).click());
    await expect.poll(async () => (await mine()).length, { timeout: 30_000 }).toBe(1);
    await widget.getByRole('button', { name: 'Labels print twice' }).click();
    const [ticket, ...twins] = await mine();
    if (!ticket) throw new Error('The ticket is not there.');
    expect(twins).toEqual([]);

    // The bar of the clock says how much is used, to the second while it is less than an hour.
    const used = widget.getByRole('img', { name: /^\d+[ms].* of \d/ });
    const readings = new Set<string | null>();
    await expect
      .poll(async () => readings.add(await used.getAttribute('aria-label')).size, { interval: 250 })
      .toBeGreaterThan(2);

    await widget.getByRole('button', { name: 'Reply' }).click();
    await dialog.getByLabel('Your reply').fill('It stops when we print one by one.');
    const sendReply = () => dialog.getByRole('button', { name: 'Send reply' }).click();
    expect(await actWhileAway(demo, widget, sendReply)).toBe('waited');
    await widget.getByText(`${ticket.number} · Your reply is sent.`).first().waitFor();
    // At once, on what is on screen: what this page did itself has not overtaken it.
    await widget.getByRole('button', { name: 'Escalate now' }).click();
    await dialog.getByLabel('Why now').fill('The warehouse stands.');
    await dialog.getByRole('button', { name: 'Escalate now' }).click();
    const notice = 'Escalated. It is at L3 Engineering now.';
    await widget.getByText(notice).waitFor();

    // What came of it has been said for as long as it is.
    await widget.getByText('Back online').first().waitFor({ state: 'hidden' });

    const now = await partner.tickets.retrieve({ params: { id: ticket.id } });
    expect(now.events.map(({ kind, body }) => [kind, body])).toEqual([
      ['opened', null],
      ['replied', 'It stops when we print one by one.'],
      ['escalated', 'The warehouse stands.'],
    ]);
    const support = await partner.support.retrieve();
    const { data: tickets } = await partner.tickets.list({ query: { status: 'open', limit: 100 } });
    const { shown, told } = await compareTicking(portal, 'support', partner, (second) =>
      supportLines({ support, tickets }, now, second, notice),
    );
    expect(shown).toEqual(told);

    // Reading goes on as well: what is asked for while the server is away comes once it is back.
    await demo.kill();
    await widget.getByRole('tab', { name: /^Closed/ }).click();
    await widget
      .locator('.circumstances')
      .getByText(/No connection since/)
      .waitFor();
    await demo.restart();
    await backOnline(widget);
    await widget.getByRole('tab', { name: /^Closed/, selected: true }).waitFor();
    const { data: over } = await partner.tickets.list({ query: { status: 'closed', limit: 1 } });
    await widget
      .getByRole('button', { name: over[0]?.subject ?? '' })
      .first()
      .waitFor();

    expect(portal.faults.filter((fault) => !whileAway.test(fault))).toEqual([]);
    expect(await portal.isTheSame()).toBe(true);

    // Loaded again with no way to the API, it still says whom to reach.
    await portal.page.route('**/api/partner/**', (route) => route.abort());
    await portal.page.reload();
    await widget.getByText('In an emergency: Engineering').waitFor();
    await portal.close();
  });
});
