import type * as asking from './asking.js';
import type { patchRows } from './patch-rows.js';
import { defaultQuery, writeSort, type RosterQuery, type RosterView } from './query.js';
import type { TypedTable } from './typed-table.js';
import { numberKeys, sortRows, type KeysOf } from './sort-rows.js';
import { totalsOf, type RosterTotals } from './totals.js';
import { countViews } from './view-tests.js';

/** What works out more than the order by default. */
export type Asking = typeof asking;

const byHealth: KeysOf = (table) => [numberKeys(table, 'health')];

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
  readonly asking: Asking | null;
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

  /**
   * @param today days since 1970, where the reader is
   * @param asking works out what is not as by default; null: it did not come, and all rows stand in the order that they have by default
   */
  of(table: TypedTable, query: RosterQuery, today: number, locale: string, asking: Asking | null): Listed {
    const { version } = table;
    const [before, asked] = [this.#asked, { table, version, query, today, locale, asking }];
    const kept = before?.table === table && before.today === today && before.locale === locale ? before : undefined;
    if (this.#listed && kept?.version === version && kept.query === query && kept.asking === asking)
      return this.#listed;
    this.#asked = asked;
    const sameOrder =
      kept && kept.asking === asking && writeSort(kept.query.sort) === writeSort(query.sort) ? kept : undefined;
    const same = sameOrder?.version === version ? sameOrder : undefined;
    const changed = sameOrder?.version === version - 1 && sameOrder.query === query ? table.changed : null;
    let rows: Uint32Array;
    if (this.#listed && this.patch && changed) {
      const before = { order: this.#order, rows: this.#listed.rows };
      ({ order: this.#order, rows } = this.patch(before, changed, table, query, today, locale));
    } else {
      if (!same) {
        const all = Uint32Array.from({ length: table.length }, (_, row) => row);
        this.#order = sortRows(table, all, asking ? query.sort : defaultQuery.sort, locale, asking?.keysOf ?? byHealth);
      }
      const among = this.#listed && same && asking?.narrows(query, same.query) ? this.#listed.rows : this.#order;
      rows = asking?.filterRows(table, query, today, among) ?? among;
    }
    const counted = kept?.version === version ? this.#listed : undefined;
    const counts = counted?.counts ?? countViews(table, today);
    const every = rows.length === table.length;
    const totals =
      every && counted?.totals.count === table.length ? counted.totals : totalsOf(table, every ? null : rows);
    return (this.#listed = { rows, totals, counts });
  }
}
