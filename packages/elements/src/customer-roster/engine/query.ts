import { customerSortKeys, customerStates, healthBands, type CustomerState, type HealthBand } from '@gangway/contract';

/** The views that every roster has. */
export const rosterViews = ['all', 'attention', 'renewing', 'onboarding'] as const;
export type RosterView = (typeof rosterViews)[number];

export type SortKey = (typeof customerSortKeys)[number];
export interface SortStep {
  readonly key: SortKey;
  readonly down: boolean;
}

/** Which customers are shown, and in which order. */
export interface RosterQuery {
  readonly view: RosterView;
  readonly search: string;
  /** `none`: without a score; null: any. */
  readonly band: HealthBand | 'none' | null;
  readonly state: CustomerState | null;
  readonly owner: string | null;
  /** The first decides, the next where the first is equal. */
  readonly sort: readonly SortStep[];
}

export const defaultQuery: RosterQuery = {
  view: 'all',
  search: '',
  band: null,
  state: null,
  owner: null,
  sort: [{ key: 'health', down: false }],
};

const among = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** Reads what {@link writeQuery} wrote; what it does not know it leaves out. */
export function readQuery(text: string): RosterQuery {
  const params = new URLSearchParams(text);
  const sort = (params.get('sort') ?? '').split(',').flatMap((step): SortStep[] => {
    const key = among(customerSortKeys, step.replace(/^-/, ''));
    return key ? [{ key, down: step.startsWith('-') }] : [];
  });
  return {
    view: among(rosterViews, params.get('view')) ?? 'all',
    search: params.get('search') ?? '',
    band: among([...healthBands, 'none'], params.get('band')),
    state: among(customerStates, params.get('state')),
    owner: params.get('owner'),
    sort: sort.length > 0 ? sort : defaultQuery.sort,
  };
}

export const writeSort = (sort: readonly SortStep[]): string =>
  sort.map(({ key, down }) => (down ? `-${key}` : key)).join(',');

/** As the search part of an address; what is as by default is left out. */
export function writeQuery(query: RosterQuery): string {
  const params = new URLSearchParams();
  if (query.view !== 'all') params.set('view', query.view);
  for (const name of ['search', 'band', 'state', 'owner'] as const) if (query[name]) params.set(name, query[name]);
  const sort = writeSort(query.sort);
  if (sort !== writeSort(defaultQuery.sort)) params.set('sort', sort);
  return params.toString();
}

/** Sorts by a column, downwards when it is the first one already; `more` adds it after the others. */
export function sortedBy(sort: readonly SortStep[], key: SortKey, more: boolean): SortStep[] {
  const known = sort.find((step) => step.key === key);
  const leads = more ? known : sort[0]?.key === key ? known : undefined;
  const step = { key, down: leads ? !leads.down : false };
  if (!more) return [step];
  return known ? sort.map((each) => (each === known ? step : each)) : [...sort, step];
}
