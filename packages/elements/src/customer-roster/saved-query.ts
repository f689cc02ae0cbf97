import type { SavedView, RosterQuery as StoredQuery } from '@gangway/contract';
import { readQuery, writeQuery, writeSort, type RosterQuery } from './engine/query.js';

/** What is on screen, as a saved view keeps it. */
export const storedOf = ({ view, search, band, state, owner, sort }: RosterQuery): StoredQuery => ({
  ...(view === 'all' ? {} : { view }),
  ...(search ? { search } : {}),
  ...(band ? { band } : {}),
  ...(state ? { state } : {}),
  ...(owner ? { owner } : {}),
  ...(sort.length > 0 ? { sort: writeSort(sort) } : {}),
});

/** What a saved view puts on screen. */
export const queryOf = ({ query }: Pick<SavedView, 'query'>): RosterQuery =>
  readQuery(new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString());

/** Whether all that it filters by is shown here: backends may save more. */
export const isKnown = (view: SavedView): boolean =>
  Object.keys(view.query).every((key) => key in storedOf(queryOf(view)));

/** Whether it is what is on screen. */
export const isShown = (view: SavedView, query: RosterQuery): boolean =>
  isKnown(view) && writeQuery(queryOf(view)) === writeQuery(query);
