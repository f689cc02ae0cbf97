import '@gangway/elements/customer-roster/define';
import { changeCustomers, overrideHealth, retrieveCustomer, retrieveRoster } from '@gangway/contract';
import type { PartnerCustomerRoster } from '@gangway/elements/customer-roster';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { importing, remembering } from './import.answers.js';
import { crowd, customers, roster, savedViews, served, session, tagged } from './roster.answers.js';
import { ended, failing, faulty, forbidden, pending, problem } from '../recorded/recorded.js';

/** Waits for something inside the roster, whatever else is on its way there. */
async function shown(canvas: HTMLElement, selector: string): Promise<void> {
  while (!canvas.querySelector('partner-customer-roster')?.shadowRoot?.querySelector(selector))
    await new Promise(requestAnimationFrame);
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
  render: ({ client, query, columns, source, rowActions }) =>
    html`<partner-customer-roster
      .client=${client}
      .query=${query ?? ''}
      .columns=${columns}
      .source=${source}
      .rowActions=${rowActions ?? []}></partner-customer-roster>`,
};
export default meta;
type Story = StoryObj<PartnerCustomerRoster>;

const openFirst: NonNullable<Story['play']> = async ({ canvasElement }) => {
  (await within<HTMLElement>(canvasElement, '.row[data-at="0"]')).click();
  await within(canvasElement, '.measures');
};

