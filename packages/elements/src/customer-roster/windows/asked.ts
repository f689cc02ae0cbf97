import type { OperationInput, queryRoster } from '@gangway/contract';
import { isOwn, writeSort, type GroupKey, type RosterQuery } from '../engine/query.js';

/** A question to the server. */
export interface Asked {
  /** Equal for equal questions. */
  readonly key: string;
  /** What filters and sorts. */
  readonly rows: Pick<
    NonNullable<OperationInput<typeof queryRoster>['query']>,
    'view' | 'search' | 'band' | 'state' | 'owner' | 'tag' | 'sort'
  >;
  readonly group: GroupKey | null;
  readonly locale: string;
  readonly sort: RosterQuery['sort'];
}

/** What a server is asked for a query; of the columns of a host it knows nothing. */
export function asked({ view, search, band, state, owner, tag, sort, group }: RosterQuery, locale: string): Asked {
  const known = writeSort(sort.filter(({ key }) => !isOwn(key)));
  const rows = {
    ...(view === 'all' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(band ? { band } : {}),
    ...(state ? { state } : {}),
    ...(owner ? { owner } : {}),
    ...(tag ? { tag } : {}),
    ...(known ? { sort: known } : {}),
  };
  return { key: JSON.stringify([rows, group, locale]), rows, group, locale, sort };
}
