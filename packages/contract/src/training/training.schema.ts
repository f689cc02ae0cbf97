import * as z from 'zod/mini';
import { idSchema, keySchema, longTextSchema, programTextSchema, textSchema } from '../identity.schema.js';
import { bpsSchema } from '../money/money.schema.js';
import { moduleKindSchema } from '../program/training.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';

export const enrolmentStateSchema = z.enum([
  'not_enrolled',
  'enrolled',
  'in_progress',
  'passed',
  'certified',
  'expiring',
  'expired',
  'recertifying',
  'locked_out',
  'suspended',
  'revoked',
]);
export type EnrolmentState = z.infer<typeof enrolmentStateSchema>;

export const moduleStateSchema = z.enum(['todo', 'in_progress', 'booked', 'in_review', 'failed', 'locked_out', 'done']);
export type ModuleState = z.infer<typeof moduleStateSchema>;

/** A module as one learner has it. */
export const learnerModuleSchema = z.object({
  key: keySchema,
  title: programTextSchema,
  kind: moduleKindSchema,
  state: moduleStateSchema,
  required: z.boolean(),
  minutes: z.nullable(z.int()),
  passBps: z.nullable(bpsSchema),
  questions: z.int(),
  bestBps: z.nullable(bpsSchema),
  attempts: z.int(),
  /** Null: the program sets no limit. */
  attemptsLeft: z.nullable(z.int()),
  timeLimitMinutes: z.nullable(z.int()),
  /** An attempt that is open; null: none. */
  attemptId: z.nullable(idSchema),
  /** The attempt that was handed in last, to be looked at again; null: none, or one is open. */
  reviewId: z.nullable(idSchema),
  answered: z.int(),
  doneAt: z.nullable(instantSchema),
  bookedFor: z.nullable(instantSchema),
  /** From when it may be tried again after a failed attempt; null: at once. */
  retryAt: z.nullable(instantSchema),
  /**
   * A reminder that the learner asks for after a failed attempt: when it comes, and whether it is offered, set or has come. It is
   * gone with the next attempt. Null: there is nothing to be reminded of.
   */
  reminder: z.nullable(z.object({ at: instantSchema, state: z.enum(['offered', 'set', 'due']) })),
  moveOn: z.enum(['complete', 'pass', 'attend', 'accept']),
  /** Where it is watched or read; null: its vendor gives it out elsewhere. */
  material: z.nullable(z.string()),
});
export type LearnerModule = z.infer<typeof learnerModuleSchema>;

export const requirementStateSchema = z.object({
  key: keySchema,
  title: programTextSchema,
  group: z.nullable(programTextSchema),
  kind: z.enum(['evidence', 'recurring']),
  every: z.nullable(z.enum(['month', 'quarter'])),
  state: z.enum(['missing', 'submitted', 'accepted', 'non_compliant']),
  at: z.nullable(instantSchema),
  /** What was handed in last; null: nothing yet. */
  statement: z.nullable(textSchema),
});

export const credentialSchema = z.object({
  id: idSchema,
  name: textSchema,
  learner: textSchema,
  issuedAt: instantSchema,
  /** Null: the program sets no expiry. The credential has expired on that date. */
  expiresOn: z.nullable(localDateSchema),
  status: z.enum(['active', 'expiring', 'expired', 'suspended', 'revoked']),
});
export type Credential = z.infer<typeof credentialSchema>;

export const learnerSchema = z.object({
  id: idSchema,
  name: textSchema,
  role: z.nullable(textSchema),
  you: z.boolean(),
});

