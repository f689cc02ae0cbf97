import { PartnerEvent } from '../foundation/events.js';

/** The reader searched, filtered, sorted or arranged the columns. A host puts the query into its address, and back into `query` later. */
export class PartnerRosterQueryEvent extends PartnerEvent {
  static readonly type = 'partner-roster-query';
  constructor(
    /** As the search part of an address. */
    readonly query: string,
  ) {
    super(PartnerRosterQueryEvent.type);
  }
}

/** The reader opened a customer; what the host puts into the slot `row-actions` is about this one. */
export class PartnerCustomerOpenEvent extends PartnerEvent {
  static readonly type = 'partner-customer-open';
  constructor(readonly id: string) {
    super(PartnerCustomerOpenEvent.type);
  }
}
