import type { SlaClock } from '@gangway/contract';

/** A clock as it stands at another instant than the server's. */
export interface ClockReading {
  /** Seconds of open time left; negative once it is over. */
  readonly remaining: number;
  readonly usedBps: number;
  readonly breached: boolean;
}

/**
 * Counts a clock on from the server's reading, through the windows in which it runs.
 *
 * @param asOf instant of the server's reading, epoch milliseconds
 * @param now server's now, epoch milliseconds
 */
export function readClock(clock: SlaClock, asOf: number, now: number): ClockReading {
  let passed = 0;
  for (const { open, close } of clock.openWindows) {
    passed += Math.max(0, Math.min(now, Date.parse(close)) - Math.max(asOf, Date.parse(open)));
  }
  const remaining = clock.remainingSeconds - passed / 1000;
  const goal = clock.goalSeconds ?? 0;
  const due = clock.dueAt === null ? null : Date.parse(clock.dueAt);
  const breached =
    clock.state === 'breached' ||
    clock.state === 'met_late' ||
    (clock.state === 'running' && due !== null && now >= due);
  return { remaining, usedBps: goal === 0 ? 10_000 : Math.round(((goal - remaining) * 10_000) / goal), breached };
}
