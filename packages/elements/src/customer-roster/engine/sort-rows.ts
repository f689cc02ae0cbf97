import type { SortKey, SortStep } from './query.js';
import type { RosterTable } from './roster-table.js';

const known = new WeakMap<readonly unknown[], Map<string, Float64Array>>();

/** Places of texts in the order of a language, equal ones sharing theirs; made once, so that sorting compares numbers only. */
function ranked(texts: readonly (string | null)[], locale: string): Float64Array {
  const made = known.get(texts) ?? new Map<string, Float64Array>();
  known.set(texts, made);
  let ranks = made.get(locale);
  if (!ranks) {
    const { compare } = new Intl.Collator(locale);
    const places = new Map<string | null, number>();
    let [place, before] = [0, ''];
    for (const text of [...new Set(texts)].filter((each) => each !== null).sort(compare)) {
      if (compare(before, text) !== 0) place += 1;
      places.set(text, place);
      before = text;
    }
    made.set(locale, (ranks = Float64Array.from(texts, (text) => places.get(text) ?? NaN)));
  }
  return ranks;
}

/** What a column is compared by. */
function valuesOf(table: RosterTable, key: SortKey, locale: string): Float64Array {
  switch (key) {
    case 'name':
    case 'owner':
      return ranked(table[key], locale);
    case 'renewalOn':
      return table.column('renewal');
    case 'tickets':
      return Float64Array.from(
        table.name,
        (_, row) =>
          table.number('critical', row) * 1e9 +
          table.number('major', row) * 1e6 +
          table.number('minor', row) * 1e3 +
          table.number('question', row),
      );
    default:
      return table.column(key);
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
      const [none, other] = [Number.isNaN(left), Number.isNaN(right)];
      if (none || other) {
        if (none !== other) return none ? 1 : -1;
      } else return left < right ? -sign : sign;
    }
    return a - b;
  });
}
