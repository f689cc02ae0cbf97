import * as z from 'zod/mini';
import type { Scope } from '../access/scope.schema.js';
import { keySchema } from '../identity.schema.js';
import { gateStates, taskEventKinds } from '../onboarding/onboarding.schema.js';
import { instantSchema } from '../time/time.schema.js';

/** What changes are about: the scope that lets a session or key hear of them, and what may happen. */
export const eventSubjects = {
  task: { scope: 'onboarding:read', happens: [...taskEventKinds, 'commented', 'assigned'] },
  gate: { scope: 'onboarding:read', happens: gateStates },
  evidence: { scope: 'onboarding:read', happens: ['submitted', 'reviewed'] },
  /** Another first day; which proposal. */
  proposal: { scope: 'onboarding:read', happens: ['made', 'withdrawn'] },
  calendar: { scope: 'onboarding:read', happens: ['rotated', 'revoked'] },
  enrolment: { scope: 'training:read', happens: ['created', 'progressed', 'renewal_started'] },
  /** A learner was asked to go on, or asked to be reminded; which reminder. */
  reminder: { scope: 'training:read', happens: ['sent', 'set', 'dropped', 'due'] },
  /** A seat in a live session; which enrolment it belongs to. */
  session: { scope: 'training:read', happens: ['booked', 'canceled', 'waited_for', 'left', 'moved_up'] },
  attempt: {
    scope: 'training:read',
    happens: ['started', 'saved', 'paused', 'resumed', 'submitted', 'timed_out'],
  },
  /** `expiring`: it runs out, and its holder is to be reminded; which credential. */
  certification: { scope: 'training:read', happens: ['issued', 'renewed', 'expiring', 'shared', 'hidden', 'revoked'] },
  customer: { scope: 'customers:read', happens: ['created', 'updated', 'bulk_changed', 'imported'] },
  view: { scope: 'customers:read', happens: ['created', 'updated', 'deleted'] },
  dispute: { scope: 'billing:read', happens: ['opened', 'withdrawn', 'accepted', 'rejected', 'settled'] },
  account: { scope: 'billing:read', happens: ['updated'] },
  ticket: {
    scope: 'support:read',
    happens: ['created', 'replied', 'escalated', 'severity_changed', 'resolved', 'reopened', 'rated'],
  },
  /** `updated`: another version is what pages show. */
  branding: { scope: 'branding:read', happens: ['updated', 'draft_changed', 'domain_changed', 'domain_verified'] },
  key: { scope: 'keys:read', happens: ['created', 'rotated', 'revoked'] },
  partner: { scope: 'program:read', happens: ['suspended', 'reinstated'] },
} as const satisfies Record<string, { readonly scope: Scope; readonly happens: readonly string[] }>;

export type EventSubject = keyof typeof eventSubjects;
/** `subject.what_happened`, e.g. `task.completed`. */
export type EventType = {
  [S in EventSubject]: `${S}.${(typeof eventSubjects)[S]['happens'][number]}`;
}[EventSubject];

/** `evt_` and the place in the order of the partner's events, from 1; resuming takes it as `Last-Event-ID`. */
export const eventIdSchema = z.string().check(z.regex(/^evt_\d{1,15}$/, 'Expected an event like evt_42'));

/**
 * Something has changed: what and since when, no more. Whoever may read it asks for it. Type and kind are left open, so that a
 * reader of today can hear the events of a server of tomorrow.
 */
export const liveEventSchema = z.object({
  id: eventIdSchema,
  /** One of `EventType`. */
  type: keySchema,
  at: instantSchema,
  /** One of `EventSubject`, and which one. */
  subject: z.object({ kind: keySchema, id: z.string() }),
  /** Version that the subject has now; null where it has none. */
  version: z.nullable(z.int()),
  /** `Gangway-Connection` of the request that made the change, so that a page knows its own; null: not said. */
  connection: z.nullable(z.string()),
});
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** Why the server ends a stream, in the words of a problem: `code` and what to do. */
export const streamEndSchema = z.object({ code: z.string(), detail: z.string() });
export type StreamEnd = z.infer<typeof streamEndSchema>;
