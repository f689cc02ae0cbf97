import type { TypedTable } from './typed-table.js';

/** Where rows without a score stand: after those with the best, which is 100. */
const NONE = 101;

/**
 * All rows by health, the worst first and those without a score last, equal ones as they came. A score is one of a hundred and one,
 * so they are counted and put in their places without being compared, by loops that call nothing.
 */
export function byHealth(table: TypedTable): Uint32Array {
  const { length } = table;
  const health = table.column('health');
  // How many rows have each score, then where those of each begin.
  const starts = new Uint32Array(NONE + 2);
  for (let row = 0; row < length; row += 1) {
    const score = health[row] ?? NaN;
    const next = (score >= 0 && score < NONE ? score : NONE) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let score = 1; score <= NONE; score += 1) starts[score] = (starts[score] ?? 0) + (starts[score - 1] ?? 0);
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const score = health[row] ?? NaN;
    const own = score >= 0 && score < NONE ? score : NONE;
    const place = starts[own] ?? 0;
    rows[place] = row;
    starts[own] = place + 1;
  }
  return rows;
}
