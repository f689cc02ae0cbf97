const HOUR = 3_600_000;

/** How long an attempt may stand still, in hours. */
export const PAUSE_HOURS = 24;

/** What an attempt's time is worked out from. Instants in epoch milliseconds. */
export interface AttemptTimes {
  readonly startedAt: number;
  /** Null: no time limit. */
  readonly limitMinutes: number | null;
  /** Milliseconds of pauses that are over. */
  readonly pausedMs: number;
  /** When it was left; null: it runs. */
  readonly pausedAt: number | null;
}

export interface AttemptClock {
  readonly state: 'running' | 'paused' | 'over';
  /** When it ended or will end; null: no limit, or it stands still. */
  readonly endsAt: number | null;
  /** Until when it stands still. */
  readonly keptUntil: number | null;
  /** Milliseconds; null: no limit. */
  readonly left: number | null;
}

/**
 * The clock of an attempt: time that is used runs from the start, less its pauses. A pause lasts {@link PAUSE_HOURS} at most; then the
 * attempt is over with what is saved. At the end itself it is over.
 */
export function attemptClock(times: AttemptTimes, now: number): AttemptClock {
  const { startedAt, limitMinutes, pausedMs, pausedAt } = times;
  const limit = limitMinutes === null ? null : limitMinutes * 60_000;
  const ends = limit === null ? null : startedAt + limit + pausedMs;
  // Its time was up before it was left: leaving does not bring it back.
  if (ends !== null && Math.min(now, pausedAt ?? now) >= ends)
    return { state: 'over', endsAt: ends, keptUntil: null, left: 0 };
  if (pausedAt === null)
    return { state: 'running', endsAt: ends, keptUntil: null, left: ends === null ? null : ends - now };
  const keptUntil = pausedAt + PAUSE_HOURS * HOUR;
  if (now >= keptUntil) return { state: 'over', endsAt: keptUntil, keptUntil: null, left: 0 };
  return { state: 'paused', endsAt: null, keptUntil, left: ends === null ? null : ends - pausedAt };
}
