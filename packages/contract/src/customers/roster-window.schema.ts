import * as z from 'zod/mini';
import { currencySchema, moneySchema } from '../money/money.schema.js';
import { rosterColumnsSchema, rosterQueryShape } from './customers.schema.js';

export const rosterWindowQuerySchema = z.object({
  ...rosterQueryShape,
  minMrr: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
  /** Rows before the window. @default 0 */
  offset: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(10_000_000))),
  /** @default 100 */
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))),
  /** BCP 47 tag whose alphabet names are sorted by. @default the partner's */
  locale: z.optional(z.string().check(z.minLength(2), z.maxLength(35))),
});

/** Some rows of what a query lets through, and what all of it comes to: for a roster that stays on the server. */
export const queriedRosterSchema = z.object({
  currency: currencySchema,
  columns: rosterColumnsSchema,
  offset: z.int(),
  /** Rows that the query lets through. */
  total: z.int(),
  totals: z.object({
    /** Without prospects and those who left. */
    paying: z.int(),
    /** Of those who pay. */
    mrr: moneySchema,
    /** Weighted by recurring revenue (rule R13); null: no score. */
    health: z.nullable(z.number()),
    red: z.int(),
    tickets: z.int(),
    critical: z.int(),
  }),
  /** Rows of each standing view, whatever the query. */
  views: z.object({ all: z.int(), attention: z.int(), renewing: z.int(), onboarding: z.int() }),
});
export type QueriedRoster = z.infer<typeof queriedRosterSchema>;
