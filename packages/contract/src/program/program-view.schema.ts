import * as z from 'zod/mini';
import { keySchema, programTextSchema, textSchema } from '../identity.schema.js';
import { timeZoneSchema } from '../time/time.schema.js';
import { kpiSchema } from './growth.schema.js';
import { programOptionSchema } from './program.schema.js';
import { resourceDefinitionSchema } from './plan.schema.js';

/** The program as its partners see it: no questions with answers, no policies of other tiers' money. */
export const programViewSchema = z.object({
  key: keySchema,
  version: z.int(),
  name: programTextSchema,
  vendor: z.object({ name: textSchema, short: textSchema }),
  timeZone: timeZoneSchema,
  tiers: z.array(
    z.object({
      key: keySchema,
      name: programTextSchema,
      minimum: z.nullable(z.int()),
      benefits: z.array(programTextSchema),
    }),
  ),
  kpis: z.array(kpiSchema),
  resources: z.array(resourceDefinitionSchema),
  terms: z.array(z.object({ topic: programTextSchema, text: programTextSchema })),
  options: z.array(programOptionSchema),
  /** Which subjects the program has at all. */
  features: z.object({
    plan: z.boolean(),
    training: z.boolean(),
    customers: z.boolean(),
    payouts: z.boolean(),
    ladder: z.boolean(),
  }),
});
export type ProgramView = z.infer<typeof programViewSchema>;
