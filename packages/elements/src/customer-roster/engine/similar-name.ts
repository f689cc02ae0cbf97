import { folded } from './name-text.js';
import type { RosterTable } from './roster-table.js';

/** Letters that differ before two names are two. */
const FAR = 2;
const SHORTEST = 4;

/** Edits from one word to another; gives up once there are more than `FAR`. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    if (Math.min(...row) > FAR) return Infinity;
    before = row;
  }
  return before[b.length] ?? Infinity;
}

/** The row with almost the same name; -1: none. */
export function similarName(table: RosterTable, name: string): number {
  const wanted = folded(name.trim());
  if (wanted.length < SHORTEST) return -1;
  return table.name.findIndex((each) => {
    if (Math.abs(each.length - wanted.length) > FAR) return false;
    const other = folded(each);
    return other[0] === wanted[0] && distance(other, wanted) <= FAR;
  });
}
