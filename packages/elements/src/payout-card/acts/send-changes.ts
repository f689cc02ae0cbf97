import { disputeLine, linkPayoutAccount, withdrawDispute, type Dispute, type RevenueLine } from '@gangway/contract';
import { change } from '../../foundation/change.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import {
  PartnerAccountLinkEvent,
  PartnerAccountLinkRequestEvent,
  PartnerDisputeEvent,
  PartnerDisputeRequestEvent,
  PartnerDisputeWithdrawEvent,
  PartnerDisputeWithdrawRequestEvent,
  type DisputeBody,
} from '../payout-card.events.js';

// Each answers with what the server has then, or with null when it was cancelled or failed.

export const dispute = (
  mutation: MutationController,
  { id }: RevenueLine,
  body: DisputeBody,
): Promise<Dispute | null> =>
  change(
    mutation,
    'dispute',
    new PartnerDisputeRequestEvent(id, body),
    (send) => send(disputeLine, { params: { id }, body }),
    (made) => new PartnerDisputeEvent(made),
  );

export const withdraw = (mutation: MutationController, current: Dispute): Promise<Dispute | null> =>
  change(
    mutation,
    'withdraw',
    new PartnerDisputeWithdrawRequestEvent(current),
    (send) => send(withdrawDispute, { params: { id: current.id } }),
    (made) => new PartnerDisputeWithdrawEvent(made),
  );

/** Where the partner connects its payout account, or adds what it lacks. */
export const link = (mutation: MutationController): Promise<{ readonly url: string } | null> =>
  change(
    mutation,
    'link',
    new PartnerAccountLinkRequestEvent(),
    (send) => send(linkPayoutAccount, {}),
    ({ url, purpose }) => new PartnerAccountLinkEvent(url, purpose),
  );
