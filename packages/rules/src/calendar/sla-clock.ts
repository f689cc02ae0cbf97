import type { Calendar, ClockState, Goal, Severity } from '@gangway/contract';
import { Temporal } from 'temporal-polyfill';
import { windowsAfter } from './business-days.js';
import {
  dayAndNight,
  localDate,
  openTime,
  openWindows,
  windowsFrom,
  windowsOfDate,
  type Window,
} from './open-windows.js';

/** A pause of the clock; `until` null while it lasts. Epoch milliseconds. */
export interface Pause {
  readonly from: number;
  readonly until: number | null;
}

const HOUR = 3_600_000;

/**
 * A goal in hours as its program means it on a calendar (option 7): critical ones are plain hours, less than a day business hours,
 * whole days business days, a week five of them.
 *
 * @throws RangeError for a goal that none of this covers, e.g. 36 h
 */
export function resolveGoal(hours: number, severity: Severity): Goal {
  if (severity === 'critical') return { unit: 'hours', value: hours };
  if (hours > 0 && hours < 24) return { unit: 'business_hours', value: hours };
  if (hours === 168) return { unit: 'business_days', value: 5 };
  if (hours > 0 && hours % 24 === 0) return { unit: 'business_days', value: hours / 24 };
  throw new RangeError(`A goal of ${hours} h is neither less than a day nor whole days: say in which hours it counts.`);
}

/** The calendar that a goal counts on. */
export const calendarOf = (goal: Goal, calendar: Calendar): Calendar =>
  goal.unit === 'hours' ? dayAndNight : calendar;

