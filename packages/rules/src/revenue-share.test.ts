import type { RevenueShare, Stream } from '@gangway/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfEven } from './half-even.js';
import { agreementMonth, rateFor, splitLine } from './revenue-share.js';

const share: RevenueShare = {
  currency: 'USD',
  phases: [
    ['initial', 1, 12, 7000, 9000],
    ['growth', 13, 24, 6000, 8500],
    ['mature', 25, null, 5000, 8000],
  ].map(([key, fromMonth, toMonth, software, implementation]) => ({
    key: key as string,
    name: key as string,
    fromMonth: fromMonth as number,
    toMonth: toMonth as number | null,
    rates: { software: software as number, implementation: implementation as number, support: 10_000 },
  })),
  bonusStreams: ['software'],
  bonusMode: 'points',
  holdDays: { value: 7, source: 'default' },
  minimumPayout: { amount: 5000, source: 'default' },
  netDays: 30,
  payoutGate: null,
  label: 'Revenue share',
};
const relative: RevenueShare = { ...share, bonusMode: 'relative' };
const gold = 1000;

describe('month of the agreement', () => {
  it.each([
    ['2025-02-17', '2025-02', 1],
    ['2025-02-28', '2025-02', 1],
    ['2025-02-17', '2026-01', 12],
    ['2025-02-17', '2026-02', 13],
    ['2025-02-17', '2026-03', 14],
    ['2025-02-17', '2027-02', 25],
    ['2025-12-31', '2026-01', 2],
  ])('of an agreement from %s, %s is month %i', (effectiveOn, period, month) => {
    expect(agreementMonth(effectiveOn, period)).toBe(month);
  });

  it('refuses a period before the agreement', () => {
    expect(() => agreementMonth('2025-02-17', '2025-01')).toThrow(RangeError);
  });
});

describe('rate', () => {
  it.each<[month: number, stream: Stream, bonus: number, rate: number]>([
    [12, 'software', 0, 7000],
    [13, 'software', 0, 6000],
    [24, 'software', 0, 6000],
    [25, 'software', 0, 5000],
    [400, 'software', 0, 5000],
    [14, 'software', gold, 7000],
    [14, 'implementation', gold, 8500],
    [14, 'support', gold, 10_000],
    [1, 'software', 1500, 8500],
    [1, 'software', 4000, 10_000],
  ])('in month %i, %s with a bonus of %i is %i', (month, stream, bonus, rate) => {
    expect(rateFor(share, month, stream, bonus)?.rateBps).toBe(rate);
  });

  it.each([
    [14, gold, 6600],
    // 5000 × 1.0001 = 5000.5 and 5000 × 1.0003 = 5001.5: to the even neighbour.
    [25, 1, 5000],
    [25, 3, 5002],
    [1, 10_000, 10_000],
  ])('multiplies in month %i with a bonus of %i when the bonus is relative', (month, bonus, rate) => {
    expect(rateFor(relative, month, 'software', bonus)?.rateBps).toBe(rate);
  });

  it('is null where the rates are to be agreed', () => {
    expect(rateFor({ ...share, phases: null }, 1, 'software', 0)).toBeNull();
  });
});

