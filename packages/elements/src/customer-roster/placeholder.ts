import { RosterTable } from './engine/roster-table.js';
import type { RosterData } from './load-roster.js';

const ROWS = 10;
const money = (amount: number) => ({ amount, currency: 'USD' });
const fill = <T>(value: T): T[] => new Array<T>(ROWS).fill(value);

const table = new RosterTable('USD', ROWS);
table.append({
  id: Array.from({ length: ROWS }, (_, row) => String(row)),
  name: fill('Name of a customer'),
  segment: fill(null),
  state: fill('live'),
  mrr: fill(100_000),
  health: fill(70),
  band: fill(null),
  healthChange: fill(2),
  trend: fill([]),
  because: fill('What it is about'),
  stale: fill(false),
  overridden: fill(false),
  renewalOn: fill('2026-01-01'),
  critical: fill(0),
  major: fill(1),
  minor: fill(0),
  question: fill(0),
  nps: fill(40),
  owner: fill('A B'),
  tags: fill([]),
});

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
  total: ROWS,
  rest: 'done',
  resume: () => undefined,
};
