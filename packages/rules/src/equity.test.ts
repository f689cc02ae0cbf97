import type { Equity } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equityEligible, vested } from './equity.js';

const policy: Equity = {
  minimumMonths: 12,
  tier: 'platinum',
  minimumMrr: { amount: 5_000_000, currency: 'USD' },
  retentionAboveBps: 9500,
  poolBps: 500,
  vestingMonths: 48,
  cliffMonths: 12,
  notes: [],
};

describe('eligible', () => {
  const fine = { months: 12, tier: 'platinum', mrr: 5_000_000, retentionBps: 9501 };
  it.each([
    [{}, true],
    [{ months: 11 }, false],
    [{ tier: 'gold' }, false],
    [{ mrr: 4_999_999 }, false],
    [{ retentionBps: 9500 }, false],
  ])('with %j: %s', (change, eligible) => {
    expect(equityEligible(policy, { ...fine, ...change })).toBe(eligible);
  });
});

describe('vested of 4800', () => {
  it.each([
    [0, 0],
    [11, 0],
    [12, 1200],
    [13, 1300],
    [30, 3000],
    [48, 4800],
    [99, 4800],
  ])('after %i months: %i', (months, units) => {
    expect(vested(policy, 4800, months)).toBe(units);
  });

  it('never shrinks, never exceeds the grant, and is whole', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(80), (grant, months) => {
        const [before, after] = [vested(policy, grant, months), vested(policy, grant, months + 1)];
        expect(Number.isInteger(before)).toBe(true);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(grant);
      }),
    );
  });
});
