const DAY = 86_400_000;

/** Two digits of a text, as a number. */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Days since 1970 of a local date, `YYYY-MM-DD`; NaN for none. Reckoned and not parsed: a roster has a hundred thousand of them. */
export function dayOf(date: string | null): number {
  if (date?.length !== 10) return NaN;
  const month = two(date, 5);
  // Years from March on, so that the day that some have more is the last one.
  const year = two(date, 0) * 100 + two(date, 2) - Number(month < 3);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + two(date, 8);
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - 719_469;
}
/** The local date of a day. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
