import {
  actOnTicket,
  createTicket,
  listTickets,
  retrieveSupport,
  retrieveTicket,
  type EventType,
  type Ticket,
  type TicketAction,
} from '@gangway/contract';
import { ticketMachine, transition } from '@gangway/rules';
import type { Hono } from 'hono';
import { actorName, audit } from '../../access/audit.js';
import { assertVersion, bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { page } from '../../page.js';
import { notFound, ProblemError } from '../../problem.js';
import { loadAttachments } from '../../store/attachments.store.js';
import { loadCustomer } from '../../store/customers.store.js';
import { announce } from '../../store/events.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { addTicket, addTicketEvent, loadTickets, type NewEvent, type StoredTicket } from '../../store/support.store.js';
import { suspensionOf } from '../../store/suspension.store.js';
import { attach, attachmentView } from './attachments.routes.js';
import { fits, orders } from './ticket-list.js';
import { supportView, ticketView, type SupportFacts } from './support.view.js';

export async function factsOf(call: Call): Promise<SupportFacts> {
  const { program, partner } = await loadPartner(call);
  const readOnly =
    suspensionOf({ partner, program }) ??
    (call.may('support:write') ? null : 'Your role may read tickets but not change them.');
  return { program, tier: partner.tier, readOnly, now: call.now.getTime() };
}

export async function ticketOf(call: Call, id: string): Promise<StoredTicket> {
  const [ticket] = await loadTickets(call, id);
  if (!ticket) throw notFound('ticket');
  return ticket;
}

/** A ticket as it is shown, with its files. */
export async function viewOf(call: Call, id: string): Promise<Ticket> {
  const [facts, stored] = [await factsOf(call), await ticketOf(call, id)];
  return ticketView(facts, stored, ((await loadAttachments(call)).get(id) ?? []).map(attachmentView));
}

const eventTypes: Readonly<Record<TicketAction, EventType>> = {
  reply: 'ticket.replied',
  escalate: 'ticket.escalated',
  'set-severity': 'ticket.severity_changed',
  resolve: 'ticket.resolved',
  reopen: 'ticket.reopened',
};

export function supportRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, retrieveSupport, async (call) =>
    supportView(
      await factsOf(call),
      (await loadTickets(call)).map(({ ticket }) => ticket),
    ),
  );

  bind(app, deps, listTickets, async (call, { query }) => {
    const facts = await factsOf(call);
    const tickets = (await loadTickets(call)).filter(({ ticket }) => fits(ticket, query, facts.now));
    const attachments = await loadAttachments(call);
    const views = tickets.map((stored) =>
      ticketView(facts, stored, (attachments.get(stored.ticket.id) ?? []).map(attachmentView)),
    );
    return page(views.sort(orders[query.sort ?? (query.status === 'closed' ? 'newest' : 'urgency')]), query);
  });

  bind(app, deps, retrieveTicket, async (call, { params }) => {
    return viewOf(call, params.id);
  });

  bind(app, deps, createTicket, async (call, { body }) => {
    const id = call.ids('tkt');
    const { attachments = [], customerId = null, ...ticket } = body;
    if (customerId !== null && !(await loadCustomer(call, customerId))) throw notFound('customer');
    await addTicket(call, { id, ...ticket, customerId }, actorName(call));
    await attach(call, attachments, id, null);
    await audit(call, 'ticket.created', id);
    const made = await viewOf(call, id);
    await announce(call, 'ticket.created', id, made.version);
    return made;
  });

  bind(app, deps, actOnTicket, async (call, { params, body }) => {
    const facts = await factsOf(call);
    const view = await viewOf(call, params.id);
    assertVersion(call, view.version, view);
    const step = transition(ticketMachine, view.state, params.action);
    if (!step.ok) {
      throw new ProblemError(
        'invalid_transition',
        `A ticket that is ${view.state.replaceAll('_', ' ')} cannot ${params.action}. It can: ${step.allowed.join(', ') || 'nothing'}.`,
      );
    }
    const act = view.actions.find(({ name }) => name === params.action);
    if (!act?.allowed)
      throw new ProblemError('invalid_transition', act?.reason ?? `${params.action} is not open for this ticket.`);
    const eventId = await addTicketEvent(
      call,
      params.id,
      eventOf(params.action, body, facts, view.level?.key ?? null, actorName(call)),
    );
    await attach(call, body.attachments ?? [], params.id, eventId);
    await audit(call, `ticket.${params.action}`, params.id);
    const after = await viewOf(call, params.id);
    await announce(call, eventTypes[params.action], params.id, after.version);
    return after;
  });
}

function eventOf(
  action: TicketAction,
  body: { body?: string | undefined; severity?: string | undefined },
  facts: SupportFacts,
  level: string | null,
  by: string,
): NewEvent {
  const words = body.body ?? null;
  const missing = (field: string, detail: string) =>
    new ProblemError('validation_failed', `/${field}: ${detail}`, {
      errors: [{ pointer: `/${field}`, code: 'required', detail }],
    });
  switch (action) {
    case 'reply':
      if (words === null) throw missing('body', 'A reply has words.');
      return { kind: 'replied', by, body: words, to: null };
    case 'escalate': {
      if (words === null) throw missing('body', 'Say why it has to climb.');
      const levels = facts.program.support.ladder?.levels ?? [];
      const next = levels[levels.findIndex(({ key }) => key === level) + 1];
      return { kind: 'escalated', by, body: words, to: next?.key ?? null };
    }
    case 'set-severity':
      if (body.severity === undefined) throw missing('severity', 'Say which severity it has now.');
      return { kind: 'severity_changed', by, body: words, to: body.severity };
    case 'resolve':
      return { kind: 'resolved', by, body: words, to: null };
    case 'reopen':
      return { kind: 'reopened', by, body: words, to: null };
  }
}
