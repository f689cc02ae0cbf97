import '@gangway/elements/payout-card/define';
import type { PartnerPayoutCard } from '@gangway/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded } from '../recorded/recorded.js';

const meta: Meta<PartnerPayoutCard> = {
  title: 'Payout card',
  component: 'partner-payout-card',
  render: ({ client, currency, hideAmounts }) =>
    html`<partner-payout-card
      .client=${client}
      .currency=${currency ?? null}
      .hideAmounts=${hideAmounts ?? false}></partner-payout-card>`,
};
export default meta;
type Story = StoryObj<PartnerPayoutCard>;

export const Ready: Story = { args: { client: recorded('slipway') } };
export const HiddenAmounts: Story = { args: { client: recorded('slipway'), hideAmounts: true } };
export const BeforeTheFirstMonth: Story = { args: { client: recorded('sunshine') } };
export const ProgramWithACommission: Story = { args: { client: recorded('mise-margin') } };
export const ProgramThatPaysNothing: Story = { args: { client: recorded('tarn-holt') } };
export const ProgramWithoutALedger: Story = { args: { client: recorded('kvarts') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: recorded('sample') } };
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
