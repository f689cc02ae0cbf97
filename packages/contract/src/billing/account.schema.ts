import * as z from 'zod/mini';
import { keySchema, textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { accountErrorSchema } from './billing.schema.js';

const link = z.url({ protocol: /^https$/ });

/** Where the partner connects its account, or adds what is missing. It is entered there and never seen here. */
export const accountLinkSchema = z.object({
  url: link,
  purpose: z.enum(['connect', 'complete']),
});

/** What the backend that talks to the provider writes when the provider says that the account has changed. */
export const payoutAccountBodySchema = z.strictObject({
  provider: textSchema,
  connected: z.boolean(),
  payoutsEnabled: z.boolean(),
  currentlyDue: z.array(keySchema),
  eventuallyDue: z.array(keySchema),
  pastDue: z.array(keySchema),
  pendingVerification: z.array(keySchema),
  deadline: z.nullable(instantSchema),
  disabledReason: z.nullable(textSchema),
  disabledSince: z.nullable(instantSchema),
  errors: z.array(accountErrorSchema),
  onboardingUrl: z.nullable(link),
  last4: z.nullable(z.string().check(z.regex(/^\w{4}$/, 'Expected the last four characters'))),
});
