import type { Ticket, TicketAction, TicketEvent } from '@gangway/contract';
import { UNSENT } from '../conversation.view.js';
import type { TicketActBody } from '../escalation-widget.events.js';
import type { SupportData, TicketActModel } from '../model.js';

/**
 * What an act on a ticket will make of it, as far as that is certain: words are said, and it is as severe as the reader says. Clocks
 * and levels are the server's to say.
 *
 * @returns undefined where nothing is
 */
export function guessOf(
  { data, at }: TicketActModel,
  { id }: Ticket,
  action: TicketAction,
  { body, severity, attachments }: TicketActBody,
): ((said: SupportData) => SupportData) | undefined {
  const by = data.session.user?.name;
  // Files are listed as the server has them.
  if (!by || attachments) return undefined;
  const event = (kind: TicketEvent['kind'], to: string | null): TicketEvent => ({
    id: UNSENT,
    at: new Date(at).toISOString(),
    kind,
    by,
    side: 'partner',
    body: body ?? null,
    to,
  });
  const changed = (change: (ticket: Ticket) => Partial<Ticket>) => (said: SupportData) => ({
    ...said,
    tickets: said.tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...change(ticket) } : ticket)),
  });
  if (action === 'reply') return changed(({ events }) => ({ events: [...events, event('replied', null)] }));
  if (action === 'set-severity' && severity)
    return changed(({ events }) => ({ severity, events: [...events, event('severity_changed', severity)] }));
  return undefined;
}

/** The same with what became of a ticket. */
export const withTicket = (said: SupportData, ticket: Ticket): SupportData => ({
  ...said,
  tickets: said.tickets.map((each) => (each.id === ticket.id ? ticket : each)),
});
