import type {
  BulkResult,
  Customer,
  ImportColumns,
  ImportForm,
  ImportReport,
  OperationInput,
  SavedView,
  Ticket,
  createTicket,
  overrideHealth,
} from '@gangway/contract';
import { PartnerEvent } from '../../foundation/events.js';
import type { BulkBody, Changed } from './send-bulk.js';

/** Somebody is about to add a customer. Cancelled, nothing is sent. */
export class PartnerCustomerAddRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customer-add-request';
  constructor(readonly name: string) {
    super(PartnerCustomerAddRequestEvent.type, { cancelable: true });
  }
}

/** A customer is in. */
export class PartnerCustomerAddEvent extends PartnerEvent {
  static readonly type = 'partner-customer-add';
  constructor(readonly customer: Customer) {
    super(PartnerCustomerAddEvent.type);
  }
}

/** A file is about to be checked or taken in. Cancelled, nothing is sent. */
export class PartnerCustomersImportRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customers-import-request';
  constructor(
    readonly fileName: string,
    /** Only checked: nothing changes. */
    readonly dryRun: boolean,
  ) {
    super(PartnerCustomersImportRequestEvent.type, { cancelable: true });
  }
}

/** A file was checked or taken in; the report says what became of each row. */
export class PartnerCustomersImportEvent extends PartnerEvent {
  static readonly type = 'partner-customers-import';
  constructor(readonly report: ImportReport) {
    super(PartnerCustomersImportEvent.type);
  }
}

/** The columns of a file are known; nothing of it has gone in. */
export class PartnerCustomersInspectEvent extends PartnerEvent {
  static readonly type = 'partner-customers-inspect';
  constructor(readonly columns: ImportColumns) {
    super(PartnerCustomersInspectEvent.type);
  }
}

/** A bulk change or an import is about to be taken back. Cancelled, nothing is sent. */
export class PartnerCustomersUndoRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customers-undo-request';
  constructor() {
    super(PartnerCustomersUndoRequestEvent.type, { cancelable: true });
  }
}

/** It was taken back; the result names who stays as somebody else has changed it since. */
export class PartnerCustomersUndoEvent extends PartnerEvent {
  static readonly type = 'partner-customers-undo';
  constructor(readonly result: Undone) {
    super(PartnerCustomersUndoEvent.type);
  }
}

/** What became of each customer. */
export type Undone = Pick<BulkResult, 'changed' | 'failed'>;

/** What was remembered of files of one form is about to be forgotten. Cancelled, nothing is sent. */
export class PartnerImportFormForgetRequestEvent extends PartnerEvent {
  static readonly type = 'partner-import-form-forget-request';
  constructor(readonly form: ImportForm) {
    super(PartnerImportFormForgetRequestEvent.type, { cancelable: true });
  }
}

/** What was remembered of files of one form is forgotten. */
export class PartnerImportFormForgetEvent extends PartnerEvent {
  static readonly type = 'partner-import-form-forget';
  constructor(readonly form: ImportForm) {
    super(PartnerImportFormForgetEvent.type);
  }
}

/** Many customers are about to be assigned or tagged. Cancelled, nothing is sent. */
export class PartnerCustomersChangeRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customers-change-request';
  constructor(
    readonly ids: readonly string[],
    readonly change: BulkBody,
  ) {
    super(PartnerCustomersChangeRequestEvent.type, { cancelable: true });
  }
}

/** Many customers were assigned or tagged; the result says what became of each. */
export class PartnerCustomersChangeEvent extends PartnerEvent {
  static readonly type = 'partner-customers-change';
  constructor(readonly result: Changed) {
    super(PartnerCustomersChangeEvent.type);
  }
}

/** The health of a customer is about to be set by hand, or to be measured again (`change` is null). Cancelled, nothing is sent. */
export class PartnerCustomerHealthRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customer-health-request';
  constructor(
    readonly id: string,
    readonly change: HealthBody | null,
  ) {
    super(PartnerCustomerHealthRequestEvent.type, { cancelable: true });
  }
}

/** The health of a customer was set by hand, or is measured again. */
export class PartnerCustomerHealthEvent extends PartnerEvent {
  static readonly type = 'partner-customer-health';
  constructor(readonly customer: Customer) {
    super(PartnerCustomerHealthEvent.type);
  }
}

/** A score by hand: 0 to 100, why, and the instant at which it ends, at most 90 days ahead. */
export type HealthBody = OperationInput<typeof overrideHealth>['body'];

/** The reader wants to open a ticket about a customer. Cancelled, the roster shows no form: the host has one of its own. */
export class PartnerCustomerTicketRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customer-ticket-request';
  constructor(readonly customer: Customer) {
    super(PartnerCustomerTicketRequestEvent.type, { cancelable: true });
  }
}

/** What is done to a saved view. */
export type ViewAction = 'create' | 'update' | 'delete';

/** A view is about to be saved, changed or deleted. Cancelled, nothing is sent. */
export class PartnerRosterViewRequestEvent extends PartnerEvent {
  static readonly type = 'partner-roster-view-request';
  constructor(
    readonly action: ViewAction,
    readonly name: string,
  ) {
    super(PartnerRosterViewRequestEvent.type, { cancelable: true });
  }
}

/** A view was saved, changed or deleted. */
export class PartnerRosterViewEvent extends PartnerEvent {
  static readonly type = 'partner-roster-view';
  constructor(
    readonly action: ViewAction,
    readonly view: SavedView,
  ) {
    super(PartnerRosterViewEvent.type);
  }
}

/**
 * The reader wants a link to what is on screen. A host whose addresses have another form puts its own into `url`; cancelled, nothing
 * is copied.
 */
export class PartnerRosterShareEvent extends PartnerEvent {
  static readonly type = 'partner-roster-share';
  constructor(
    /** What `query` has to be to show the same. */
    readonly query: string,
    /** What is copied: the address of the page, with the query as its parameter `roster`. */
    public url: string,
  ) {
    super(PartnerRosterShareEvent.type, { cancelable: true });
  }
}

/** What a new ticket says. */
export type TicketBody = OperationInput<typeof createTicket>['body'];

/** A ticket about a customer is about to be opened. Cancelled, nothing is sent and the form stays. */
export class PartnerCustomerTicketCreateRequestEvent extends PartnerEvent {
  static readonly type = 'partner-customer-ticket-create-request';
  constructor(readonly body: TicketBody) {
    super(PartnerCustomerTicketCreateRequestEvent.type, { cancelable: true });
  }
}

/** A ticket about a customer is open; its clocks run. */
export class PartnerCustomerTicketCreateEvent extends PartnerEvent {
  static readonly type = 'partner-customer-ticket-create';
  constructor(readonly ticket: Ticket) {
    super(PartnerCustomerTicketCreateEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`. */
export class PartnerCustomerActionEvent extends PartnerEvent {
  static readonly type = 'partner-customer-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly customer: Customer,
  ) {
    super(PartnerCustomerActionEvent.type);
  }
}
