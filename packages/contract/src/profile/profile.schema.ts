import * as z from 'zod/mini';
import { idSchema, keySchema, programTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { currencySchema } from '../money/money.schema.js';
import { instantSchema, localDateSchema, timeZoneSchema } from '../time/time.schema.js';

/** Where a partner stands in the program. */
const standings = ['prospect', 'applied', 'onboarding', 'active', 'dormant', 'warned', 'notice', 'terminated'] as const;
export const partnerStandingSchema = z.enum(standings);
/** A suspension comes on top: once it is lifted, the partner stands where it stood. */
export const partnerStatusSchema = z.enum([...standings, 'suspended']);

/** The partner whose data this is. */
export const profileSchema = z.object({
  id: idSchema,
  name: textSchema,
  program: z.object({ key: keySchema, name: programTextSchema, version: z.int() }),
  vendor: z.object({ name: textSchema, short: textSchema }),
  tier: z.object({ key: keySchema, name: programTextSchema }),
  tierSince: z.nullable(localDateSchema),
  agreementEffectiveOn: z.nullable(localDateSchema),
  contractSignedAt: z.nullable(instantSchema),
  kickoffOn: z.nullable(localDateSchema),
  timeZone: timeZoneSchema,
  locale: z.string(),
  currency: currencySchema,
  segments: z.array(textSchema),
  verticals: z.array(textSchema),
  bundle: z.array(keySchema),
  status: partnerStatusSchema,
  version: z.int(),
});
export type Profile = z.infer<typeof profileSchema>;

/** Someone to call. */
export const contactSchema = z.object({
  id: idSchema,
  name: textSchema,
  role: textSchema,
  side: sideSchema,
  email: z.nullable(z.string()),
  channel: z.nullable(textSchema),
  for: z.nullable(textSchema),
});
export type Contact = z.infer<typeof contactSchema>;

/** How far it is to the next tier (rule R5). */
export const tierProgressSchema = z.object({
  tier: z.object({
    key: keySchema,
    name: programTextSchema,
    minimum: z.nullable(z.int()),
    benefits: z.array(programTextSchema),
  }),
  /** What is counted; null: tiers are agreed, nothing is counted. */
  metric: z.nullable(z.enum(['customers', 'deals'])),
  count: z.nullable(z.int()),
  next: z.nullable(z.object({ key: keySchema, name: programTextSchema, minimum: z.int() })),
  remaining: z.nullable(z.int()),
  /** The count is below the minimum of the tier held. */
  atRisk: z.boolean(),
  ladder: z.array(
    z.object({ key: keySchema, name: programTextSchema, minimum: z.nullable(z.int()), held: z.boolean() }),
  ),
});
export type TierProgress = z.infer<typeof tierProgressSchema>;
