import '@gangway/elements/customer-roster/define';
import { customerStates, healthBands, listCustomers, retrieveRoster, type RosterColumns } from '@gangway/contract';
import type { PartnerCustomerRoster } from '@gangway/elements/customer-roster';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ended, failing, forbidden, pending, recorded, recordedAnswer } from '../recorded/recorded.js';

const session = (scopes: readonly string[]) => ({
  partnerId: 'ptn_demo',
  livemode: false,
  user: { id: 'con_demo', name: 'Demo Reader', role: 'owner' },
  scopes,
  expiresAt: null,
  now: '2026-04-14T17:20:00Z',
});
const customers = (handle: string) => listCustomers.response.parse(recordedAnswer(handle, '/customers')).data;

/** A partner's roster as the API says it, each customer with its details. */
const roster = (handle: string, change: Readonly<Record<string, unknown>> = {}, scopes = ['customers:write']) =>
  recorded(handle, {
    '/sessions/current': session(scopes),
    ...Object.fromEntries(customers(handle).map((customer) => [`/customers/${customer.id}`, customer])),
    ...change,
  });

/** A window of as many made-up customers. */
function crowd(count: number): { total: number; currency: string; nextCursor: null; columns: RosterColumns } {
  const column = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % values.length];
  return {
    total: count,
    currency: 'USD',
    nextCursor: null,
    columns: {
      id: column((at) => `cus_${at}`),
      name: column((at) => `Demo customer ${at + 1}`),
      segment: column((at) => pick(['Retail', 'Health', 'Food'], at) ?? null),
      state: column((at) => pick(customerStates, at) ?? 'live'),
      mrr: column((at) => ((at * 37) % 900) * 100),
      health: column((at) => (at * 13) % 101),
      band: column((at) => pick(healthBands, at) ?? null),
      healthChange: column((at) => (at % 9) - 4),
      trend: column((at) => [50 + (at % 5), 52, 49 + (at % 7), 55]),
      because: column(() => 'Use steady'),
      stale: column((at) => at % 17 === 0),
      overridden: column(() => false),
      renewalOn: column((at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-15`),
      critical: column((at) => Number(at % 50 === 0)),
      major: column((at) => Number(at % 9 === 0)),
      minor: column(() => 0),
      question: column(() => 0),
      nps: column((at) => (at % 200) - 100),
      owner: column((at) => pick(['Demo One', 'Demo Two'], at) ?? null),
      tags: column(() => []),
    },
  };
}

/** Waits for something inside the roster. */
async function within<E extends Element>(canvas: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const root = canvas.querySelector('partner-customer-roster')?.shadowRoot;
    const found = root?.querySelector('.skeleton') ? null : root?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

const meta: Meta<PartnerCustomerRoster> = {
  title: 'Customer roster',
  component: 'partner-customer-roster',
  render: ({ client, query }) =>
    html`<partner-customer-roster .client=${client} .query=${query ?? ''}></partner-customer-roster>`,
};
export default meta;
type Story = StoryObj<PartnerCustomerRoster>;

export const Ready: Story = { args: { client: roster('slipway') } };
export const CustomerOpen: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="0"]')).click();
    await within(canvasElement, '.measures');
  },
};
export const HealthSetByHand: Story = {
  args: { client: roster('slipway'), query: 'search=ridgeway' },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="0"]')).click();
    await within(canvasElement, '.measures');
  },
};
export const Selected: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="1"] .check')).click();
  },
};
export const NeedsAttention: Story = { args: { client: roster('slipway'), query: 'view=attention&sort=-mrr,name' } };
export const NothingFits: Story = { args: { client: roster('slipway'), query: 'band=red&state=onboarding' } };
export const TiersByDeals: Story = { args: { client: roster('mise-margin') } };
export const TiersByAgreement: Story = { args: { client: roster('sunshine') } };
export const WithoutTiers: Story = { args: { client: roster('kvarts') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: roster('sample') } };
export const ManyCustomers: Story = {
  args: { client: roster('slipway', { '/customers/columns': retrieveRoster.response.parse(crowd(20_000)) }) },
};
export const FirstUse: Story = { args: { client: roster('slipway', { '/customers/columns': crowd(0) }) } };
export const AddCustomer: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLButtonElement>(canvasElement, '.head-actions .primary')).click();
    await within(canvasElement, 'dialog[open]');
  },
};
export const ImportFile: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLButtonElement>(canvasElement, '.head-actions .bare')).click();
    await within(canvasElement, 'dialog[open]');
  },
};
export const ReadOnly: Story = { args: { client: roster('slipway', {}, []) } };
export const Loading: Story = { args: { client: pending() } };
export const Failed: Story = { args: { client: failing() } };
export const Forbidden: Story = { args: { client: forbidden() } };
export const SessionLost: Story = { args: { client: ended() } };
export const Narrow: Story = {
  args: { client: roster('slipway') },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const InArabic: Story = { ...Ready, globals: { language: 'ar' } };
export const InGerman: Story = { ...Ready, globals: { language: 'de' } };
