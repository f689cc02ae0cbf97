import * as z from 'zod/mini';
import { idSchema, keySchema, longTextSchema, programTextSchema, sideSchema, textSchema } from '../identity.schema.js';
import { actionSchema } from '../onboarding/onboarding.schema.js';
import { pageQueryShape } from '../page/page.schema.js';
import { attachmentSchema } from './attachment.schema.js';
import { severitySchema, slaMetricSchema, ticketKindSchema } from '../program/support.schema.js';
import { instantSchema, openWindowSchema, timeZoneSchema } from '../time/time.schema.js';

export const ticketStates = [
  'new',
  'open',
  'waiting_partner',
  'waiting_third_party',
  'resolved',
  'closed',
  'reopened',
] as const;
export const ticketStateSchema = z.enum(ticketStates);
export type TicketState = z.infer<typeof ticketStateSchema>;

export const clockStateSchema = z.enum(['running', 'paused', 'met', 'breached', 'met_late', 'canceled']);
export type ClockState = z.infer<typeof clockStateSchema>;

/**
 * A clock of a ticket, computed from its events (rule R1). `openWindows` are the times in which it runs from the server's now
 * to its due instant or 14 days past it, so that a page can count on without a calendar of its own.
 */
export const slaClockSchema = z.object({
  metric: slaMetricSchema,
  state: clockStateSchema,
  /** How the program words the goal, e.g. "24 h". */
  goal: textSchema,
  goalSeconds: z.nullable(z.int()),
  calendar: z.object({ name: textSchema, timeZone: timeZoneSchema, alwaysOpen: z.boolean() }),
  startedAt: instantSchema,
  stoppedAt: z.nullable(instantSchema),
  /** Null while paused. */
  dueAt: z.nullable(instantSchema),
  /** Open time used and left at `asOf`, in seconds; left is negative once breached. */
  elapsedSeconds: z.int(),
  remainingSeconds: z.int(),
  /** Share of the goal that is used; may be over 10,000. */
  usedBps: z.int(),
  pausedSince: z.nullable(instantSchema),
  pausedFor: z.nullable(textSchema),
  openWindows: z.array(openWindowSchema),
});
export type SlaClock = z.infer<typeof slaClockSchema>;

export const ticketActions = ['reply', 'escalate', 'set-severity', 'resolve', 'reopen'] as const;
export const ticketActionSchema = z.enum(ticketActions);
export type TicketAction = z.infer<typeof ticketActionSchema>;

export const ticketEventSchema = z.object({
  id: idSchema,
  at: instantSchema,
  kind: z.enum([
    'opened',
    'replied',
    'waiting_partner',
    'waiting_third_party',
    'resumed',
    'escalated',
    'severity_changed',
    'resolved',
    'reopened',
    'closed',
  ]),
  by: textSchema,
  side: sideSchema,
  body: z.nullable(longTextSchema),
  /** For escalated the level, for severity_changed the severity. */
  to: z.nullable(z.string()),
});
export type TicketEvent = z.infer<typeof ticketEventSchema>;

/** How it was for whoever asked: 1 is poor, 5 is excellent. */
export const ratingSchema = z.object({
  score: z.int().check(z.gte(1), z.lte(5)),
  comment: z.nullable(longTextSchema),
  by: textSchema,
  at: instantSchema,
});

export const ticketSchema = z.object({
  id: idSchema,
  number: textSchema,
  subject: textSchema,
  body: z.nullable(longTextSchema),
  kind: ticketKindSchema,
  severity: severitySchema,
  blocking: z.boolean(),
  state: ticketStateSchema,
  openedAt: instantSchema,
  /** Null: the program has no ladder. */
  level: z.nullable(
    z.object({
      key: keySchema,
      name: programTextSchema,
      enteredAt: instantSchema,
      /** When it climbs by itself, and to where; null: it does not, or the clock is paused. */
      next: z.nullable(z.object({ key: keySchema, name: programTextSchema, at: z.nullable(instantSchema) })),
    }),
  ),
  /** Response first. Empty: the program sets no goal for it. */
  clocks: z.array(slaClockSchema),
  contact: z.nullable(
    z.object({ name: programTextSchema, email: z.nullable(z.string()), expectation: z.nullable(programTextSchema) }),
  ),
  events: z.array(ticketEventSchema),
  actions: z.array(actionSchema(ticketActionSchema)),
  customerId: z.nullable(idSchema),
  attachments: z.array(attachmentSchema),
  rating: z.nullable(ratingSchema),
  asOf: instantSchema,
  version: z.int(),
});
export type Ticket = z.infer<typeof ticketSchema>;

