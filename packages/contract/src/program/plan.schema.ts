import * as z from 'zod/mini';
import { keySchema, sideSchema, textSchema } from '../identity.schema.js';
import { factExpressionSchema } from './fact.schema.js';

export const evidenceKindSchema = z.enum(['file', 'url', 'attestation', 'system']);
/** A proof that a task asks for. `system` proofs come from an integration, not from a person. */
export const evidenceSpecSchema = z.object({
  key: keySchema,
  label: textSchema,
  kind: evidenceKindSchema,
  /** Months after which the proof must be renewed; null never. */
  revalidateMonths: z.nullable(z.int().check(z.gte(1))),
});

/** Which day 1 is. */
export const anchorSchema = z.enum(['agreementEffectiveOn', 'contractSignedAt', 'kickoffOn', 'applicationOn']);
export type Anchor = z.infer<typeof anchorSchema>;

export const taskDefinitionSchema = z.object({
  key: keySchema,
  title: textSchema,
  /** What it takes, in a sentence or two. */
  description: z.nullable(textSchema),
  /** Days of the plan, counted like the phase's; null: those of the phase. */
  dayStart: z.nullable(z.int()),
  dayEnd: z.nullable(z.int()),
  /** How long it takes at least and at most once started; null: its days. */
  leadTime: z.nullable(z.object({ min: z.int(), max: z.int(), clock: z.enum(['calendar', 'business']) })),
  /** Keys of tasks that must be finished before it starts. */
  dependsOn: z.array(keySchema),
  /** Applies only when true; otherwise the task is satisfied without anyone doing it. */
  condition: z.nullable(factExpressionSchema),
  /** Who does it. */
  owner: sideSchema,
  vendorRoles: z.array(textSchema),
  partnerRoles: z.array(textSchema),
  evidence: z.array(evidenceSpecSchema),
  /** Whose signature ends it; null: done when its owner says so. */
  signOffBy: z.nullable(sideSchema),
  optional: z.boolean(),
  checklist: z.array(textSchema),
  /** Standard tags, e.g. stages of ISO 44001. */
  tags: z.array(textSchema),
});
export type TaskDefinition = z.infer<typeof taskDefinitionSchema>;

export const phaseDefinitionSchema = z.object({
  key: keySchema,
  title: textSchema,
  anchor: anchorSchema,
  /** Day 1 is the anchor day. Null: the program sets no days; progress is by proof. */
  dayStart: z.nullable(z.int()),
  dayEnd: z.nullable(z.int()),
  unit: z.enum(['calendar', 'business']),
  vendorRoles: z.array(textSchema),
  partnerRoles: z.array(textSchema),
  /** Slack at the end of the plan: holds no tasks, absorbs slip. */
  buffer: z.boolean(),
  tasks: z.array(taskDefinitionSchema),
});
export type PhaseDefinition = z.infer<typeof phaseDefinitionSchema>;

export const gateDefinitionSchema = z.object({
  key: keySchema,
  title: textSchema,
  expression: factExpressionSchema,
  /** Keys of phases, or names of capabilities such as `payouts.disburse`. */
  blocks: z.array(keySchema),
  /** A hard gate cannot be waived. */
  hard: z.boolean(),
  /** Whose signature passes it once ready; null: passes by itself. */
  signOffBy: z.nullable(sideSchema),
  revalidateMonths: z.nullable(z.int().check(z.gte(1))),
});
export type GateDefinition = z.infer<typeof gateDefinitionSchema>;

/** When meetings take place: RRULE of RFC 5545, without DTSTART. */
export const cadenceSchema = z.object({
  key: keySchema,
  title: textSchema,
  /** Null: the program names it but no rhythm. */
  rrule: z.nullable(z.string()),
  minutes: z.nullable(z.int()),
  /** Null: all. */
  tiers: z.nullable(z.array(keySchema)),
  /** Null: at any time. */
  phases: z.nullable(z.array(keySchema)),
  required: z.boolean(),
  channel: z.nullable(textSchema),
});
export type Cadence = z.infer<typeof cadenceSchema>;

/** A meeting of the plan that takes place once. */
export const planMeetingSchema = z.object({ key: keySchema, title: textSchema, phase: keySchema, minutes: z.int() });

/** Models of doing the onboarding; rule R16 picks one and a person confirms. */
export const engagementModelsSchema = z.object({
  default: keySchema,
  models: z.array(z.object({ key: keySchema, name: textSchema, when: textSchema })),
  /** Key of the model for each outcome of the rule. */
  statementOfWork: keySchema,
  express: keySchema,
  expressFree: keySchema,
  /** Normal support covers this many days. */
  standardDays: z.int(),
  /** Monthly recurring revenue below which Express fits, minor units. */
  expressBelow: z.object({ amount: z.int(), currency: z.string() }),
});
export type EngagementModels = z.infer<typeof engagementModelsSchema>;

export const contactDefinitionSchema = z.object({
  key: keySchema,
  /** The role or mailbox, as the program names it. */
  name: textSchema,
  email: z.nullable(z.email()),
  channel: z.nullable(textSchema),
  /** What to call them for. */
  for: textSchema,
  tiers: z.nullable(z.array(keySchema)),
});

export const resourceDefinitionSchema = z.object({
  key: keySchema,
  title: textSchema,
  kind: z.enum(['document', 'video', 'template', 'tool', 'link', 'library']),
  /** Scope or badge that opens it; null: open to all partners. */
  unlockedBy: z.nullable(keySchema),
});
