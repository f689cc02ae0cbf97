import '@gangway/elements/payout-card/define';
import type { PartnerPayoutCard } from '@gangway/elements';
import {
  retrieveBilling,
  retrievePayout,
  type BillingSummary,
  type CurrencyBalance,
  type PayoutAccount,
} from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const meta: Meta<PartnerPayoutCard> = {
  title: 'Payout card',
  component: 'partner-payout-card',
  render: ({ client, currency, hideAmounts, readonly }) =>
    html`<partner-payout-card
      .client=${client}
      .currency=${currency ?? null}
      .hideAmounts=${hideAmounts ?? false}
      .readonly=${readonly ?? false}></partner-payout-card>`,
};
export default meta;
type Story = StoryObj<PartnerPayoutCard>;

const billing = retrieveBilling.response.parse(recordedAnswer('slipway', '/billing'));
const RETURNED = '/payouts/pay_2025-10_usd';

/** What the API says to Slipway, with another ledger. Parsed, so that a story shows nothing that the API could not say. */
const client = (change: Partial<BillingSummary>, answers: Readonly<Record<string, unknown>> = {}) =>
  recorded('slipway', { '/billing': retrieveBilling.response.parse({ ...billing, ...change }), ...answers });

const balances = (change: (balance: CurrencyBalance) => CurrencyBalance): CurrencyBalance[] =>
  billing.balances.map(change);

/** The payout account in another state. */
const account = (change: Partial<PayoutAccount>) =>
  client({ account: billing.account && { ...billing.account, ...change } });

/** The same figures in another currency, which may have more or fewer minor units. */
const inCurrency = (balance: CurrencyBalance, currency: string): unknown =>
  JSON.parse(JSON.stringify(balance).replaceAll(`"${balance.currency}"`, `"${currency}"`));

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
export const DisputeALine: Story = {
  args: { client: recorded('slipway') },
  play: press(SOFTWARE, '.lines-table .as-link', 'dialog .dialog-foot .grow > :last-child'),
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
        ...balance,
        whatIf: balance.whatIf.map((option) => ({ ...option, period: option.period && '2026-05' })),
      })),
    }),
  },
};
export const PaidAgain: Story = { args: { client: recorded('slipway') }, play: press(`${ready} .marks .as-link`) };
/** The last payout came back, and the account is why. */
export const CameBack: Story = {
  args: {
    client: client(
      {
        balances: balances((balance) => ({
          ...balance,
          next: balance.next && {
            ...balance.next,
            payoutId: 'pay_2025-10_usd',
            state: 'failed',
            blockedBy: ['payouts_disabled'],
          },
        })),
      },
      { [RETURNED]: returned() },
    ),
  },
  play: press(`${ready} .came-back`),
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

/** The payout that came back, before it was sent again. */
function returned() {
  const story = retrievePayout.response.parse(recordedAnswer('slipway', RETURNED));
  return retrievePayout.response.parse({
    ...story,
    state: 'failed',
    outcome: 'returned',
    daysLate: null,
    missing: story.amount,
    steps: story.steps.slice(0, 2).map((step) => ({ ...step, note: step.note && 'The account was closed.' })),
  });
}
