const DAY = 86_400_000;

/** Days since 1970 of a local date; NaN for none. */
export const dayOf = (date: string | null): number => (date === null ? NaN : Date.parse(date) / DAY);
/** The local date of a day. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
