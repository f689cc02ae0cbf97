import * as z from 'zod/mini';
import { keySchema, sourceSchema, textSchema } from '../identity.schema.js';
import { bpsSchema } from '../money/money.schema.js';
import { localTimeSchema, timeZoneSchema } from '../time/time.schema.js';

export const moduleKindSchema = z.enum(['video', 'doc', 'live', 'lab', 'quiz', 'exam', 'demo', 'shadow']);
export type ModuleKind = z.infer<typeof moduleKindSchema>;

/** A question with one right answer. The answer never leaves the server before the attempt is closed. */
export const questionSchema = z.object({
  key: keySchema,
  prompt: textSchema,
  choices: z.array(z.object({ key: keySchema, text: textSchema })).check(z.minLength(2)),
  answer: keySchema,
  explanation: textSchema,
});
export type Question = z.infer<typeof questionSchema>;

/** When a live module can be attended: a rhythm (RRULE of RFC 5545, without DTSTART) at a time of day in a zone. */
export const liveSessionDefinitionSchema = z.object({
  key: keySchema,
  rrule: z.string(),
  time: localTimeSchema,
  timeZone: timeZoneSchema,
  /** BCP 47. */
  language: textSchema,
  /** Null: not said. */
  host: z.nullable(textSchema),
  seats: z.int().check(z.gte(1)),
  source: sourceSchema,
});
export type LiveSessionDefinition = z.infer<typeof liveSessionDefinitionSchema>;

export const moduleDefinitionSchema = z.object({
  key: keySchema,
  title: textSchema,
  kind: moduleKindSchema,
  /** Null: the program does not say how long. */
  minutes: z.nullable(z.int()),
  /** Null: no pass mark; an attempt satisfies it. */
  passBps: z.nullable(bpsSchema),
  /** Null: the program sets no limit. */
  maxAttempts: z.nullable(z.int()),
  cooldownHours: z.nullable(z.int()),
  timeLimitMinutes: z.nullable(z.int()),
  /** What satisfies it: done by the learner, passed, attended, or accepted by a reviewer. */
  moveOn: z.enum(['complete', 'pass', 'attend', 'accept']),
  required: z.boolean(),
  /** Business days of the path, day 1 the first; null: no order in time. */
  dayStart: z.nullable(z.int()),
  dayEnd: z.nullable(z.int()),
  questions: z.array(questionSchema),
  /** Where it is watched or read. Absent: its vendor gives it out elsewhere. */
  material: z.optional(z.url({ protocol: /^https$/, error: 'Expected a link that starts with https://' })),
  /** Absent: no dates are set, or it is not live. */
  sessions: z.optional(z.array(liveSessionDefinitionSchema)),
});
export type ModuleDefinition = z.infer<typeof moduleDefinitionSchema>;

/** Proof or attendance beside the modules. */
export const requirementSchema = z.object({
  key: keySchema,
  title: textSchema,
  kind: z.enum(['evidence', 'recurring']),
  group: z.nullable(textSchema),
  /** A recurring one is owed once in each of these; it does not expire the credential. */
  every: z.nullable(z.enum(['month', 'quarter'])),
});

export const curriculumSchema = z.object({
  key: keySchema,
  title: textSchema,
  /** Roles it is for; empty: everyone. */
  roles: z.array(textSchema),
  /** For everything in it, when the program names only the sum. */
  totalMinutes: z.nullable(z.int()),
  badge: z.object({ name: textSchema, unlocks: z.array(textSchema) }),
  modules: z.array(moduleDefinitionSchema),
  requirements: z.array(requirementSchema),
  /** Null: the program sets no expiry. */
  validForYears: z.nullable(z.int()),
  /** Keys of the modules that a renewal asks for again. Absent: those that are passed. */
  renewal: z.optional(z.array(keySchema)),
  /** Plan day by which everyone designated should be certified; null: not set. */
  targetDay: z.nullable(z.int()),
});
export type Curriculum = z.infer<typeof curriculumSchema>;
