// What the API says of rosters in stories.
import {
  customerStates,
  healthBands,
  listCustomers,
  listSavedViews,
  queryRoster,
  retrieveRoster,
  type RosterColumns,
} from '@gangway/contract';
import { recorded, recordedAnswer } from '../recorded/recorded.js';

export const session = (scopes: readonly string[]) => ({
  partnerId: 'ptn_demo',
  livemode: false,
  user: { id: 'con_demo', name: 'Demo Reader', role: 'owner' },
  scopes,
  expiresAt: null,
  now: '2026-04-14T17:20:00Z',
});
export const customers = (handle: string) => listCustomers.response.parse(recordedAnswer(handle, '/customers')).data;

/** A partner's roster as the API says it, each customer with its details. */
export const roster = (
  handle: string,
  change: Readonly<Record<string, unknown>> = {},
  scopes = ['customers:write', 'support:write'],
) =>
  recorded(handle, {
    '/sessions/current': session(scopes),
    ...Object.fromEntries(customers(handle).map((customer) => [`/customers/${customer.id}`, customer])),
    ...change,
  });

/** A partner's roster in which some customers have tags. */
export function tagged(handle: string) {
  const window = retrieveRoster.response.parse(recordedAnswer(handle, '/customers/columns'));
  const tags = window.columns.id.map((_, at) => [
    ...(at % 3 === 0 ? ['pilot'] : []),
    ...(at % 4 === 0 ? ['spring wave'] : []),
  ]);
  return roster(handle, { '/customers/columns': { ...window, columns: { ...window.columns, tags } } });
}

/** A window of as many made-up customers. */
export function crowd(count: number): { total: number; currency: string; nextCursor: null; columns: RosterColumns } {
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

const views = { all: 20_000, attention: 2840, renewing: 610, onboarding: 4000 };
const totals = {
  paying: 12_000,
  mrr: { amount: 538_200_000, currency: 'USD' },
  health: 71.2,
  red: 2410,
  tickets: 2622,
  critical: 400,
};
/** The same, of which the page holds what is seen. */
export const served = {
  '/customers/columns': crowd(1),
  '/customers/window': queryRoster.response.parse({
    ...crowd(100),
    offset: 0,
    total: views.all,
    totals,
    groups: [],
    views,
    owners: ['Demo One', 'Demo Two'],
    tags: ['pilot', 'spring wave'],
  }),
};

const view = { columns: ['name', 'health', 'mrr'], version: 1 };
/** One view of the reader's own, and two that others share. */
const kept = listSavedViews.response.parse({
  data: [
    {
      ...view,
      id: 'viw_red',
      name: 'Red, by what they pay',
      shared: false,
      query: { band: 'red', sort: '-mrr' },
      by: 'Demo Reader',
      mine: true,
      count: 2,
    },
    {
      ...view,
      id: 'viw_new',
      name: 'Onboarding',
      shared: true,
      query: { state: 'onboarding' },
      by: 'Mia King',
      mine: false,
      count: 2,
    },
    {
      ...view,
      id: 'viw_large',
      name: 'Large ones',
      shared: true,
      query: { minMrr: 100_000 },
      by: 'Mia King',
      mine: false,
      count: 3,
    },
  ],
});
export const [ownView] = kept.data;
export const savedViews = { '/customers/views': kept };
