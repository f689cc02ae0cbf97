import * as z from 'zod/mini';
import { keySchema, sourceSchema, textSchema } from '../identity.schema.js';
import { bpsSchema, currencySchema, moneySchema } from '../money/money.schema.js';

export const streamSchema = z.enum(['software', 'implementation', 'support']);
export type Stream = z.infer<typeof streamSchema>;

export const tierDefinitionSchema = z.object({
  key: keySchema,
  name: textSchema,
  /** Count from which the tier is held; null: not reached by counting but agreed. */
  minimum: z.nullable(z.int()),
  /** Added to the rate of the streams that earn a bonus. */
  bonusBps: bpsSchema,
  benefits: z.array(textSchema),
});
export type TierDefinition = z.infer<typeof tierDefinitionSchema>;

export const tierPolicySchema = z.object({
  /** What is counted; null: tiers are agreed, nothing is counted. */
  metric: z.nullable(z.enum(['customers', 'deals'])),
  window: z.enum(['lifetime', 'trailing_12_months']),
  /** Where the second missed review leads. */
  demoteTo: z.enum(['count', 'next_lower']),
  tiers: z.array(tierDefinitionSchema),
});
export type TierPolicy = z.infer<typeof tierPolicySchema>;

export const revenuePhaseSchema = z.object({
  key: keySchema,
  name: textSchema,
  /** Months of the agreement, the month it took effect being 1. */
  fromMonth: z.int(),
  toMonth: z.nullable(z.int()),
  rates: z.object({ software: bpsSchema, implementation: bpsSchema, support: bpsSchema }),
});
export const revenueShareSchema = z.object({
  currency: currencySchema,
  /** Null: the program pays, and leaves the rates to be agreed. */
  phases: z.nullable(z.array(revenuePhaseSchema)),
  bonusStreams: z.array(streamSchema),
  bonusMode: z.enum(['points', 'relative']),
  /** Days a line waits after the end of its period. */
  holdDays: z.object({ value: z.int(), source: sourceSchema }),
  minimumPayout: z.object({ amount: z.int(), source: sourceSchema }),
  /** Days from issue to due; null: not set. */
  netDays: z.nullable(z.int()),
  /** Gate that must be passed (or waived) before money leaves; null: none. */
  payoutGate: z.nullable(keySchema),
  /** How the program calls it, e.g. "Commission". */
  label: textSchema,
});
export type RevenueShare = z.infer<typeof revenueShareSchema>;

export const comparisonSchema = z.enum(['at_least', 'more_than', 'at_most', 'less_than']);
export const kpiSchema = z.object({
  key: keySchema,
  title: textSchema,
  unit: z.enum(['percent', 'count', 'hours', 'days', 'weeks', 'score', 'money']),
  group: z.nullable(textSchema),
  target: z.nullable(z.object({ is: comparisonSchema, value: z.number() })),
  /** Below or above which somebody has to act, that many periods in a row. */
  action: z.nullable(z.object({ is: comparisonSchema, value: z.number(), periods: z.int() })),
  /** Bounds of the scale that the value is on, e.g. NPS −100..100. */
  scale: z.nullable(z.object({ min: z.number(), max: z.number() })),
});
export type Kpi = z.infer<typeof kpiSchema>;

export const scorecardMeasureSchema = z.object({
  key: keySchema,
  title: textSchema,
  weightBps: bpsSchema,
  target: z.number(),
  /** The action threshold, worth 50 points; null: the floor is 0. */
  threshold: z.nullable(z.number()),
});
export type ScorecardMeasure = z.infer<typeof scorecardMeasureSchema>;

export const leadPolicySchema = z.object({
  sources: z.array(textSchema),
  weights: z.object({ closeRate: bpsSchema, satisfaction: bpsSchema, response: bpsSchema, tenure: bpsSchema }),
  offerHours: z.object({ value: z.int(), source: sourceSchema }),
});
export type LeadPolicy = z.infer<typeof leadPolicySchema>;

export const exclusivitySchema = z.object({
  minimumMrr: moneySchema,
  minimumActive: z.int(),
  satisfactionAboveBps: bpsSchema,
  growthBps: bpsSchema,
  growthQuarters: z.int(),
  cureQuarters: z.int(),
  grantedFromTier: keySchema,
  criteria: z.array(textSchema),
});
export type Exclusivity = z.infer<typeof exclusivitySchema>;

export const equitySchema = z.object({
  minimumMonths: z.int(),
  tier: keySchema,
  minimumMrr: moneySchema,
  retentionAboveBps: bpsSchema,
  poolBps: bpsSchema,
  vestingMonths: z.int(),
  cliffMonths: z.int(),
  notes: z.array(textSchema),
});
export type Equity = z.infer<typeof equitySchema>;

export const healthPolicySchema = z.object({
  measures: z.array(z.object({ key: keySchema, title: textSchema, weightBps: bpsSchema })),
  staleDays: z.int(),
  expireDays: z.int(),
  amberFrom: z.int(),
  greenFrom: z.int(),
  /** Who measures, as the program names it; null: not set. */
  attribution: z.nullable(textSchema),
  source: sourceSchema,
});
export type HealthPolicy = z.infer<typeof healthPolicySchema>;

export const offboardingSchema = z.object({
  causes: z.array(textSchema),
  cureDays: z.nullable(z.int()),
  noticeDays: z.nullable(z.int()),
  steps: z.array(textSchema),
});
