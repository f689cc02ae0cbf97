import * as z from 'zod/mini';
import { keySchema, sourceSchema, textSchema } from '../identity.schema.js';
import { localTimeSchema, timeZoneSchema } from '../time/time.schema.js';

/** Hours of some weekdays (1 Monday … 7 Sunday). Two entries for the same day make a split shift. */
export const openHoursSchema = z.object({
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1)),
  open: localTimeSchema,
  close: localTimeSchema,
});

/** When somebody is there. Instants are made from local date and zone, so daylight saving is right. */
export const calendarSchema = z.object({
  key: keySchema,
  name: textSchema,
  timeZone: timeZoneSchema,
  /** Day and night, every day: `hours` and `holidays` do not count. */
  alwaysOpen: z.boolean(),
  hours: z.array(openHoursSchema),
  /** Public holidays that close the whole day: ISO 3166-1 country, optional ISO 3166-2 subdivision without its prefix. */
  holidays: z.nullable(z.object({ country: z.string().check(z.regex(/^[A-Z]{2}$/)), region: z.nullable(z.string()) })),
  source: sourceSchema,
});
export type Calendar = z.infer<typeof calendarSchema>;
