import type { SortKey, SortStep } from './query.js';

/** Sorts by a column, downwards when it is the first one already; `more` adds it after the others. */
export function sortedBy(sort: readonly SortStep[], key: SortKey, more: boolean): SortStep[] {
  const known = sort.find((step) => step.key === key);
  const leads = more ? known : sort[0]?.key === key ? known : undefined;
  const step = { key, down: leads ? !leads.down : false };
  if (!more) return [step];
  return known ? sort.map((each) => (each === known ? step : each)) : [...sort, step];
}
