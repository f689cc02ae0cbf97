import { actOnTicket, createTicket, rateTicket, type Ticket, type TicketAction } from '@gangway/contract';
import type { Compare } from '../../circumstances/meanwhile.js';
import { change, type Besides } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import {
  PartnerTicketActEvent,
  PartnerTicketActRequestEvent,
  PartnerTicketCreateEvent,
  PartnerTicketCreateRequestEvent,
  PartnerTicketRateEvent,
  PartnerTicketRateRequestEvent,
  type RatingBody,
  type TicketActBody,
  type TicketBody,
} from '../escalation-widget.events.js';
import type { TicketActModel } from '../model.js';

/** @returns the new ticket; null when it was cancelled or failed */
export const create = (
  mutation: MutationController,
  body: TicketBody,
  besides: Besides<Ticket>,
): Promise<Ticket | null> =>
  change(
    mutation,
    'new',
    new PartnerTicketCreateRequestEvent(body),
    (send) => send(createTicket, { body }),
    (ticket) => new PartnerTicketCreateEvent(ticket),
    besides,
  );

/** @returns the ticket as it is then; null when the act was cancelled or failed */
export const act = (
  mutation: MutationController,
  ticket: Ticket,
  action: TicketAction,
  body: TicketActBody,
  besides: Besides<Ticket>,
): Promise<Ticket | null> =>
  change(
    mutation,
    action,
    new PartnerTicketActRequestEvent(ticket, action, body),
    (send) => send(actOnTicket, { params: { id: ticket.id, action }, body }, { ifMatch: ticket.version }),
    (moved) => new PartnerTicketActEvent(moved, action),
    besides,
  );

/** @returns the ticket with its rating; null when it was cancelled or failed */
export const rate = (
  mutation: MutationController,
  ticket: Ticket,
  body: RatingBody,
  besides: Besides<Ticket>,
): Promise<Ticket | null> =>
  change(
    mutation,
    'rate',
    new PartnerTicketRateRequestEvent(ticket, body),
    (send) => send(rateTicket, { params: { id: ticket.id }, body }, { ifMatch: ticket.version }),
    (rated) => new PartnerTicketRateEvent(rated),
    besides,
  );

/** Tells what somebody else has done to a ticket meanwhile. */
export const compareOf =
  (model: TicketActModel, ticket: Ticket, action: TicketAction | 'rate', body: TicketActBody | RatingBody): Compare =>
  async (refusal) =>
    (await import('./ticket-versions.js')).ticketVersions(model, ticket, action, body, refusal);
