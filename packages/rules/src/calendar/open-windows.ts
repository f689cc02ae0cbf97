import type { Calendar } from '@gangway/contract';
import { Temporal } from 'temporal-polyfill';
import { isHoliday } from './holidays.js';

/** Half-open, in epoch milliseconds. */
export interface Window {
  readonly open: number;
  readonly close: number;
}

/** A calendar that is never closed, for goals in plain hours. */
export const dayAndNight: Calendar = {
  key: 'day_and_night',
  name: 'Day and night',
  timeZone: 'UTC',
  alwaysOpen: true,
  hours: [],
  holidays: null,
  source: 'default',
};

// Temporal is slow: each local date of a calendar is worked out once. Bounded, as a server lives long.
const windowsByCalendar = new WeakMap<Calendar, Map<string, readonly Window[]>>();
const MAX_DATES = 4000;

/**
 * Hours of one local date as instants. Times in a gap or a repeated hour resolve as Temporal's `compatible`; a date that the zone
 * skipped, a holiday or a free weekday has none.
 */
export function windowsOfDate(calendar: Calendar, date: Temporal.PlainDate): readonly Window[] {
  let dates = windowsByCalendar.get(calendar);
  if (!dates) windowsByCalendar.set(calendar, (dates = new Map()));
  const key = date.toString();
  const known = dates.get(key);
  if (known) return known;
  const windows = makeWindows(calendar, date);
  if (dates.size >= MAX_DATES) dates.clear();
  dates.set(key, windows);
  return windows;
}

function makeWindows(calendar: Calendar, date: Temporal.PlainDate): Window[] {
  const midnight = date.toZonedDateTime(calendar.timeZone);
  if (!midnight.toPlainDate().equals(date) || isHoliday(calendar, date)) return [];
  const shifts = calendar.hours
    .filter(({ days }) => days.includes(date.dayOfWeek))
    .map(({ open, close }) => ({ open: at(calendar, date, open), close: at(calendar, date, close) }))
    .sort((a, b) => a.open - b.open);
  const windows: Window[] = [];
  for (const shift of shifts) {
    const open = Math.max(shift.open, windows.at(-1)?.close ?? shift.open);
    if (shift.close > open) windows.push({ open, close: shift.close });
  }
  return windows;
}

function at(calendar: Calendar, date: Temporal.PlainDate, time: string): number {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds;
  return date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) })
    .epochMilliseconds;
}

/** The local date of an instant in a calendar's zone. */
export const localDate = (calendar: Calendar, instant: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone).toPlainDate();

// A calendar that opens less often than this is taken for one that never does.
const MAX_CLOSED_DAYS = 400;

/**
 * Windows from an instant on, without end: the first may be cut at its start.
 *
 * @throws RangeError when the calendar never opens
 */
export function* windowsFrom(calendar: Calendar, from: number): Generator<Window> {
  if (calendar.alwaysOpen) {
    yield { open: from, close: Number.POSITIVE_INFINITY };
    return;
  }
  let closedDays = 0;
  for (
    let date = localDate(calendar, from).subtract({ days: 1 });
    closedDays < MAX_CLOSED_DAYS;
    date = date.add({ days: 1 })
  ) {
    const windows = windowsOfDate(calendar, date);
    closedDays = windows.length === 0 ? closedDays + 1 : 0;
    for (const { open, close } of windows) if (close > from) yield { open: Math.max(open, from), close };
  }
  throw new RangeError(`The calendar ${calendar.key} does not open within ${MAX_CLOSED_DAYS} days.`);
}

/** Windows between two instants, cut at both. */
export function openWindows(calendar: Calendar, from: number, to: number): Window[] {
  const windows: Window[] = [];
  if (to <= from) return windows;
  for (const { open, close } of windowsFrom(calendar, from)) {
    if (open >= to) break;
    windows.push({ open, close: Math.min(close, to) });
  }
  return windows;
}

/** Open time between two instants, in milliseconds. */
export const openTime = (calendar: Calendar, from: number, to: number): number =>
  openWindows(calendar, from, to).reduce((sum, { open, close }) => sum + close - open, 0);

export function isOpen(calendar: Calendar, now: number): boolean {
  const next = windowsFrom(calendar, now).next();
  return !next.done && next.value.open === now;
}

/** When `isOpen` changes next; null: never. */
export function nextChange(calendar: Calendar, now: number): number | null {
  if (calendar.alwaysOpen) return null;
  let end: number | null = null;
  for (const { open, close } of windowsFrom(calendar, now)) {
    if (end === null && open > now) return open;
    // Shifts that touch are one opening.
    if (end !== null && open > end) return end;
    end = close;
  }
  return end;
}
