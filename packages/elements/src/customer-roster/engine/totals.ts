import { customerStates, healthBands, type CustomerState } from '@gangway/contract';
import type { TypedTable } from './typed-table.js';

/** What the rows on screen come to. Recurring revenue counts as the summary of the API counts it. */
export interface RosterTotals {
  readonly count: number;
  /** Without prospects and those who left. */
  readonly paying: number;
  /** Minor units of those who pay. */
  readonly mrr: number;
  readonly red: number;
  readonly tickets: number;
  readonly critical: number;
}

/** Prospects and those who left pay nothing. */
export const pays = (state: CustomerState): boolean => state !== 'prospect' && state !== 'churned';

const PROSPECT = customerStates.indexOf('prospect');
const CHURNED = customerStates.indexOf('churned');
const RED = healthBands.indexOf('red') + 1;

/** @param rows those that count; null: all, which is quicker one after the other than in any order */
export function totalsOf(table: TypedTable, rows: ArrayLike<number> | null): RosterTotals {
  const cells = (column: Parameters<TypedTable['column']>[0]) => table.column(column);
  const [state, band, money] = [cells('state'), cells('band'), cells('mrr')];
  const [criticals, majors, minors, questions] = [cells('critical'), cells('major'), cells('minor'), cells('question')];
  let [paying, mrr, red, tickets, critical] = [0, 0, 0, 0, 0];
  const count = rows?.length ?? table.length;
  for (let at = 0; at < count; at += 1) {
    const row = rows ? (rows[at] ?? 0) : at;
    critical += criticals[row] ?? 0;
    tickets += (majors[row] ?? 0) + (minors[row] ?? 0) + (questions[row] ?? 0);
    if (state[row] === PROSPECT || state[row] === CHURNED) continue;
    paying += 1;
    mrr += money[row] ?? 0;
    if (band[row] === RED) red += 1;
  }
  return { count, paying, mrr, red, tickets: tickets + critical, critical };
}
