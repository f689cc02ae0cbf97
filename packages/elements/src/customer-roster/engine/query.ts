import {
  customerSortKeys,
  customerStates,
  healthBands,
  rosterGroups,
  rosterViews,
  type CustomerState,
  type HealthBand,
} from '@gangway/contract';

/** A view that every roster has. */
export type RosterView = (typeof rosterViews)[number];

/** A column of the host's own. */
export type OwnKey = `own.${string}`;
export const ownKey = (id: string): OwnKey => `own.${id}`;
export const isOwn = (key: string): key is OwnKey => key.startsWith('own.');

export type SortKey = (typeof customerSortKeys)[number] | OwnKey;
export type GroupKey = (typeof rosterGroups)[number];
export interface SortStep {
  readonly key: SortKey;
  readonly down: boolean;
}

/** Which customers are shown, in which order, and which columns of them. */
export interface RosterQuery {
  readonly view: RosterView;
  readonly search: string;
  /** `none`: without a score; null: any. */
  readonly band: HealthBand | 'none' | null;
  readonly state: CustomerState | null;
  readonly owner: string | null;
  readonly tag: string | null;
  /** The first decides, the next where the first is equal. */
  readonly sort: readonly SortStep[];
  /** What the rows are put together by; null: nothing. */
  readonly group: GroupKey | null;
  /** How the columns stand, as `writePlan` writes it; empty: as by default. */
  readonly columns: string;
}

export const defaultQuery: RosterQuery = {
  view: 'all',
  search: '',
  band: null,
  state: null,
  owner: null,
  tag: null,
  sort: [{ key: 'health', down: false }],
  group: null,
  columns: '',
};

const among = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** Whether it asks for all rows in the order that they have by default. */
export const isPlain = (query: RosterQuery): boolean => writeQuery({ ...query, columns: '' }) === '';

/** Reads what {@link writeQuery} wrote; what it does not know it leaves out. */
export function readQuery(text: string): RosterQuery {
  const params = new URLSearchParams(text);
  const sort = (params.get('sort') ?? '').split(',').flatMap((step): SortStep[] => {
    const name = step.replace(/^-/, '');
    const key = isOwn(name) ? name : among(customerSortKeys, name);
    return key ? [{ key, down: step.startsWith('-') }] : [];
  });
  return {
    view: among(rosterViews, params.get('view')) ?? 'all',
    search: params.get('search') ?? '',
    band: among([...healthBands, 'none'], params.get('band')),
    state: among(customerStates, params.get('state')),
    owner: params.get('owner'),
    tag: params.get('tag'),
    sort: sort.length > 0 ? sort : defaultQuery.sort,
    group: among(rosterGroups, params.get('group')),
    columns: params.get('columns') ?? '',
  };
}

export const writeSort = (sort: readonly SortStep[]): string =>
  sort.map(({ key, down }) => (down ? `-${key}` : key)).join(',');

/** As the search part of an address; what is as by default is left out. */
export function writeQuery(query: RosterQuery): string {
  const params = new URLSearchParams();
  if (query.view !== 'all') params.set('view', query.view);
  for (const name of ['search', 'band', 'state', 'owner', 'tag', 'group', 'columns'] as const)
    if (query[name]) params.set(name, query[name]);
  const sort = writeSort(query.sort);
  if (sort !== writeSort(defaultQuery.sort)) params.set('sort', sort);
  return params.toString();
}
