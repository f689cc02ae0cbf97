import type { OperationInput, Ticket, TicketAction, actOnTicket, createTicket } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What a new ticket says. */
export type TicketBody = OperationInput<typeof createTicket>['body'];
/** What goes with an act: words, or the new severity. */
export type TicketActBody = OperationInput<typeof actOnTicket>['body'];

/** Somebody is about to open a ticket. Cancelled, nothing is sent and the form stays. */
export class PartnerTicketCreateRequestEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-create-request';
  constructor(readonly body: TicketBody) {
    super(PartnerTicketCreateRequestEvent.type, { cancelable: true });
  }
}

/** A ticket is open; its clocks run. */
export class PartnerTicketCreateEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-create';
  constructor(readonly ticket: Ticket) {
    super(PartnerTicketCreateEvent.type);
  }
}

/** Somebody is about to reply, escalate, change the severity, resolve or reopen. Cancelled, nothing is sent. */
export class PartnerTicketActRequestEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-act-request';
  constructor(
    readonly ticket: Ticket,
    readonly action: TicketAction,
    readonly body: TicketActBody,
  ) {
    super(PartnerTicketActRequestEvent.type, { cancelable: true });
  }
}

/** It is done; `ticket` is as the server has it now. */
export class PartnerTicketActEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-act';
  constructor(
    readonly ticket: Ticket,
    readonly action: TicketAction,
  ) {
    super(PartnerTicketActEvent.type);
  }
}
