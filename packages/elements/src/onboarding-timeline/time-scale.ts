import type { Plan } from '@gangway/contract';

const DAY = 86_400_000;
/** Days of a plan whose weeks are too many to draw. */
const LONG = 3650;
/** A local date as days since 1 January 1970, and back. */
export const dayOf = (date: string): number => Math.round(Date.parse(date) / DAY);
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Days of a plan on a line from 0 to 100. */
export interface TimeScale {
  readonly first: string;
  readonly last: string;
  readonly days: number;
  /** Start of a day. */
  at(date: string): number;
  /** Width of some days, the last one included. */
  span(start: string, end: string): number;
  readonly today: number | null;
  /** Starts of weeks, counted from the first day; none in a plan of more than ten years. */
  readonly weeks: readonly number[];
  /** First days of months, `YYYY-MM`, with the place of their start. */
  readonly months: readonly { readonly period: string; readonly at: number }[];
}

/**
 * Null for a plan that names no day: there is nothing to draw.
 *
 * @param margin days after the last one, for what may come to lie there
 */
export function timeScale(plan: Plan, margin = 0): TimeScale | null {
  const dates = plan.phases
    .flatMap((phase) => [phase.planned, phase.forecast])
    .flatMap(({ start, end }) => [start, end])
    .filter((date) => date !== null)
    .sort();
  const [start, end] = [dates[0], dates.at(-1)];
  if (!start || !end) return null;
  const unfinished = plan.counts.done < plan.counts.total;
  const first = dayOf(start);
  const last = dayOf(unfinished && plan.today > end ? plan.today : end) + margin;
  const days = last - first + 1;
  const place = (offset: number) => Math.round((offset * 10_000) / days) / 100;
  const at = (date: string) => place(dayOf(date) - first);
  return {
    first: start,
    last: dateOf(last),
    days,
    at,
    span: (from, to) => place(dayOf(to) - dayOf(from) + 1),
    today: plan.today >= start && dayOf(plan.today) <= last ? at(plan.today) : null,
    weeks: days > LONG ? [] : Array.from({ length: Math.ceil(days / 7) }, (_, week) => place(week * 7)),
    months: monthsBetween(start, last).map((period) => ({ period, at: Math.max(0, at(`${period}-01`)) })),
  };
}

/** Months up to a day, `YYYY-MM`; of a very long time only so many as can be told apart. */
function monthsBetween(start: string, last: number): string[] {
  const months: string[] = [];
  const month = new Date(`${start.slice(0, 7)}-01T00:00:00Z`);
  const step = Math.max(1, Math.ceil((last - dayOf(start)) / LONG));
  for (; month.getTime() <= last * DAY; month.setUTCMonth(month.getUTCMonth() + step)) {
    months.push(month.toISOString().replace(/-\d\dT.*/, ''));
  }
  return months;
}
