import * as z from 'zod/mini';
import { keySchema, textSchema } from '../identity.schema.js';
import { bpsSchema, currencySchema, moneySchema } from '../money/money.schema.js';
import { streamSchema } from '../program/growth.schema.js';
import { localDateSchema, periodSchema } from '../time/time.schema.js';
import { explanationSchema } from './billing.schema.js';

export const estimateQuerySchema = z.object({
  /** @default the main currency of the program */
  currency: z.optional(currencySchema),
  tier: z.optional(keySchema),
  /** The tier that so many customers earn, in place of `tier`. */
  customers: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000))),
  /** Month of the agreement, the first being 1. */
  month: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(1200))),
  /** Software earned in the month, minor units, in place of that of the last period. */
  software: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000_000_000))),
});

/** An estimate binds nobody and is in no total. */
export const estimateSchema = z.object({
  tier: textSchema,
  month: z.int(),
  phase: textSchema,
  now: explanationSchema,
  then: explanationSchema,
  difference: moneySchema,
  /** The same revenue in every counted tier, this month and in the first month of the next phase. */
  options: z.array(
    z.object({
      tier: z.object({ key: keySchema, name: textSchema, minimum: z.int() }),
      month: z.int(),
      phase: textSchema,
      /** What software pays there. */
      softwareBps: bpsSchema,
      operatorShare: moneySchema,
      difference: moneySchema,
    }),
  ),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** What changes when the rates step down, one for each currency that is earned; none: they do not. */
export const stepDownsSchema = z.object({
  data: z.array(
    z.object({
      currency: currencySchema,
      on: localDateSchema,
      period: periodSchema,
      /** Month of the agreement. */
      month: z.int(),
      from: textSchema,
      to: textSchema,
      tier: textSchema,
      streams: z.array(
        z.object({
          stream: streamSchema,
          gross: moneySchema,
          now: z.object({ phaseRateBps: bpsSchema, bonusBps: bpsSchema, share: moneySchema }),
          then: z.object({ phaseRateBps: bpsSchema, bonusBps: bpsSchema, share: moneySchema }),
        }),
      ),
      difference: moneySchema,
      /** What the next tier would make of it; null: there is none to be reached by counting. */
      nextTier: z.nullable(
        z.object({
          name: textSchema,
          /** Customers that are missing. */
          remaining: z.int(),
          difference: moneySchema,
        }),
      ),
    }),
  ),
});
export type StepDowns = z.infer<typeof stepDownsSchema>;
