import * as z from 'zod/mini';
import { keySchema, sourceSchema, textSchema } from '../identity.schema.js';

export const severities = ['critical', 'major', 'minor', 'question'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

export const ticketKinds = ['platform', 'commercial', 'onboarding', 'urgent'] as const;
export const ticketKindSchema = z.enum(ticketKinds);
export type TicketKind = z.infer<typeof ticketKindSchema>;

/**
 * A goal as a program writes it, resolved to one clock: elapsed hours, hours of the calendar, business days of it, or the last
 * close of the business day on which it was filed.
 */
export const goalSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('hours'), value: z.number().check(z.gt(0)) }),
  z.object({ unit: z.literal('business_hours'), value: z.number().check(z.gt(0)) }),
  z.object({ unit: z.literal('business_days'), value: z.int().check(z.gt(0)) }),
  z.object({ unit: z.literal('same_business_day') }),
]);
export type Goal = z.infer<typeof goalSchema>;

export const slaMetricSchema = z.enum(['response', 'resolution']);
export type SlaMetric = z.infer<typeof slaMetricSchema>;

export const slaPolicySchema = z.object({
  metric: slaMetricSchema,
  /** Null: any. The first policy that fits a ticket holds. */
  severity: z.nullable(severitySchema),
  kinds: z.nullable(z.array(ticketKindSchema)),
  tiers: z.nullable(z.array(keySchema)),
  goal: goalSchema,
  calendar: keySchema,
  /** How the program words it, e.g. "24 h". */
  wording: textSchema,
  source: sourceSchema,
});
export type SlaPolicy = z.infer<typeof slaPolicySchema>;

export const ladderLevelSchema = z.object({
  key: keySchema,
  name: textSchema,
  description: textSchema,
  /** How long a ticket stays before it climbs by itself; null: it does not. Counted from entering the level. */
  climbsAfter: z.nullable(goalSchema),
});
export const ladderSchema = z.object({
  levels: z.array(ladderLevelSchema).check(z.minLength(1)),
  /** Key of the level at which a ticket of this severity starts. */
  entry: z.object({ critical: keySchema, major: keySchema, minor: keySchema, question: keySchema }),
  /** The level that only these reach: (critical or blocking) and this share of the resolution goal used, or breached. */
  top: z.nullable(z.object({ level: keySchema, usedBps: z.int() })),
  calendar: keySchema,
});
export type Ladder = z.infer<typeof ladderSchema>;

/** Who answers: the first route that fits. */
export const routeSchema = z.object({
  kinds: z.nullable(z.array(ticketKindSchema)),
  severities: z.nullable(z.array(severitySchema)),
  tiers: z.nullable(z.array(keySchema)),
  /** In or out of the calendar's hours; null: both. */
  hours: z.nullable(z.enum(['in', 'out'])),
  /** Only when the one before did not answer. */
  unreachable: z.boolean(),
  contact: keySchema,
  /** What the reader may expect, e.g. "within 4 h"; null: not set. */
  expectation: z.nullable(textSchema),
});
export type Route = z.infer<typeof routeSchema>;

export const supportDefinitionSchema = z.object({
  calendar: keySchema,
  policies: z.array(slaPolicySchema),
  ladder: z.nullable(ladderSchema),
  routes: z.array(routeSchema),
  severities: z.array(z.object({ key: severitySchema, label: textSchema, description: textSchema })),
});
export type SupportDefinition = z.infer<typeof supportDefinitionSchema>;
