import type { Exclusivity } from '@gangway/contract';

export interface ExclusivityInput {
  /** Minor units. */
  readonly mrr: number;
  readonly active: number;
  /** Basis points; null: not measured. */
  readonly satisfactionBps: number | null;
  /** Recurring revenue at the end of the quarter before and of the last full quarter; null: no full quarter yet. */
  readonly growth: { readonly from: number; readonly to: number } | null;
  /** Full quarters since the agreement. */
  readonly fullQuarters: number;
}

export interface ExclusivityCondition {
  readonly key: 'mrr' | 'active' | 'satisfaction' | 'growth';
  /** Null: not known or not asked. */
  readonly met: boolean | null;
  readonly actual: number | null;
}

/** Growth in basis points, rounded down; null from a base of 0. */
export const growthBps = (from: number, to: number): number | null =>
  from === 0 ? null : Math.floor(((to - from) * 10_000) / from);

/** The conditions that keep a territory exclusive (rule R14, options 4 and 28). Growth is asked in the first full quarters only. */
export function exclusivityConditions(policy: Exclusivity, input: ExclusivityInput): ExclusivityCondition[] {
  const growth = input.growth && growthBps(input.growth.from, input.growth.to);
  const asked = input.fullQuarters <= policy.growthQuarters && growth !== null;
  return [
    { key: 'mrr', met: input.mrr >= policy.minimumMrr.amount, actual: input.mrr },
    { key: 'active', met: input.active >= policy.minimumActive, actual: input.active },
    {
      key: 'satisfaction',
      met: input.satisfactionBps === null ? null : input.satisfactionBps > policy.satisfactionAboveBps,
      actual: input.satisfactionBps,
    },
    // Compared as a cross product: 20 % of an odd amount must not pass or fail by rounding.
    {
      key: 'growth',
      met:
        asked && input.growth
          ? (input.growth.to - input.growth.from) * 10_000 >= policy.growthBps * input.growth.from
          : null,
      actual: growth,
    },
  ];
}

/** Kept while all conditions hold; after a miss one quarter to cure (option 28), then lost. */
export function exclusivityState(
  conditions: readonly ExclusivityCondition[],
  missedQuarters: number,
  cureQuarters: number,
): 'met' | 'cure' | 'lost' {
  if (conditions.every(({ met }) => met !== false)) return 'met';
  return missedQuarters <= cureQuarters ? 'cure' : 'lost';
}
