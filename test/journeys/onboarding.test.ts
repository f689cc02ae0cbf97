import type { Client } from '@gangway/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figuresOf, openPhases } from './numbers/agreement.js';
import { figuresIn } from './numbers/figures.js';
import { onboardingLines, readOnboarding } from './numbers/onboarding.figures.js';
import { actWhileAway, backOnline, launchBrowser, openPortal, patience, whileAway, type Portal } from './portal.js';
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

async function taskOf(partner: Client, key: string) {
  const { phases } = await partner.onboarding.retrieve();
  return phases.flatMap(({ tasks }) => tasks).find((task) => task.key === key);
}

/** The widget comes to show the plan as it is now, to the last figure, and what changed. */
async function expectPlan(portal: Portal, partner: Client, changes = ''): Promise<void> {
  const widget = portal.widget('onboarding');
  await vi.waitFor(async () => {
    const { weeks } = await openPhases(widget);
    const plan = await readOnboarding(partner);
    expect(await figuresOf(widget)).toEqual(figuresIn(onboardingLines(plan, weeks, changes)));
  }, patience);
}

describe('the plan of a partner', () => {
  it('opens a gate by a signature and takes an attestation, with the server killed before and between', async () => {
    const partner = demo.client('sunshine');
    const portal = await openPortal(browser, demo, 'sunshine');
    const widget = portal.widget('onboarding');
    const dialog = widget.getByRole('dialog');

    // Nobody has touched the widget: its dialogs are not in the page yet, and cannot be had either.
    await demo.kill();
    await widget.getByRole('button', { name: 'Review and sign off' }).click();
    await widget.getByText('The server could not be reached').waitFor();
    await demo.restart();
    await backOnline(widget);
    // What was asked for may have come by itself meanwhile.
    const signOff = widget.getByRole('button', { name: 'Review and sign off' });
    const opened = async () => {
      if (!(await dialog.isVisible())) await signOff.click({ timeout: 2000 }).catch(() => undefined);
      return dialog.isVisible();
    };
    await expect.poll(opened).toBe(true);
    await dialog.getByRole('checkbox', { name: /may sign/ }).check();
    await dialog.getByRole('button', { name: 'Sign off' }).click();
    await expect.poll(async () => (await taskOf(partner, 'portal_qa'))?.state, { timeout: 30_000 }).toBe('done');
    await widget.getByRole('button', { name: 'Review and sign off' }).waitFor({ state: 'hidden' });
    await expectPlan(portal, partner);

    await widget.getByRole('button', { name: 'E-mail templates and sender domain' }).click();
    await dialog.getByRole('checkbox', { name: /^I confirm/ }).check();
    await actWhileAway(demo, widget, () => dialog.getByRole('button', { name: 'Hand in' }).click());
    await expect.poll(async () => (await taskOf(partner, 'email'))?.state, { timeout: 30_000 }).toBe('in_review');
    await dialog.waitFor({ state: 'hidden' });
    await expectPlan(portal, partner);

    expect(await taskOf(partner, 'portal_qa')).toMatchObject({ state: 'done' });
    expect(await taskOf(partner, 'email')).toMatchObject({ state: 'in_review', evidence: [{ state: 'submitted' }] });
    const { gates } = await partner.onboarding.retrieve();
    expect(gates.find(({ key }) => key === 'portal_qa')).toMatchObject({ state: 'passed', missing: [] });
    expect(portal.faults.filter((fault) => !whileAway.test(fault))).toEqual([]);
    expect(await portal.isTheSame()).toBe(true);
    await portal.close();
  });

  it('moves the forecast when a task is opened again, and settles it when the task is ticked off', async () => {
    const partner = demo.client('mise-margin');
    const portal = await openPortal(browser, demo, 'mise-margin');
    const widget = portal.widget('onboarding');
    const dialog = widget.getByRole('dialog');
    const before = await partner.onboarding.retrieve();

    await openPhases(widget);
    await widget.getByRole('button', { name: 'Client list' }).click();
    // The first press asks, the second one does it.
    await dialog.getByRole('button', { name: 'More about this task' }).click();
    await dialog.getByRole('menuitem', { name: 'Open again' }).click();
    await dialog.locator('footer .primary').getByText('Open again').click();
    const moved = 'The forecast finish moved from Mar 8, 2025 to Apr 14.';
    await widget.getByText(moved).waitFor();
    const open = await partner.onboarding.retrieve();
    expect(open).toMatchObject({ forecastFinish: '2026-04-14', counts: { done: before.counts.done - 1, mine: 1 } });
    await expectPlan(portal, partner, moved);

    await widget.getByRole('button', { name: 'Open the task' }).click();
    await dialog.getByRole('button', { name: 'Mark as done' }).click();
    await widget.getByText('Client list: done.').waitFor();
    expect((await partner.onboarding.retrieve()).counts).toEqual(before.counts);
    await expectPlan(portal, partner);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
});
