import type { Money } from '@gangway/contract';

/** Writes numbers, money and times as a reader of a locale in a zone writes them. */
export interface Format {
  readonly locale: string;
  readonly timeZone: string;
  money(money: Money): string;
  /** Money without its minor units, and they apart: a display shows them in another tone. */
  moneyParts(money: Money): { readonly whole: string; readonly minor: string };
  /** Money without its minor units, wherever the locale writes them: cut off, not rounded, so that it never says too much. */
  wholeMoney(money: Money): string;
  /** A difference: always with its sign. */
  signedMoney(money: Money): string;
  number(value: number, digits?: number): string;
  signed(value: number): string;
  /** From basis points. */
  percent(bps: number): string;
  /** A local date, `YYYY-MM-DD`: the year only when it is not this one, or `long`. */
  date(date: string, style?: 'short' | 'weekday' | 'long'): string;
  /** First to last day. */
  range(start: string, end: string): string;
  /** A month, `YYYY-MM`. */
  month(period: string, style?: 'short' | 'long'): string;
  /** Time of day of an instant, in the reader's zone or another, in one piece. */
  time(instant: number, timeZone?: string): string;
  /** Points of a rate with their sign, from basis points: `+2.5`. */
  points(bps: number): string;
  /** Weekday, date and time, the year only when it is not this one; the time alone when it is today. */
  moment(instant: number, now: number, timeZone?: string): string;
  /** Local date of an instant, `YYYY-MM-DD`. */
  dateOf(instant: number, timeZone?: string): string;
  /** `2 d 3 h`, `10 h 30 m`, `5 m`, `40 s`. */
  duration(seconds: number): string;
  /** `15 min`, `90 min`: the length of a meeting. */
  minutes(minutes: number): string;
  list(items: readonly string[]): string;
  plural(count: number): Intl.LDMLPluralRule;
}

/** Makes what a key stands for once: making one of Intl's is dear. */
function memo<A extends unknown[], T>(create: (key: string, ...rest: A) => T): (key: string, ...rest: A) => T {
  const made = new Map<string, T>();
  return (key, ...rest) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = create(key, ...rest)));
    return value;
  };
}

