import type { Money } from '@gangway/contract';
import { reader } from '../portal.js';

/**
 * Writes what the API answers as a reader in English sees it. It is written anew here, by Intl alone: that the elements format
 * rightly is part of what is tested.
 */
const { locale, timeZone } = reader;
const MINUS = '−';
const DAY = 86_400_000;

const inCurrency = (currency: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });

/** To the last minor unit. */
export function money({ amount, currency }: Money): string {
  const format = inCurrency(currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits).replace('-', MINUS);
}

/** Without the minor units, where there is little room. */
export const wholeMoney = (value: Money): string => money(value).replace(/\.\d+$/, '');

export const currencyName = (currency: string): string =>
  new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;

export const signed = (text: string): string =>
  text.startsWith(MINUS) || /^\D?0(?:\.0+)?$/.test(text) ? text : `+${text}`;

export const number = (value: number, digits = 0): string =>
  value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', MINUS);

/** From basis points. */
export const percent = (bps: number): string =>
  (bps / 10_000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 });

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const thisYear = (date: string): boolean => date.startsWith(String(new Date().getUTCFullYear()));

/** A local date: without its year when that is this one. */
export const date = (day: string): string => dateIn(day, {}, !thisYear(day));
/** With the day of the week. */
export const weekday = (day: string): string => dateIn(day, { weekday: 'short' }, !thisYear(day));
export const longDate = (day: string): string => dateIn(day, { weekday: 'short' }, true);

function dateIn(day: string, options: Intl.DateTimeFormatOptions, year: boolean): string {
  return noon(day).toLocaleDateString(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
    ...options,
  });
}

export function range(start: string, end: string): string {
  if (start === end) return date(start);
  const year = thisYear(end) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', ...year });
  return format.formatRange(noon(start), noon(end));
}

/** `March 2026` */
export const month = (period: string): string =>
  noon(`${period}-01`).toLocaleDateString(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** The local date of an instant. */
export const dayOf = (instant: string | number, zone: string = timeZone): string =>
  new Date(instant).toLocaleDateString('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The time, and the day unless it is that of `now`. */
export function moment(instant: string, now: number, zone: string = timeZone): string {
  const time = new Date(instant).toLocaleTimeString(locale, { timeZone: zone, timeStyle: 'short' });
  if (dayOf(instant, zone) === dayOf(now, zone)) return time;
  return `${weekday(dayOf(instant, zone))}, ${time}`;
}

/** `2h 30m`: its two largest units, what is zero left out. `days`: whether 24 hours make one. */
export function duration(seconds: number, days = true): string {
  const size = Math.floor(Math.abs(seconds));
  const units: [number, string][] = [
    [days ? Math.floor(size / 86_400) : 0, 'd'],
    [days ? Math.floor(size / 3600) % 24 : Math.floor(size / 3600), 'h'],
    [Math.floor(size / 60) % 60, 'm'],
    [size % 60, 's'],
  ];
  const first = units.findIndex(([value]) => value > 0);
  if (first < 0) return '0m';
  return units
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}${unit}`)
    .join(' ');
}
