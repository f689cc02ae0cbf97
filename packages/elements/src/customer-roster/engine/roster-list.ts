import { countViews, filterRows, narrows } from './filter-rows.js';
import type { patchRows } from './patch-rows.js';
import { writeSort, type RosterQuery, type RosterView } from './query.js';
import type { TypedTable } from './typed-table.js';
import { sortRows } from './sort-rows.js';
import { totalsOf, type RosterTotals } from './totals.js';

/** What a query makes of a table. */
export interface Listed {
  readonly rows: Uint32Array;
  readonly totals: RosterTotals;
  readonly counts: Readonly<Record<RosterView, number>>;
}

/** What the rows were worked out from. */
interface Asked {
  readonly table: TypedTable;
  readonly version: number;
  readonly query: RosterQuery;
  readonly today: number;
  readonly locale: string;
}

/**
 * Works out the rows to show, and no more of it than has changed: all rows are put in order once and filtered in that order, a
 * filter that narrows the last one looks only at what that let through, and a row that changed is taken out and put in again.
 */
export class RosterList {
  /** Puts rows that changed at their places. Without it, all are put in order again: it comes with the first change. */
  patch: typeof patchRows | null = null;
  #asked: Asked | undefined;
  #order: Uint32Array = new Uint32Array();
  #listed: Listed | undefined;

  /** @param today days since 1970, where the reader is */
  of(table: TypedTable, query: RosterQuery, today: number, locale: string): Listed {
    const { version } = table;
    const [before, asked] = [this.#asked, { table, version, query, today, locale }];
    const kept = before?.table === table && before.today === today && before.locale === locale ? before : undefined;
    if (this.#listed && kept?.version === version && kept.query === query) return this.#listed;
    this.#asked = asked;
    const sameOrder = kept && writeSort(kept.query.sort) === writeSort(query.sort) ? kept : undefined;
    const same = sameOrder?.version === version ? sameOrder : undefined;
    const changed = sameOrder?.version === version - 1 && sameOrder.query === query ? table.changed : null;
    let rows: Uint32Array;
    if (this.#listed && this.patch && changed) {
      const before = { order: this.#order, rows: this.#listed.rows };
      ({ order: this.#order, rows } = this.patch(before, changed, table, query, today, locale));
    } else {
      if (!same) {
        const all = Uint32Array.from({ length: table.length }, (_, row) => row);
        this.#order = sortRows(table, all, query.sort, locale);
      }
      const among = this.#listed && same && narrows(query, same.query) ? this.#listed.rows : this.#order;
      rows = filterRows(table, query, today, among);
    }
    const counts = this.#listed && kept?.version === version ? this.#listed.counts : countViews(table, today);
    return (this.#listed = { rows, totals: totalsOf(table, rows), counts });
  }
}