export const Ready: Story = { args: { client: roster('slipway') } };
export const CustomerOpen: Story = {
  args: { client: roster('slipway') },
  play: openFirst,
};
export const HealthSetByHand: Story = {
  args: { client: roster('slipway'), query: 'search=ridgeway' },
  play: openFirst,
};
/** Measures that are fresh, that have not been taken lately, and that are too old to count. */
export const MeasuresGrowOld: Story = {
  args: {
    client: roster(
      'slipway',
      Object.fromEntries(
        customers('slipway')
          .filter(({ name }) => name === 'Ridgeway Builders')
          .map((customer) => [
            `/customers/${customer.id}`,
            retrieveCustomer.response.parse({
              ...customer,
              health: {
                ...customer.health,
                override: null,
                stale: true,
                coverageBps: 8500,
                measures: customer.health.measures.map((measure, at) => {
                  if (at === 3) return { ...measure, state: 'stale', measuredAt: '2026-03-02T17:20:00Z' };
                  if (at === 4) return { ...measure, state: 'expired', measuredAt: '2025-12-18T17:20:00Z' };
                  return measure;
                }),
              },
            }),
          ]),
      ),
    ),
    query: 'search=ridgeway',
  },
  play: openFirst,
};
export const Selected: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="1"] .check')).click();
  },
};
export const NeedsAttention: Story = { args: { client: roster('slipway'), query: 'view=attention&sort=-mrr,name' } };
export const NothingFits: Story = { args: { client: roster('slipway'), query: 'band=red&state=onboarding' } };
/** In a column, and in the menu that shows only customers with one of them. */
export const Tags: Story = {
  args: { client: tagged('slipway'), query: 'tag=pilot&columns=name,health,mrr,state,tags,owner' },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '[popovertarget=menu-tags]')).click();
    await within(canvasElement, '#menu-tags:popover-open');
  },
};
export const TiersByDeals: Story = { args: { client: roster('mise-margin') } };
export const TiersByAgreement: Story = { args: { client: roster('sunshine') } };
export const WithoutTiers: Story = { args: { client: roster('kvarts') } };
export const ProgramMadeOfDataAlone: Story = { args: { client: roster('sample') } };
export const ManyCustomers: Story = {
  args: {
    client: roster('slipway', { '/customers/columns': retrieveRoster.response.parse(crowd(20_000)) }),
    source: 'memory',
  },
};
const half = async (canvas: HTMLElement): Promise<void> => {
  const grid = await within<HTMLElement>(canvas, '.grid:has([data-at])');
  grid.scrollTop = grid.scrollHeight / 2;
};
export const FromServer: Story = {
  args: { client: roster('slipway', served), source: 'server' },
  play: async ({ canvasElement }) => {
    await half(canvasElement);
    await within(canvasElement, '.row[data-at="10005"]:not([aria-busy])');
  },
};
const cutOff = faulty('slipway', { '/sessions/current': session(['customers:write']), ...served });
export const WindowDidNotCome: Story = {
  args: { client: cutOff.client, source: 'server' },
  play: async ({ canvasElement }) => {
    cutOff.fault = null;
    await within(canvasElement, '.row[data-at="5"]');
    cutOff.fault = (path) =>
      path === '/customers/window' ? problem(503, 'unavailable', 'The roster is being moved.') : null;
    await half(canvasElement);
    await shown(canvasElement, '.list > .notice[role="alert"]');
  },
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
async function chooseFile(canvas: HTMLElement): Promise<void> {
  (await within<HTMLButtonElement>(canvas, '.head-actions .bare')).click();
  const input = await within<HTMLInputElement>(canvas, 'dialog[open] [type=file]');
  const files = new DataTransfer();
  files.items.add(new File(['Company;monthly;renews_on;acct_owner;fax'], 'customers-april.csv'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await within(canvas, '.maps');
}
export const ImportColumns: Story = {
  args: { client: roster('slipway', importing) },
  play: ({ canvasElement }) => chooseFile(canvasElement),
};
export const ImportOfAKnownForm: Story = {
  args: { client: roster('slipway', remembering) },
  play: ({ canvasElement }) => chooseFile(canvasElement),
};
export const ImportReport: Story = {
  args: { client: roster('slipway', importing) },
  play: async ({ canvasElement }) => {
    await chooseFile(canvasElement);
    (await within<HTMLButtonElement>(canvasElement, 'dialog .primary')).click();
    await within(canvasElement, '.errors');
    (await within<HTMLButtonElement>(canvasElement, 'dialog .primary')).click();
    await within(canvasElement, '.errors .fix');
  },
};
const select = async (canvas: HTMLElement, act: string): Promise<void> => {
  for (const at of [1, 2]) (await within<HTMLElement>(canvas, `.row[data-at="${at}"] .check`)).click();
  (await within<HTMLElement>(canvas, `.bulk button:nth-of-type(${act === 'assign' ? 1 : 2})`)).click();
  await within(canvas, 'dialog[open]');
};
export const AssignSelection: Story = {
  args: { client: roster('slipway') },
  play: ({ canvasElement }) => select(canvasElement, 'assign'),
};
export const BulkResult: Story = {
  args: {
    client: roster('slipway', {
      'POST /customers/bulk': changeCustomers.response.parse({
        changed: ['cus_kestrel'],
        unchanged: [],
        failed: [
          {
            id: 'cus_alder',
            name: 'Alder Street Dental',
            code: 'churned',
            detail: 'Alder Street Dental has left, so nobody looks after it.',
          },
        ],
        undo: { id: 'und_demo', expiresAt: '2026-04-15T17:20:00Z' },
      }),
    }),
  },
  play: async ({ canvasElement }) => {
    await select(canvasElement, 'assign');
    (await within<HTMLInputElement>(canvasElement, 'dialog [name=owner]')).value = 'Mia King';
    (await within<HTMLButtonElement>(canvasElement, 'dialog .primary')).click();
    await within(canvasElement, '.toast');
  },
};
const ridgeway = customers('slipway').find(({ name }) => name.startsWith('Kestrel'));
export const SetHealthByHand: Story = {
  args: {
    client: roster('slipway', {
      ...(ridgeway
        ? {
            [`PUT /customers/${ridgeway.id}/health-override`]: overrideHealth.response.parse({
              customer: {
                ...ridgeway,
                health: {
                  ...ridgeway.health,
                  value: 55,
                  band: 'amber',
                  override: {
                    value: 55,
                    reason: 'Set health by hand',
                    by: 'Demo Reader',
                    until: '2026-04-30T06:59:59Z',
                    measured: ridgeway.health.value,
                  },
                },
              },
              portfolio: { before: 74.7, after: 75.1 },
              dryRun: true,
            }),
          }
        : {}),
    }),
    query: 'search=kestrel',
  },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="0"]')).click();
    (await within<HTMLElement>(canvasElement, '.detail-actions button:nth-of-type(2)')).click();
    const value = await within<HTMLInputElement>(canvasElement, 'dialog[open] [name=value]');
    value.value = '55';
    value.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await within(canvasElement, 'dialog .tint');
  },
};
export const OpenTicket: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.row[data-at="0"]')).click();
    (await within<HTMLElement>(canvasElement, '.detail-actions button')).click();
    await within(canvasElement, 'dialog[open]');
  },
};
export const SavedViews: Story = {
  args: { query: 'band=red&sort=-mrr', client: roster('slipway', savedViews) },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '[popovertarget=menu-views]')).click();
    await within(canvasElement, '#menu-views:popover-open');
  },
};
export const ViewsDidNotLoad: Story = {
  args: { client: roster('slipway') },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '[popovertarget=menu-views]')).click();
    await within(canvasElement, '#menu-views:popover-open');
  },
};
/** Two columns at the edges, one of the host's own, and an act of its own in the details. */
const arranged = {
  client: roster('slipway'),
  columns: [
    { id: 'name', pin: 'start', width: 200 },
    'health',
    'because',
    { id: 'region', heading: 'Region', value: ({ name }: { name: string }) => (name < 'L' ? 'North' : 'South') },
    'state',
    'renewalOn',
    'tickets',
    'segment',
    { id: 'nps', hidden: true },
    { id: 'mrr', pin: 'end' },
  ],
  rowActions: [{ id: 'call', label: 'Call them' }],
} satisfies Story['args'];
export const ArrangedColumns: Story = {
  args: arranged,
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.arranged .row[data-at="0"]')).click();
    await within(canvasElement, '.measures');
  },
};
export const ArrangedCards: Story = {
  args: {
    ...arranged,
    columns: [...arranged.columns, { id: 'letters', heading: 'Letters', value: ({ name }) => name.length }],
  },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};
export const ArrangeColumns: Story = {
  args: arranged,
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.chip.columns')).click();
    await within(canvasElement, 'dialog[open] .arrange');
  },
};
export const Grouped: Story = {
  args: { client: roster('slipway', { '/customers/columns': crowd(24) }), query: 'group=segment' },
  play: async ({ canvasElement }) => {
    (await within<HTMLElement>(canvasElement, '.group[aria-rowindex="11"]')).click();
    await within(canvasElement, '.group[aria-expanded="false"]');
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
