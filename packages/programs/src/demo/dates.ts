const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Instants and dates counted from a fixed now, in UTC. */
export interface Dates {
  readonly now: string;
  /** Instant so many days (and hours) before now; negative is ahead. */
  ago(days: number, hours?: number): string;
  /** Local date so many days before now; negative is ahead. */
  dateAgo(days: number): string;
  /** Month so many months before this one, `YYYY-MM`. */
  periodAgo(months: number): string;
  /** Noon of a local date plus days. */
  at(date: string, days?: number, time?: string): string;
}

export function datesFrom(now: string): Dates {
  const start = Date.parse(now);
  const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
  return {
    now,
    ago: (days, hours = 0) => iso(start - days * DAY - hours * HOUR),
    dateAgo: (days) => iso(start - days * DAY).slice(0, 10),
    periodAgo: (months) => {
      const index = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months;
      return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    },
    at: (date, days = 0, time = '12:00') => iso(Date.parse(`${date}T${time}:00Z`) + days * DAY),
  };
}

/** First day of the month after a period. */
export function firstAfter(period: string): string {
  const index = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
