import type {
  Attachment,
  OperationInput,
  Ticket,
  TicketAction,
  actOnTicket,
  createTicket,
  rateTicket,
} from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What a new ticket says. */
export type TicketBody = OperationInput<typeof createTicket>['body'];
/** What goes with an act: words, or the new severity. */
export type TicketActBody = OperationInput<typeof actOnTicket>['body'];

/** How it was, and in words. */
export type RatingBody = OperationInput<typeof rateTicket>['body'];

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

/** A ticket is on screen; what the page puts into the slot `row-actions` is about this one. */
export class PartnerTicketOpenEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-open';
  constructor(readonly id: string) {
    super(PartnerTicketOpenEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`. */
export class PartnerTicketActionEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly ticket: Ticket,
  ) {
    super(PartnerTicketActionEvent.type);
  }
}

/** Somebody is about to upload a file. Cancelled, it stays on the device. */
export class PartnerTicketAttachRequestEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-attach-request';
  constructor(readonly file: File) {
    super(PartnerTicketAttachRequestEvent.type, { cancelable: true });
  }
}

/** A file is at the server; it belongs to nothing until what is being written is sent. */
export class PartnerTicketAttachEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-attach';
  constructor(readonly attachment: Attachment) {
    super(PartnerTicketAttachEvent.type);
  }
}

/** Somebody is about to say how it was. Cancelled, nothing is sent and the form stays. */
export class PartnerTicketRateRequestEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-rate-request';
  constructor(
    readonly ticket: Ticket,
    readonly body: RatingBody,
  ) {
    super(PartnerTicketRateRequestEvent.type, { cancelable: true });
  }
}

/** It is rated. */
export class PartnerTicketRateEvent extends PartnerEvent {
  static readonly type = 'partner-ticket-rate';
  constructor(readonly ticket: Ticket) {
    super(PartnerTicketRateEvent.type);
  }
}
