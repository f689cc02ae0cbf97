import '@gangway/elements/payout-card/define';
import type { PartnerPayoutCard } from '@gangway/elements';
import { blockReasonSchema, retrieveBilling, retrieveSession } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';
import {
  account,
  balances,
  billing,
  client,
  everyPayoutState,
  found,
  inCurrency,
  lines,
  next,
  settled,
  statement,
  takenBack,
  told,
  TOLD,
} from './payout.answers.js';

const meta: Meta<PartnerPayoutCard> = {
  title: 'Payout card',
  component: 'partner-payout-card',
  render: ({ client, currency, hideAmounts, readonly, rowActions }) =>
    html`<partner-payout-card
      .client=${client}
      .currency=${currency ?? null}
      .hideAmounts=${hideAmounts ?? false}
      .readonly=${readonly ?? false}
      .rowActions=${rowActions ?? []}></partner-payout-card>`,
};
export default meta;
type Story = StoryObj<PartnerPayoutCard>;

/** Presses one control after the other, each as soon as it is there. */
const press =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const card = canvasElement.querySelector('partner-payout-card');
    for (const selector of selectors) {
      const target = () => card?.shadowRoot?.querySelector<HTMLElement>(selector);
      while (!target()) await new Promise(requestAnimationFrame);
      target()?.click();
      await card?.updateComplete;
    }
  };
const ready = '.frame:not(.skeleton)';
const SOFTWARE = `${ready} .why tbody .as-link`;
const ACCOUNT = `${ready} .account .as-link`;

export const Ready: Story = { args: { client: recorded('slipway') } };
export const HiddenAmounts: Story = { args: { client: recorded('slipway'), hideAmounts: true } };
export const BeforeTheFirstMonth: Story = { args: { client: recorded('sunshine') } };
export const ProgramWithACommission: Story = { args: { client: recorded('mise-margin') } };
export const ProgramThatPaysNothing: Story = { args: { client: recorded('tarn-holt') } };
export const ProgramWithoutALedger: Story = { args: { client: recorded('kvarts') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: recorded('sample') } };
export const Lines: Story = { args: { client: recorded('slipway') }, play: press(SOFTWARE) };
export const LinesFound: Story = {
  args: { client: found('o') },
  play: async (context) => {
    await press(SOFTWARE, '.lines-table')(context);
    const card = context.canvasElement.querySelector('partner-payout-card')?.shadowRoot;
    const field = card?.querySelector<HTMLInputElement>('dialog [type=search]');
    if (!field) return;
    field.value = 'o';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!card?.querySelector('dialog [role=status]')?.textContent.includes('fit'))
      await new Promise(requestAnimationFrame);
  },
};
export const DisputeALine: Story = {
  args: { client: recorded('slipway') },
  play: press(SOFTWARE, '.lines-table .as-link', 'dialog .dialog-foot .grow > .button:last-of-type'),
};
/** The page has acts of its own on a line. */
export const ActsOfThePage: Story = {
  args: { client: recorded('slipway'), rowActions: [{ id: 'invoice', label: 'Show the invoice' }] },
  play: press(SOFTWARE, '.lines-table .as-link', 'dialog .own'),
};
export const LineInDispute: Story = {
  args: { client: recorded('slipway') },
  play: press(`${ready} .balances .as-link`, '.lines-table .as-link'),
};
export const StatementOnPaper: Story = {
  args: { client: recorded('slipway') },
  play: press(`${ready} .hero-actions .primary`),
};
export const WhatIf: Story = { args: { client: recorded('slipway') }, play: press(`${ready} .what-if .as-link`) };
/** In the month before, with what changes. */
export const RatesStepDown: Story = {
  args: {
    client: client({
      balances: balances((balance) => ({
        whatIf: balance.whatIf.map((option) => ({ ...option, period: option.period && '2026-05' })),
      })),
    }),
  },
};
export const PaidAgain: Story = { args: { client: recorded('slipway') }, play: press(`${ready} .marks .as-link`) };
/** The last payout came back, and the account is why. */
export const CameBack: Story = {
  args: {
    client: next(
      { payoutId: TOLD, state: 'failed', blockedBy: ['payouts_disabled'] },
      told((payout) => ({
        state: 'failed',
        outcome: 'returned',
        daysLate: null,
        missing: payout.amount,
        steps: payout.steps.slice(0, 2).map((step) => ({ ...step, note: step.note && 'The account was closed.' })),
      })),
    ),
  },
  play: press(`${ready} .notice .button`),
};
/** What became of the payout of October, opened from the history. */
const toldOf = (answers: ReturnType<typeof told>): Story => ({
  args: { client: client({}, answers) },
  play: press(`${ready} .marks .as-link`),
});
/** It was paid and taken back again: what that means stands above its dates. */
export const Clawback: Story = toldOf(
  told((payout) => ({
    state: 'reversed',
    failureCode: null,
    outcome: 'taken_back',
    daysLate: null,
    missing: payout.amount,
    steps: [
      ...payout.steps.slice(0, 1),
      ...payout.steps.slice(-1).map((step) => ({ ...step, at: '2025-12-01T09:00:00Z' })),
      {
        kind: 'taken_back',
        at: '2026-02-11T09:00:00Z',
        last4: null,
        failureCode: null,
        note: 'Kestrel Freight charged back what it had paid for October.',
      },
    ],
  })),
);
export const NotSentYet: Story = toldOf(
  told((payout) => ({
    state: 'ready',
    failureCode: null,
    outcome: 'waiting',
    daysLate: null,
    missing: payout.amount,
    steps: [],
  })),
);
export const OnItsWay: Story = toldOf(
  told((payout) => ({
    state: 'in_transit',
    failureCode: null,
    outcome: 'on_its_way',
    daysLate: null,
    missing: payout.amount,
    steps: payout.steps.slice(0, 1),
  })),
);
export const EveryStateOfAPayout: Story = {
  args: { client: everyPayoutState() },
  play: press(`${ready} .history .as`),
};
/** Whatever holds the next payout up is told, each with its way on where it has one. */
export const EveryReasonToHoldAPayout: Story = {
  args: { client: next({ state: 'blocked', blockedBy: blockReasonSchema.options }) },
};

