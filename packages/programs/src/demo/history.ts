import type { PartnerHistory } from '@gangway/contract/history';
import type { Dates } from './dates.js';

/** A history in which nothing has happened yet. */
export function emptyHistory(
  program: string,
  handle: string,
  dates: Dates,
  partner: Pick<PartnerHistory['partner'], 'id' | 'name' | 'tier' | 'timeZone' | 'status'> &
    Partial<PartnerHistory['partner']>,
): PartnerHistory {
  return {
    program,
    handle,
    now: dates.now,
    partner: {
      tierSince: null,
      agreementEffectiveOn: null,
      contractSignedAt: null,
      kickoffOn: null,
      applicationOn: null,
      locale: 'en',
      currency: 'USD',
      segments: [],
      verticals: [],
      bundle: [],
      engagement: null,
      recordedFacts: {},
      ...partner,
    },
    contacts: [],
    personas: [],
    tasks: [],
    gates: [],
    meetings: [],
    outcomes: [],
    learners: [],
    customers: [],
    quarterlyMrr: [],
    deals: [],
    revenue: [],
    statements: [],
    payoutAccount: null,
    tickets: [],
  };
}

type Task = PartnerHistory['tasks'][number];
type Event = Task['events'][number];
type Actor = Event['by'];

/** A task with events as `[kind, at, by, reason?]`. */
export const taskHistory = (
  task: string,
  assignee: string | null,
  events: readonly (readonly [Event['kind'], string, Actor, string?])[],
  evidence: Task['evidence'] = [],
): Task => ({
  task,
  assignee,
  events: events.map(([kind, at, by, reason]) => ({ kind, at, by, reason: reason ?? null })),
  evidence,
});

/** Done by its owner in one go. */
export const doneTask = (task: string, assignee: string | null, started: string, done: string, by: Actor): Task =>
  taskHistory(task, assignee, [
    ['started', started, by],
    ['completed', done, by],
  ]);

/** Handed in, and signed by the other side. */
export const signedTask = (
  task: string,
  assignee: string | null,
  started: string,
  done: string,
  by: Actor,
  signer: Actor,
  evidence: Task['evidence'] = [],
): Task =>
  taskHistory(
    task,
    assignee,
    [
      ['started', started, by],
      ['submitted', done, by],
      ['signed_off', done, signer],
    ],
    evidence,
  );

type Ticket = PartnerHistory['tickets'][number];
type TicketEvent = Ticket['events'][number];

/** A ticket with events as `[kind, at, by, side, body?, to?]`. */
export function ticketHistory(
  number: number,
  ticket: Pick<Ticket, 'subject' | 'body' | 'kind' | 'severity' | 'openedAt'> & {
    readonly by: string;
    readonly blocking?: boolean;
    readonly customerId?: string | null;
  },
  events: readonly (readonly [TicketEvent['kind'], string, string, TicketEvent['side'], string?, string?])[] = [],
): Ticket {
  const { by, ...rest } = ticket;
  const all: (typeof events)[number][] = [['opened', ticket.openedAt, by, 'partner'], ...events];
  return {
    blocking: false,
    customerId: null,
    ...rest,
    id: `tkt_${number}`,
    number: `T-${number}`,
    events: all.map(([kind, at, who, side, body, to], index) => ({
      id: `tev_${number}_${index}`,
      kind,
      at,
      by: who,
      side,
      body: body ?? null,
      to: to ?? null,
    })),
  };
}

type Customer = PartnerHistory['customers'][number];

/** A customer with its measures `{ key: [now, a month ago, days since, note] }`. */
export function customer(
  dates: Dates,
  id: string,
  name: string,
  mrr: number,
  rest: Partial<Customer>,
  measures: Readonly<
    Record<string, readonly [value: number, before: number, daysOld?: number, note?: string | undefined]>
  > = {},
): Customer {
  return {
    id: `cus_${id}`,
    name,
    segment: null,
    vertical: null,
    state: 'live',
    mrr,
    contractAt: dates.ago(200),
    goLiveAt: dates.ago(170),
    churnedAt: null,
    renewalOn: null,
    owner: null,
    email: null,
    externalId: null,
    nps: null,
    csat: null,
    override: null,
    ...rest,
    measures: Object.entries(measures)
      .flatMap(([key, [value, before, daysOld = 2, note]]) => [
        ...[58, 51, 44, 37, 31].map((days) => ({
          key,
          value: before + ((days * 7) % 5) - 2,
          at: dates.ago(days + daysOld),
          note: null,
        })),
        ...[24, 17, 10].map((days, step) => ({
          key,
          value: Math.round(before + ((value - before) * (step + 1)) / 4),
          at: dates.ago(days + daysOld),
          note: null,
        })),
        { key, value, at: dates.ago(daysOld), note: note ?? null },
      ])
      .map((measure) => ({ ...measure, value: Math.min(100, Math.max(0, measure.value)) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}
