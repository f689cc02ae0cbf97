import { filterRows, narrows } from './filter-rows.js';
import { groupRows } from './group-rows.js';
import type { Listed } from './listed.js';
import { patchGroups } from './patch-groups.js';
import { comparing, patchRows } from './patch-rows.js';
import { patchTotals } from './patch-totals.js';
import { writeSort, type RosterQuery } from './query.js';
import { keysOf } from './sort-keys.js';
import { everyRow, sortRows } from './sort-rows.js';
import { totalsOf } from './totals.js';
import type { TypedTable } from './typed-table.js';
import { countViews } from './view-tests.js';

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
  /** Those that fit, in that order. */
  #rows: Uint32Array = new Uint32Array();
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
    if (this.#listed && changed) return this.#patch(this.#listed, changed, asked);
    if (!same) {
      const all = everyRow(table.length);
      this.#order = sortRows(table, all, query.sort, locale, keysOf);
    }
    const among = this.#listed && same && narrows(query, same.query) ? this.#rows : this.#order;
    const rows = filterRows(table, query, today, among);
    const counted = kept?.version === version ? this.#listed : undefined;
    const counts = counted?.counts ?? countViews(table, today);
    const every = rows.length === table.length;
    const totals =
      every && counted?.totals.count === table.length ? counted.totals : totalsOf(table, every ? null : rows);
    this.#rows = rows;
    const grouped = query.group ? groupRows(table, rows, locale) : { rows, groups: [] };
    return (this.#listed = { ...grouped, items: grouped.rows, totals, counts });
  }

  /** What a few rows that have changed make of it. */
  #patch({ groups, totals }: Listed, changed: readonly number[], { table, query, today, locale }: Asked): Listed {
    const compare = comparing(table, query.sort, locale);
    const patch = patchRows({ order: this.#order, rows: this.#rows }, changed, table, query, today, compare);
    this.#order = patch.order;
    this.#rows = patch.rows;
    const { rows } = patch;
    const grouped = query.group ? patchGroups(groups, patch, table, compare, locale) : { rows, groups: [] };
    return (this.#listed = {
      ...grouped,
      items: grouped.rows,
      totals: patchTotals(totals, patch, table),
      counts: countViews(table, today),
    });
  }
}
