import type { TierPolicy } from '@gangway/contract';

export interface TierResult {
  /** Key of the tier that holds after the review. */
  readonly tier: string;
  /** Key of the next one up; null at the top or where nothing is counted. */
  readonly next: string | null;
  readonly remaining: number | null;
  /** The count is below the minimum of the tier held. */
  readonly atRisk: boolean;
}

/** The tier that a count earns: the highest whose minimum it reaches; the entry tier for less than any (option 3). */
export function tierOfCount(policy: TierPolicy, count: number): string {
  const counted = ladder(policy);
  const earned = counted.filter((tier) => count >= tier.minimum).at(-1) ?? counted[0];
  if (!earned) throw new RangeError('The program counts nothing for its tiers.');
  return earned.key;
}

/**
 * Tier after looking at the count (rule R5): promoted at once; below the minimum at a quarter's end the first time at risk, the
 * next quarter's end still below demoted.
 *
 * @param input.missedReviews quarter ends in a row, this one included, at which the count was below the tier held
 */
export function tierProgress(
  policy: TierPolicy,
  input: { readonly held: string; readonly count: number | null; readonly missedReviews: number },
): TierResult {
  const counted = ladder(policy);
  if (policy.metric === null || input.count === null || counted.length === 0) {
    return { tier: input.held, next: null, remaining: null, atRisk: false };
  }
  const { count } = input;
  const rank = (key: string): number => counted.findIndex((tier) => tier.key === key);
  const earned = tierOfCount(policy, count);
  let tier = input.held;
  if (rank(earned) > rank(tier)) tier = earned;
  else if (rank(earned) < rank(tier) && input.missedReviews >= 2) {
    tier = policy.demoteTo === 'count' ? earned : (counted[rank(tier) - 1]?.key ?? earned);
  }
  const next = counted[rank(tier) + 1];
  const minimum = counted[rank(tier)]?.minimum ?? 0;
  return {
    tier,
    next: next?.key ?? null,
    remaining: next ? Math.max(0, next.minimum - count) : null,
    atRisk: rank(tier) > 0 && count < minimum,
  };
}

function ladder(policy: TierPolicy): { key: string; minimum: number }[] {
  return policy.tiers
    .flatMap(({ key, minimum }) => (minimum === null ? [] : [{ key, minimum }]))
    .sort((a, b) => a.minimum - b.minimum);
}
