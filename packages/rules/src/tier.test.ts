import type { TierPolicy } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierOfCount, tierProgress } from './tier.js';

const policy = (metric: TierPolicy['metric'], tiers: Record<string, number | null>): TierPolicy => ({
  metric,
  window: 'lifetime',
  demoteTo: 'count',
  tiers: Object.entries(tiers).map(([key, minimum]) => ({ key, name: key, minimum, bonusBps: 0, benefits: [] })),
});
const byCustomers = policy('customers', { bronze: 1, silver: 6, gold: 16, platinum: 31 });
const byDeals = policy('deals', { bronze: 0, silver: 5, gold: 20 });
const agreed = policy(null, { regional: null, global: null });

describe('tier of a count', () => {
  it.each([
    [0, 'bronze'],
    [1, 'bronze'],
    [5, 'bronze'],
    [6, 'silver'],
    [15, 'silver'],
    [16, 'gold'],
    [30, 'gold'],
    [31, 'platinum'],
    [5000, 'platinum'],
  ])('%i customers are %s', (count, tier) => {
    expect(tierOfCount(byCustomers, count)).toBe(tier);
  });

  it.each([
    [0, 'bronze'],
    [4, 'bronze'],
    [5, 'silver'],
    [19, 'silver'],
    [20, 'gold'],
  ])('%i deals are %s', (count, tier) => {
    expect(tierOfCount(byDeals, count)).toBe(tier);
  });

  it('is not there where nothing is counted', () => {
    expect(() => tierOfCount(agreed, 3)).toThrow(RangeError);
  });
});

describe('tier after a review', () => {
  const gold = { held: 'gold', count: 14 };
  it.each<
    [what: string, TierPolicy, Parameters<typeof tierProgress>[1], string, string | null, number | null, boolean]
  >([
    ['14 customers', byCustomers, { held: 'silver', count: 14, missedReviews: 0 }, 'silver', 'gold', 2, false],
    [
      'a promotion at once',
      byCustomers,
      { held: 'bronze', count: 16, missedReviews: 0 },
      'gold',
      'platinum',
      15,
      false,
    ],
    ['a count that fell, before any review', byCustomers, { ...gold, missedReviews: 0 }, 'gold', 'platinum', 17, true],
    ['a first miss', byCustomers, { ...gold, missedReviews: 1 }, 'gold', 'platinum', 17, true],
    ['a second miss', byCustomers, { ...gold, missedReviews: 2 }, 'silver', 'gold', 2, false],
    [
      'a second miss, far below',
      byCustomers,
      { held: 'platinum', count: 3, missedReviews: 2 },
      'bronze',
      'silver',
      3,
      false,
    ],
    [
      'a second miss where one step is lost',
      { ...byCustomers, demoteTo: 'next_lower' },
      { held: 'platinum', count: 3, missedReviews: 2 },
      'gold',
      'platinum',
      28,
      true,
    ],
    ['the top', byCustomers, { held: 'platinum', count: 40, missedReviews: 0 }, 'platinum', null, null, false],
    ['nobody yet', byCustomers, { held: 'bronze', count: 0, missedReviews: 4 }, 'bronze', 'silver', 6, false],
    ['an agreed tier', agreed, { held: 'global', count: null, missedReviews: 9 }, 'global', null, null, false],
  ])('%s', (_, tiers, input, tier, next, remaining, atRisk) => {
    expect(tierProgress(tiers, input)).toEqual({ tier, next, remaining, atRisk });
  });

  const ladders = fc
    .uniqueArray(fc.nat(500), { minLength: 1, maxLength: 6 })
    .map((minima) => [...minima].sort((a, b) => a - b))
    .map((minima) => policy('customers', Object.fromEntries(minima.map((minimum, rank) => [`t${rank}`, minimum]))));
  const rank = (key: string) => Number(key.slice(1));

  it('grows with the count', () => {
    fc.assert(
      fc.property(ladders, fc.nat(600), fc.nat(600), (tiers, a, b) => {
        expect(rank(tierOfCount(tiers, Math.max(a, b)))).toBeGreaterThanOrEqual(
          rank(tierOfCount(tiers, Math.min(a, b))),
        );
      }),
    );
  });

  it('is lost only at the second miss, and what remains brings the next one', () => {
    fc.assert(
      fc.property(
        ladders,
        fc.nat(600),
        fc.nat(5),
        fc.nat(4),
        fc.constantFrom<TierPolicy['demoteTo']>('count', 'next_lower'),
        (tiers, count, seed, missedReviews, demoteTo) => {
          const held = `t${seed % tiers.tiers.length}`;
          const result = tierProgress({ ...tiers, demoteTo }, { held, count, missedReviews });
          const earned = tierOfCount(tiers, count);
          if (missedReviews < 2) expect(rank(result.tier)).toBe(Math.max(rank(held), rank(earned)));
          expect(rank(result.tier)).toBeGreaterThanOrEqual(rank(earned));
          expect(rank(result.tier)).toBeLessThanOrEqual(Math.max(rank(held), rank(earned)));
          if (result.remaining !== null && result.next !== null)
            expect(tierOfCount(tiers, count + result.remaining)).toBe(result.next);
          expect(result.atRisk).toBe(rank(result.tier) > rank(earned));
        },
      ),
    );
  });
});
