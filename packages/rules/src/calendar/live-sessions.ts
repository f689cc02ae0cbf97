import type { LiveSessionDefinition } from '@gangway/contract';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';

/** Where every rhythm is counted from, a Monday: one of every other week must not depend on the day on which somebody looks. */
const ORIGIN = new Date('2024-01-01T00:00:00Z');

/**
 * The next dates of a live module, as instants in epoch milliseconds. The time of day is that of the zone, over changes of daylight
 * saving too; a time that a date does not have resolves as Temporal's `compatible`.
 *
 * @param count how many at most
 */
export function nextSessions(definition: LiveSessionDefinition, now: number, count: number): number[] {
  const { timeZone, time } = definition;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const series = new rrule.RRule({ ...rrule.RRule.parseString(definition.rrule), dtstart: ORIGIN });
  const starts: number[] = [];
  let cursor: Date | null = new Date(`${today.toString()}T00:00:00Z`);
  for (let first = true; starts.length < count; first = false) {
    cursor = series.after(cursor, first);
    if (!cursor) break;
    const date = Temporal.PlainDate.from(cursor.toISOString().slice(0, 10));
    const start = date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
    if (start > now) starts.push(start);
  }
  return starts;
}
