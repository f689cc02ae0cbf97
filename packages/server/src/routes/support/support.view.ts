import type {
  Attachment,
  Calendar,
  ProgramDefinition,
  Severity,
  SlaClock,
  SlaMetric,
  SlaPolicy,
  Support,
  Ticket,
  TicketAction,
  TicketKind,
} from '@gangway/contract';
import { severities, ticketActions } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { ticketMachine } from '@gangway/rules';
import { calendarOf, clockOf, isOpen, ladderPosition, nextChange, routeFor, slaDue } from '@gangway/rules/calendar';
import type { StoredTicket } from '../../store/support.store.js';
import { isOpenTicket, ticketHistory, type TicketHistory } from './ticket-history.js';

type TicketFact = PartnerHistory['tickets'][number];

export interface SupportFacts {
  readonly program: ProgramDefinition;
  readonly tier: string;
  /** Why the reader may not act; null: they may. */
  readonly readOnly: string | null;
  readonly now: number;
}

const iso = (instant: number): string => new Date(instant).toISOString();
const kinds: readonly TicketKind[] = ['urgent', 'platform', 'commercial', 'onboarding'];

/** @throws RangeError when a definition names a calendar that it does not have; the check of definitions finds that first. */
export function calendarByKey(program: ProgramDefinition, key: string): Calendar {
  const calendar = program.calendars.find((each) => each.key === key);
  if (!calendar) throw new RangeError(`The program ${program.key} has no calendar ${key}.`);
  return calendar;
}

/** First policy that fits. */
export function policyFor(
  program: ProgramDefinition,
  metric: SlaMetric,
  severity: Severity,
  kind: TicketKind,
  tier: string,
): SlaPolicy | null {
  return (
    program.support.policies.find(
      (policy) =>
        policy.metric === metric &&
        (policy.severity === null || policy.severity === severity) &&
        (policy.kinds?.includes(kind) ?? true) &&
        (policy.tiers?.includes(tier) ?? true),
    ) ?? null
  );
}

/** What a clock of a ticket is computed from; null: the program sets no goal for it. */
export function clockInput(facts: SupportFacts, ticket: TicketFact, history: TicketHistory, metric: SlaMetric) {
  const policy = policyFor(facts.program, metric, history.severity, ticket.kind, facts.tier);
  if (!policy) return null;
  const input = {
    startedAt: Date.parse(ticket.openedAt),
    stoppedAt: metric === 'response' ? (history.answeredAt ?? history.resolvedAt) : history.resolvedAt,
    pauses: metric === 'response' ? history.waits : [...history.waits, ...history.rests],
    goal: policy.goal,
    calendar: calendarByKey(facts.program, policy.calendar),
    now: facts.now,
  };
  return { policy, input };
}

function clockView(
  facts: SupportFacts,
  ticket: TicketFact,
  history: TicketHistory,
  metric: SlaMetric,
): SlaClock | null {
  const found = clockInput(facts, ticket, history, metric);
  if (!found) return null;
  const { policy, input } = found;
  const { calendar, stoppedAt } = input;
  const counted = calendarOf(policy.goal, calendar);
  const clock = clockOf(input);
  return {
    metric,
    state: clock.state,
    goal: policy.wording,
    goalSeconds: Math.round(clock.goal / 1000),
    calendar: {
      name: counted.name,
      timeZone: counted.alwaysOpen ? calendar.timeZone : counted.timeZone,
      alwaysOpen: counted.alwaysOpen,
    },
    startedAt: ticket.openedAt,
    stoppedAt: stoppedAt === null ? null : iso(stoppedAt),
    dueAt: clock.dueAt === null ? null : iso(clock.dueAt),
    elapsedSeconds: Math.floor(clock.elapsed / 1000),
    remainingSeconds: Math.ceil(clock.remaining / 1000),
    usedBps: clock.usedBps,
    pausedSince: clock.pausedSince === null ? null : iso(clock.pausedSince),
    pausedFor: clock.pausedSince === null ? null : history.waitingFor,
    openWindows: clock.openWindows.map(({ open, close }) => ({ open: iso(open), close: iso(close) })),
  };
}

/** What the level of a ticket is computed from; null: the program has no ladder. */
export function ladderInput(facts: SupportFacts, ticket: TicketFact, history: TicketHistory) {
  const { ladder } = facts.program.support;
  if (!ladder) return null;
  const policy = policyFor(facts.program, 'resolution', history.severity, ticket.kind, facts.tier);
  return {
    ladder,
    severity: history.severity,
    blocking: ticket.blocking,
    openedAt: Date.parse(ticket.openedAt),
    climbs: history.climbs,
    resolution: policy && {
      goal: policy.goal,
      calendar: calendarByKey(facts.program, policy.calendar),
      pauses: history.waits,
    },
    calendar: calendarByKey(facts.program, ladder.calendar),
    pauses: history.waits,
    now: facts.now,
    endedAt: history.resolvedAt,
  };
}

function levelView(facts: SupportFacts, ticket: TicketFact, history: TicketHistory): Ticket['level'] {
  const input = ladderInput(facts, ticket, history);
  if (!input) return null;
  const name = (key: string) => input.ladder.levels.find((level) => level.key === key)?.name ?? key;
  const position = ladderPosition(input);
  return {
    key: position.level,
    name: name(position.level),
    enteredAt: iso(position.enteredAt),
    next: position.next && {
      key: position.next.level,
      name: name(position.next.level),
      at: position.next.at === null ? null : iso(position.next.at),
    },
  };
}

