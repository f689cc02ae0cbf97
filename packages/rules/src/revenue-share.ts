import type { RevenueShare, Stream } from '@gangway/contract';
import { divideHalfEven } from './half-even.js';

/** A line's gross split in two; both in minor units. */
export interface Split {
  readonly operator: number;
  readonly vendor: number;
}

/** What a stream earns, and why. All in basis points. */
export interface Rate {
  readonly phase: string;
  readonly phaseRateBps: number;
  readonly bonusBps: number;
  readonly rateBps: number;
}

const FULL = 10_000;

/**
 * Month of the agreement that a period is: the month it took effect is 1, even a partial one (option 2).
 *
 * @param effectiveOn local date `YYYY-MM-DD`
 * @param period month `YYYY-MM`
 * @throws RangeError for a period before the agreement
 */
export function agreementMonth(effectiveOn: string, period: string): number {
  const month = 12 * (year(period) - year(effectiveOn)) + (monthOf(period) - monthOf(effectiveOn)) + 1;
  if (month < 1)
    throw new RangeError(`The period ${period} is before the agreement, which took effect on ${effectiveOn}.`);
  return month;
}

/**
 * Rate of a stream in a month of the agreement with a tier's bonus (rule R3; options 1 and 2). In `points` the bonus is added; in
 * `relative` it multiplies and is rounded half-even to whole basis points. Never over 100 %.
 *
 * @returns null where the program leaves its rates to be agreed
 */
export function rateFor(share: RevenueShare, month: number, stream: Stream, tierBonusBps: number): Rate | null {
  const phase = share.phases?.find(
    (each) => month >= each.fromMonth && (each.toMonth === null || month <= each.toMonth),
  );
  if (!phase) return null;
  const phaseRateBps = phase.rates[stream];
  const bonus = share.bonusStreams.includes(stream) ? tierBonusBps : 0;
  const raised =
    share.bonusMode === 'points'
      ? phaseRateBps + bonus
      : Number(divideHalfEven(BigInt(phaseRateBps) * BigInt(FULL + bonus), BigInt(FULL)));
  const rateBps = Math.min(FULL, raised);
  return { phase: phase.name, phaseRateBps, bonusBps: rateBps - phaseRateBps, rateBps };
}

/**
 * Splits a gross amount: the operator's part is rounded half-even to the minor unit, the vendor has the rest, so both add up. A
 * refund is split at the rate of the line it takes back.
 *
 * @param gross minor units, negative for a reversal
 * @param rateBps 0 to 10,000
 */
export function splitLine(gross: number, rateBps: number): Split {
  if (!Number.isSafeInteger(gross)) throw new RangeError('An amount is an integer number of minor units.');
  if (!Number.isInteger(rateBps) || rateBps < 0 || rateBps > FULL)
    throw new RangeError('A rate is 0 to 10,000 basis points.');
  const operator = Number(divideHalfEven(BigInt(gross) * BigInt(rateBps), BigInt(FULL)));
  return { operator, vendor: gross - operator };
}

const year = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