const openLine = press(SOFTWARE, '.lines-table .as-link');
export const LineNotApprovedYet: Story = {
  args: { client: lines({ state: 'accrued', holdUntil: null, statementId: null }) },
  play: openLine,
};
export const LineHeld: Story = {
  args: { client: lines({ state: 'held', holdUntil: '2026-05-08T07:00:00Z', statementId: null }) },
  play: openLine,
};
export const LineApproved: Story = {
  args: { client: lines({ state: 'approved', statementId: null }) },
  play: openLine,
};
export const LineInAStatement: Story = { args: { client: recorded('slipway') }, play: openLine };
export const LinePaid: Story = { args: { client: lines({ state: 'paid' }) }, play: openLine };
export const LineVoid: Story = {
  args: { client: lines({ state: 'voided', statementId: null }) },
  play: press(SOFTWARE),
};
/** A refund takes a line back at its own rate, and says which. */
export const LineTakenBack: Story = { args: { client: takenBack() }, play: press(SOFTWARE) };
export const DisputeAccepted: Story = { args: { client: settled('accepted', null) }, play: openLine };
export const DisputeSettled: Story = { args: { client: settled('settled', null) }, play: openLine };
export const DisputeDeclined: Story = {
  args: { client: settled('rejected', 'Both seats begin in April, and are billed then.') },
  play: openLine,
};
export const DisputeWithdrawn: Story = { args: { client: settled('withdrawn', null) }, play: openLine };
const usd = (amount: number) => ({ amount, currency: 'USD' });
/** What is kept back, paid out again and carried over stands below the lines, and they add up. */
export const StatementWithAdjustments: Story = {
  args: {
    client: statement({
      adjustments: [
        { kind: 'dispute_hold', amount: usd(-31_200), lineId: 'rev_2026-03_software_253' },
        { kind: 'dispute_release', amount: usd(18_400), lineId: 'rev_2026-02_software_221' },
        { kind: 'carried_forward', amount: usd(-4_250), lineId: null },
      ],
      net: usd(1_292_469 - 31_200 + 18_400 - 4_250),
    }),
  },
  play: press(`${ready} .hero-actions .primary`),
};

export const AccountNotConnected: Story = {
  args: {
    client: account({
      connected: false,
      payoutsEnabled: false,
      state: 'not_connected',
      currentlyDue: [],
      deadline: null,
      last4: null,
    }),
  },
  play: press(ACCOUNT),
};
export const AccountDue: Story = { args: { client: recorded('slipway') }, play: press(ACCOUNT) };
/** The deadline has passed: payouts wait, and it says for how much. */
export const AccountPastDue: Story = {
  args: {
    client: account({
      state: 'past_due',
      payoutsEnabled: false,
      currentlyDue: [],
      pastDue: ['proof_of_address'],
      eventuallyDue: ['company.tax_id'],
      deadline: '2026-04-10T17:20:00Z',
      disabledReason: 'requirements.past_due',
      disabledSince: '2026-04-10T17:20:00Z',
    }),
  },
  play: press(ACCOUNT),
};
/** What was handed in is being checked: there is nothing to do. */
export const AccountPending: Story = {
  args: {
    client: account({
      state: 'pending',
      currentlyDue: [],
      pendingVerification: ['proof_of_address', 'identity_document'],
      deadline: null,
    }),
  },
  play: press(ACCOUNT),
};
export const AccountEnabled: Story = {
  args: { client: account({ state: 'enabled', currentlyDue: [], deadline: null }) },
};
const session = retrieveSession.response.parse(recordedAnswer('slipway', '/sessions/current'));
/** Somebody who may look at payouts, and not see to the account. */
export const AccountOfAnotherRole: Story = {
  args: {
    client: account(
      {},
      {
        '/sessions/current': retrieveSession.response.parse({
          ...session,
          user: session.user && { ...session.user, role: 'viewer' },
          scopes: session.scopes.filter((scope) => scope !== 'billing:payouts'),
        }),
      },
    ),
  },
  play: press(ACCOUNT),
};
export const AccountRestricted: Story = {
  args: {
    client: account({
      state: 'restricted',
      payoutsEnabled: false,
      disabledReason: 'requirements.past_due',
      disabledSince: '2026-04-08T09:00:00Z',
      currentlyDue: ['company.tax_id'],
      errors: [
        {
          requirement: 'company.tax_id',
          code: 'verification_failed_tax_id_match',
          reason: 'The company name does not match the tax number on record.',
        },
      ],
    }),
  },
  play: press(ACCOUNT),
};
/** Yen have no minor units, dinars have three. Neither is ever added to the other. */
export const YenAndDinars: Story = {
  args: {
    client: recorded('slipway', {
      '/billing': retrieveBilling.response.parse({
        ...billing,
        balances: billing.balances.map((balance, at) => inCurrency(balance, at === 0 ? 'KWD' : 'JPY')),
      }),
    }),
  },
};
export const ReadOnly: Story = { ...LineInDispute, args: { client: recorded('slipway'), readonly: true } };
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
export const Narrow: Story = {
  args: { client: recorded('slipway') },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const InArabic: Story = { ...Ready, globals: { language: 'ar' } };
export const InGerman: Story = { ...Ready, globals: { language: 'de' } };
