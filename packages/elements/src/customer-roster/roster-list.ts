import { countViews, filterRows } from './engine/filter-rows.js';
import type { RosterQuery, RosterView } from './engine/query.js';
import type { RosterTable } from './engine/roster-table.js';
import { sortRows } from './engine/sort-rows.js';
import { totalsOf, type RosterTotals } from './engine/totals.js';

/** What a query makes of a table. */
export interface Listed {
  readonly rows: Uint32Array;
  readonly totals: RosterTotals;
  readonly counts: Readonly<Record<RosterView, number>>;
}

/** Works out the rows to show, again only when something that they follow from has changed. */
export class RosterList {
  #from: readonly unknown[] = [];
  #listed: Listed | undefined;

  /** @param today days since 1970, where the reader is */
  of(table: RosterTable, query: RosterQuery, today: number, locale: string): Listed {
    const from = [table, table.length, query, today, locale];
    if (!this.#listed || from.some((each, index) => each !== this.#from[index])) {
      this.#from = from;
      const rows = sortRows(table, filterRows(table, query, today), query.sort, locale);
      this.#listed = { rows, totals: totalsOf(table, rows), counts: countViews(table, today) };
    }
    return this.#listed;
  }
}
