import * as z from 'zod/mini';
import { keySchema, sourceSchema, textSchema } from '../identity.schema.js';
import { localDateSchema, timeZoneSchema } from '../time/time.schema.js';
import { calendarSchema } from './calendar.schema.js';
import { factDefinitionSchema } from './fact.schema.js';
import {
  cadenceSchema,
  contactDefinitionSchema,
  engagementModelsSchema,
  gateDefinitionSchema,
  phaseDefinitionSchema,
  planMeetingSchema,
  resourceDefinitionSchema,
} from './plan.schema.js';
import {
  equitySchema,
  exclusivitySchema,
  healthPolicySchema,
  kpiSchema,
  leadPolicySchema,
  offboardingSchema,
  revenueShareSchema,
  scorecardMeasureSchema,
  tierPolicySchema,
} from './growth.schema.js';
import { supportDefinitionSchema } from './support.schema.js';
import { curriculumSchema } from './training.schema.js';

/** A question that the program leaves open, and what we take until its vendor says otherwise. */
export const programOptionSchema = z.object({
  key: keySchema,
  question: textSchema,
  value: z.union([z.string(), z.number(), z.boolean()]),
  source: sourceSchema,
});

/** BCP 47 tag of a language, without a region: `de`, `zh-Hant`. */
const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'Expected a language like de'));

/** A partner program as data. Null always means that the program does not say. */
export const programDefinitionSchema = z.object({
  key: keySchema,
  version: z.int(),
  effectiveFrom: localDateSchema,
  name: textSchema,
  /** What its texts are written in. */
  language: languageSchema,
  /** The same texts in other languages, each under the text that the program has; one that is missing stays as it is. */
  translations: z.record(languageSchema, z.record(textSchema, textSchema)),
  vendor: z.object({ name: textSchema, /** How its own people are called in a sentence. */ short: textSchema }),
  timeZone: z.object({ name: timeZoneSchema, source: sourceSchema }),
  calendars: z.array(calendarSchema).check(z.minLength(1)),
  facts: z.array(factDefinitionSchema),
  phases: z.array(phaseDefinitionSchema).check(z.minLength(1)),
  gates: z.array(gateDefinitionSchema),
  meetings: z.array(planMeetingSchema),
  cadences: z.array(cadenceSchema),
  engagementModels: z.nullable(engagementModelsSchema),
  curricula: z.array(curriculumSchema),
  tierPolicy: tierPolicySchema,
  support: supportDefinitionSchema,
  /** Null: the program pays its partners nothing. */
  revenueShare: z.nullable(revenueShareSchema),
  kpis: z.array(kpiSchema),
  scorecard: z.nullable(z.array(scorecardMeasureSchema)),
  leadPolicy: z.nullable(leadPolicySchema),
  exclusivity: z.nullable(exclusivitySchema),
  equity: z.nullable(equitySchema),
  health: healthPolicySchema,
  offboarding: z.nullable(offboardingSchema),
  contacts: z.array(contactDefinitionSchema),
  resources: z.array(resourceDefinitionSchema),
  /** Terms, targets of the network and other statements that no rule computes with. */
  terms: z.array(z.object({ topic: textSchema, text: textSchema })),
  options: z.array(programOptionSchema),
});
export type ProgramDefinition = z.infer<typeof programDefinitionSchema>;
