import { customerStates, healthBands } from '@gangway/contract';
import type { RosterTable } from './roster-table.js';

/** What the rows on screen come to. Recurring revenue counts as the summary of the API counts it. */
export interface RosterTotals {
  readonly count: number;
  /** Without prospects and those who left: they pay nothing. */
  readonly paying: number;
  /** Minor units of those who pay. */
  readonly mrr: number;
  readonly red: number;
  readonly tickets: number;
  readonly critical: number;
}

const PROSPECT = customerStates.indexOf('prospect');
const CHURNED = customerStates.indexOf('churned');
const RED = healthBands.indexOf('red') + 1;

export function totalsOf(table: RosterTable, rows: Uint32Array): RosterTotals {
  let [paying, mrr, red, tickets, critical] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    critical += table.number('critical', row);
    tickets += table.number('major', row) + table.number('minor', row) + table.number('question', row);
    const state = table.number('state', row);
    if (state === PROSPECT || state === CHURNED) continue;
    paying += 1;
    mrr += table.number('mrr', row);
    if (table.number('band', row) === RED) red += 1;
  }
  return { count: rows.length, paying, mrr, red, tickets: tickets + critical, critical };
}
