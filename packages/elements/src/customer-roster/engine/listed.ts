import { byHealth } from './by-health.js';
import type { Group, Items } from './group-rows.js';
import type { RosterView } from './query.js';
import { totalsOf, type RosterTotals } from './totals.js';
import type { TypedTable } from './typed-table.js';
import { countViews } from './view-tests.js';

/** What a query makes of a table. */
export interface Listed {
  /** All that fit, in their order, group by group. */
  readonly rows: Items;
  /** What the list shows of them. */
  readonly items: Items;
  readonly groups: readonly Group[];
  readonly totals: RosterTotals;
  readonly counts: Readonly<Record<RosterView, number>>;
}

/** All rows by health, as they stand while nobody has asked for anything else. */
export function plainList(table: TypedTable, today: number): Listed {
  const rows = byHealth(table);
  return { rows, items: rows, groups: [], totals: totalsOf(table, null), counts: countViews(table, today) };
}
