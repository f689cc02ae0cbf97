import * as z from 'zod/mini';
import { idSchema, keySchema, longTextSchema, textSchema } from '../identity.schema.js';
import { bpsSchema } from '../money/money.schema.js';
import { moduleKindSchema } from '../program/training.schema.js';
import { instantSchema, localDateSchema, timeZoneSchema } from '../time/time.schema.js';

/** A date of a live module. */
export const liveSessionSchema = z.object({
  id: idSchema,
  startsAt: instantSchema,
  /** Null: the program does not say how long. */
  endsAt: z.nullable(instantSchema),
  timeZone: timeZoneSchema,
  language: textSchema,
  host: z.nullable(textSchema),
  seats: z.int(),
  seatsLeft: z.int(),
  state: z.enum(['open', 'full', 'booked']),
  /** How many wait for a seat that is given back, the reader included. */
  waiting: z.int(),
  /** The reader's place among them, 1 for who is next; null: they do not wait. */
  place: z.nullable(z.int()),
  /** Until when it can be moved or cancelled. */
  changeUntil: instantSchema,
});
export type LiveSession = z.infer<typeof liveSessionSchema>;

export const bookSessionBodySchema = z.strictObject({ sessionId: idSchema, captions: z.optional(z.boolean()) });

/** A recording for a module that a reviewer accepts: a file that was sent in, or a link. */
export const demoBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), fileId: idSchema, note: z.optional(longTextSchema) }),
  z.strictObject({
    kind: z.literal('url'),
    url: z.url({ protocol: /^https$/, error: 'Expected a link that starts with https://' }),
    note: z.optional(longTextSchema),
  }),
]);

/** What a learner has done on a path, for the record. */
export const transcriptSchema = z.object({
  learner: textSchema,
  curriculum: textSchema,
  rows: z.array(
    z.object({
      module: keySchema,
      title: textSchema,
      kind: moduleKindSchema,
      attempts: z.int(),
      bestBps: z.nullable(bpsSchema),
      minutes: z.nullable(z.int()),
      doneAt: z.nullable(instantSchema),
    }),
  ),
  /** Minutes of all that is done; null: the program does not say. */
  minutes: z.nullable(z.int()),
  credential: z.nullable(
    z.object({ id: idSchema, name: textSchema, issuedAt: instantSchema, expiresOn: z.nullable(localDateSchema) }),
  ),
});
export type Transcript = z.infer<typeof transcriptSchema>;
