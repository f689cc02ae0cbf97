import * as z from 'zod/mini';
import { idSchema, keySchema, textSchema } from '../identity.schema.js';
import { currencySchema, moneySchema } from '../money/money.schema.js';
import { pageQueryShape } from '../page/page.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';

export const customerStates = ['prospect', 'onboarding', 'live', 'at_risk', 'churned'] as const;
export const customerStateSchema = z.enum(customerStates);
export type CustomerState = z.infer<typeof customerStateSchema>;

export const healthBands = ['red', 'amber', 'green'] as const;
export const healthBandSchema = z.enum(healthBands);
export type HealthBand = z.infer<typeof healthBandSchema>;

export const ticketCountsSchema = z.object({ critical: z.int(), major: z.int(), minor: z.int(), question: z.int() });

/** The score of rule R13. */
export const healthSchema = z.object({
  /** 0 to 100, rounded for showing; null: no measure is young enough. */
  value: z.nullable(z.number()),
  band: z.nullable(healthBandSchema),
  /** Against 30 days ago. */
  change: z.nullable(z.number()),
  /** Oldest first, for a line. */
  trend: z.array(z.number()),
  stale: z.boolean(),
  measures: z.array(
    z.object({
      key: keySchema,
      label: textSchema,
      value: z.number(),
      weightBps: z.int(),
      change: z.nullable(z.number()),
      measuredAt: instantSchema,
      state: z.enum(['fresh', 'stale', 'expired']),
      /** What lies behind it, in words. */
      note: z.nullable(textSchema),
    }),
  ),
  /** Share of the weights that have a measure. */
  coverageBps: z.int(),
  attribution: z.nullable(textSchema),
  override: z.nullable(
    z.object({
      value: z.number(),
      reason: textSchema,
      by: textSchema,
      until: instantSchema,
      /** What the measures say meanwhile, and again after it. */
      measured: z.nullable(z.number()),
    }),
  ),
});
export type Health = z.infer<typeof healthSchema>;

/** A word of the team's own, e.g. `pilot`. */
export const tagSchema = z.string().check(z.minLength(1), z.maxLength(40));

export const customerSchema = z.object({
  id: idSchema,
  name: textSchema,
  segment: z.nullable(textSchema),
  vertical: z.nullable(textSchema),
  state: customerStateSchema,
  mrr: moneySchema,
  contractAt: z.nullable(instantSchema),
  goLiveAt: z.nullable(instantSchema),
  renewalOn: z.nullable(localDateSchema),
  tickets: ticketCountsSchema,
  nps: z.nullable(z.object({ value: z.number(), scale: z.enum(['-100..100', '0..10']), measuredAt: instantSchema })),
  health: healthSchema,
  owner: z.nullable(textSchema),
  email: z.nullable(z.string()),
  externalId: z.nullable(textSchema),
  tags: z.array(tagSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Who changed it last; null: nobody since it came in. */
  updatedBy: z.nullable(textSchema),
  version: z.int(),
});
export type Customer = z.infer<typeof customerSchema>;

/** `name`, `-mrr`, …: a minus in front sorts downwards. Several, comma-separated. */
/** What rows may be put together by. */
export const rosterGroups = ['segment'] as const;
export const customerSortKeys = ['name', 'health', 'mrr', 'state', 'renewalOn', 'tickets', 'nps', 'owner'] as const;
export const rosterViews = ['all', 'attention', 'renewing', 'onboarding'] as const;

/** Which customers, and in which order. All of it has to hold; what is left out lets everything through. */
export const rosterQueryShape = {
  /** Every word of it stands in name, segment, owner or a tag, whatever the case and accents. */
  search: z.optional(z.string().check(z.maxLength(200))),
  state: z.optional(customerStateSchema),
  /** `none`: without a score. */
  band: z.optional(z.enum([...healthBands, 'none'])),
  owner: z.optional(textSchema),
  segment: z.optional(textSchema),
  tag: z.optional(tagSchema),
  view: z.optional(z.enum(rosterViews)),
  sort: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^-?(?:name|health|mrr|state|renewalOn|tickets|nps|owner)(?:,-?(?:name|health|mrr|state|renewalOn|tickets|nps|owner))*$/,
          'Expected sort keys like name or -mrr,name',
        ),
      ),
  ),
};
const minorUnits = z.int().check(z.gte(0));
/** The same as it is kept in a view or sent in a body. */
export const rosterQuerySchema = z.strictObject({ ...rosterQueryShape, minMrr: z.optional(minorUnits) });
export type RosterQuery = z.infer<typeof rosterQuerySchema>;

