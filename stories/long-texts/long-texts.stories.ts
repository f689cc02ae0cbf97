// Every widget in a narrow column and in a language whose words are a third longer: nothing may stand in front of anything else.
import '@gangway/elements/certification-tracker/define';
import '@gangway/elements/customer-roster/define';
import '@gangway/elements/escalation-widget/define';
import '@gangway/elements/onboarding-timeline/define';
import '@gangway/elements/payout-card/define';
import {
  certificationTrackerMessages,
  customerRosterMessages,
  escalationWidgetMessages,
  onboardingTimelineMessages,
  payoutCardMessages,
} from '@gangway/elements/messages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { recorded } from '../recorded/recorded.js';
import { faultsOfLayout } from './faults-of-layout.js';
import { pseudo } from './pseudo-locale.js';

const meta: Meta = {
  title: 'Long texts',
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('[data-long]');
    while (!widget?.shadowRoot?.querySelector('.frame:not(.skeleton)')) await new Promise(requestAnimationFrame);
    // What comes behind the first paint takes its place.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const faults = faultsOfLayout(widget.shadowRoot);
    if (faults.length > 0) throw new Error(faults.join('; '));
  },
};
export default meta;
type Story = StoryObj;

const client = recorded('slipway');

export const Plan: Story = {
  render: () =>
    html`<partner-onboarding-timeline
      data-long
      .client=${client}
      .messages=${pseudo(onboardingTimelineMessages)}></partner-onboarding-timeline>`,
};
export const Certification: Story = {
  render: () =>
    html`<partner-certification-tracker
      data-long
      .client=${client}
      .messages=${pseudo(certificationTrackerMessages)}></partner-certification-tracker>`,
};
export const Customers: Story = {
  render: () =>
    html`<partner-customer-roster
      data-long
      .client=${client}
      .messages=${pseudo(customerRosterMessages)}></partner-customer-roster>`,
};
export const Payouts: Story = {
  render: () =>
    html`<partner-payout-card
      data-long
      .client=${client}
      .messages=${pseudo(payoutCardMessages)}></partner-payout-card>`,
};
export const Support: Story = {
  render: () =>
    html`<partner-escalation-widget
      data-long
      .client=${client}
      .messages=${pseudo(escalationWidgetMessages)}></partner-escalation-widget>`,
};
