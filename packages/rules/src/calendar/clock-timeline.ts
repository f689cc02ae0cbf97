import type { Calendar, Goal } from '@gangway/contract';
import { openTime } from './open-windows.js';
import { advanceWithPauses, calendarOf, clockOf, mergePauses, slaDue, type Pause } from './sla-clock.js';

export interface ClockEvent {
  readonly at: number;
  readonly kind: 'started' | 'paused' | 'resumed' | 'warned' | 'breached' | 'met' | 'met_late';
  /** Share of the goal that is used then. */
  readonly usedBps: number;
  /** When it is due from then on; null while it stands and once it has stopped. */
  readonly dueAt: number | null;
  /** With `resumed`: open time that does not count, in milliseconds. */
  readonly paused: number | null;
}

/** Shares at which somebody is warned. */
export const warnings = [5000, 7500, 9000] as const;
// What happens at one instant is told in this order.
const order: readonly ClockEvent['kind'][] = ['started', 'resumed', 'warned', 'breached', 'met', 'met_late', 'paused'];

/** How a clock came to where it is at `now` (rule R1), from the same facts as {@link clockOf}. */
export function clockTimeline(input: Parameters<typeof clockOf>[0]): ClockEvent[] {
  const { startedAt, stoppedAt, goal, now } = input;
  const end = Math.min(stoppedAt ?? now, now);
  const calendar = calendarOf(goal, input.calendar);
  const pauses = mergePauses(input.pauses.filter(({ from }) => from >= startedAt && from <= end));
  const total = clockOf({ ...input, now: startedAt, stoppedAt: null }).goal;
  const usedAt = (at: number) => clockOf({ ...input, now: at, stoppedAt: null }).usedBps;
  const event = (kind: ClockEvent['kind'], at: number, dueAt: number | null, paused: number | null = null) =>
    events.push({ at, kind, usedBps: usedAt(at), dueAt, paused });
  const events: ClockEvent[] = [];
  event('started', startedAt, dueAfter(startedAt, goal, input.calendar, []));
  const over = pauses.filter((pause) => pause.until !== null && pause.until <= end);
  for (const [index, { from, until }] of pauses.entries()) {
    event('paused', from, null);
    if (until !== null && until <= end)
      event(
        'resumed',
        until,
        dueAfter(startedAt, goal, input.calendar, pauses.slice(0, index + 1)),
        openTime(calendar, from, until),
      );
  }
  const due = dueAfter(startedAt, goal, input.calendar, over);
  const standing = pauses.find((pause) => !over.includes(pause));
  const counted = (at: number) => at <= end && (standing === undefined || at <= standing.from);
  for (const share of warnings) {
    const at = advanceWithPauses(calendar, startedAt, Math.ceil((total * share) / 10_000), over);
    if (counted(at) && at < due) events.push({ at, kind: 'warned', usedBps: share, dueAt: due, paused: null });
  }
  const breached = counted(due);
  if (breached) event('breached', due, due);
  if (stoppedAt !== null && stoppedAt <= now) event(breached ? 'met_late' : 'met', stoppedAt, null);
  return events.sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind));
}

const dueAfter = (start: number, goal: Goal, calendar: Calendar, pauses: readonly Pause[]): number =>
  slaDue(
    start,
    goal,
    calendar,
    pauses.filter(({ until }) => until !== null),
  );
