import * as z from 'zod/mini';
import { idSchema, longTextSchema, textSchema } from '../identity.schema.js';
import { severitySchema, slaMetricSchema, ticketKindSchema } from '../program/support.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { ticketStateSchema } from './support.schema.js';

export const ratingBodySchema = z.strictObject({
  /** 1 is poor, 5 is excellent. */
  score: z.int().check(z.gte(1), z.lte(5)),
  comment: z.optional(longTextSchema),
});

export const timelineKinds = [
  'started',
  'paused',
  'resumed',
  'warned',
  'breached',
  'met',
  'met_late',
  'climbed',
] as const;

/** Events of the clocks in their order, worked out anew from those of the ticket. */
export const timelineSchema = z.object({
  asOf: instantSchema,
  data: z.array(
    z.object({
      at: instantSchema,
      kind: z.enum(timelineKinds),
      /** Null for `climbed`, which belongs to the ladder. */
      metric: z.nullable(slaMetricSchema),
      /** Share of the goal that was used then. */
      usedBps: z.nullable(z.int()),
      /** When it was due from then on; null while paused and once it is over. */
      dueAt: z.nullable(instantSchema),
      /** With `resumed`: open time that does not count. */
      pausedSeconds: z.nullable(z.int()),
      /** What was waited for, or the level that was reached. */
      note: z.nullable(textSchema),
    }),
  ),
});
export type Timeline = z.infer<typeof timelineSchema>;

export const similarQuerySchema = z.object({
  /** What has been typed so far. */
  text: z.string().check(z.minLength(3), z.maxLength(500)),
  /** @default 3 */
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(20))),
});
export const similarTicketsSchema = z.object({
  data: z.array(
    z.object({
      id: idSchema,
      number: textSchema,
      subject: textSchema,
      state: ticketStateSchema,
      openedAt: instantSchema,
      resolvedAt: z.nullable(instantSchema),
      /** Last one of the other side to say something; null: nobody yet. */
      answeredBy: z.nullable(textSchema),
      /** 0 to 1. */
      score: z.number(),
    }),
  ),
});
export type SimilarTickets = z.infer<typeof similarTicketsSchema>;

export const expectationQuerySchema = z.object({ kind: ticketKindSchema, severity: severitySchema });
export const expectationSchema = z.object({
  /** Support is open now for this kind of ticket. */
  open: z.boolean(),
  /** When the response clock starts to count; null: there is no goal. */
  countsFrom: z.nullable(instantSchema),
  answerBy: z.nullable(instantSchema),
  resolveBy: z.nullable(instantSchema),
  /** How the program words the goals. */
  response: z.nullable(textSchema),
  resolution: z.nullable(textSchema),
  contact: z.nullable(
    z.object({ name: textSchema, email: z.nullable(z.string()), expectation: z.nullable(textSchema) }),
  ),
  /** Name of the level at which it starts; null: there is no ladder. */
  level: z.nullable(textSchema),
});
export type Expectation = z.infer<typeof expectationSchema>;
