import type { Cadence, Calendar, Rhythm } from '@gangway/contract';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { businessDay } from './business-days.js';

/** Meetings that a tier has in a phase (rule R17). */
export const cadencesFor = (cadences: readonly Cadence[], tier: string, phase: string | null): Cadence[] =>
  cadences.filter(
    (each) =>
      (each.tiers?.includes(tier) ?? true) && (each.phases === null || (phase !== null && each.phases.includes(phase))),
  );

/**
 * Dates of a rhythm (RFC 5545) from `from` on, `YYYY-MM-DD`. A daily meeting leaves out weekends and holidays; any other that
 * falls on one moves to the next business day.
 *
 * @param start date the rhythm counts from
 */
export function occurrences(rule: string, start: string, from: string, count: number, calendar: Calendar): string[] {
  const options = rrule.RRule.parseString(rule);
  const series = new rrule.RRule({ ...options, dtstart: new Date(`${start}T00:00:00Z`) });
  const daily = options.freq === rrule.RRule.DAILY;
  const dates: string[] = [];
  let cursor: Date | null = new Date(`${from}T00:00:00Z`);
  // Back by more than any run of holidays: a date moved off one may land on or after `from`.
  if (!daily) cursor = new Date(cursor.getTime() - 21 * 86_400_000);
  for (let first = true, tries = 0; dates.length < count && tries < 1000; first = false, tries += 1) {
    cursor = series.after(cursor, first);
    if (!cursor) break;
    const date = Temporal.PlainDate.from(cursor.toISOString().slice(0, 10));
    const moved = businessDay(calendar, date).toString();
    if (daily ? moved === date.toString() : moved >= from && !dates.includes(moved)) dates.push(moved);
  }
  return dates;
}

/** In the order of the library's frequencies; the finer ones are no rhythm of meetings. */
const units: readonly Rhythm['unit'][] = ['year', 'month', 'week', 'day'];

/**
 * A rule (RFC 5545) as a rhythm that every language can say; null for one that is more than that: its dates say when it is.
 *
 * @throws for what is no rule
 */
export function rhythmOf(rule: string): Rhythm | null {
  const { freq, interval, byweekday, ...more } = new rrule.RRule(rrule.RRule.parseString(rule)).origOptions;
  const unit = units[freq ?? -1];
  const days = [byweekday ?? []].flat().map((day) => (day instanceof rrule.Weekday ? day : null));
  const known = days.filter((day) => day !== null);
  if (unit === undefined || known.length < days.length || Object.keys(more).length > 0) return null;
  const nth = known[0]?.n ?? null;
  const isSimple =
    known.length === 0 ||
    (unit === 'week' && known.every(({ n }) => n === undefined)) ||
    (unit === 'month' && known.length === 1 && nth !== null && nth >= -1 && nth <= 4);
  if (!isSimple) return null;
  return { every: interval ?? 1, unit, weekdays: known.map(({ weekday }) => weekday + 1).sort((a, b) => a - b), nth };
}
