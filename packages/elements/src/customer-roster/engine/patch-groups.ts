import { comparingWords, type Group } from './group-rows.js';
import { replaced, type Compare, type Patch } from './patch-rows.js';
import { patchTotals } from './patch-totals.js';
import { totalsOf } from './totals.js';
import type { TypedTable } from './typed-table.js';

/** Takes rows out of groups and puts others in: those groups alone are worked out, and of their totals only what differs. */
export function patchGroups(
  groups: readonly Group[],
  { left, came }: Patch,
  table: TypedTable,
  compare: Compare,
  locale: string,
): { readonly rows: Uint32Array; readonly groups: readonly Group[] } {
  const byWord = comparingWords(locale);
  const known = new Set(groups.map(({ word }) => word));
  const words = new Set(came.map((row) => table.segment.at(row)));
  const fresh = [...words]
    .filter((word) => !known.has(word))
    .map((word): Group => ({ word, rows: new Uint32Array(), totals: totalsOf(table, []) }));
  const next = [...groups, ...fresh]
    .sort((a, b) => byWord(a.word, b.word))
    .flatMap((group): Group[] => {
      const patch = {
        left: left.filter((row) => group.rows.includes(row)),
        came: came.filter((row) => table.segment.at(row) === group.word),
      };
      if (patch.left.length + patch.came.length === 0) return [group];
      const rows = replaced(group.rows, patch.left, patch.came, compare);
      return rows.length === 0 ? [] : [{ ...group, rows, totals: patchTotals(group.totals, patch, table) }];
    });
  const rows = new Uint32Array(next.reduce((sum, group) => sum + group.rows.length, 0));
  let start = 0;
  return {
    rows,
    groups: next.map((group) => {
      rows.set(group.rows, start);
      const own = rows.subarray(start, start + group.rows.length);
      start += own.length;
      return { ...group, rows: own };
    }),
  };
}
