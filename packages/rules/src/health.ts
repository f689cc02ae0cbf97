import type { HealthBand, HealthPolicy } from '@gangway/contract';

/** One reading of a measure, 0 to 100; `at` in epoch milliseconds. */
export interface Reading {
  readonly key: string;
  readonly value: number;
  readonly at: number;
}

export interface HealthResult {
  /** Unrounded; null when no measure is young enough. */
  readonly value: number | null;
  readonly band: HealthBand | null;
  /** A measure in it is older than the program trusts without a mark. */
  readonly stale: boolean;
  /** Share of the weights that have a measure in it. */
  readonly coverageBps: number;
  readonly overridden: boolean;
}

const DAY = 86_400_000;

/** Band of an unrounded value: red below amber's start, green from its own (defaults 50 and 75). */
export function healthBand(policy: HealthPolicy, value: number): HealthBand {
  return value < policy.amberFrom ? 'red' : value < policy.greenFrom ? 'amber' : 'green';
}

/** Newest reading of each measure that was there at `now`. */
export function latestReadings(readings: readonly Reading[], now: number): Map<string, Reading> {
  const latest = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.at <= now && reading.at >= (latest.get(reading.key)?.at ?? Number.NEGATIVE_INFINITY))
      latest.set(reading.key, reading);
  }
  return latest;
}

/** Whether a reading of this age counts: stale over 30 days, left out over 90 (program's numbers). */
export function readingState(policy: HealthPolicy, at: number, now: number): 'fresh' | 'stale' | 'expired' {
  const days = (now - at) / DAY;
  return days > policy.expireDays ? 'expired' : days > policy.staleDays ? 'stale' : 'fresh';
}

/** Weighted mean of the measures present (rule R13); an override stands until its end. */
export function healthScore(
  policy: HealthPolicy,
  readings: readonly Reading[],
  override: { readonly value: number; readonly from: number; readonly until: number } | null,
  now: number,
): HealthResult {
  const latest = latestReadings(readings, now);
  let weight = 0;
  let sum = 0;
  let stale = false;
  for (const measure of policy.measures) {
    const reading = latest.get(measure.key);
    const state = reading && readingState(policy, reading.at, now);
    if (!reading || state === 'expired') continue;
    weight += measure.weightBps;
    sum += measure.weightBps * reading.value;
    stale ||= state === 'stale';
  }
  const overridden = override !== null && now >= override.from && now < override.until;
  const value = overridden ? override.value : weight === 0 ? null : sum / weight;
  const total = policy.measures.reduce((all, measure) => all + measure.weightBps, 0);
  return {
    value,
    band: value === null ? null : healthBand(policy, value),
    stale,
    coverageBps: total === 0 ? 0 : Math.round((weight * 10_000) / total),
    overridden,
  };
}

/** Health of a portfolio, weighted by recurring revenue; the plain mean when there is none. Accounts without health are left out. */
export function portfolioHealth(accounts: readonly { readonly value: number | null; readonly mrr: number }[]): {
  readonly value: number | null;
  readonly weighting: 'mrr' | 'simple';
} {
  const scored = accounts.flatMap(({ value, mrr }) => (value === null ? [] : [{ value, mrr }]));
  const total = scored.reduce((sum, { mrr }) => sum + mrr, 0);
  if (scored.length === 0) return { value: null, weighting: 'mrr' };
  if (total === 0)
    return { value: scored.reduce((sum, { value }) => sum + value, 0) / scored.length, weighting: 'simple' };
  return { value: scored.reduce((sum, { value, mrr }) => sum + value * mrr, 0) / total, weighting: 'mrr' };
}
