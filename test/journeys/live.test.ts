import type { Client } from '@gangway/client';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPortal, tags, type Subject } from './portal.js';
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

/** What will be seen of a change: words that come to a part of a widget, or leave it. */
interface Sign {
  readonly within: string;
  readonly words: string;
  readonly gone?: boolean;
}
/** A change that can be made again and again, and what comes of it each time. */
interface Change {
  readonly subject: Subject;
  readonly sign: (round: number) => Sign;
  readonly make: (round: number) => Promise<unknown>;
}

declare global {
  interface Window {
    /** When what is watched for was painted, in milliseconds of the device's clock. */
    painted: Promise<number>;
  }
}

/** Runs in the page: looks once a frame, and takes the time when that frame is on screen. */
function watch({ tag, within, words, gone = false }: Sign & { readonly tag: string }): void {
  window.painted = new Promise((resolve) => {
    const look = () => {
      const part = document.querySelector(tag)?.shadowRoot?.querySelector(within);
      if (part?.checkVisibility() && part.textContent.includes(words) !== gone) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(Date.now());
        port2.postMessage(null);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Milliseconds from the answer to whoever made a change to the pixels of who looks on. */
async function timeOf(page: Page, { subject, sign, make }: Change, round: number): Promise<number> {
  await page.evaluate(watch, { tag: tags[subject], ...sign(round) });
  await make(round);
  const answered = Date.now();
  return (await page.evaluate(() => window.painted)) - answered;
}

/** On one portal, by its owner on another device and by the partner's backend. */
async function changesOf(owner: Client, backend: Client): Promise<readonly Change[]> {
  const plan = await owner.onboarding.retrieve();
  const task = plan.phases.flatMap(({ tasks }) => tasks).find(({ title }) => title === 'Client list');
  const { enrolment } = await owner.training.retrieve();
  const live = enrolment?.modules.find(({ state }) => state === 'booked');
  const [customer] = (await owner.customers.list()).data;
  if (!task || !enrolment?.id || !live || !customer) throw new Error('The demo partner is not as it was.');
  const booking = { id: enrolment.id, module: live.key };
  const [session] = (await owner.liveSessions.list({ params: booking })).data;
  const { done, total } = plan.counts;
  const dayOf = (round: number) => ({ day: `2026-05-1${round}`, words: `May 1${round}` });
  return [
    {
      subject: 'onboarding',
      sign: (round) => ({ within: '[part=summary]', words: `${done - (round % 2)} of ${total}` }),
      make: (round) =>
        owner.tasks.act({ params: { id: task.id, action: round % 2 ? 'reopen' : 'complete' }, body: {} }),
    },
    {
      subject: 'training',
      sign: (round) => ({ within: '[part=path]', words: 'Booked for', gone: round % 2 === 1 }),
      make: (round) =>
        round % 2
          ? owner.liveSessions.cancel({ params: booking })
          : owner.liveSessions.book({ params: booking, body: { sessionId: session?.id ?? '' } }),
    },
    {
      subject: 'customers',
      sign: (round) => ({ within: '[role=grid]', words: `Renamed ${round}` }),
      make: (round) => owner.customers.update({ params: { id: customer.id }, body: { name: `Renamed ${round}` } }),
    },
    {
      subject: 'billing',
      sign: (round) => ({ within: '[part=account]', words: dayOf(round).words }),
      make: (round) =>
        backend.billing.updateAccount({
          body: {
            provider: 'stripe',
            connected: true,
            payoutsEnabled: true,
            currentlyDue: ['individual.verification.document'],
            eventuallyDue: [],
            pastDue: [],
            pendingVerification: [],
            deadline: `${dayOf(round).day}T12:00:00Z`,
            disabledReason: null,
            disabledSince: null,
            errors: [],
            onboardingUrl: 'https://connect.example.com/start',
            last4: '4417',
          },
        }),
    },
    {
      subject: 'support',
      sign: (round) => ({ within: '[part=list]', words: `Made elsewhere ${round}` }),
      make: (round) =>
        backend.tickets.create({
          body: { subject: `Made elsewhere ${round}`, body: 'Since noon.', kind: 'platform', severity: 'major' },
        }),
    },
  ];
}

const ROUNDS = 5;

describe('a change made elsewhere', () => {
  it('is on screen within a second in each of five widgets that are open', async () => {
    const [owner, backend] = [demo.clientOfOwner('mise-margin'), demo.client('mise-margin')];
    const portal = await openPortal(browser, demo, 'mise-margin');
    const changes = await changesOf(owner, backend);
    const times: Partial<Record<Subject, number[]>> = {};
    for (let round = 1; round <= ROUNDS; round += 1)
      for (const change of changes) (times[change.subject] ??= []).push(await timeOf(portal.page, change, round));

    // One change of five may be late: the machine has other things to do.
    const late = Object.entries(times).filter(([, each]) => (each.sort((a, b) => a - b)[ROUNDS - 2] ?? NaN) > 1000);
    expect(late, `milliseconds: ${JSON.stringify(times)}`).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
    owner.close();
  });
});
