import type { Customer, ImportReport } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

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
