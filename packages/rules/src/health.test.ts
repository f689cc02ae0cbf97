import type { HealthPolicy } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthBand, healthScore, portfolioHealth, readingState, type Reading } from './health.js';

const DAY = 86_400_000;
const now = Date.parse('2026-04-14T17:20:00Z');
const policy: HealthPolicy = {
  measures: [
    { key: 'usage', title: 'Use', weightBps: 6000 },
    { key: 'support', title: 'Support', weightBps: 3000 },
    { key: 'survey', title: 'Survey', weightBps: 1000 },
  ],
  staleDays: 30,
  expireDays: 90,
  amberFrom: 50,
  greenFrom: 75,
  attribution: null,
  source: 'default',
};
const reading = (key: string, value: number, days = 1): Reading => ({ key, value, at: now - days * DAY });
const score = (readings: readonly Reading[]) => healthScore(policy, readings, null, now);

describe('health', () => {
  it.each([
    [0, 'red'],
    [49.999, 'red'],
    [50, 'amber'],
    [74.999, 'amber'],
    [75, 'green'],
    [100, 'green'],
  ])('%d is %s', (value, band) => {
    expect(healthBand(policy, value)).toBe(band);
  });

  it.each([
    [0, 'fresh'],
    [30, 'fresh'],
    [30.001, 'stale'],
    [90, 'stale'],
    [90.001, 'expired'],
  ])('a reading of %d days is %s', (days, state) => {
    expect(readingState(policy, now - days * DAY, now)).toBe(state);
  });

  it.each<[what: string, Reading[], value: number | null, band: string | null, stale: boolean, coverageBps: number]>([
    ['all measures', [reading('usage', 80), reading('support', 60), reading('survey', 40)], 70, 'amber', false, 10_000],
    ['one missing', [reading('usage', 80), reading('support', 50)], 70, 'amber', false, 9000],
    ['one stale', [reading('usage', 80), reading('support', 50, 31)], 70, 'amber', true, 9000],
    ['one too old', [reading('usage', 80), reading('support', 50, 91)], 80, 'green', false, 6000],
    ['the newest of two', [reading('usage', 20, 9), reading('usage', 80, 3)], 80, 'green', false, 6000],
    ['one from the future', [reading('usage', 80), reading('usage', 20, -1)], 80, 'green', false, 6000],
    ['one that the program does not know', [reading('usage', 80), reading('mood', 0)], 80, 'green', false, 6000],
    ['a hair below green', [reading('usage', 74.999)], 74.999, 'amber', false, 6000],
    ['none', [], null, null, false, 0],
  ])('%s', (_, readings, value, band, stale, coverageBps) => {
    expect(score(readings)).toEqual({ value, band, stale, coverageBps, overridden: false });
  });

  it.each([
    [now - DAY, now + 1, 90, true],
    [now, now + 1, 90, true],
    [now - DAY, now, 20, false],
    [now + 1, now + DAY, 20, false],
  ])('an override from %i to %i', (from, until, value, overridden) => {
    expect(healthScore(policy, [reading('usage', 20)], { value: 90, from, until }, now)).toMatchObject({
      value,
      overridden,
      band: value === 90 ? 'green' : 'red',
    });
  });

  const readings = fc.array(
    fc.record({
      key: fc.constantFrom('usage', 'support', 'survey'),
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      at: fc.integer({ min: 0, max: 120 }).map((days) => now - days * DAY),
    }),
    { maxLength: 10 },
  );

  it('lies between its measures', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { value, coverageBps } = score(all);
        expect(coverageBps).toBeGreaterThanOrEqual(0);
        expect(coverageBps).toBeLessThanOrEqual(10_000);
        expect(value === null).toBe(coverageBps === 0);
        const values = all.map((each) => each.value);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('rises with any of them', () => {
    fc.assert(
      fc.property(readings, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (all, seed, by) => {
        const better = all.map((each, index) =>
          index === seed % all.length ? { ...each, value: Math.min(100, each.value + by) } : each,
        );
        expect((score(better).value ?? 0) - (score(all).value ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe('portfolio', () => {
  const three = [
    { value: 85, mrr: 400_000 },
    { value: 40, mrr: 100_000 },
    { value: 70, mrr: 500_000 },
  ];
  it.each([
    ['weighted by revenue', three, 73, 'mrr'],
    ['without revenue', three.map(({ value }) => ({ value, mrr: 0 })), 65, 'simple'],
    ['an account without health', [...three, { value: null, mrr: 9_000_000 }], 73, 'mrr'],
    ['nobody', [], null, 'mrr'],
  ])('%s', (_, accounts, value, weighting) => {
    expect(portfolioHealth(accounts)).toEqual({ value, weighting });
  });

  it('lies between its accounts', () => {
    const account = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      mrr: fc.nat(1_000_000),
    });
    fc.assert(
      fc.property(fc.array(account), (accounts) => {
        const { value } = portfolioHealth(accounts);
        const values = accounts.flatMap((each) => each.value ?? []);
        expect(value === null).toBe(values.length === 0);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
