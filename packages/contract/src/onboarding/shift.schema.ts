import * as z from 'zod/mini';
import { keySchema, programTextSchema, textSchema } from '../identity.schema.js';
import { localDateSchema } from '../time/time.schema.js';

/** A day that moves: of a task, a phase or the whole plan. */
export const movedDateSchema = z.object({
  kind: z.enum(['task', 'phase', 'finish']),
  key: keySchema,
  title: programTextSchema,
  from: z.nullable(localDateSchema),
  to: z.nullable(localDateSchema),
  /** Positive: later. */
  days: z.int(),
});

/** What happens to the plan when a task ends on another day. */
export const shiftSchema = z.object({
  dueOn: localDateSchema,
  moves: z.array(
    z.extend(movedDateSchema, {
      /** The same by the calendar of the program, which leaves out weekends and holidays. */
      businessDays: z.int(),
    }),
  ),
  /** Days of slack before and after; below 0 the plan runs past its last day. Null: the plan has no buffer. */
  buffer: z.nullable(z.object({ from: z.int(), to: z.int() })),
  /** Last day of the plan, buffer included; null: the program sets none. */
  limit: z.nullable(localDateSchema),
  fits: z.boolean(),
  /** Latest day on which it would still fit; null: no day does, or there is no limit. */
  bestDueOn: z.nullable(localDateSchema),
});
export type Shift = z.infer<typeof shiftSchema>;

/** The plan from two first days, side by side. */
export const whatIfSchema = z.object({
  plannedStart: z.nullable(localDateSchema),
  startOn: localDateSchema,
  milestones: z.array(movedDateSchema),
  /** Public holidays on working days of the program's calendar that the other start brings in, and the phase they fall into. */
  holidays: z.array(z.object({ on: localDateSchema, phase: programTextSchema })),
  /** Why the reader cannot propose the day; null: they can. */
  whyNot: z.nullable(textSchema),
});
export type WhatIf = z.infer<typeof whatIfSchema>;