export const customerListQuerySchema = z.object({
  ...pageQueryShape,
  ...rosterQueryShape,
  minMrr: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
});

/**
 * A window of the roster in columns: cell i of every column is row i. This is what the roster widget loads, because a hundred
 * thousand objects cost a browser far more than a dozen arrays.
 */
export const rosterColumnsSchema = z.object({
  id: z.array(z.string()),
  name: z.array(z.string()),
  segment: z.array(z.nullable(z.string())),
  state: z.array(customerStateSchema),
  /** Minor units of `currency`. */
  mrr: z.array(z.number()),
  /** Scores from 0 to 100; null: none. */
  health: z.array(z.nullable(z.int())),
  /** Exact value bands, from the score before rounding. */
  band: z.array(z.nullable(healthBandSchema)),
  healthChange: z.array(z.nullable(z.number())),
  trend: z.array(z.array(z.number())),
  /** What the score is about, in words; null: nothing stands out. */
  because: z.array(z.nullable(z.string())),
  stale: z.array(z.boolean()),
  overridden: z.array(z.boolean()),
  renewalOn: z.array(z.nullable(z.string())),
  critical: z.array(z.number()),
  major: z.array(z.number()),
  minor: z.array(z.number()),
  question: z.array(z.number()),
  nps: z.array(z.nullable(z.number())),
  owner: z.array(z.nullable(z.string())),
  tags: z.array(z.array(z.string())),
});
export type RosterColumns = z.infer<typeof rosterColumnsSchema>;

export const rosterWindowSchema = z.object({
  currency: currencySchema,
  columns: rosterColumnsSchema,
  nextCursor: z.nullable(z.string()),
  total: z.int(),
});
export type RosterWindow = z.infer<typeof rosterWindowSchema>;

/** Figures over the whole roster (rules R5, R13, R14). */
export const rosterSummarySchema = z.object({
  /** Null: no account has a score. */
  health: z.nullable(z.number()),
  weighting: z.enum(['mrr', 'simple']),
  red: z.int(),
  bands: z.object({ red: moneySchema, amber: moneySchema, green: moneySchema, none: moneySchema }),
  mrr: moneySchema,
  count: z.int(),
  active: z.int(),
  exclusivity: z.nullable(
    z.object({
      state: z.enum(['met', 'cure', 'lost', 'not_met', 'not_applicable']),
      met: z.int(),
      conditions: z.array(
        z.object({
          key: z.enum(['mrr', 'active', 'satisfaction', 'growth']),
          met: z.nullable(z.boolean()),
          /** In the unit of the condition: money, count or basis points. */
          actual: z.nullable(z.number()),
          needed: z.number(),
          unit: z.enum(['money', 'count', 'bps']),
          strict: z.boolean(),
        }),
      ),
      fromTier: textSchema,
    }),
  ),
  /** Who measures the health, as the program names it; null: not set. */
  attribution: z.nullable(textSchema),
});
export type RosterSummary = z.infer<typeof rosterSummarySchema>;

export const customerBodySchema = z.strictObject({
  name: textSchema,
  state: z._default(customerStateSchema, 'prospect'),
  segment: z.optional(z.nullable(textSchema)),
  vertical: z.optional(z.nullable(textSchema)),
  mrr: moneySchema,
  renewalOn: z.optional(z.nullable(localDateSchema)),
  owner: z.optional(z.nullable(textSchema)),
  email: z.optional(z.nullable(z.email())),
  externalId: z.optional(z.nullable(textSchema)),
  tags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
});

/** A change to many customers can be taken back until then. */
export const undoSchema = z.object({ id: idSchema, expiresAt: instantSchema });
