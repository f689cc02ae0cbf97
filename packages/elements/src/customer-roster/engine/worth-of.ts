import type { RosterTable } from './roster-table.js';
import { pays, type RosterTotals } from './totals.js';

/** What some customers come to, by the rule of all totals. */
export function worthOf(table: RosterTable, selected: ReadonlySet<string>): Pick<RosterTotals, 'paying' | 'mrr'> {
  let [paying, mrr] = [0, 0];
  for (let row = 0; row < table.length; row += 1) {
    if (!selected.has(table.id[row] ?? '') || !pays(table.stateOf(row))) continue;
    paying += 1;
    mrr += table.number('mrr', row);
  }
  return { paying, mrr };
}
