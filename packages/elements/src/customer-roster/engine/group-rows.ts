import { collatorOf } from './collator.js';
import { totalsOf, type RosterTotals } from './totals.js';
import type { TypedTable } from './typed-table.js';

/** Rows of one segment, in the order that they have among all. */
export interface Group {
  /** Null: of no segment. */
  readonly word: string | null;
  readonly rows: Items;
  readonly totals: RosterTotals;
}

/** Places of a list: a row, or, below zero, the heading of a group, which is `~item`. */
export type Items = Uint32Array | Int32Array;

/** The order of the language, what has no word last. */
export function comparingWords(locale: string): (a: string | null, b: string | null) => number {
  const { compare } = collatorOf(locale);
  return (a, b) => (a === null ? 1 : b === null ? -1 : compare(a, b));
}

/**
 * Puts rows into groups by counting: two passes over them, whatever their order, and none is compared. Groups stand in the order of
 * the language, that of no segment last.
 *
 * @returns the groups, whose rows stand one after the other in `rows`
 */
export function groupRows(
  table: TypedTable,
  rows: Uint32Array,
  locale: string,
): { readonly rows: Uint32Array; readonly groups: readonly Group[] } {
  const { codes, values } = table.segment;
  const compare = comparingWords(locale);
  const order = values.map((word, code) => ({ word, code })).sort((a, b) => compare(a.word, b.word));
  const counts = new Uint32Array(values.length);
  for (const row of rows) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
  const next = new Uint32Array(values.length);
  let start = 0;
  for (const { code } of order) {
    next[code] = start;
    start += counts[code] ?? 0;
  }
  const grouped = new Uint32Array(rows.length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    const at = next[code] ?? 0;
    grouped[at] = row;
    next[code] = at + 1;
  }
  const groups = order.flatMap(({ word, code }): Group[] => {
    const count = counts[code] ?? 0;
    const end = next[code] ?? 0;
    const own = grouped.subarray(end - count, end);
    return count === 0 ? [] : [{ word, rows: own, totals: totalsOf(table, own) }];
  });
  return { rows: grouped, groups };
}

/** What a list of groups shows: their headings, and the rows of those that are not shut. */
export function itemsOf(groups: readonly Group[], shut: ReadonlySet<string | null>): Int32Array {
  const open = groups.map(({ word, rows }) => (shut.has(word) ? 0 : rows.length));
  const items = new Int32Array(groups.length + open.reduce((sum, each) => sum + each, 0));
  let at = 0;
  groups.forEach(({ rows }, index) => {
    items[at] = ~index;
    at += 1;
    if (open[index] === 0) return;
    items.set(rows, at);
    at += rows.length;
  });
  return items;
}
