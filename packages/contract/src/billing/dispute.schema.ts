import * as z from 'zod/mini';
import { idSchema, longTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { bpsSchema, moneySchema } from '../money/money.schema.js';
import { pageQueryShape } from '../page/page.schema.js';
import { instantSchema, localDateSchema } from '../time/time.schema.js';

export const disputeReasons = ['wrong_amount', 'wrong_rate', 'wrong_month', 'not_ours', 'other'] as const;
export const disputeReasonSchema = z.enum(disputeReasons);

/** A claim about a line. Only the difference between the two shares is in dispute; the rest is paid as if there were none. */
export const disputeSchema = z.object({
  id: idSchema,
  lineId: idSchema,
  side: sideSchema,
  reason: disputeReasonSchema,
  body: longTextSchema,
  by: textSchema,
  openedAt: instantSchema,
  /** Day by which the other side answers, in business days of the program; null: past disputes. */
  answerBy: z.nullable(localDateSchema),
  claimed: z.object({ gross: moneySchema, rateBps: z.nullable(bpsSchema), share: z.nullable(moneySchema) }),
  /** Claimed share less the line's share; null where the program sets no rate. */
  difference: z.nullable(moneySchema),
  /** What is kept back from the payout while it lasts; zero where more is claimed than is paid. */
  held: moneySchema,
  state: z.enum(['open', 'accepted', 'settled', 'rejected', 'withdrawn']),
  resolvedAt: z.nullable(instantSchema),
  note: z.nullable(textSchema),
});
export type Dispute = z.infer<typeof disputeSchema>;

export const disputeListQuerySchema = z.object({
  ...pageQueryShape,
  status: z.optional(z.enum(['open', 'resolved'])),
});

/** What the line should be. What is left out stays as it is. */
export const disputeBodySchema = z.strictObject({
  reason: disputeReasonSchema,
  body: longTextSchema,
  /** Minor units of the line's currency. */
  gross: z.optional(z.int()),
  rateBps: z.optional(bpsSchema),
});

export const resolveDisputeBodySchema = z.strictObject({
  /** `settled` takes its own gross and rate. */
  outcome: z.enum(['accepted', 'rejected', 'settled']),
  gross: z.optional(z.int()),
  rateBps: z.optional(bpsSchema),
  note: z.optional(textSchema),
});
