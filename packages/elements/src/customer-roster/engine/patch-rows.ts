import { collatorOf } from './collator.js';
import { filterRows } from './filter-rows.js';
import { isOwn, type RosterQuery, type SortKey, type SortStep } from './query.js';
import { tickets } from './sort-keys.js';
import type { TypedTable } from './typed-table.js';

/** All rows in order, and those of them that a query lets through. */
export interface Ordered {
  readonly order: Uint32Array;
  readonly rows: Uint32Array;
}

/** Rows that left a list, and those that came: one that only moved did both. */
export interface Patch {
  readonly left: readonly number[];
  readonly came: readonly number[];
}

/** Compares two rows as they stand in a list. */
export type Compare = (a: number, b: number) => number;

/**
 * Takes rows that have changed out of a list and puts them in at their new places: nothing else is sorted or filtered again.
 *
 * @param compare of the new order
 */
export function patchRows(
  { order, rows }: Ordered,
  changed: readonly number[],
  table: TypedTable,
  query: RosterQuery,
  today: number,
  compare: Compare,
): Ordered & Patch {
  const left = changed.filter((row) => rows.includes(row));
  const came = [...filterRows(table, query, today, Uint32Array.from(changed))];
  const next = replaced(order, changed, changed, compare);
  return { order: next, rows: rows === order ? next : replaced(rows, changed, came, compare), left, came };
}

/** A list in order, without some rows and with others at their places. */
export function replaced(
  list: ArrayLike<number>,
  out: readonly number[],
  rows: readonly number[],
  compare: Compare,
): Uint32Array {
  let count = list.length;
  const next = new Uint32Array(count + rows.length);
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

/** Compares two rows as `sortRows` puts them, those of equal ones that come first in the table first. */
export function comparing(table: TypedTable, steps: readonly SortStep[], locale: string): Compare {
  const { compare } = collatorOf(locale);
  const columns = steps.flatMap(({ key, down }) =>
    readersOf(table, key, locale).map((read) => ({ read, sign: down ? -1 : 1 })),
  );
  return (a, b) => {
    for (const { sign, read } of columns) {
      const [left, right] = [read(a), read(b)];
      if (left === right) continue;
      const [none, other] = [isNone(left), isNone(right)];
      if (none || other) {
        if (none !== other) return none ? 1 : -1;
        continue;
      }
      const order = typeof left === 'string' ? compare(left, String(right)) : Number(left) < Number(right) ? -1 : 1;
      if (order !== 0) return sign * order;
    }
    return a - b;
  };
}

type Reader = (row: number) => string | number | null;
function readersOf(table: TypedTable, key: SortKey, locale: string): readonly Reader[] {
  if (isOwn(key))
    return table.ownKeys(key, locale).map(
      ({ of, top }) =>
        (row) =>
          of[row] === top ? null : (of[row] ?? null),
    );
  if (key === 'name') return [(row) => table.name[row] ?? null];
  if (key === 'owner') return [(row) => table.owner.at(row)];
  const columns = key === 'tickets' ? tickets : [key === 'renewalOn' ? ('renewal' as const) : key];
  return columns.map((column) => (row) => table.number(column, row));
}

const isNone = (value: string | number | null): boolean => value === null || Number.isNaN(value);
