// Rosters for tests: random ones in the form of the API, and the same as objects, for the plain way that the engine must agree with.
import {
  customerStates,
  healthBands,
  type CustomerState,
  type HealthBand,
  type RosterColumns,
} from '@gangway/contract';
import fc from 'fast-check';
import { TypedTable } from './engine/typed-table.js';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly segment: string | null;
  readonly owner: string | null;
  readonly state: CustomerState;
  readonly mrr: number;
  readonly health: number | null;
  readonly band: HealthBand | null;
  readonly renewalOn: string | null;
  readonly tickets: readonly [number, number, number, number];
  readonly nps: number | null;
  readonly tags: readonly string[];
}

const word = fc.constantFrom('Ærø', 'Zebra', 'alder', 'Bay', 'bay', 'São', 'Sao', 'o’Neil', 'Öst', '10 Hats', '9 Hats');
export const arbitraryRow: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  name: fc.tuple(word, word).map((words) => words.join(' ')),
  segment: fc.option(word),
  owner: fc.option(word),
  state: fc.constantFrom(...customerStates),
  mrr: fc.integer({ min: 0, max: 5 }).map((value) => value * 1000),
  health: fc.option(fc.integer({ min: 40, max: 45 })),
  band: fc.option(fc.constantFrom(...healthBands)),
  renewalOn: fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2026-04-${String(day).padStart(2, '0')}`)),
  tickets: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)),
  nps: fc.option(fc.integer({ min: -2, max: 2 })),
  tags: fc.subarray(['Pilot', 'VIP 2026', 'Bay']),
});

export const columnsOf = (rows: readonly Row[]): RosterColumns => ({
  id: rows.map(({ id }) => id),
  name: rows.map(({ name }) => name),
  segment: rows.map(({ segment }) => segment),
  state: rows.map(({ state }) => state),
  mrr: rows.map(({ mrr }) => mrr),
  health: rows.map(({ health }) => health),
  band: rows.map(({ band }) => band),
  healthChange: rows.map(() => 0),
  trend: rows.map(() => []),
  because: rows.map(() => null),
  stale: rows.map((_, at) => at % 2 === 0),
  overridden: rows.map((_, at) => at % 3 === 0),
  renewalOn: rows.map(({ renewalOn }) => renewalOn),
  critical: rows.map(({ tickets }) => tickets[0]),
  major: rows.map(({ tickets }) => tickets[1]),
  minor: rows.map(({ tickets }) => tickets[2]),
  question: rows.map(({ tickets }) => tickets[3]),
  nps: rows.map(({ nps }) => nps),
  owner: rows.map(({ owner }) => owner),
  tags: rows.map(({ tags }) => [...tags]),
});

export function tableOf(rows: readonly Row[]): TypedTable {
  const table = new TypedTable('USD', rows.length);
  table.append(columnsOf(rows));
  return table;
}

/** Many rows, the same each time. */
export function manyRows(count: number): Row[] {
  const pick = <T>(values: readonly T[], at: number): T => values[at % values.length]!;
  return Array.from({ length: count }, (_, at) => ({
    id: `cus_${at}`,
    name: `${pick(['Harbor', 'Alder', 'Quay', 'Mesa', 'Pine'], at * 7)} ${pick(['Dental', 'Freight', 'Foods', 'Legal'], at * 3)} ${(at * 7919) % count}`,
    segment: pick(['Retail', 'Health', null], at),
    owner: pick(['Demo One', 'Demo Two', 'Demo Three'], at),
    state: pick(customerStates, at),
    mrr: ((at * 37) % 900) * 100,
    health: at % 11 === 0 ? null : (at * 13) % 101,
    band: at % 11 === 0 ? null : pick(healthBands, at),
    renewalOn: `2026-${String((at % 12) + 1).padStart(2, '0')}-15`,
    tickets: [at % 50 === 0 ? 1 : 0, at % 9 === 0 ? 1 : 0, 0, 0],
    nps: at % 4 === 0 ? null : (at % 200) - 100,
    tags: at % 20 === 0 ? [`wave ${at % 7}`] : [],
  }));
}
