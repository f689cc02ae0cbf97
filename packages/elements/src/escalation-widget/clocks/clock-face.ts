import type { SlaClock, Ticket } from '@gangway/contract';
import { readClock } from '../../foundation/remaining.js';
import { countdown } from './countdown.js';

/** A clock as it is shown at an instant. */
export interface ClockFace {
  /** Time left or, once breached, time over; a dash while the server is out of reach. */
  readonly figure: string;
  readonly kind: 'calm' | 'near' | 'late' | 'paused';
  /** Share of the goal that is used, 0 to 100. */
  readonly percent: number;
  readonly usedSeconds: number;
}

/** From here on a running clock is near its end. */
const NEAR = 7500;

/** The clock that a ticket is measured by now: the first that still runs or stands. */
export const clockOfNow = (ticket: Ticket): SlaClock | null =>
  ticket.clocks.find(({ stoppedAt, state }) => stoppedAt === null && state !== 'canceled') ?? null;

/** @param now the server's, epoch milliseconds; null: not known, so nothing is counted */
export function faceOf(clock: SlaClock, ticket: Ticket, now: number | null, locale: string): ClockFace {
  const asOf = Date.parse(ticket.asOf);
  const { remaining, usedBps, breached } = readClock(clock, asOf, now ?? asOf);
  const kind = breached ? 'late' : clock.state === 'paused' ? 'paused' : usedBps >= NEAR ? 'near' : 'calm';
  return {
    figure: now === null && kind !== 'paused' ? '–' : countdown(locale, remaining, clock.calendar.alwaysOpen),
    kind,
    percent: Math.min(100, Math.max(0, usedBps / 100)),
    usedSeconds: (clock.goalSeconds ?? 0) - remaining,
  };
}

/** Share of a clock's goal, 0 to 100, that will be used at an instant to come; null when that is after its end. */
export function percentAt(clock: SlaClock, ticket: Ticket, at: number): number | null {
  // Its windows end with it: whatever comes later would be counted as its very end.
  if (clock.state !== 'running' || clock.dueAt === null || at > Date.parse(clock.dueAt)) return null;
  return readClock(clock, Date.parse(ticket.asOf), at).usedBps / 100;
}
