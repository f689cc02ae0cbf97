import type { Dispute, OperationInput, disputeLine } from '@gangway/contract';
import { PartnerEvent } from '../foundation/events.js';

/** What the line should be, and why. */
export type DisputeBody = OperationInput<typeof disputeLine>['body'];

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
