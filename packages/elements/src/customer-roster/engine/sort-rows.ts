import type { SortKey, SortStep } from './query.js';
import type { Cells, NumberColumn } from './roster-table.js';
import type { TypedTable } from './typed-table.js';

/** Whole numbers from 0 to `top` that stand in the order of a column; `top` is where a row has no value. */
export interface Keys {
  readonly of: Uint32Array;
  readonly top: number;
}

/** All rows of a table, in its order. */
export function everyRow(length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

/** Makes keys of numbers: as they are, if they are whole and not too far apart, else by their places in order. */
export function keysOfNumbers(values: Cells): Keys {
  let [low, high, whole] = [Infinity, -Infinity, true];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value < low) low = value;
    if (value > high) high = value;
    if (value !== Math.trunc(value) && !Number.isNaN(value)) whole = false;
  }
  const of = new Uint32Array(values.length);
  if (high < low) return { of, top: 0 };
  const places = whole && high - low < 0xffff_ffff ? null : placesOf(Float64Array.from(values).sort(), high);
  const place = (value: number): number => (places ? (places.get(value) ?? 0) : value - low);
  const top = place(high) + 1;
  for (let row = 0; row < of.length; row += 1) {
    const value = values[row] ?? NaN;
    of[row] = Number.isNaN(value) ? top : place(value);
  }
  return { of, top };
}

/** @param sorted numbers, those that are NaN last */
function placesOf(sorted: Float64Array, high: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const value of sorted) {
    if (!places.has(value)) places.set(value, places.size);
    if (value === high) break;
  }
  return places;
}

/** What a column is sorted by, the first key deciding first. */
export type KeysOf = (table: TypedTable, key: SortKey, locale: string) => readonly Keys[];

/** Keys of a column of numbers, which an order by default has. */
export const numberKeys = (table: TypedTable, column: NumberColumn): Keys =>
  keysOfNumbers(table.column(column).subarray(0, table.length));

/** Bits of a key that one pass looks at. */
const BITS = 11;

/**
 * The rows in a new order, by passes that count (a radix sort): no two rows are ever compared. What has no value comes last in
 * both directions; what is equal keeps the order in which it was given.
 */
export function sortRows(
  table: TypedTable,
  rows: Uint32Array,
  steps: readonly SortStep[],
  locale: string,
  keysOf: KeysOf,
): Uint32Array {
  let sorted: Uint32Array = rows.slice();
  let spare: Uint32Array = new Uint32Array(rows.length);
  for (const { key, down } of [...steps].reverse())
    for (const { of, top } of [...keysOf(table, key, locale)].reverse())
      for (let shift = 0; shift < 32 && top >>> shift > 0; shift += BITS) {
        // How many rows have each digit, then where those of each begin.
        const starts = new Uint32Array((1 << BITS) + 1);
        const digit = (row: number): number => {
          const value = of[row] ?? top;
          return ((down && value < top ? top - 1 - value : value) >>> shift) & ((1 << BITS) - 1);
        };
        for (let at = 0; at < sorted.length; at += 1) {
          const next = digit(sorted[at] ?? 0) + 1;
          starts[next] = (starts[next] ?? 0) + 1;
        }
        for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
        for (let at = 0; at < sorted.length; at += 1) {
          const row = sorted[at] ?? 0;
          const digitOfRow = digit(row);
          const place = starts[digitOfRow] ?? 0;
          spare[place] = row;
          starts[digitOfRow] = place + 1;
        }
        [sorted, spare] = [spare, sorted];
      }
  return sorted;
}
