import type { ScorecardMeasure } from '@gangway/contract';

/** Score of one measure, 0 to 100: the target is worth 100, the action threshold 50, and without one the floor is 0. */
export function measureScore(measure: ScorecardMeasure, value: number): number {
  const floor = measure.threshold === null ? 0 : 2 * measure.threshold - measure.target;
  if (floor === measure.target) return value >= measure.target ? 100 : 0;
  return Math.min(100, Math.max(0, (100 * (value - floor)) / (measure.target - floor)));
}

export interface Scorecard {
  /** Null when the measures that are there carry less than 60 % of the weight. */
  readonly value: number | null;
  readonly coverageBps: number;
}

/** Weighted mean of the measures present, their weights scaled up to fill what is missing (rule R9). */
export function scorecard(
  measures: readonly ScorecardMeasure[],
  values: ReadonlyMap<string, number | null>,
): Scorecard {
  let weight = 0;
  let sum = 0;
  for (const measure of measures) {
    const value = values.get(measure.key) ?? null;
    if (value === null) continue;
    weight += measure.weightBps;
    sum += measure.weightBps * measureScore(measure, value);
  }
  const total = measures.reduce((all, measure) => all + measure.weightBps, 0);
  const coverageBps = total === 0 ? 0 : Math.floor((weight * 10_000) / total);
  return { value: coverageBps < 6000 ? null : sum / weight, coverageBps };
}
