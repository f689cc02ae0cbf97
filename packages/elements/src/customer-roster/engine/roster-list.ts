import { countViews, filterRows, narrows } from './filter-rows.js';
import { writeSort, type RosterQuery, type RosterView } from './query.js';
import type { TypedTable } from './typed-table.js';
import { comparing, sortRows } from './sort-rows.js';
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
    const patch = sameOrder?.version === version - 1 && sameOrder.query === query ? table.changed : null;
    let rows: Uint32Array;
    if (this.#listed && patch) {
      const compare = comparing(table, query.sort, locale);
      const whole = this.#listed.rows === this.#order;
      this.#order = replaced(this.#order, patch, patch, compare);
      rows = whole
        ? this.#order
        : replaced(this.#listed.rows, patch, filterRows(table, query, today, Uint32Array.from(patch)), compare);
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

/** A list in order, without some rows and with others at their places. */
function replaced(
  list: Uint32Array,
  out: Iterable<number>,
  rows: Iterable<number>,
  compare: (a: number, b: number) => number,
): Uint32Array {
  let count = list.length;
  const next = new Uint32Array(count + [...rows].length);
  next.set(list);
  for (const row of out) {
    const at = next.subarray(0, count).indexOf(row);
    if (at < 0) continue;
    next.copyWithin(at, at + 1, count);
    count -= 1;
  }
  for (const row of rows) {
    let [from, to] = [0, count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(next[middle] ?? 0, row) < 0) from = middle + 1;
      else to = middle;
    }
    next.copyWithin(from + 1, from, count);
    next[from] = row;
    count += 1;
  }
  return next.subarray(0, count);
}
