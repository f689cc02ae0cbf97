import * as z from 'zod/mini';
import { idSchema, keySchema, textSchema } from '../identity.schema.js';
import { disputeSchema } from './dispute.schema.js';
import { bpsSchema, currencySchema, moneySchema } from '../money/money.schema.js';
import { pageQueryShape } from '../page/page.schema.js';
import { streamSchema } from '../program/growth.schema.js';
import { instantSchema, localDateSchema, periodSchema } from '../time/time.schema.js';

export const revenueLineStateSchema = z.enum([
  'accrued',
  'held',
  'disputed',
  'approved',
  'voided',
  'in_statement',
  'paid',
]);
/** What a payout account is, from worst to best: read from what Stripe Connect says of it. */
export const accountStateSchema = z.enum(['not_connected', 'restricted', 'past_due', 'due', 'pending', 'enabled']);

export const revenueLineSchema = z.object({
  id: idSchema,
  period: periodSchema,
  stream: streamSchema,
  customer: z.object({ id: idSchema, name: textSchema }),
  gross: moneySchema,
  /** Null where the program leaves the rate to be agreed: then there is no share yet either. */
  rateBps: z.nullable(bpsSchema),
  bonusBps: z.nullable(bpsSchema),
  operatorShare: z.nullable(moneySchema),
  vendorShare: z.nullable(moneySchema),
  state: revenueLineStateSchema,
  holdUntil: z.nullable(instantSchema),
  reversesId: z.nullable(idSchema),
  /** The line that it takes back, for telling why money goes. */
  reverses: z.nullable(z.object({ id: idSchema, period: periodSchema, invoice: z.nullable(textSchema) })),
  invoice: z.nullable(z.object({ number: textSchema, paidOn: z.nullable(localDateSchema) })),
  /** The statement that it stands in; null: in none yet. */
  statementId: z.nullable(idSchema),
  /** The last one about it. */
  dispute: z.nullable(disputeSchema),
});
export type RevenueLine = z.infer<typeof revenueLineSchema>;

export const payoutStates = [
  'draft',
  'blocked',
  'ready',
  'approved',
  'processing',
  'in_transit',
  'paid',
  'failed',
  'canceled',
  'reversed',
] as const;
export const payoutStateSchema = z.enum(payoutStates);
export type PayoutState = z.infer<typeof payoutStateSchema>;

/** Reasons of rule R4, all that hold. */
export const blockReasonSchema = z.enum([
  'nothing_approved',
  'in_hold',
  'below_minimum',
  'payouts_disabled',
  'disputed',
  'gate_closed',
  'negative_balance',
]);
export type BlockReason = z.infer<typeof blockReasonSchema>;

/** Earned, rate and share of one stream in one period; the lines are rounded one by one and then added (rule R3). */
export const explanationLineSchema = z.object({
  stream: streamSchema,
  lines: z.int(),
  gross: moneySchema,
  phaseRateBps: z.nullable(bpsSchema),
  bonusBps: z.nullable(bpsSchema),
  rateBps: z.nullable(bpsSchema),
  operatorShare: z.nullable(moneySchema),
  vendorShare: z.nullable(moneySchema),
});

