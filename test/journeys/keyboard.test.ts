import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyboardOf } from './keyboard.js';
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

async function open(handle: string, subject: Parameters<Awaited<ReturnType<typeof openPortal>>['widget']>[0]) {
  const portal = await openPortal(browser, demo, handle);
  const widget = portal.widget(subject);
  const button = (name: string | RegExp) => widget.getByRole('button', { name, exact: true }).first();
  return { portal, widget, button, dialog: widget.getByRole('dialog'), keys: keyboardOf(portal.page) };
}

describe('without a mouse', () => {
  it('a plan is filtered, commented on and moved', async () => {
    const partner = demo.client('sunshine');
    const { portal, widget, button, dialog, keys } = await open('sunshine', 'onboarding');

    await keys.to(button('Mine 3'));
    await keys.press('Space');
    await widget.getByRole('button', { name: 'Mine 3', pressed: true }).waitFor();
    const task = button('Sign off the co-branded portal');
    await keys.act(task);
    await keys.to(dialog.getByRole('textbox', { name: 'Your comment' }));
    await keys.type('The logo is the old one.');
    await keys.act(dialog.getByRole('button', { name: 'Send' }));
    await dialog.getByText('The logo is the old one.').waitFor();
    await keys.press('Escape');
    await keys.isAt(task);

    await keys.backTo(button('Gantt'));
    await keys.press('Enter');
    await keys.to(widget.getByRole('slider', { name: 'End of Single sign-on' }));
    await keys.press('ArrowRight', 2);
    await button('Reschedule …').waitFor();
    await keys.press('Enter');
    await keys.to(dialog.getByRole('textbox', { name: /^Reason/ }));
    await keys.type('The identity team is away until Monday.');
    await keys.act(dialog.getByRole('button', { name: /^Move to/ }));
    await dialog.waitFor({ state: 'hidden' });

    const { phases } = await partner.onboarding.retrieve();
    const tasks = phases.flatMap((phase) => phase.tasks);
    const idOf = (title: string) => tasks.find((each) => each.title === title)?.id ?? '';
    const signed = await partner.tasks.retrieve({ params: { id: idOf('Sign off the co-branded portal') } });
    expect(signed.comments.map(({ body }) => body)).toContain('The logo is the old one.');
    const moved = await partner.tasks.retrieve({ params: { id: idOf('Single sign-on') } });
    expect(moved.rescheduled).toMatchObject({ reason: 'The identity team is away until Monday.' });
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  it('a badge is shown to the world and hidden again', async () => {
    const { portal, button, dialog, keys } = await open('slipway', 'training');
    await keys.act(button('Badge and link'));
    const link = dialog.getByRole('switch');
    const was = await link.getAttribute('aria-checked');
    await keys.to(link);
    await keys.press('Space');
    await dialog.getByRole('switch', { checked: was !== 'true' }).waitFor();
    await keys.press('Escape');
    await keys.isAt(button('Badge and link'));
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  it('customers are searched, sorted, chosen and assigned', async () => {
    const partner = demo.client('slipway');
    const { portal, widget, button, dialog, keys } = await open('slipway', 'customers');
    await keys.to(widget.getByRole('searchbox'));
    await keys.type('Bluewater');
    const grid = widget.getByRole('grid');
    // With the headings and the totals.
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('3');
    await keys.press('Backspace', 'Bluewater'.length);
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('16');

    // One stop for the whole grid; arrows go on from there.
    await keys.to(grid.locator('[tabindex="0"]').first());
    await keys.press('ArrowUp');
    await keys.press('Enter');
    await widget.locator('[role=columnheader][aria-sort=ascending]').getByText('Customer').waitFor();
    await keys.press('ArrowDown');
    const name = await grid.getByRole('row').nth(1).getByRole('rowheader').innerText();
    await keys.press('Space');
    await widget.getByText('1 selected').first().waitFor();
    await keys.act(button('Assign'));
    await keys.isAt(dialog.getByRole('combobox', { name: 'Owner' }));
    await keys.type('Sol Okoye');
    await keys.act(dialog.getByRole('button', { name: 'Assign' }));
    await widget.getByText('1 customer assigned to Sol Okoye.').first().waitFor();
    const { data } = await partner.customers.list({ query: { search: name, limit: 1 } });
    expect(data.map(({ owner }) => owner)).toEqual(['Sol Okoye']);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  it('a payout is explained, a line of it disputed, and another tier tried', async () => {
    const partner = demo.client('slipway');
    const { portal, button, dialog, keys } = await open('slipway', 'billing');
    await keys.act(button('Software'));
    await keys.act(button('Northgate Printing'));
    await keys.act(button('Dispute this line'));
    await keys.to(dialog.getByRole('radio', { name: /^The amount is wrong/ }));
    await keys.press('ArrowDown');
    await keys.to(dialog.getByRole('spinbutton'));
    await keys.press('Control+A');
    await keys.type('70');
    await keys.to(dialog.getByRole('textbox', { name: 'Why' }));
    await keys.type('The agreement says 70%.');
    await keys.act(dialog.getByRole('button', { name: 'Send dispute' }));
    await button('Withdraw dispute').waitFor();
    await keys.press('Escape');
    await keys.isAt(button('Software'));

    await keys.backTo(button('Estimate'));
    await keys.press('Enter');
    const tiers = dialog.getByRole('radio');
    await keys.to(dialog.getByRole('radio', { checked: true }).first());
    await keys.press('ArrowRight');
    await expect.poll(() => tiers.count()).toBeGreaterThan(1);
    await keys.press('Escape');
    await keys.isAt(button('Estimate'));
    const { data } = await partner.disputes.list({ query: { limit: 100 } });
    expect(data.filter(({ reason }) => reason === 'wrong_rate')).toHaveLength(1);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  it('a ticket is opened, answered and escalated', async () => {
    const partner = demo.client('slipway');
    const { portal, widget, button, dialog, keys } = await open('slipway', 'support');
    await keys.act(button('New ticket'));
    await keys.isAt(dialog.getByRole('textbox', { name: 'What happens' }));
    await keys.type('The scanner beeps twice');
    await keys.to(dialog.getByRole('radio', { name: /^Nobody can work/ }));
    await keys.press('ArrowDown');
    await keys.to(dialog.getByRole('radio', { name: 'None' }));
    await keys.press('ArrowRight');
    await keys.to(dialog.getByRole('textbox', { name: 'What you saw, and since when' }));
    await keys.type('Since this morning.');
    await keys.act(dialog.getByRole('button', { name: /^Open as: Major/ }));
    await dialog.waitFor({ state: 'hidden' });
    await keys.act(button('The scanner beeps twice'));
    await keys.act(button('Reply'));
    await keys.isAt(dialog.getByRole('textbox', { name: 'Your reply' }));
    await keys.type('Only with the new labels.');
    await keys.act(dialog.getByRole('button', { name: 'Send reply' }));
    await dialog.waitFor({ state: 'hidden' });
    await keys.act(button('Escalate now'));
    await keys.to(dialog.getByRole('textbox', { name: 'Why now' }));
    await keys.type('The warehouse stands.');
    await keys.act(dialog.getByRole('button', { name: 'Escalate now' }));
    await widget.getByText('Escalated. It is at L3 Engineering now.').waitFor();

    const { data } = await partner.tickets.list({ query: { status: 'open', limit: 100 } });
    const ticket = data.find(({ subject }) => subject === 'The scanner beeps twice');
    const { events } = await partner.tickets.retrieve({ params: { id: ticket?.id ?? '' } });
    expect(events.map(({ kind, body }) => [kind, body])).toEqual([
      ['opened', null],
      ['replied', 'Only with the new labels.'],
      ['escalated', 'The warehouse stands.'],
    ]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
});
