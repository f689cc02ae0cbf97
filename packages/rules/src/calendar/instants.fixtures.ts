import { Temporal } from 'temporal-polyfill';

export const losAngeles = 'America/Los_Angeles';

/** Epoch milliseconds of a local time, `2026-11-25T15:30`. */
export const at = (local: string, zone = losAngeles): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

/** An instant as a row of a table reads it: weekday, date, time and offset. */
export const say = (instant: number, zone = losAngeles): string => {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][local.dayOfWeek - 1];
  return `${day} ${local.toPlainDateTime().toString({ smallestUnit: 'minute' })}${local.offset}`;
};