/** First instant at which so much open time is used up; it may be a close. */
export function advance(calendar: Calendar, from: number, open: number): number {
  let left = open;
  for (const window of windowsFrom(calendar, from)) {
    if (left <= window.close - window.open) return window.open + left;
    left -= window.close - window.open;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Due instant of a goal (rule R1): open time is added up over half-open windows, less holidays and pauses. Infinite while a pause
 * lasts that began before it.
 */
export function slaDue(start: number, goal: Goal, calendar: Calendar, pauses: readonly Pause[] = []): number {
  const counted = calendarOf(goal, calendar);
  return extend(counted, start, dueWithoutPauses(start, goal, counted), pauses);
}

/** Instant at which so much open time is used up, pauses left out. */
export const advanceWithPauses = (calendar: Calendar, from: number, open: number, pauses: readonly Pause[]): number =>
  extend(calendar, from, advance(calendar, from, open), pauses);

/**
 * An end pushed out by the open time that is paused before it, which may let it meet a further pause. An end at an opening (of a
 * goal in business days) waits for the pause that it falls into, though no open time before it was paused.
 */
function extend(calendar: Calendar, start: number, unpaused: number, pauses: readonly Pause[]): number {
  const ended = mergePauses(pauses.filter(({ until }) => until !== null));
  let end = unpaused;
  for (;;) {
    const paused = pausedTime(calendar, ended, start, end);
    const next = paused === 0 ? unpaused : advance(calendar, unpaused, paused);
    const around = ended.find(({ from, until }) => from < end && until !== null && until > end);
    if (next > end) end = next;
    else if (around?.until) end = around.until;
    else break;
  }
  return pauses.some(({ from, until }) => until === null && from < end) ? Number.POSITIVE_INFINITY : end;
}

function dueWithoutPauses(start: number, goal: Goal, calendar: Calendar): number {
  switch (goal.unit) {
    case 'hours':
    case 'business_hours':
      return advance(calendar, start, goal.value * HOUR);
    case 'same_business_day': {
      if (calendar.alwaysOpen)
        return localDate(calendar, start).add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds;
      return lastClose(windowsOfDate(calendar, localDate(calendar, firstOpen(calendar, start))));
    }
    case 'business_days': {
      if (calendar.alwaysOpen) return start + goal.value * 24 * HOUR;
      const counted = firstOpen(calendar, start);
      const windows = windowsAfter(calendar, counted, goal.value);
      const local = Temporal.Instant.fromEpochMilliseconds(counted).toZonedDateTimeISO(calendar.timeZone);
      const day = localDate(calendar, windows[0]?.open ?? counted);
      const wanted = day.toZonedDateTime({
        timeZone: calendar.timeZone,
        plainTime: local.toPlainTime(),
      }).epochMilliseconds;
      return clip(windows, wanted);
    }
  }
}

function firstOpen(calendar: Calendar, from: number): number {
  const next = windowsFrom(calendar, from).next();
  return next.done ? from : next.value.open;
}

const lastClose = (windows: readonly Window[]): number => Math.max(...windows.map(({ close }) => close));

/** Into the day's hours: not before the first opening, and between two shifts back to the close before. */
function clip(windows: readonly Window[], wanted: number): number {
  const before = windows.filter(({ open }) => open <= wanted).at(-1);
  return before ? Math.min(wanted, before.close) : (windows[0]?.open ?? wanted);
}

function pausedTime(calendar: Calendar, pauses: readonly Pause[], from: number, to: number): number {
  return mergePauses(pauses).reduce((sum, pause) => {
    const [start, end] = [Math.max(from, pause.from), Math.min(to, pause.until ?? to)];
    return sum + (end > start ? openTime(calendar, start, end) : 0);
  }, 0);
}

/** Overlapping pauses count once. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && (last.until === null || pause.from <= last.until)) {
      merged[merged.length - 1] = {
        from: last.from,
        until: last.until === null || pause.until === null ? null : Math.max(last.until, pause.until),
      };
    } else merged.push(pause);
  }
  return merged;
}

export interface Clock {
  readonly state: ClockState;
  /** Null while paused, and when it was stopped during a pause. */
  readonly dueAt: number | null;
  readonly goal: number;
  readonly elapsed: number;
  /** Negative once breached. */
  readonly remaining: number;
  readonly usedBps: number;
  readonly pausedSince: number | null;
  /** When it runs, from now to the due instant, or for two weeks once that is past. */
  readonly openWindows: readonly Window[];
}

const HORIZON = 14 * 24 * HOUR;

/**
 * Everything about a clock at an instant, worked out anew from events and never stored. Durations in milliseconds of open time. At
 * `now ≥ due` it is breached; stopped at the due instant it is met late.
 */
export function clockOf(input: {
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly pauses: readonly Pause[];
  readonly goal: Goal;
  readonly calendar: Calendar;
  readonly now: number;
}): Clock {
  const { startedAt, stoppedAt, goal, now } = input;
  const calendar = calendarOf(goal, input.calendar);
  const end = stoppedAt ?? now;
  const pauses = mergePauses(input.pauses.filter(({ from }) => from <= end));
  const running = pauses.find(({ until }) => until === null || until > end);
  const ended = pauses.filter((pause) => pause !== running);
  const due = slaDue(startedAt, goal, calendar, ended);
  const breachedAt = running && due > running.from ? null : due;
  const pausedSince = stoppedAt === null && running && breachedAt === null ? running.from : null;
  const total = openTime(calendar, startedAt, dueWithoutPauses(startedAt, goal, calendar));
  const elapsed =
    openTime(calendar, startedAt, Math.max(startedAt, end)) - pausedTime(calendar, pauses, startedAt, end);
  const state = ((): ClockState => {
    if (stoppedAt !== null) return breachedAt !== null && stoppedAt >= breachedAt ? 'met_late' : 'met';
    if (pausedSince !== null) return 'paused';
    return breachedAt !== null && now >= breachedAt ? 'breached' : 'running';
  })();
  const horizon = due > now ? Math.min(due, now + HORIZON) : now + HORIZON;
  return {
    state,
    dueAt: breachedAt,
    goal: total,
    elapsed,
    remaining: total - elapsed,
    usedBps: total === 0 ? 10_000 : Math.floor((elapsed * 10_000) / total),
    pausedSince,
    openWindows: state === 'running' || state === 'breached' ? openWindows(calendar, now, horizon) : [],
  };
}
