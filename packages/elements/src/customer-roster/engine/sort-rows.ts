import type { SortKey, SortStep } from './query.js';
import type { RosterTable } from './roster-table.js';

interface Ranks {
  readonly length: number;
  readonly locale: string;
  readonly values: Float64Array;
}
const known = new WeakMap<RosterTable, Map<SortKey, Ranks>>();

/** Places of texts in the order of a language, equal ones sharing theirs; made once, so that sorting compares numbers only. */
function ranked(texts: readonly (string | null)[], length: number, locale: string): Float64Array {
  const { compare } = new Intl.Collator(locale);
  const distinct = [...new Set(texts)].filter((text) => text !== null).sort(compare);
  const places = new Map<string | null, number>();
  let place = 0;
  distinct.forEach((text, index) => {
    const before = distinct[index - 1];
    if (before !== undefined && compare(before, text) !== 0) place += 1;
    places.set(text, place);
  });
  return Float64Array.from({ length }, (_, row) => places.get(texts[row] ?? null) ?? NaN);
}

function valuesOf(table: RosterTable, key: SortKey, locale: string): Float64Array {
  const { numbers, length } = table;
  switch (key) {
    case 'health':
    case 'mrr':
    case 'nps':
      return numbers[key];
    case 'renewalOn':
      return numbers.renewal;
    case 'state':
      return Float64Array.from(table.state);
    case 'tickets':
      return Float64Array.from(
        { length },
        (_, row) =>
          table.number('critical', row) * 1e9 +
          table.number('major', row) * 1e6 +
          table.number('minor', row) * 1e3 +
          table.number('question', row),
      );
    case 'name':
    case 'owner': {
      let ranks = known.get(table);
      if (!ranks) known.set(table, (ranks = new Map()));
      let rank = ranks.get(key);
      if (rank?.length !== length || rank.locale !== locale)
        ranks.set(key, (rank = { length, locale, values: ranked(table[key], length, locale) }));
      return rank.values;
    }
  }
}

/**
 * The rows in a new order. What has no value comes last in both directions; what is equal keeps the order of the table.
 *
 * @param rows ascending indexes, as a filter gives them
 */
export function sortRows(
  table: RosterTable,
  rows: Uint32Array,
  steps: readonly SortStep[],
  locale: string,
): Uint32Array {
  const columns = steps.map(({ key, down }) => ({ values: valuesOf(table, key, locale), sign: down ? -1 : 1 }));
  return rows.slice().sort((a, b) => {
    for (const { values, sign } of columns) {
      const [left = NaN, right = NaN] = [values[a], values[b]];
      if (left === right) continue;
      if (left !== left) {
        if (right !== right) continue;
        return 1;
      }
      if (right !== right) return -1;
      return left < right ? -sign : sign;
    }
    return a - b;
  });
}