export const explanationSchema = z.object({
  period: periodSchema,
  /** Month of the agreement, the first being 1. */
  month: z.int(),
  phase: z.nullable(textSchema),
  tier: textSchema,
  lines: z.array(explanationLineSchema),
  gross: moneySchema,
  operatorShare: z.nullable(moneySchema),
  vendorShare: z.nullable(moneySchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

export const payoutSchema = z.object({
  id: idSchema,
  statementId: idSchema,
  period: periodSchema,
  amount: moneySchema,
  state: payoutStateSchema,
  arrivalOn: z.nullable(localDateSchema),
  failureCode: z.nullable(z.string()),
  /** What happened, oldest first. */
  events: z.array(z.object({ state: payoutStateSchema, at: instantSchema, note: z.nullable(textSchema) })),
});

export const payoutStepKinds = ['sent', 'returned', 'account_changed', 'sent_again', 'arrived', 'taken_back'] as const;
/** A payout told as a line of dates: what was sent, what came back, and how it ended. */
export const payoutStorySchema = z.extend(payoutSchema, {
  steps: z.array(
    z.object({
      kind: z.enum(payoutStepKinds),
      at: instantSchema,
      /** Account that it went to. */
      last4: z.nullable(z.string()),
      failureCode: z.nullable(z.string()),
      note: z.nullable(textSchema),
    }),
  ),
  outcome: z.enum(['waiting', 'on_its_way', 'returned', 'arrived', 'taken_back']),
  /** Days after the due date on which it arrived; 0: in time; null: it has not arrived, or there is no due date. */
  daysLate: z.nullable(z.int()),
  /** What has been earned with it and is not with the partner: zero once it has arrived. */
  missing: moneySchema,
});
export type PayoutStory = z.infer<typeof payoutStorySchema>;
export type Payout = z.infer<typeof payoutSchema>;

export const statementSchema = z.object({
  id: idSchema,
  period: periodSchema,
  issuedOn: localDateSchema,
  dueOn: z.nullable(localDateSchema),
  /** The operator's share of the explanation and the adjustments. */
  net: moneySchema,
  /** What a negative net takes into the next statement; zero or less. */
  carryForward: moneySchema,
  explanation: explanationSchema,
  adjustments: z.array(
    z.object({
      kind: z.enum(['dispute_hold', 'dispute_release', 'carried_forward']),
      amount: moneySchema,
      lineId: z.nullable(idSchema),
    }),
  ),
  payout: z.nullable(payoutSchema),
});
export type Statement = z.infer<typeof statementSchema>;

export const accountErrorSchema = z.object({
  requirement: keySchema,
  code: keySchema,
  /** In words, as the provider gives them. */
  reason: textSchema,
});

/** In Stripe Connect's terms. */
export const payoutAccountSchema = z.object({
  provider: textSchema,
  connected: z.boolean(),
  payoutsEnabled: z.boolean(),
  currentlyDue: z.array(keySchema),
  eventuallyDue: z.array(keySchema),
  pastDue: z.array(keySchema),
  pendingVerification: z.array(keySchema),
  deadline: z.nullable(instantSchema),
  disabledReason: z.nullable(z.string()),
  onboardingUrl: z.nullable(z.url({ protocol: /^https$/ })),
  last4: z.nullable(z.string()),
  state: accountStateSchema,
  /** Why something that was handed in did not do. */
  errors: z.array(accountErrorSchema),
  disabledSince: z.nullable(instantSchema),
});
export type PayoutAccount = z.infer<typeof payoutAccountSchema>;

/** Money of one currency. Two currencies never meet in a sum. */
export const currencyBalanceSchema = z.object({
  currency: currencySchema,
  next: z.nullable(
    z.object({
      statementId: z.nullable(idSchema),
      payoutId: z.nullable(idSchema),
      period: periodSchema,
      amount: moneySchema,
      state: payoutStateSchema,
      issuedOn: z.nullable(localDateSchema),
      dueOn: z.nullable(localDateSchema),
      arrivalOn: z.nullable(localDateSchema),
      /** Statement, approved, sent, in the bank: each with its day and whether it has come. */
      steps: z.array(
        z.object({
          key: z.enum(['statement', 'approved', 'sent', 'arrived']),
          on: z.nullable(localDateSchema),
          done: z.boolean(),
        }),
      ),
      blockedBy: z.array(blockReasonSchema),
    }),
  ),
  explanation: z.nullable(explanationSchema),
  available: moneySchema,
  held: z.object({ amount: moneySchema, until: z.nullable(instantSchema) }),
  disputed: moneySchema,
  paid: z.object({ amount: moneySchema, months: z.int() }),
  history: z.array(
    z.object({
      period: periodSchema,
      amount: z.nullable(moneySchema),
      gross: moneySchema,
      state: payoutStateSchema,
      /** Name of the revenue phase; null: not set. */
      phase: z.nullable(textSchema),
      /** First month of a phase with lower rates. */
      stepDown: z.boolean(),
      note: z.nullable(textSchema),
      /** Null: not issued yet. */
      statementId: z.nullable(idSchema),
      /** Null: nothing is on its way yet. */
      payoutId: z.nullable(idSchema),
    }),
  ),
  /** What the same revenue would bring elsewhere on the table of rates. */
  whatIf: z.array(
    z.object({
      kind: z.enum(['tier', 'month']),
      /** Name of the tier or of the phase. */
      label: textSchema,
      /** Count from which the tier is held, or month of the agreement. */
      from: z.int(),
      period: z.nullable(periodSchema),
      rates: z.array(z.object({ stream: streamSchema, rateBps: bpsSchema })),
      difference: moneySchema,
    }),
  ),
});
export type CurrencyBalance = z.infer<typeof currencyBalanceSchema>;

/** What the payout card shows. */
export const billingSummarySchema = z.object({
  /** `none`: the program pays nothing. `unset`: it pays, and the rate is not set. */
  ledger: z.enum(['active', 'unset', 'not_started', 'none']),
  /** How the program calls the money, e.g. "Commission"; null where it pays nothing. */
  label: z.nullable(textSchema),
  vendor: textSchema,
  balances: z.array(currencyBalanceSchema),
  /** Null where the program pays nothing. */
  account: z.nullable(payoutAccountSchema),
});
export type BillingSummary = z.infer<typeof billingSummarySchema>;

export const revenueLineQuerySchema = z.object({
  ...pageQueryShape,
  period: z.optional(periodSchema),
  stream: z.optional(streamSchema),
  currency: z.optional(currencySchema),
  /** What has become of them; `disputed`: those in an open dispute. */
  state: z.optional(revenueLineStateSchema),
  /** Lines of one statement: together with a stream they add up to that row of its explanation. */
  statement: z.optional(idSchema),
  /** Every word of it stands in the customer's name or the invoice's number, whatever the case and accents. */
  search: z.optional(z.string().check(z.maxLength(200))),
});