export const enrolmentSchema = z.object({
  id: z.nullable(idSchema),
  learner: learnerSchema,
  curriculum: z.object({
    key: keySchema,
    title: programTextSchema,
    badge: z.object({ name: programTextSchema, unlocks: z.array(programTextSchema) }),
    validForYears: z.nullable(z.int()),
  }),
  state: enrolmentStateSchema,
  totalMinutes: z.nullable(z.int()),
  minutesLeft: z.nullable(z.int()),
  progressBps: bpsSchema,
  /** A recurring duty was missed; the credential stays valid. */
  compliant: z.boolean(),
  /** Who last asked the learner to go on, while nothing was done since; null: nobody. */
  reminder: z.nullable(z.object({ by: textSchema, at: instantSchema })),
  modules: z.array(learnerModuleSchema),
  requirements: z.array(requirementStateSchema),
  credential: z.nullable(credentialSchema),
  version: z.int(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const teamRowSchema = z.object({
  learner: learnerSchema,
  state: enrolmentStateSchema,
  /** One entry a module, in the order of `modules`. */
  cells: z.array(
    z.object({
      state: moduleStateSchema,
      bestBps: z.nullable(bpsSchema),
      attempts: z.int(),
      doneAt: z.nullable(instantSchema),
      bookedFor: z.nullable(instantSchema),
    }),
  ),
  certifiedAt: z.nullable(instantSchema),
  /** Key of the module that comes next; null: none. */
  nextModule: z.nullable(keySchema),
  /** Holds up a gate. */
  blocking: z.boolean(),
  /** When somebody last reminded them; null: nobody has, or they are certified. */
  remindedAt: z.nullable(instantSchema),
  /** Whether the reader may remind them now: somebody else, not certified, and not reminded within a day. */
  remindable: z.boolean(),
});

/** What the tracker shows: the reader's own path, and the team for those who lead it. */
export const trainingSchema = z.object({
  /** Null: the program has no certification, or the reader is not a learner of it. */
  enrolment: z.nullable(enrolmentSchema),
  curricula: z.array(z.object({ key: keySchema, title: programTextSchema })),
  /** Null: the reader may not see the team. */
  team: z.nullable(
    z.object({
      certified: z.int(),
      total: z.int(),
      targetOn: z.nullable(localDateSchema),
      /** Titles of the gates that wait for it. */
      gates: z.array(programTextSchema),
      modules: z.array(z.object({ key: keySchema, title: programTextSchema, kind: moduleKindSchema, done: z.int() })),
      rows: z.array(teamRowSchema),
    }),
  ),
});
export type Training = z.infer<typeof trainingSchema>;

export const choiceSchema = z.object({ key: keySchema, text: programTextSchema });
/** A quiz or exam under way. Which answers are right is never in it while it is open. */
export const attemptSchema = z.object({
  id: idSchema,
  module: keySchema,
  title: programTextSchema,
  number: z.int(),
  state: z.enum(['open', 'passed', 'failed']),
  startedAt: instantSchema,
  /** Null: no time limit, or it stands still. */
  endsAt: z.nullable(instantSchema),
  /** It stands still until then, and ends with what is saved. Null: it runs, is over or has no limit. */
  keptUntil: z.nullable(instantSchema),
  /** Null: no time limit. */
  secondsLeft: z.nullable(z.int()),
  passBps: z.nullable(bpsSchema),
  questions: z.array(z.object({ key: keySchema, prompt: programTextSchema, choices: z.array(choiceSchema) })),
  answers: z.record(keySchema, keySchema),
  /** Questions that the learner wants to see again. */
  flagged: z.array(keySchema),
  /** After it is closed. */
  result: z.nullable(
    z.object({
      correct: z.int(),
      total: z.int(),
      scoreBps: bpsSchema,
      review: z.array(
        z.object({
          question: keySchema,
          given: z.nullable(keySchema),
          right: keySchema,
          explanation: programTextSchema,
        }),
      ),
    }),
  ),
  version: z.int(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const startAttemptBodySchema = z.strictObject({ enrolmentId: idSchema, module: keySchema });
export const saveAnswersBodySchema = z.strictObject({
  answers: z.record(keySchema, keySchema),
  /** Replaces the flags; absent: they stay. */
  flagged: z.optional(z.array(keySchema)),
});
export const enrolBodySchema = z.strictObject({ curriculum: keySchema });
export const requirementBodySchema = z.strictObject({ requirement: keySchema, statement: longTextSchema });

export const remindBodySchema = z.strictObject({
  curriculum: keySchema,
  /** Identifiers of learners. */
  learners: z.array(idSchema).check(z.minLength(1), z.maxLength(200)),
});

/** In the language of the partner and its brand, for whoever sends mails. */
export const mailToSendSchema = z.object({ language: textSchema, subject: z.string(), html: z.string() });

/** What somebody asked a learner to go on with, and the mail that says so. */
export const sentReminderSchema = z.object({
  id: idSchema,
  learner: z.object({ id: idSchema, name: textSchema }),
  by: textSchema,
  at: instantSchema,
  mail: mailToSendSchema,
});

/** What a learner wanted to be reminded of, and the mail that does so. */
export const dueReminderSchema = z.object({
  id: idSchema,
  learner: z.object({ id: idSchema, name: textSchema }),
  module: keySchema,
  at: instantSchema,
  mail: mailToSendSchema,
});

/** The seat that somebody got who waited for one, and the mail that says so. */
export const gotSeatSchema = z.object({
  enrolmentId: idSchema,
  learner: z.object({ id: idSchema, name: textSchema }),
  module: keySchema,
  startsAt: instantSchema,
  at: instantSchema,
  mail: mailToSendSchema,
});
