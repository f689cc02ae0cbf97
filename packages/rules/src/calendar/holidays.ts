import type { Calendar } from '@gangway/contract';
import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';

const datesByPlace = new Map<string, ReadonlySet<string>>();

/** Whether a local date is a public holiday of the calendar's place. */
export function isHoliday(calendar: Calendar, date: Temporal.PlainDate): boolean {
  return (
    calendar.holidays !== null &&
    datesOf(calendar.holidays.country, calendar.holidays.region, date.year).has(date.toString())
  );
}

function datesOf(country: string, region: string | null, year: number): ReadonlySet<string> {
  const key = `${country}-${region ?? ''}-${year}`;
  const known = datesByPlace.get(key);
  if (known) return known;
  const holidays = region === null ? new Holidays(country) : new Holidays(country, region);
  const dates = new Set(
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  datesByPlace.set(key, dates);
  return dates;
}
