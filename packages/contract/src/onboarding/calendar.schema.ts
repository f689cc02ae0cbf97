import * as z from 'zod/mini';
import { instantSchema } from '../time/time.schema.js';

/** A calendar that other programs read by an address with a token of its own. */
export const calendarFeedSchema = z.object({
  active: z.boolean(),
  createdAt: z.nullable(instantSchema),
  lastReadAt: z.nullable(instantSchema),
});
/** The address is in this answer and in no other. */
export const calendarAddressSchema = z.extend(calendarFeedSchema, { url: z.string() });
