import * as z from 'zod/mini';
import { idSchema, keySchema, programTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { evidenceKindSchema } from '../program/plan.schema.js';
import { dateRangeSchema, instantSchema, localDateSchema } from '../time/time.schema.js';

export const taskStates = [
  'locked',
  'available',
  'in_progress',
  'submitted',
  'in_review',
  'changes_requested',
  'done',
  'blocked',
  'skipped',
  'not_applicable',
] as const;
export const taskStateSchema = z.enum(taskStates);
export type TaskState = z.infer<typeof taskStateSchema>;

/** What may happen to a task. */
export const taskEventKinds = [
  'started',
  'submitted',
  'review_started',
  'changes_requested',
  'signed_off',
  'completed',
  'blocked',
  'unblocked',
  'skipped',
  'reopened',
  'rescheduled',
  'waiver_asked',
] as const;

export const gateStates = ['pending', 'ready', 'passed', 'waived', 'failed', 'expired'] as const;
export const gateStateSchema = z.enum(gateStates);
export type GateState = z.infer<typeof gateStateSchema>;

export const evidenceStateSchema = z.enum([
  'missing',
  'draft',
  'uploading',
  'scanning',
  'submitted',
  'accepted',
  'rejected',
  'superseded',
  'expired',
]);

/** The verbs of the task machine, as paths name them. */
export const taskActions = [
  'start',
  'submit',
  'complete',
  'sign-off',
  'request-changes',
  'block',
  'unblock',
  'skip',
  'reopen',
] as const;
export const taskActionSchema = z.enum(taskActions);
export type TaskAction = z.infer<typeof taskActionSchema>;

/** An act that the reader sees; `reason` says why it is not open to them, or what has to come with it. */
export function actionSchema<T extends z.core.$ZodType>(name: T) {
  return z.object({ name, allowed: z.boolean(), reason: z.nullable(textSchema) });
}

export const evidenceSchema = z.object({
  id: z.nullable(idSchema),
  key: keySchema,
  label: programTextSchema,
  kind: evidenceKindSchema,
  state: evidenceStateSchema,
  /** For a link the link, for a statement its words, for a file its name. */
  value: z.nullable(z.string()),
  by: z.nullable(textSchema),
  at: z.nullable(instantSchema),
  expiresAt: z.nullable(instantSchema),
  /** Why it was not accepted. */
  reason: z.nullable(textSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const personSchema = z.object({
  name: textSchema,
  role: z.nullable(textSchema),
  side: sideSchema,
  you: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const taskSchema = z.object({
  id: idSchema,
  key: keySchema,
  phase: keySchema,
  title: programTextSchema,
  description: z.nullable(programTextSchema),
  state: taskStateSchema,
  owner: sideSchema,
  assignee: z.nullable(personSchema),
  planned: dateRangeSchema,
  /** Where it stands now: actual days once they are known, else the forecast of rule R7. */
  forecast: dateRangeSchema,
  slipDays: z.int(),
  critical: z.boolean(),
  overdue: z.boolean(),
  /** Why it cannot start or go on, in words: what is missing and who owes it. */
  waitingFor: z.array(z.object({ label: programTextSchema, owner: sideSchema })),
  /** Keys of tasks that come before it, for lines between bars. */
  dependsOn: z.array(keySchema),
  /** Days it may slip before the end moves; null: without dates. */
  floatDays: z.nullable(z.int()),
  blockedReason: z.nullable(textSchema),
  leadTimeDays: z.nullable(z.object({ min: z.int(), max: z.int() })),
  evidence: z.array(evidenceSchema),
  signOffBy: z.nullable(sideSchema),
  /** Whose move it is; null: nobody's, for it is done, shut or held up. */
  turn: z.nullable(sideSchema),
  checklist: z.array(programTextSchema),
  tags: z.array(textSchema),
  actions: z.array(actionSchema(taskActionSchema)),
  version: z.int(),
});
export type Task = z.infer<typeof taskSchema>;

export const gateSchema = z.object({
  key: keySchema,
  title: programTextSchema,
  state: gateStateSchema,
  hard: z.boolean(),
  /** Titles of what it keeps shut. */
  blocks: z.array(programTextSchema),
  /** Phase before which it stands; null: it guards a capability. */
  beforePhase: z.nullable(keySchema),
  met: z.array(z.object({ fact: keySchema, label: programTextSchema })),
  missing: z.array(
    z.object({ fact: keySchema, label: programTextSchema, owner: sideSchema, progress: z.nullable(textSchema) }),
  ),
  waiver: z.nullable(z.object({ by: textSchema, reason: textSchema, expiresAt: z.nullable(instantSchema) })),
  revalidateOn: z.nullable(localDateSchema),
});
export type Gate = z.infer<typeof gateSchema>;

export const phaseSchema = z.object({
  key: keySchema,
  title: programTextSchema,
  state: z.enum(['locked', 'open', 'in_progress', 'done']),
  buffer: z.boolean(),
  planned: dateRangeSchema,
  forecast: dateRangeSchema,
  slipDays: z.int(),
  done: z.int(),
  total: z.int(),
  vendorRoles: z.array(programTextSchema),
  partnerRoles: z.array(programTextSchema),
  tasks: z.array(taskSchema),
});
export type Phase = z.infer<typeof phaseSchema>;

/** How often a meeting takes place. A daily one leaves out weekends and holidays. */
export const rhythmSchema = z.object({
  every: z.int(),
  unit: z.enum(['day', 'week', 'month', 'year']),
  /** 1 is Monday; none: the program does not say. */
  weekdays: z.array(z.int()),
  /** Which of its weekday in the month: 1 is the first, -1 the last; null: each. */
  nth: z.nullable(z.int()),
});
export type Rhythm = z.infer<typeof rhythmSchema>;

/** The whole plan of a partner, forecast included (rules R6, R7, R12, R16, R17). */
export const planSchema = z.object({
  /** What day 1 is, and when; null until it is known. */
  anchor: z.object({ label: textSchema, on: z.nullable(localDateSchema) }),
  today: localDateSchema,
  /** Another first day that somebody wants; null: nobody does, or it is that day. */
  proposal: z.nullable(z.object({ startOn: localDateSchema, by: textSchema, side: sideSchema, at: instantSchema })),
  /** Null for a program whose progress is by proof, not by time, and before day 1. */
  day: z.nullable(z.object({ number: z.int(), of: z.int() })),
  counts: z.object({ done: z.int(), total: z.int(), mine: z.int(), vendor: z.int() }),
  plannedFinish: z.nullable(localDateSchema),
  forecastFinish: z.nullable(localDateSchema),
  slipDays: z.int(),
  buffer: z.nullable(z.object({ total: z.int(), left: z.int(), ends: localDateSchema })),
  /** Days from contract to the first verified outcome, or the age so far. */
  timeToValue: z.object({
    state: z.enum(['reached', 'running', 'not_started']),
    days: z.nullable(z.number()),
    outcome: z.nullable(programTextSchema),
  }),
  next: z.nullable(
    z.object({
      taskId: idSchema,
      title: programTextSchema,
      why: z.nullable(programTextSchema),
      dueOn: z.nullable(localDateSchema),
    }),
  ),
  /** The task that moves the forecast most; null when nothing slips. */
  slip: z.nullable(
    z.object({
      taskId: idSchema,
      title: programTextSchema,
      days: z.int(),
      moves: z.nullable(z.object({ phase: programTextSchema, to: localDateSchema })),
      absorbed: z.boolean(),
    }),
  ),
  phases: z.array(phaseSchema),
  gates: z.array(gateSchema),
  meetings: z.array(
    z.object({
      key: keySchema,
      title: programTextSchema,
      minutes: z.nullable(z.int()),
      /** Next time; null: no date set. */
      nextOn: z.nullable(localDateSchema),
      lastOn: z.nullable(localDateSchema),
      /** Null: a single meeting, none that the program names, or one that is no simple rhythm; `nextOn` holds all the same. */
      rhythm: z.nullable(rhythmSchema),
      required: z.boolean(),
      done: z.boolean(),
    }),
  ),
  engagement: z.nullable(
    z.object({
      model: keySchema,
      name: programTextSchema,
      suggested: z.boolean(),
      confirmedBy: z.nullable(textSchema),
      reasons: z.array(textSchema),
    }),
  ),
});
export type Plan = z.infer<typeof planSchema>;
