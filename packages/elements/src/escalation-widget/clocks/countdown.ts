const made = new Map<string, Intl.NumberFormat>();

function inUnit(locale: string, unit: string, value: number): string {
  const key = `${locale} ${unit}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' });
    made.set(key, format);
  }
  return format.format(value);
}

/**
 * Time that runs, in its two largest units: `10h 30m`, and with seconds below an hour.
 *
 * @param days whether 24 hours make a day; not where only open hours count, for a day of those is shorter
 */
export function countdown(locale: string, seconds: number, days: boolean): string {
  const size = Math.floor(Math.abs(seconds));
  const d = days ? Math.floor(size / 86_400) : 0;
  const parts: [string, number][] = [
    ['day', d],
    ['hour', Math.floor(size / 3600) - d * 24],
    ['minute', Math.floor(size / 60) % 60],
    ['second', size % 60],
  ];
  const first = parts.findIndex(([, value]) => value > 0);
  if (first < 0) return inUnit(locale, 'minute', 0);
  return parts
    .slice(first, first + 2)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) => inUnit(locale, unit, value))
    .join(' ');
}
