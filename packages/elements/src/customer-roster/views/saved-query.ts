import type { SavedView, SavedQuery } from '@gangway/contract';
import { readQuery, writeQuery, writeSort, type RosterQuery } from '../engine/query.js';

/** What is on screen, as a saved view keeps it. */
export const storedOf = ({ view, search, band, state, owner, tag, group, sort }: RosterQuery): SavedQuery => ({
  ...(view === 'all' ? {} : { view }),
  ...(search ? { search } : {}),
  ...(band ? { band } : {}),
  ...(state ? { state } : {}),
  ...(owner ? { owner } : {}),
  ...(tag ? { tag } : {}),
  ...(group ? { group } : {}),
  ...(sort.length > 0 ? { sort: writeSort(sort) } : {}),
});

/** How the columns stand, as a saved view keeps it: none, where they do as by default. */
export const storedColumns = ({ columns }: RosterQuery): string[] => columns.split(',').filter((each) => each !== '');

/** What a saved view puts on screen. */
export const queryOf = ({ query, columns }: Pick<SavedView, 'query' | 'columns'>): RosterQuery => ({
  ...readQuery(new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString()),
  columns: columns.join(','),
});

/** Whether all that it filters by is shown here: backends may save more. */
export const isKnown = (view: SavedView): boolean =>
  Object.keys(view.query).every((key) => key in storedOf(queryOf(view)));

/** Whether it is what is on screen. */
export const isShown = (view: SavedView, query: RosterQuery): boolean =>
  isKnown(view) && writeQuery(queryOf(view)) === writeQuery(query);
