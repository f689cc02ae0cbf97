import { collatorOf } from '../engine/collator.js';
import type { RosterData } from '../load-roster.js';

/** Of a table all of whose rows are here, until it changes. */
const known = new WeakMap<object, { readonly version: number; readonly tags: readonly string[] }>();

/** All tags that somebody has, in the order of the language. */
export function tagsIn({ windows, table }: Pick<RosterData, 'windows' | 'table'>, locale: string): string[] {
  let tags = windows?.tags;
  if (!tags) {
    const { version } = table;
    let made = known.get(table);
    if (made?.version !== version) known.set(table, (made = { version, tags: [...new Set(table.tags.flat())] }));
    ({ tags } = made);
  }
  return [...tags].sort(collatorOf(locale).compare);
}