describe('split of a line', () => {
  it.each<[mode: RevenueShare['bonusMode'], stream: Stream, gross: number, operator: number, vendor: number]>([
    ['points', 'software', 1_234_567, 864_197, 370_370],
    ['points', 'implementation', 400_000, 340_000, 60_000],
    ['points', 'support', 150_000, 150_000, 0],
    ['relative', 'software', 1_234_567, 814_814, 419_753],
  ])('in month 14 at Gold by %s: %s of %i is %i and %i', (bonusMode, stream, gross, operator, vendor) => {
    const rate = rateFor({ ...share, bonusMode }, 14, stream, gold);
    expect(rate && splitLine(gross, rate.rateBps)).toEqual({ operator, vendor });
  });

  it('adds up to the total of the drawing board', () => {
    const parts = (
      [
        ['software', 1_234_567],
        ['implementation', 400_000],
        ['support', 150_000],
      ] as const
    ).map(([stream, gross]) => splitLine(gross, rateFor(share, 14, stream, gold)?.rateBps ?? 0));
    expect(parts.reduce((sum, { operator }) => sum + operator, 0)).toBe(1_354_197);
    expect(parts.reduce((sum, { vendor }) => sum + vendor, 0)).toBe(430_370);
  });

  it.each([
    [15, 7000, 10],
    [25, 7000, 18],
    [-15, 7000, -10],
    [-25, 7000, -18],
    [0, 7000, 0],
    [1, 5000, 0],
    [3, 5000, 2],
  ])('%i at %i bps leaves the operator %i: ties go to the even cent', (gross, rate, operator) => {
    expect(splitLine(gross, rate).operator + 0).toBe(operator);
  });

  it.each([
    [0.5, 7000],
    [Number.MAX_SAFE_INTEGER + 2, 7000],
    [100, -1],
    [100, 10_001],
    [100, 0.5],
  ])('refuses %d at %d bps', (gross, rate) => {
    expect(() => splitLine(gross, rate)).toThrow(RangeError);
  });

  const grosses = fc.integer({ min: -1e12, max: 1e12 });
  const rates = fc.integer({ min: 0, max: 10_000 });

  it('loses no cent and makes no fraction', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), rates, (gross, rate) => {
        const { operator, vendor } = splitLine(gross, rate);
        expect(Number.isSafeInteger(operator) && Number.isSafeInteger(vendor)).toBe(true);
        expect(operator + vendor).toBe(gross);
        expect(Math.sign(operator) * Math.sign(gross)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(operator)).toBeLessThanOrEqual(Math.abs(gross));
      }),
    );
  });

  it('takes a line back to the cent', () => {
    fc.assert(
      fc.property(grosses, rates, (gross, rate) => {
        const [line, refund] = [splitLine(gross, rate), splitLine(-gross, rate)];
        expect(line.operator + refund.operator).toBe(0);
        expect(line.vendor + refund.vendor).toBe(0);
      }),
    );
  });

  it('is never more than half a cent from the exact share, and a higher rate never brings less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), rates, rates, (gross, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const off = BigInt(splitLine(gross, low).operator) * 10_000n - BigInt(gross) * BigInt(low);
        expect(off <= 5000n && off >= -5000n).toBe(true);
        expect(splitLine(gross, high).operator).toBeGreaterThanOrEqual(splitLine(gross, low).operator);
      }),
    );
  });

  it('never pays more than everything, whatever bonus and mode', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        rates,
        fc.constantFrom<Stream>('software', 'implementation', 'support'),
        fc.constantFrom(share, relative),
        (month, bonus, stream, policy) => {
          const rate = rateFor(policy, month, stream, bonus);
          expect(Number.isInteger(rate?.rateBps)).toBe(true);
          expect(rate?.rateBps).toBeLessThanOrEqual(10_000);
          expect(rate?.rateBps).toBeGreaterThanOrEqual(rate?.phaseRateBps ?? 0);
          expect((rate?.phaseRateBps ?? 0) + (rate?.bonusBps ?? 0)).toBe(rate?.rateBps);
        },
      ),
    );
  });
});

describe('division half to even', () => {
  it.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-5n, 2n, -2n],
    [-7n, 2n, -4n],
    [10n, 3n, 3n],
    [11n, 3n, 4n],
    [0n, 3n, 0n],
  ])('%d / %d = %d', (dividend, divisor, quotient) => {
    expect(divideHalfEven(dividend, divisor)).toBe(quotient);
  });

  it('is off by at most a half, and by exactly a half only on an even quotient', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (dividend, divisor) => {
        const quotient = divideHalfEven(dividend, divisor);
        const twice = 2n * (quotient * divisor - dividend);
        const off = twice < 0n ? -twice : twice;
        expect(off <= divisor).toBe(true);
        if (off === divisor) expect(quotient % 2n).toBe(0n);
      }),
    );
  });
});
