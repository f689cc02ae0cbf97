import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, timeToValue, type Outcome } from './time-to-value.js';

const at = (instant: string) => Date.parse(instant);
const signed = at('2026-01-05T15:00:00Z');
const outcome = (kind: string, occurred: string, verified: string | null): Outcome => ({
  kind,
  occurredAt: at(occurred),
  verifiedAt: verified === null ? null : at(verified),
});
const integration = outcome('integration', '2026-01-23T09:00:00Z', '2026-01-24T09:00:00Z');
const deal = outcome('deal', '2026-01-28T12:00:00Z', '2026-01-28T12:00:00Z');
const later = at('2026-03-01T00:00:00Z');

describe('time to first value', () => {
  it.each<[what: string, Parameters<typeof timeToValue>, state: string, days: number | null, kind: string | null]>([
    ['the earliest verified', [signed, [deal, integration], later], 'reached', 17.75, 'integration'],
    [
      'an earlier one that nobody verified',
      [signed, [outcome('case', '2026-01-06T15:00:00Z', null), integration], later],
      'reached',
      17.75,
      'integration',
    ],
    [
      'verified only from now on',
      [signed, [integration], integration.verifiedAt ?? 0],
      'reached',
      17.75,
      'integration',
    ],
    ['not verified yet', [signed, [integration], at('2026-01-23T15:00:00Z')], 'running', 18, null],
    ['nothing happened', [signed, [], at('2026-01-06T03:00:00Z')], 'running', 0.5, null],
    ['nothing is signed', [null, [integration], later], 'not_started', null, null],
  ])('%s', (_, input, state, days, kind) => {
    expect(timeToValue(...input)).toEqual({ state, days, outcome: kind });
  });

  it('never grows by a further outcome', () => {
    const outcomes = fc.array(
      fc.record({
        kind: fc.constant('deal'),
        occurredAt: fc.integer({ min: signed, max: later }),
        verifiedAt: fc.option(fc.integer({ min: signed, max: later }), { nil: null }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(outcomes, (all) => {
        const [more, fewer] = [timeToValue(signed, all, later), timeToValue(signed, all.slice(1), later)];
        expect(more.days).toBeLessThanOrEqual(fewer.days ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('quantile of a cohort', () => {
  it.each([
    [[17.75], 0.5, 17.75],
    [[10, 20], 0.5, 15],
    [[30, 10, 20], 0.5, 20],
    [[10, 20, 30, 40], 0.75, 32.5],
    [[10, null, 30, null, 20], 0.75, 25],
    [[10, 20], 0, 10],
    [[10, 20], 1, 20],
    [[null, null], 0.5, null],
    [[], 0.5, null],
  ])('of %j at %d is %s', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('lies within the values and grows with the share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (values, a, b) => {
        const [low, high] = [
          quantile(values, Math.min(a, b)) ?? Number.NaN,
          quantile(values, Math.max(a, b)) ?? Number.NaN,
        ];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        expect(high - low).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});