/** Intl's of a locale and zone: what a skeleton has made, the data that follow it use as well. */
const intlOf = memo((_, locale: string, timeZone: string) => ({
  dates: memo((__, options: Intl.DateTimeFormatOptions, language: string = locale) => {
    try {
      return new Intl.DateTimeFormat(language, options);
    } catch {
      // A zone that this browser does not know: the reader's own, rather than nothing.
      return new Intl.DateTimeFormat(language, { ...options, timeZone });
    }
  }),
  numbers: memo((__, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  lists: memo(() => new Intl.ListFormat(locale)),
  plurals: memo(() => new Intl.PluralRules(locale)),
}));

/**
 * The formats of a locale and zone.
 *
 * @param now milliseconds; dates of its year go without one. Null: all do, since they only take the room of those to come
 */
export function formatOf(locale: string, timeZone: string, now: number | null): Format {
  const year = now === null ? null : new Date(now).getUTCFullYear();
  return formats(`${locale} ${timeZone} ${year}`, locale, timeZone, year);
}

const MINUS = '−';

/** A line ends after a comma, and not within a day or between an hour and its AM. */
const inOnePiece = (text: string): string => text.replace(/(?<![,،])\s/g, '\u00a0');

const formats = memo((_, locale: string, timeZone: string, thisYear: number | null): Format => {
  const { dates, numbers, lists, plurals } = intlOf(`${locale} ${timeZone}`, locale, timeZone);
  // As dates are written in the United States, which every browser has at hand: a locale that nobody reads here takes time to load.
  const usDates = (zone: string) =>
    dates(`us ${zone}`, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-US');
  const currency = (code: string, more?: Intl.NumberFormatOptions) =>
    numbers(code + !more, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol', ...more });
  // Where it is written from the right, the $ of US$ would fall to its left without a mark after it.
  const sign = (text: string) => text.replace('-', MINUS).replace(/[A-Z]\p{Sc}/u, '$&\u200e');
  const units = memo((code) => 10 ** (currency(code).resolvedOptions().maximumFractionDigits ?? 2));
  const major = ({ amount, currency: code }: Money) => amount / units(code);
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  const day = (date: string, style: 'short' | 'weekday' | 'long') => {
    const year = style === 'long' || (thisYear !== null && noon(date).getUTCFullYear() !== thisYear);
    return dates(`date ${style} ${year}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      ...(style === 'short' ? {} : { weekday: 'short' }),
      ...(year ? { year: 'numeric' } : {}),
    });
  };
  const format: Format = {
    locale,
    timeZone,
    money: (money) => sign(currency(money.currency).format(major(money))),
    moneyParts: (money) => {
      const parts = currency(money.currency).formatToParts(major(money));
      const at = parts.findIndex(({ type }) => type === 'decimal');
      const text = (some: Intl.NumberFormatPart[]) => sign(some.map(({ value }) => value).join(''));
      // Only where the minor units stand last: elsewhere a symbol would fall among them.
      return at < 0 || at !== parts.length - 2
        ? { whole: text(parts), minor: '' }
        : { whole: text(parts.slice(0, at)), minor: text(parts.slice(at)) };
    },
    wholeMoney: (money) =>
      sign(
        currency(money.currency, { minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(
          Math.trunc(major(money)) || 0,
        ),
      ),
    signedMoney: (money) => (money.amount > 0 ? '+' : '') + format.money(money),
    number: (value, digits = 0) =>
      sign(numbers(`n${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)),
    signed: (value) => (value > 0 ? '+' : '') + format.number(value),
    points: (bps) => (bps > 0 ? '+' : '') + sign(numbers('points', { maximumFractionDigits: 2 }).format(bps / 100)),
    percent: (bps) => numbers('%', { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000),
    date: (date, style = 'short') => day(date, style).format(noon(date)),
    range: (start, end) => (start === end ? format.date(start) : day(end, 'short').formatRange(noon(start), noon(end))),
    month: (period, style = 'short') =>
      dates(`month ${style}`, {
        timeZone: 'UTC',
        month: style,
        ...(style === 'long' ? { year: 'numeric' } : {}),
      }).format(noon(`${period}-01`)),
    time: (instant, zone = timeZone) =>
      inOnePiece(dates(`time ${zone}`, { timeZone: zone, timeStyle: 'short' }).format(instant)),
    moment: (instant, now, zone = timeZone) =>
      format.dateOf(instant, zone) === format.dateOf(now, zone)
        ? format.time(instant, zone)
        : `${inOnePiece(format.date(format.dateOf(instant, zone), 'weekday'))}, ${format.time(instant, zone)}`,
    dateOf: (instant, zone = timeZone) => {
      const [month, day, year] = usDates(zone).format(instant).split('/');
      return `${year}-${month}-${day}`;
    },
    duration: (seconds) => {
      const size = Math.abs(seconds);
      const [d, h, m] = [Math.floor(size / 86_400), Math.floor(size / 3600) % 24, Math.floor(size / 60) % 60];
      const unit = (value: number, name: 'day' | 'hour' | 'minute' | 'second') =>
        numbers(name, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value);
      const parts =
        d > 0
          ? [unit(d, 'day'), ...(h > 0 ? [unit(h, 'hour')] : [])]
          : h > 0
            ? [unit(h, 'hour'), ...(m > 0 ? [unit(m, 'minute')] : [])]
            : m > 0
              ? [unit(m, 'minute')]
              : [unit(Math.floor(size), 'second')];
      return parts.join(' ');
    },
    minutes: (minutes) => numbers('min', { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes),
    list: (items) => lists('').format(items),
    plural: (count) => plurals('').select(count),
  };
  return format;
});
