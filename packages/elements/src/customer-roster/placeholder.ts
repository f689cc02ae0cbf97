import type { RosterTable } from './engine/roster-table.js';
import type { RosterData } from './load-roster.js';

const ROWS = 10;
const all = Uint32Array.from({ length: ROWS }, (_, row) => row);
const money = (amount: number) => ({ amount, currency: 'USD' });
const fill = <T>(value: T): T[] => new Array<T>(ROWS).fill(value);

const table: RosterTable = {
  length: ROWS,
  version: 0,
  changed: null,
  currency: 'USD',
  id: Array.from({ length: ROWS }, (_, row) => String(row)),
  name: fill('Name of a customer'),
  because: fill('What it is about'),
  trend: [],
  tags: [],
  segment: { at: () => null },
  owner: { at: () => 'A B' },
  owners: [],
  number: (column) =>
    column === 'mrr' ? 100_000 : column === 'renewal' ? 20_454 : column === 'major' ? 1 : column === 'health' ? 70 : 0,
  stateOf: () => 'live',
  bandOf: () => null,
  isStale: () => false,
  isOverridden: () => false,
  setOwn: () => undefined,
};

/** Stands in while data is on its way: the same template, so that every box has its final size. Its values are never shown. */
export const placeholder: RosterData = {
  table,
  summary: {
    health: 70,
    weighting: 'mrr',
    red: 1,
    bands: { red: money(100_000), amber: money(300_000), green: money(900_000), none: money(0) },
    mrr: money(1_000_000),
    count: ROWS,
    active: ROWS,
    exclusivity: null,
    attribution: null,
  },
  tier: null,
  canWrite: true,
  mayOpenTickets: true,
  asOf: 0,
  at: 0,
  list: () => ({
    rows: all,
    items: all,
    groups: [],
    totals: { count: ROWS, paying: ROWS, mrr: 0, red: 0, tickets: ROWS, critical: 0 },
    counts: { all: ROWS, attention: 0, renewing: 0, onboarding: 0 },
  }),
  totalView: () => null,
  restView: () => null,
  asking: null,
  renew: () => Promise.resolve(null),
  windows: null,
  total: ROWS,
  rest: 'done',
  resume: () => undefined,
};
