// What a partner's page shows: all five widgets of one partner, under the brand of the toolbar.
import '@gangway/elements/certification-tracker/define';
import '@gangway/elements/customer-roster/define';
import '@gangway/elements/escalation-widget/define';
import '@gangway/elements/onboarding-timeline/define';
import '@gangway/elements/payout-card/define';
import '@gangway/elements/provider/define';
import { listTickets, scopes } from '@gangway/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { recorded, recordedAnswer } from '../recorded/recorded.js';

interface Args {
  /** Whose data: a demo partner. */
  partner: string;
}
const partners = ['slipway', 'sunshine', 'tarn-holt', 'mise-margin', 'kvarts'];

/** What the API says to an owner who opens the page: the recordings hold the tickets of all tabs in one answer. */
function client(partner: string) {
  const data = listTickets.response
    .parse(recordedAnswer(partner, '/tickets'))
    .data.filter(({ state }) => state !== 'closed' && state !== 'resolved');
  return recorded(partner, {
    '/tickets': { data, nextCursor: null, total: data.length },
    '/sessions/current': {
      partnerId: 'ptn_demo',
      livemode: false,
      user: { id: 'con_demo', name: 'Mia Keller', role: 'owner' },
      scopes,
      expiresAt: null,
      now: '2026-04-14T17:20:00Z',
    },
  });
}

const meta: Meta<Args> = {
  title: 'Portal',
  args: { partner: 'slipway' },
  argTypes: { partner: { control: 'select', options: partners } },
  render: ({ partner }, { globals }) => {
    return html`<partner-provider
      .client=${client(partner)}
      .scheme=${globals['mode'] === 'light dark' ? 'auto' : globals['mode']}
      ><main class="portal">
        <partner-onboarding-timeline></partner-onboarding-timeline>
        <partner-certification-tracker></partner-certification-tracker>
        <partner-customer-roster></partner-customer-roster>
        <partner-payout-card></partner-payout-card>
        <partner-escalation-widget></partner-escalation-widget></main
    ></partner-provider>`;
  },
  play: async ({ canvasElement }) => {
    for (const widget of canvasElement.querySelectorAll('.portal > *'))
      while (!widget.shadowRoot?.querySelector('.frame:not(.skeleton)')) await new Promise(requestAnimationFrame);
  },
};
export default meta;

export const AllFive: StoryObj<Args> = {};
