import type { Client } from '@gangway/client';
import type { Locator } from 'playwright-core';
import type { Portal, Subject } from '../portal.js';
import { billingLines } from './billing.figures.js';
import { customersLines, readRoster } from './customers.figures.js';
import { figuresIn, linesOf } from './figures.js';
import { onboardingLines, readOnboarding } from './onboarding.figures.js';
import { supportLines } from './support.figures.js';
import { readTraining, trainingLines } from './training.figures.js';

/** Figures on screen, and those that should be there. */
export interface Comparison {
  readonly shown: readonly string[];
  readonly told: readonly string[];
}

export const figuresOf = async (part: Locator): Promise<string[]> => figuresIn(await linesOf(part));

/** The server's time, epoch milliseconds. */
export const nowOf = async ({ health }: Client): Promise<number> => Date.parse((await health.retrieve()).now);

/**
 * Compares what counts on by itself: each figure has to fit one of the seconds that the page can take it for. The page counts on
 * from the server's last answer, so it may be behind the server by as long as that answer took; and seconds are whole, on both
 * sides.
 */
export async function compareTicking(
  { widget, loadTime }: Portal,
  subject: Subject,
  client: Client,
  linesAt: (now: number) => readonly string[],
): Promise<Comparison> {
  const shown = await figuresOf(widget(subject));
  const now = await nowOf(client);
  const lag = Math.ceil((await loadTime(subject)) / 1000);
  const possible = Array.from({ length: lag + 3 }, (_, second) => figuresIn(linesAt(now + (1 - second) * 1000)));
  const told = figuresIn(linesAt(now));
  return {
    shown,
    told: told.map((figure, index) => possible.find((each) => each[index] === shown[index])?.[index] ?? figure),
  };
}

/** Opens every phase, and says whether the plan has room for the numbers of its weeks. */
export async function openPhases(widget: Locator): Promise<{ weeks: boolean }> {
  // A menu is shut as well, and no phase.
  const shut = widget.locator('button[aria-expanded=false]:not([aria-haspopup])');
  while ((await shut.count()) > 0) await shut.first().click();
  return { weeks: await widget.getByText('Week', { exact: true }).isVisible() };
}

/** What each widget shows when a portal is opened, the plan with all its phases, beside what the API answers to the two clients. */
export async function compareFirstLook(
  portal: Portal,
  partner: Client,
  owner: Client,
): Promise<Record<Subject, Comparison>> {
  const { weeks } = await openPhases(portal.widget('onboarding'));
  const { training, attempt } = await readTraining(owner);
  const support = await partner.support.retrieve();
  const tickets = (await partner.tickets.list({ query: { status: 'open', limit: 100 } })).data;
  const now = await nowOf(partner);
  const compare = async (subject: Subject, lines: readonly string[]): Promise<Comparison> => ({
    shown: await figuresOf(portal.widget(subject)),
    told: figuresIn(lines),
  });
  return {
    onboarding: await compare('onboarding', onboardingLines(await readOnboarding(partner), weeks)),
    training: await compare('training', trainingLines(training, attempt, now)),
    customers: await compare('customers', customersLines(await readRoster(partner), now)),
    billing: await compare('billing', billingLines(await partner.billing.retrieve())),
    support: await compareTicking(portal, 'support', partner, (second) =>
      supportLines({ support, tickets }, tickets[0], second),
    ),
  };
}
