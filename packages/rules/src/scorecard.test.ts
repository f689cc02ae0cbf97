import type { ScorecardMeasure } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureScore, scorecard } from './scorecard.js';

const measures: ScorecardMeasure[] = (
  [
    ['revenue', 2500, 15_000, null],
    ['acquisition', 2000, 2, 1],
    ['retention', 2000, 90, 80],
    ['implementation', 1500, 2, 4],
    ['satisfaction', 1000, 50, 30],
    ['training', 500, 100, 80],
    ['community', 500, 10, null],
  ] as const
).map(([key, weightBps, target, threshold]) => ({ key, title: key, weightBps, target, threshold }));
const example = {
  revenue: 12_000,
  acquisition: 1.5,
  retention: 88,
  implementation: 3,
  satisfaction: 42,
  training: 100,
  community: 4,
};
const valuesOf = (values: Record<string, number | null>) => new Map(Object.entries(values));
const measure = (key: string) => measures.find((each) => each.key === key) as ScorecardMeasure;

describe('score of a measure', () => {
  it.each([
    ['revenue', 12_000, 80],
    ['revenue', 0, 0],
    ['revenue', 90_000, 100],
    ['acquisition', 1.5, 75],
    ['acquisition', 1, 50],
    ['retention', 88, 90],
    ['retention', 80, 50],
    ['retention', 60, 0],
    ['implementation', 3, 75],
    ['implementation', 4, 50],
    ['implementation', 1, 100],
    ['implementation', 9, 0],
    ['satisfaction', 42, 80],
    ['satisfaction', -100, 0],
    ['training', 100, 100],
    ['community', 4, 40],
  ])('%s of %d is %d', (key, value, score) => {
    expect(measureScore(measure(key), value)).toBeCloseTo(score, 9);
  });

  it('is all or nothing where the threshold is the target', () => {
    const strict = { ...measure('training'), threshold: 100 };
    expect([99.9, 100].map((value) => measureScore(strict, value))).toEqual([0, 100]);
  });

  it('stays within 0 and 100 and moves towards the target', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...measures), number, number, (each, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => measureScore(each, value)) as [
          number,
          number,
        ];
        for (const score of [low, high]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        if (each.threshold !== null && each.threshold > each.target) expect(high).toBeLessThanOrEqual(low);
        else expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});

describe('scorecard', () => {
  it('is 79.25 for the worked example', () => {
    const { value, coverageBps } = scorecard(measures, valuesOf(example));
    expect(value).toBeCloseTo(79.25, 9);
    expect(coverageBps).toBe(10_000);
  });

  it('is 79.17 without satisfaction', () => {
    const { value, coverageBps } = scorecard(measures, valuesOf({ ...example, satisfaction: null }));
    expect(value).toBeCloseTo(79.1667, 4);
    expect(coverageBps).toBe(9000);
  });

  it.each([
    [['revenue', 'acquisition', 'implementation'], 6000, true],
    [['revenue', 'acquisition', 'satisfaction'], 5500, false],
    [[], 0, false],
  ])('of %j covers %i', (keys, coverageBps, shown) => {
    const card = scorecard(measures, new Map(keys.map((key) => [key, 1])));
    expect(card.coverageBps).toBe(coverageBps);
    expect(card.value !== null).toBe(shown);
  });

  it('is the score itself when all measures agree, however many are missing', () => {
    fc.assert(
      fc.property(fc.subarray(measures), fc.integer({ min: 0, max: 100 }), (present, score) => {
        const value = (each: ScorecardMeasure) => {
          const floor = each.threshold === null ? 0 : 2 * each.threshold - each.target;
          return floor + ((each.target - floor) * score) / 100;
        };
        const card = scorecard(measures, new Map(present.map((each) => [each.key, value(each)])));
        if (card.value !== null) expect(card.value).toBeCloseTo(score, 6);
        expect(card.value === null).toBe(card.coverageBps < 6000);
      }),
    );
  });
});
