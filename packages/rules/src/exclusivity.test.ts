import type { Exclusivity } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exclusivityConditions, exclusivityState, growthBps, type ExclusivityInput } from './exclusivity.js';

const policy: Exclusivity = {
  minimumMrr: { amount: 1_000_000, currency: 'USD' },
  minimumActive: 15,
  satisfactionAboveBps: 9000,
  growthBps: 2000,
  growthQuarters: 4,
  cureQuarters: 1,
  grantedFromTier: 'gold',
  criteria: [],
};
const fine: ExclusivityInput = {
  mrr: 1_000_000,
  active: 15,
  satisfactionBps: 9001,
  growth: { from: 1_050_000, to: 1_260_000 },
  fullQuarters: 4,
};
const met = (change: Partial<ExclusivityInput>) =>
  Object.fromEntries(exclusivityConditions(policy, { ...fine, ...change }).map(({ key, met: is }) => [key, is]));

describe('conditions', () => {
  it.each<[what: string, Partial<ExclusivityInput>, Record<string, boolean | null>]>([
    ['$10,500 to $12,600', {}, { mrr: true, active: true, satisfaction: true, growth: true }],
    ['$10,500 to $12,599', { growth: { from: 1_050_000, to: 1_259_900 } }, { growth: false }],
    ['a base of nothing', { growth: { from: 0, to: 1_260_000 } }, { growth: null }],
    ['no full quarter yet', { growth: null, fullQuarters: 0 }, { growth: null }],
    ['the fifth quarter', { growth: { from: 1_050_000, to: 1 }, fullQuarters: 5 }, { growth: null }],
    ['a cent short', { mrr: 999_999 }, { mrr: false }],
    ['14 customers', { active: 14 }, { active: false }],
    ['90 % exactly', { satisfactionBps: 9000 }, { satisfaction: false }],
    ['satisfaction not measured', { satisfactionBps: null }, { satisfaction: null }],
  ])('%s', (_, change, expected) => {
    expect(met(change)).toMatchObject(expected);
  });

  it.each([
    [1_050_000, 1_260_000, 2000],
    [1_050_000, 1_259_900, 1999],
    [100, 50, -5000],
    [0, 5, null],
  ])('%i to %i grew by %s bps', (from, to, bps) => {
    expect(growthBps(from, to)).toBe(bps);
  });

  it('judges growth by the exact amounts', () => {
    const amount = fc.integer({ min: 1, max: 1e10 });
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        expect(met({ growth: { from, to } })['growth']).toBe(
          BigInt(to - from) * 10_000n >= BigInt(policy.growthBps) * BigInt(from),
        );
      }),
    );
  });
});

describe('state', () => {
  const missed = exclusivityConditions(policy, { ...fine, active: 3 });
  it.each([
    [exclusivityConditions(policy, fine), 0, 'met'],
    [exclusivityConditions(policy, { ...fine, satisfactionBps: null }), 0, 'met'],
    [missed, 1, 'cure'],
    [missed, 2, 'lost'],
  ] as const)('%# after %s missed quarters', (conditions, quarters, state) => {
    expect(exclusivityState(conditions, quarters, policy.cureQuarters)).toBe(state);
  });
});
