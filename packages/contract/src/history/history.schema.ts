import * as z from 'zod/mini';
import { roleSchema } from '../access/scope.schema.js';
import { accountErrorSchema, payoutStateSchema } from '../billing/billing.schema.js';
import { customerStateSchema } from '../customers/customers.schema.js';
import { idSchema, keySchema, longTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { bpsSchema, currencySchema } from '../money/money.schema.js';
import { taskEventKinds } from '../onboarding/onboarding.schema.js';
import { blockerKindSchema } from '../onboarding/task-detail.schema.js';
import { partnerStandingSchema } from '../profile/profile.schema.js';
import { streamSchema } from '../program/growth.schema.js';
import { severitySchema, ticketKindSchema } from '../program/support.schema.js';
import { evidenceKindSchema } from '../program/plan.schema.js';
import { ticketEventSchema } from '../support/support.schema.js';
import { instantSchema, localDateSchema, periodSchema, timeZoneSchema } from '../time/time.schema.js';

/** Who did something: a contact's or learner's id, or the name of a system. */
const actor = z.object({ name: textSchema, side: sideSchema });

/** What an event of a task carries besides its reason. */
const taskEventDetailSchema = z.object({
  note: z.optional(textSchema),
  points: z.optional(z.array(z.object({ key: keySchema, note: z.optional(textSchema) }))),
  blocker: z.optional(blockerKindSchema),
  expectedOn: z.optional(localDateSchema),
  /** Day on which the task is to end, with `rescheduled`. */
  dueOn: z.optional(localDateSchema),
  /** Day on which a skipped task comes back; null or absent: never. */
  until: z.optional(z.nullable(localDateSchema)),
});

/**
 * Everything that has happened to one partner, as facts and events and never as results: no score, no share, no state that a
 * rule computes. A server loads it as its first data; what is on screen is computed from it.
 */
export const partnerHistorySchema = z.object({
  program: keySchema,
  /** Public handle of the demo partner: names its theme and its portal. */
  handle: keySchema,
  now: instantSchema,
  partner: z.object({
    id: idSchema,
    name: textSchema,
    tier: keySchema,
    tierSince: z.nullable(localDateSchema),
    agreementEffectiveOn: z.nullable(localDateSchema),
    contractSignedAt: z.nullable(instantSchema),
    kickoffOn: z.nullable(localDateSchema),
    applicationOn: z.nullable(localDateSchema),
    timeZone: timeZoneSchema,
    locale: textSchema,
    currency: currencySchema,
    segments: z.array(textSchema),
    verticals: z.array(textSchema),
    bundle: z.array(keySchema),
    status: partnerStandingSchema,
    /** Why it is suspended, in words for the partner; absent: it is not. */
    suspendedFor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** Answers to rule R16 and who confirmed the model; null where the program has no models. */
    engagement: z.nullable(
      z.object({
        plannedDays: z.int(),
        onsite: z.boolean(),
        extendedVm: z.boolean(),
        mrr: z.int(),
        capable: z.boolean(),
        confirmed: z.nullable(z.object({ model: keySchema, by: textSchema })),
      }),
    ),
    /** Facts that a person recorded: key of the fact → since when. */
    recordedFacts: z.record(keySchema, instantSchema),
  }),
  contacts: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      role: textSchema,
      side: sideSchema,
      email: z.nullable(z.email()),
      channel: z.nullable(textSchema),
    }),
  ),
  /** People whom a test-mode session may stand for. The first is the default. */
  personas: z.array(
    z.object({
      key: keySchema,
      contactId: idSchema,
      name: textSchema,
      role: roleSchema,
      learnerId: z.nullable(idSchema),
    }),
  ),
  tasks: z.array(
    z.object({
      /** Key of the task in the program. */
      task: keySchema,
      assignee: z.nullable(idSchema),
      events: z.array(
        z.object({
          kind: z.enum(taskEventKinds),
          at: instantSchema,
          by: actor,
          reason: z.nullable(textSchema),
          detail: z.optional(taskEventDetailSchema),
        }),
      ),
      evidence: z.array(
        z.object({
          key: keySchema,
          kind: evidenceKindSchema,
          value: z.nullable(z.string()),
          state: z.enum(['submitted', 'accepted', 'rejected', 'superseded']),
          by: actor,
          at: instantSchema,
          /** Why it was not accepted. */
          reason: z.optional(z.nullable(textSchema)),
        }),
      ),
    }),
  ),
  gates: z.array(
    z.object({
      gate: keySchema,
      kind: z.enum(['signed_off', 'waived', 'failed', 'passed']),
      at: instantSchema,
      by: actor,
      reason: z.nullable(textSchema),
      expiresAt: z.nullable(instantSchema),
    }),
  ),
  meetings: z.array(z.object({ key: keySchema, on: localDateSchema, held: z.boolean() })),
  /** What counts for time to first value. */
  outcomes: z.array(
    z.object({
      kind: z.enum(['deal_booked', 'integration_active', 'case_closed']),
      occurredAt: instantSchema,
      verifiedAt: z.nullable(instantSchema),
    }),
  ),
  learners: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      role: z.nullable(textSchema),
      designated: z.boolean(),
      enrolments: z.array(
        z.object({
          curriculum: keySchema,
          enrolledAt: instantSchema,
          modules: z.array(
            z.object({
              module: keySchema,
              kind: z.enum(['started', 'booked', 'cancelled', 'completed', 'attended', 'accepted']),
              at: instantSchema,
              bookedFor: z.nullable(instantSchema),
            }),
          ),
          attempts: z.array(
            z.object({
              module: keySchema,
              startedAt: instantSchema,
              closedAt: z.nullable(instantSchema),
              answers: z.record(keySchema, keySchema),
            }),
          ),
          /** Attempts whose answers are not on record: the score is. */
          scores: z.array(z.object({ module: keySchema, at: instantSchema, scoreBps: bpsSchema })),
          requirements: z.array(
            z.object({
              requirement: keySchema,
              state: z.enum(['submitted', 'accepted']),
              at: instantSchema,
              statement: textSchema,
            }),
          ),
          /** The anniversary counts from it; null: not certified. It must follow from the rest. */
          certifiedAt: z.nullable(instantSchema),
        }),
      ),
    }),
  ),
  customers: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      segment: z.nullable(textSchema),
      vertical: z.nullable(textSchema),
      state: customerStateSchema,
      /** Minor units of the partner's currency. */
      mrr: z.int(),
      contractAt: z.nullable(instantSchema),
      goLiveAt: z.nullable(instantSchema),
      churnedAt: z.nullable(instantSchema),
      renewalOn: z.nullable(localDateSchema),
      owner: z.nullable(textSchema),
      email: z.nullable(z.email()),
      externalId: z.nullable(textSchema),
      nps: z.nullable(z.object({ value: z.number(), scale: z.enum(['-100..100', '0..10']), at: instantSchema })),
      csat: z.nullable(z.number()),
      /** Oldest first; the newest of each key counts, older ones make the trend. */
      measures: z.array(
        z.object({ key: keySchema, value: z.number(), at: instantSchema, note: z.nullable(textSchema) }),
      ),
      override: z.nullable(
        z.object({ value: z.number(), reason: textSchema, by: textSchema, at: instantSchema, until: instantSchema }),
      ),
    }),
  ),
  /** MRR of the whole book at the end of past quarters, oldest first, for the growth condition. */
  quarterlyMrr: z.array(z.object({ quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)), mrr: z.int() })),
  deals: z.array(
    z.object({
      id: idSchema,
      name: textSchema,
      closedAt: z.nullable(instantSchema),
      amount: z.int(),
      won: z.boolean(),
    }),
  ),
  /** Gross only: rate and share come from rule R3. A reversal is a negative line that names the one it takes back. */
  revenue: z.array(
    z.object({
      id: idSchema,
      period: periodSchema,
      stream: streamSchema,
      customerId: idSchema,
      gross: z.int(),
      currency: currencySchema,
      accruedAt: instantSchema,
      approvedAt: z.nullable(instantSchema),
      disputedAt: z.nullable(instantSchema),
      disputeReason: z.nullable(textSchema),
      reversesId: z.nullable(idSchema),
      invoice: z._default(z.nullable(z.object({ number: textSchema, paidOn: z.nullable(localDateSchema) })), null),
      /** Rate that a settled dispute gave it; null: the one that the program computes. */
      agreedRateBps: z._default(z.nullable(bpsSchema), null),
      /** Tier held at the end of the period. */
      tier: keySchema,
    }),
  ),
  statements: z.array(
    z.object({
      id: idSchema,
      period: periodSchema,
      currency: currencySchema,
      issuedOn: localDateSchema,
      payout: z.nullable(
        z.object({
          id: idSchema,
          events: z.array(
            z.object({
              state: payoutStateSchema,
              at: instantSchema,
              note: z.nullable(textSchema),
              failureCode: z.nullable(z.string()),
              /** Account that it was sent to. */
              last4: z._default(z.nullable(z.string()), null),
            }),
          ),
          arrivalOn: z.nullable(localDateSchema),
        }),
      ),
    }),
  ),
  payoutAccount: z.nullable(
    z.object({
      provider: textSchema,
      connected: z.boolean(),
      payoutsEnabled: z.boolean(),
      currentlyDue: z.array(keySchema),
      eventuallyDue: z.array(keySchema),
      pastDue: z.array(keySchema),
      pendingVerification: z.array(keySchema),
      deadline: z.nullable(instantSchema),
      disabledReason: z.nullable(z.string()),
      disabledSince: z._default(z.nullable(instantSchema), null),
      errors: z._default(z.array(accountErrorSchema), []),
      onboardingUrl: z.nullable(z.string()),
      last4: z.nullable(z.string()),
    }),
  ),
  tickets: z.array(
    z.object({
      id: idSchema,
      number: textSchema,
      subject: textSchema,
      body: longTextSchema,
      kind: ticketKindSchema,
      severity: severitySchema,
      blocking: z.boolean(),
      openedAt: instantSchema,
      customerId: z.nullable(idSchema),
      events: z.array(ticketEventSchema),
    }),
  ),
});
export type PartnerHistory = z.infer<typeof partnerHistorySchema>;
