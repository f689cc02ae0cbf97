/** Something that brought value, in epoch milliseconds; verified or not. */
export interface Outcome {
  readonly kind: string;
  readonly occurredAt: number;
  readonly verifiedAt: number | null;
}

export interface TimeToValue {
  readonly state: 'reached' | 'running' | 'not_started';
  /** Days, in quarters of an hour or finer as the instants give; the age so far while running. */
  readonly days: number | null;
  readonly outcome: string | null;
}

const DAY = 86_400_000;

/** From the signed contract to the earliest verified outcome, counted at the time it happened (rule R12, option 32). */
export function timeToValue(signedAt: number | null, outcomes: readonly Outcome[], now: number): TimeToValue {
  if (signedAt === null) return { state: 'not_started', days: null, outcome: null };
  const first = outcomes
    .filter((outcome) => outcome.verifiedAt !== null && outcome.verifiedAt <= now)
    .sort((a, b) => a.occurredAt - b.occurredAt)[0];
  if (!first) return { state: 'running', days: (now - signedAt) / DAY, outcome: null };
  return { state: 'reached', days: (first.occurredAt - signedAt) / DAY, outcome: first.kind };
}

/** Quantile by linear interpolation between ranks; partners without a value are left out. Null for none. */
export function quantile(values: readonly (number | null)[], share: number): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (rank - Math.floor(rank));
}
