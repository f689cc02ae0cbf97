import type { PayoutAccount } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';

type AccountFact = NonNullable<PartnerHistory['payoutAccount']>;

const notConnected: AccountFact = {
  provider: 'Stripe Connect',
  connected: false,
  payoutsEnabled: false,
  currentlyDue: [],
  eventuallyDue: [],
  pastDue: [],
  pendingVerification: [],
  deadline: null,
  disabledReason: null,
  disabledSince: null,
  errors: [],
  onboardingUrl: null,
  last4: null,
};

/** Worst first: what stands in the way of money comes before what will. */
function stateOf(account: AccountFact): PayoutAccount['state'] {
  if (!account.connected) return 'not_connected';
  if (account.pastDue.length > 0) return 'past_due';
  if (!account.payoutsEnabled || account.disabledReason !== null) return 'restricted';
  if (account.currentlyDue.length > 0) return 'due';
  return account.pendingVerification.length > 0 ? 'pending' : 'enabled';
}

export const accountView = (fact: AccountFact | null): PayoutAccount => {
  const account = fact ?? notConnected;
  return { ...account, state: stateOf(account) };
};
