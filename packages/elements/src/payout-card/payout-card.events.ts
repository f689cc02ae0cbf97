import type { Dispute, OperationInput, PayoutStory, RevenueLine, disputeLine } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What the line should be, and why. */
export type DisputeBody = OperationInput<typeof disputeLine>['body'];

/** The reader opened a line; what the page puts into the slot `row-actions` is about this one. */
export class PartnerLineOpenEvent extends PartnerEvent {
  static readonly type = 'partner-line-open';
  constructor(readonly id: string) {
    super(PartnerLineOpenEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`, for a line. */
export class PartnerLineActionEvent extends PartnerEvent {
  static readonly type = 'partner-line-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly line: RevenueLine,
  ) {
    super(PartnerLineActionEvent.type);
  }
}

/** The reader opened what became of a payout; what the page puts into the slot `row-actions` is about this one. */
export class PartnerPayoutOpenEvent extends PartnerEvent {
  static readonly type = 'partner-payout-open';
  constructor(readonly id: string) {
    super(PartnerPayoutOpenEvent.type);
  }
}

/** The reader chose an act of the page's own, one of `rowActions`, for a payout. */
export class PartnerPayoutActionEvent extends PartnerEvent {
  static readonly type = 'partner-payout-action';
  constructor(
    /** The `id` of the act. */
    readonly action: string,
    readonly payout: PayoutStory,
  ) {
    super(PartnerPayoutActionEvent.type);
  }
}

/** A line is about to be disputed. Cancelled, nothing is sent. */
export class PartnerDisputeRequestEvent extends PartnerEvent {
  static readonly type = 'partner-dispute-request';
  constructor(
    /** Id of the line. */
    readonly line: string,
    readonly body: DisputeBody,
  ) {
    super(PartnerDisputeRequestEvent.type, { cancelable: true });
  }
}

/** A line is in dispute. */
export class PartnerDisputeEvent extends PartnerEvent {
  static readonly type = 'partner-dispute';
  constructor(readonly dispute: Dispute) {
    super(PartnerDisputeEvent.type);
  }
}

/** A dispute is about to be taken back. Cancelled, nothing is sent. */
export class PartnerDisputeWithdrawRequestEvent extends PartnerEvent {
  static readonly type = 'partner-dispute-withdraw-request';
  constructor(readonly dispute: Dispute) {
    super(PartnerDisputeWithdrawRequestEvent.type, { cancelable: true });
  }
}

/** A dispute was taken back. */
export class PartnerDisputeWithdrawEvent extends PartnerEvent {
  static readonly type = 'partner-dispute-withdraw';
  constructor(readonly dispute: Dispute) {
    super(PartnerDisputeWithdrawEvent.type);
  }
}

/** The reader is about to leave for the provider of the payout account. Cancelled, nothing is asked for and nothing opens. */
export class PartnerAccountLinkRequestEvent extends PartnerEvent {
  static readonly type = 'partner-account-link-request';
  constructor() {
    super(PartnerAccountLinkRequestEvent.type, { cancelable: true });
  }
}

/** The link to the provider of the payout account is there. */
export class PartnerAccountLinkEvent extends PartnerEvent {
  static readonly type = 'partner-account-link';
  constructor(
    readonly url: string,
    /** `connect`: there is no account yet. */
    readonly purpose: 'connect' | 'complete',
  ) {
    super(PartnerAccountLinkEvent.type);
  }
}
