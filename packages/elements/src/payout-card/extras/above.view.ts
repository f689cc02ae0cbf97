import type { BillingSummary, CurrencyBalance } from '@gangway/contract';
import type { PartModel } from '../payout-card.view.js';
import { currenciesView } from './currencies.view.js';
import type { PayoutExtrasMessages } from './extras.messages.js';
import { noticesView } from './notices.view.js';

/** What stands above the figures: what is not as it should be, and the choice of currencies where there is one. */
export const aboveView = (
  model: PartModel & { readonly messages: PayoutExtrasMessages },
  { balances }: BillingSummary,
  balance: CurrencyBalance,
): unknown => [
  noticesView(model, balance),
  balances.length > 1 ? currenciesView(model, balances, balance.currency) : null,
];
