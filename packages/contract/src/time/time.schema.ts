import * as z from 'zod/mini';

/** A calendar date that exists, `YYYY-MM-DD` (RFC 3339 full-date). */
export const localDateSchema = z.iso.date('Expected a date that exists, as YYYY-MM-DD');
/** An instant in UTC with a trailing `Z` (RFC 3339). */
export const instantSchema = z.iso.datetime('Expected an instant in UTC, as 2026-04-14T17:20:00Z');
/** A wall-clock time, `HH:MM`, 00:00 to 24:00 (24:00 closes a day). */
export const localTimeSchema = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Expected a time as HH:MM'));
/** An IANA time zone name, e.g. `America/Los_Angeles`. */
export const timeZoneSchema = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/, 'Expected an IANA time zone name'));
/** A calendar month, `YYYY-MM`. */
export const periodSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Expected a month as YYYY-MM'));

/** Half-open: `open` belongs to it, `close` does not. */
export const openWindowSchema = z.object({ open: instantSchema, close: instantSchema });
export type OpenWindow = z.infer<typeof openWindowSchema>;

/** First and last day, both included. Null where the program gives no dates. */
export const dateRangeSchema = z.object({ start: z.nullable(localDateSchema), end: z.nullable(localDateSchema) });
export type DateRange = z.infer<typeof dateRangeSchema>;
