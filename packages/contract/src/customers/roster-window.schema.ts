import * as z from 'zod/mini';
import { textSchema } from '../identity.schema.js';
import { currencySchema, moneySchema } from '../money/money.schema.js';
import {
  customerStateSchema,
  rosterColumnsSchema,
  rosterGroups,
  rosterQueryShape,
  tagSchema,
} from './customers.schema.js';

/** Which rows of the roster. */
export const rosterRowsQuerySchema = z.object({
  ...rosterQueryShape,
  minMrr: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
});

export const rosterWindowQuerySchema = z.object({
  ...rosterRowsQuerySchema.shape,
  /** Puts the rows together, each group in the order of the rest; groups in that of the language, what has none last. */
  group: z.optional(z.enum(rosterGroups)),
  /** Rows before the window. @default 0 */
  offset: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(10_000_000))),
  /** @default 100 */
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(10_000))),
  /** BCP 47 tag whose alphabet names are sorted by. @default the partner's */
  locale: z.optional(z.string().check(z.minLength(2), z.maxLength(35))),
});

const rosterTotalsSchema = z.object({
  /** Without prospects and those who left. */
  paying: z.int(),
  /** Of those who pay. */
  mrr: moneySchema,
  /** Weighted by recurring revenue (rule R13); null: no score. */
  health: z.nullable(z.number()),
  red: z.int(),
  tickets: z.int(),
  critical: z.int(),
});

/** Some rows of what a query lets through, and what all of it comes to: for a roster that stays on the server. */
export const queriedRosterSchema = z.object({
  currency: currencySchema,
  columns: rosterColumnsSchema,
  offset: z.int(),
  /** Rows that the query lets through. */
  total: z.int(),
  totals: rosterTotalsSchema,
  /** What the rows are put together to, one after the other; none, where nobody asked for groups. */
  groups: z.array(
    z.object({
      /** Null: of none. */
      word: z.nullable(textSchema),
      count: z.int(),
      totals: rosterTotalsSchema,
    }),
  ),
  /** Rows of each standing view, whatever the query. */
  views: z.object({ all: z.int(), attention: z.int(), renewing: z.int(), onboarding: z.int() }),
  /** Everybody who looks after somebody, whatever the query. */
  owners: z.array(textSchema),
  /** All tags that somebody has, whatever the query. */
  tags: z.array(tagSchema),
});
export type QueriedRoster = z.infer<typeof queriedRosterSchema>;

/** All that a query lets through, for what is done to all of it: cell i of each is row i. */
export const rosterIdsSchema = z.object({
  id: z.array(z.string()),
  /** Minor units of the roster's currency. */
  mrr: z.array(z.number()),
  /** Prospects and those who left pay nothing: totals leave them out. */
  state: z.array(customerStateSchema),
});
