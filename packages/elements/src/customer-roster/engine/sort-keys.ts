import { collatorOf } from './collator.js';
import { isOwn, type SortKey } from './query.js';
import { numberKeys, type Keys } from './sort-rows.js';
import type { TypedTable } from './typed-table.js';

/** Places of texts in the order of a language; equal ones share theirs. */
export function placesOfTexts(texts: Iterable<string | null>, locale: string): Map<string | null, number> {
  const { compare } = collatorOf(locale);
  const places = new Map<string | null, number>();
  let [place, before] = [0, ''];
  // Sorted by the numbers of their letters first: what is nearly in order a collator, which is slow, has little to do with.
  for (const text of [...new Set(texts)]
    .filter((each) => each !== null)
    .sort()
    .sort(compare)) {
    if (places.size > 0 && compare(before, text) !== 0) place += 1;
    places.set(text, place);
    before = text;
  }
  return places.set(null, place + 1);
}

const known = new WeakMap<object, { readonly version: number; readonly locale: string; readonly keys: Keys }>();

/** The keys of names are made once for each language, and again only when a name has changed. */
function keysOfNames(table: TypedTable, locale: string): Keys {
  let made = known.get(table.name);
  if (made?.version !== table.named || made.locale !== locale) {
    const places = placesOfTexts(table.name, locale);
    const keys = {
      of: Uint32Array.from({ length: table.length }, (_, row) => places.get(table.name[row] ?? null) ?? 0),
      top: places.get(null) ?? 0,
    };
    known.set(table.name, (made = { version: table.named, locale, keys }));
  }
  return made.keys;
}

/** Tickets are sorted by the most urgent ones first. */
export const tickets = ['critical', 'major', 'minor', 'question'] as const;

/** What a column is sorted by, the first key deciding first. */
export function keysOf(table: TypedTable, key: SortKey, locale: string): readonly Keys[] {
  switch (key) {
    case 'name':
      return [keysOfNames(table, locale)];
    case 'owner': {
      const places = placesOfTexts(table.owner.values, locale);
      const ofCodes = table.owner.values.map((owner) => places.get(owner) ?? 0);
      return [{ of: Uint32Array.from(table.owner.codes, (code) => ofCodes[code] ?? 0), top: places.get(null) ?? 0 }];
    }
    case 'tickets':
      return tickets.map((column) => numberKeys(table, column));
    case 'renewalOn':
      return [numberKeys(table, 'renewal')];
    default:
      return isOwn(key) ? table.ownKeys(key, locale) : [numberKeys(table, key)];
  }
}
