import * as z from 'zod/mini';
import { storedFileSchema } from '../file/upload.schema.js';
import { idSchema, keySchema, longTextSchema, programTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { evidenceKindSchema } from '../program/plan.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';
import { actionSchema, evidenceStateSchema, planSchema, taskSchema, taskStateSchema } from './onboarding.schema.js';
import { shiftSchema } from './shift.schema.js';

/** Who or what holds a task up. */
export const blockerKindSchema = z.enum(['outside', 'vendor', 'cannot']);
export type BlockerKind = z.infer<typeof blockerKindSchema>;

/** What may be done to a task besides the steps of its machine. */
export const sideActions = ['comment', 'assign', 'reschedule', 'waive'] as const;
export const sideActionSchema = z.enum(sideActions);
export type SideAction = z.infer<typeof sideActionSchema>;

const noted = { reason: textSchema, by: textSchema, at: instantSchema };

/** One version of a proof. */
export const proofSchema = z.object({
  id: idSchema,
  key: keySchema,
  /** 1 is the first; the highest counts. */
  version: z.int(),
  kind: evidenceKindSchema,
  state: evidenceStateSchema,
  value: z.nullable(z.string()),
  file: z.nullable(storedFileSchema),
  reason: z.nullable(textSchema),
  by: textSchema,
  at: instantSchema,
});
export type Proof = z.infer<typeof proofSchema>;

export const commentSchema = z.object({
  id: idSchema,
  body: longTextSchema,
  by: textSchema,
  side: sideSchema,
  at: instantSchema,
});
export type Comment = z.infer<typeof commentSchema>;

/** A task with all that belongs to it, for the surface on which it is worked. */
export const taskDetailSchema = z.extend(taskSchema, {
  vendorRoles: z.array(programTextSchema),
  partnerRoles: z.array(programTextSchema),
  before: z.array(z.object({ id: idSchema, title: programTextSchema, state: taskStateSchema })),
  /** All versions of all proofs, newest first. */
  proofs: z.array(proofSchema),
  /** What a signature covers, point by point: each can be sent back by itself. */
  points: z.array(
    z.object({
      key: keySchema,
      label: programTextSchema,
      state: z.enum(['open', 'accepted', 'sent_back']),
      note: z.nullable(textSchema),
    }),
  ),
  signatures: z.array(
    z.object({ name: textSchema, side: sideSchema, at: instantSchema, act: z.enum(['submitted', 'signed']) }),
  ),
  /** `asked` until the vendor agrees; null: none. */
  waiver: z.nullable(z.object({ ...noted, state: z.enum(['asked', 'granted']), until: z.nullable(localDateSchema) })),
  blocker: z.nullable(z.object({ ...noted, kind: blockerKindSchema, expectedOn: z.nullable(localDateSchema) })),
  rescheduled: z.nullable(z.object({ ...noted, dueOn: localDateSchema })),
  comments: z.array(commentSchema),
  /** What may be done besides `actions`, whatever the state; `reason` says why something may not. */
  sideActions: z.array(actionSchema(sideActionSchema)),
});
export type TaskDetail = z.infer<typeof taskDetailSchema>;

/** A line of the activity log. */
export const activitySchema = z.object({
  id: idSchema,
  at: instantSchema,
  kind: keySchema,
  by: textSchema,
  side: sideSchema,
  taskId: z.nullable(idSchema),
  /** Title of the task or gate. */
  subject: textSchema,
  /** Name of the file, reason, words of a comment. */
  detail: z.nullable(longTextSchema),
});
export type Activity = z.infer<typeof activitySchema>;

/** What an act on a task may bring along. */
export const taskActBodySchema = z.strictObject({
  /** Why: asked for by request-changes, block and skip. */
  reason: z.optional(textSchema),
  /** Kept with a signature. */
  note: z.optional(textSchema),
  /** Which points request-changes sends back; absent: the task as a whole. */
  points: z.optional(z.array(z.strictObject({ key: keySchema, note: z.optional(textSchema) })).check(z.maxLength(100))),
  /** Who or what holds it up, with block. */
  blocker: z.optional(blockerKindSchema),
  /** Day on which the blocker is expected to end, with block. */
  expectedOn: z.optional(localDateSchema),
});

export type TaskActBody = z.output<typeof taskActBodySchema>;

/** Proof handed in by a person: a link, a statement that something is so, or a file. */
export const evidenceBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('url'),
    key: keySchema,
    url: z.url({ protocol: /^https$/, error: 'Expected a link that starts with https://' }),
  }),
  z.strictObject({ kind: z.literal('attestation'), key: keySchema, statement: longTextSchema }),
  z.strictObject({ kind: z.literal('file'), key: keySchema, fileId: idSchema }),
]);

export const commentBodySchema = z.strictObject({ body: longTextSchema });
/** Null takes the task from whoever has it. */
export const assignBodySchema = z.strictObject({ contactId: z.nullable(idSchema) });
export const rescheduleBodySchema = z.strictObject({ dueOn: localDateSchema, reason: textSchema });
export const rescheduledSchema = z.object({ shift: shiftSchema, plan: planSchema });

const waiverReason = z.string().check(z.minLength(20), z.maxLength(500));
export const waiveTaskBodySchema = z.strictObject({
  reason: waiverReason,
  /** Day on which the task comes back; null: for good. */
  until: z.nullable(localDateSchema),
});
export const waiveGateBodySchema = z.strictObject({
  reason: waiverReason,
  /** Day on which it has ended. */
  until: localDateSchema,
});
