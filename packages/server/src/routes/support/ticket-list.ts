import type { OperationInput, Ticket, listTickets } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { isOpenTicket, ticketHistory } from './ticket-history.js';

type Query = NonNullable<OperationInput<typeof listTickets>['query']>;
type TicketFact = PartnerHistory['tickets'][number];

/** Whether a list holds a ticket. */
export function fits(ticket: TicketFact, { status, severity, kind, q }: Query, now: number): boolean {
  const history = ticketHistory(ticket, now);
  if (status === 'waiting' && history.state !== 'waiting_partner') return false;
  if ((status === 'open' || status === 'closed') && isOpenTicket(history.state) !== (status === 'open')) return false;
  if (severity !== undefined && severity !== history.severity) return false;
  if (kind !== undefined && kind !== ticket.kind) return false;
  return q === undefined || holds(ticket, q, now);
}

function holds({ number, subject, body, events }: TicketFact, q: string, now: number): boolean {
  const said = events.filter(({ at }) => Date.parse(at) <= now).map((event) => event.body);
  const text = [number, subject, body, ...said].join('\n').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Critical first, then what is due first; paused and unclocked ones last. */
function byUrgency(a: Ticket, b: Ticket): number {
  const due = (ticket: Ticket) =>
    Date.parse(
      ticket.clocks.find(({ stoppedAt, dueAt }) => stoppedAt === null && dueAt !== null)?.dueAt ??
        '9999-12-31T00:00:00Z',
    );
  const critical = (ticket: Ticket) => (ticket.severity === 'critical' ? 0 : 1);
  return critical(a) - critical(b) || due(a) - due(b) || byId(a, b);
}

const byId = (a: Ticket, b: Ticket): number => (a.id < b.id ? -1 : 1);
const byAge = (a: Ticket, b: Ticket): number => Date.parse(a.openedAt) - Date.parse(b.openedAt) || byId(a, b);

/** The orders that a list may be asked for in. */
export const orders: Readonly<Record<NonNullable<Query['sort']>, (a: Ticket, b: Ticket) => number>> = {
  urgency: byUrgency,
  newest: (a, b) => byAge(b, a),
  oldest: byAge,
};
