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

/** What a host can change without touching a widget: tokens, parts, slots, words, density, columns, acts of its own, what is left out. */
export const Customised: StoryObj<Args> = {
  render: ({ partner }, { globals }) =>
    html`<style>
        .customised {
          --partner-brand-radius: 2px;
          --partner-density: 0.85;
        }
        .customised ::part(header) {
          border-block-end-width: 3px;
        }
        .customised [slot='footer'] {
          margin: 0;
          padding: 12px 20px;
        }
        .customised partner-payout-card::part(next) {
          border-inline-start: 4px solid;
        }
      </style>
      <partner-provider
        class="customised"
        .client=${client(partner)}
        .scheme=${globals['mode'] === 'light dark' ? 'auto' : globals['mode']}
        ><main class="portal">
          <partner-onboarding-timeline hide-tools hide-foot .messages=${{ title: 'Your way to go-live' }}>
            <a slot="header" href="#plan">How we work</a>
          </partner-onboarding-timeline>
          <partner-customer-roster
            density="compact"
            hide-summary
            .messages=${{ title: 'Accounts' }}
            .columns=${['name', { id: 'mrr', pin: 'end' }, 'health', 'renewalOn']}
            .rowActions=${[{ id: 'call', label: 'Call them' }]}></partner-customer-roster>
          <partner-payout-card hide-history hide-what-if hide-account .messages=${{ title: 'Earnings' }}>
            <p slot="footer">Questions about money: finance@example.com</p>
          </partner-payout-card>
          <partner-escalation-widget readonly hide-contacts hide-ladder>
            <a slot="header" href="#status">Status page</a>
          </partner-escalation-widget>
          <partner-certification-tracker hide-team></partner-certification-tracker></main
      ></partner-provider>`,
};
