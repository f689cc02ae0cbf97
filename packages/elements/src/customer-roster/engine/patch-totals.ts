import type { Patch } from './patch-rows.js';
import { totalsOf, type RosterTotals } from './totals.js';
import type { TypedTable } from './typed-table.js';

const figures = ['count', 'paying', 'mrr', 'red', 'tickets', 'critical'] as const;

/** Totals without what rows came to that left, and with what those come to that came. */
export function patchTotals(totals: RosterTotals, { left, came }: Patch, table: TypedTable): RosterTotals {
  const next: Record<(typeof figures)[number], number> = { ...totals };
  const add = (some: RosterTotals, sign: 1 | -1) => {
    for (const figure of figures) next[figure] += sign * some[figure];
  };
  for (const row of left) {
    const was = table.was.get(row);
    if (was) add(was, -1);
  }
  add(totalsOf(table, came), 1);
  return next;
}