const emergencySchema = z.nullable(
  z.object({
    contact: textSchema,
    email: z.nullable(z.string()),
    channel: z.nullable(textSchema),
    expectation: z.nullable(textSchema),
  }),
);
export type Emergency = z.infer<typeof emergencySchema>;
/** Reads one that was kept; whatever else it is, is none. */
export const readEmergency = (kept: unknown): Emergency => z.safeParse(emergencySchema, kept).data ?? null;

/** What the widget needs besides the tickets. */
export const supportSchema = z.object({
  asOf: instantSchema,
  hours: z.object({
    name: textSchema,
    timeZone: timeZoneSchema,
    alwaysOpen: z.boolean(),
    open: z.boolean(),
    /** Next change of `open`; null: never. */
    changesAt: z.nullable(instantSchema),
    /** E.g. "Mon–Fri 09:00–17:00". */
    wording: textSchema,
    /** False: the program does not state hours; these are ours. */
    stated: z.boolean(),
  }),
  /** Who answers what, now. */
  answers: z.array(
    z.object({
      for: programTextSchema,
      contact: programTextSchema,
      email: z.nullable(z.string()),
      until: z.nullable(instantSchema),
      expectation: z.nullable(programTextSchema),
    }),
  ),
  ladder: z.nullable(z.array(z.object({ key: keySchema, name: programTextSchema, description: programTextSchema }))),
  severities: z.array(
    z.object({
      key: severitySchema,
      label: programTextSchema,
      description: programTextSchema,
      response: z.nullable(textSchema),
      resolution: z.nullable(textSchema),
      /** When a ticket filed now would be answered at the latest; null: no goal. */
      answerBy: z.nullable(instantSchema),
    }),
  ),
  counts: z.object({ open: z.int(), waiting: z.int(), closed: z.int() }),
  /** Whom to reach when nobody can work, also without this page; null: the program names nobody. */
  emergency: emergencySchema,
});
export type Support = z.infer<typeof supportSchema>;

const attachmentIds = z.array(idSchema).check(z.maxLength(10));

/** `urgency`: critical first, then by due time. The others go by when a ticket was opened. */
export const ticketOrders = ['urgency', 'newest', 'oldest'] as const;
export type TicketOrder = (typeof ticketOrders)[number];

export const ticketListQuerySchema = z.object({
  ...pageQueryShape,
  status: z.optional(z.enum(['open', 'waiting', 'closed'])),
  severity: z.optional(severitySchema),
  kind: z.optional(ticketKindSchema),
  /** Words that number, subject or conversation hold, each of them, in any order and case. */
  q: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** @default urgency; newest for those that are closed */
  sort: z.optional(z.enum(ticketOrders)),
});

export const ticketBodySchema = z.strictObject({
  subject: textSchema,
  body: longTextSchema,
  kind: ticketKindSchema,
  severity: severitySchema,
  blocking: z._default(z.boolean(), false),
  /** The customer that it is about. */
  customerId: z.optional(idSchema),
  attachments: z.optional(attachmentIds),
});

export const ticketActBodySchema = z.strictObject({
  /** Words of a reply; for escalate the reason, which has to be given; for the others it may be. */
  body: z.optional(longTextSchema),
  severity: z.optional(severitySchema),
  /** With a reply. */
  attachments: z.optional(attachmentIds),
});