function contactView(facts: SupportFacts, kind: TicketKind, severity: Severity): Ticket['contact'] {
  const { program, tier, now } = facts;
  const calendar = calendarByKey(program, program.support.calendar);
  const route = routeFor(program.support.routes, {
    kind,
    severity,
    tier,
    inHours: isOpen(calendar, now),
    unreachable: false,
  });
  const contact = route && program.contacts.find(({ key }) => key === route.contact);
  return contact ? { name: contact.name, email: contact.email, expectation: route.expectation } : null;
}

export function ticketView(
  facts: SupportFacts,
  { ticket, version, rating }: StoredTicket,
  attachments: readonly Attachment[],
): Ticket {
  const history = ticketHistory(ticket, facts.now);
  const clocks = (['response', 'resolution'] as const).flatMap(
    (metric) => clockView(facts, ticket, history, metric) ?? [],
  );
  const level = levelView(facts, ticket, history);
  const atTop = level !== null && facts.program.support.ladder?.levels.at(-1)?.key === level.key;
  return {
    id: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    body: ticket.body,
    kind: ticket.kind,
    severity: history.severity,
    blocking: ticket.blocking,
    state: history.state,
    openedAt: ticket.openedAt,
    level,
    clocks,
    contact: isOpenTicket(history.state) ? contactView(facts, ticket.kind, history.severity) : null,
    events: ticket.events.filter(({ at }) => Date.parse(at) <= facts.now),
    actions: ticketActions
      .filter((action) => ticketMachine[history.state][action] !== undefined)
      .filter((action) => action !== 'escalate' || level !== null)
      .map((name: TicketAction) => {
        const reason = facts.readOnly ?? (name === 'escalate' && atTop ? 'It is at the highest level already.' : null);
        return { name, allowed: reason === null, reason };
      }),
    customerId: ticket.customerId,
    attachments: [...attachments],
    rating,
    asOf: iso(facts.now),
    version,
  };
}

/** E.g. "Mon–Fri 09:00–17:00". */
export function hoursWording(calendar: Calendar): string {
  if (calendar.alwaysOpen) return 'Day and night';
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return calendar.hours
    .map(({ days, open, close }) => {
      const sorted = [...days].sort((a, b) => a - b);
      const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 1];
      const span = sorted.length > 2 && last - first === sorted.length - 1;
      const label = span ? `${names[first - 1]}–${names[last - 1]}` : sorted.map((day) => names[day - 1]).join(', ');
      return `${label} ${open}–${close}`;
    })
    .join(', ');
}

export function supportView(facts: SupportFacts, tickets: readonly TicketFact[]): Support {
  const { program, tier, now } = facts;
  const calendar = calendarByKey(program, program.support.calendar);
  const inHours = isOpen(calendar, now);
  const changesAt = nextChange(calendar, now);
  const answers = new Map<string, Support['answers'][number]>();
  for (const kind of kinds) {
    for (const severity of kind === 'urgent' || kind === 'platform'
      ? (['critical', 'minor'] as const)
      : (['minor'] as const)) {
      const route = routeFor(program.support.routes, { kind, severity, tier, inHours, unreachable: false });
      const contact = route && program.contacts.find(({ key }) => key === route.contact);
      if (!contact || answers.has(contact.key)) continue;
      const until = route.hours === null || changesAt === null ? null : iso(changesAt);
      answers.set(contact.key, {
        for: contact.for,
        contact: contact.name,
        email: contact.email,
        until,
        expectation: route.expectation,
      });
    }
  }
  const states = tickets.map((ticket) => ticketHistory(ticket, now).state);
  return {
    asOf: iso(now),
    hours: {
      name: calendar.name,
      timeZone: calendar.timeZone,
      alwaysOpen: calendar.alwaysOpen,
      open: inHours,
      changesAt: changesAt === null ? null : iso(changesAt),
      wording: hoursWording(calendar),
      stated: calendar.source === 'program',
    },
    answers: [...answers.values()],
    ladder: program.support.ladder?.levels.map(({ key, name, description }) => ({ key, name, description })) ?? null,
    severities: severities.flatMap((key) => {
      const definition = program.support.severities.find((each) => each.key === key);
      if (!definition) return [];
      const response = policyFor(program, 'response', key, 'platform', tier);
      const resolution = policyFor(program, 'resolution', key, 'platform', tier);
      return [
        {
          key,
          label: definition.label,
          description: definition.description,
          response: response?.wording ?? null,
          resolution: resolution?.wording ?? null,
          answerBy: response ? iso(slaDue(now, response.goal, calendarByKey(program, response.calendar))) : null,
        },
      ];
    }),
    emergency: emergency(facts, inHours),
    counts: {
      open: states.filter(isOpenTicket).length,
      waiting: states.filter((state) => state === 'waiting_partner').length,
      closed: states.filter((state) => !isOpenTicket(state)).length,
    },
  };
}

/** Whoever answers when nobody can work. */
function emergency({ program, tier }: SupportFacts, inHours: boolean): Support['emergency'] {
  const route = routeFor(program.support.routes, {
    kind: 'urgent',
    severity: 'critical',
    tier,
    inHours,
    unreachable: false,
  });
  const contact = route && program.contacts.find(({ key }) => key === route.contact);
  return contact
    ? { contact: contact.name, email: contact.email, channel: contact.channel, expectation: route.expectation }
    : null;
}
