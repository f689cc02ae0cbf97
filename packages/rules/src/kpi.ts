import type { Kpi } from '@gangway/contract';

export type KpiBand = 'on_target' | 'watch' | 'action' | 'no_data';

type Comparison = NonNullable<Kpi['target']>;

/** As written: 90.0 misses "more than 90" (option 34). */
function holds(comparison: Pick<Comparison, 'is' | 'value'>, value: number): boolean {
  switch (comparison.is) {
    case 'at_least':
      return value >= comparison.value;
    case 'more_than':
      return value > comparison.value;
    case 'at_most':
      return value <= comparison.value;
    case 'less_than':
      return value < comparison.value;
  }
}

/**
 * Band of a KPI (rule R10).
 *
 * @param values newest last, one a period; null for a period without a value, which also breaks a run
 */
export function kpiBand(kpi: Kpi, values: readonly (number | null)[]): KpiBand {
  const { action, target } = kpi;
  if (action) {
    const run = values.slice(-action.periods);
    if (run.length === action.periods && run.every((value) => value !== null && holds(action, value))) return 'action';
  }
  const last = values.at(-1) ?? null;
  if (last === null || target === null) return 'no_data';
  return holds(target, last) ? 'on_target' : 'watch';
}
