import type { Calendar } from '@gangway/contract';
import { Temporal } from 'temporal-polyfill';
import { localDate, windowsFrom, windowsOfDate, type Window } from './open-windows.js';

/** The date itself when the calendar opens on it, else the next one on which it does. */
export function businessDay(calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  // windowsFrom throws for a calendar that never opens, so that this loop ends.
  windowsFrom(calendar, date.toZonedDateTime(calendar.timeZone).epochMilliseconds).next();
  while (!calendar.alwaysOpen && windowsOfDate(calendar, day).length === 0) day = day.add({ days: 1 });
  return day;
}

/** So many business days after a date. */
export function addBusinessDays(calendar: Calendar, date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = date;
  for (let left = days; left > 0; left -= 1) day = businessDay(calendar, day.add({ days: 1 }));
  return day;
}

/** Business days from a date to another, `YYYY-MM-DD`: those after the first up to the second; negative where that is earlier. */
export function businessDaysBetween(calendar: Calendar, from: string, to: string): number {
  if (from > to) return -businessDaysBetween(calendar, to, from);
  let count = 0;
  const end = Temporal.PlainDate.from(to);
  for (let day = Temporal.PlainDate.from(from); ; count += 1) {
    day = addBusinessDays(calendar, day, 1);
    if (Temporal.PlainDate.compare(day, end) > 0) return count;
  }
}

/** `YYYY-MM-DD` in and out: the date moved to a business day when it is none (option 30). */
export const toBusinessDay = (calendar: Calendar, date: string): string =>
  businessDay(calendar, Temporal.PlainDate.from(date)).toString();

/** Calendar months after an instant, in a zone; the last day of a shorter month. Epoch milliseconds. */
export const addMonths = (timeZone: string, instant: number, months: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).add({ months }).epochMilliseconds;

/** Local date of an instant in a zone, `YYYY-MM-DD`. */
export const dateIn = (timeZone: string, instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** First instant of a local date in a zone. */
export const startOfDate = (timeZone: string, date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

/** The next day at an hour, in a zone. Epoch milliseconds. */
export const tomorrowAt = (timeZone: string, now: number, hour: number): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;

/** The next time that it is so many o'clock, in a zone. Epoch milliseconds. */
export function nextHour(timeZone: string, now: number, hour: number): number {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const today = day.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
  return today > now ? today : tomorrowAt(timeZone, now, hour);
}

/** The date, `YYYY-MM-DD`, on which it was last so many o'clock, in a zone. */
export const lastDateAt = (timeZone: string, now: number, hour: number): string =>
  Temporal.PlainDate.from(dateIn(timeZone, nextHour(timeZone, now, hour)))
    .subtract({ days: 1 })
    .toString();

/** Windows of the business day that is so many after the one on which counting starts. */
export function windowsAfter(calendar: Calendar, counted: number, days: number): readonly Window[] {
  return windowsOfDate(calendar, addBusinessDays(calendar, localDate(calendar, counted), days));
}

/** Local date, `YYYY-MM-DD`, so many business days after the one of an instant. */
export const addBusinessDaysTo = (calendar: Calendar, instant: number, days: number): string =>
  addBusinessDays(calendar, localDate(calendar, instant), days).toString();
