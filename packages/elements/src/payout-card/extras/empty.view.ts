import type { BillingSummary, CurrencyBalance } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import { bankIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import type { PayoutExtrasMessages } from './extras.messages.js';
import type { PartModel, PayoutCardModel } from '../payout-card.view.js';

/** Why there is no money to show: the program pays none, its rate is not set, or nothing has been earned yet. A host may say it its own way. */
export function emptyView(
  { messages }: PayoutCardModel & { readonly messages: PayoutExtrasMessages },
  { ledger, vendor }: BillingSummary,
): TemplateResult {
  const [title, text] =
    ledger === 'none'
      ? [messages.noneTitle, messages.noneText(vendor)]
      : ledger === 'unset'
        ? [messages.unsetTitle, messages.unsetText(vendor)]
        : [messages.notStartedTitle, messages.notStartedText];
  return html`<slot name="empty">${messageView({ glyph: bankIcon, title, text })}</slot>`;
}

/** In place of the next payout, where there is none: what is available for one, or that the rate is not set. */
export function idleView(
  { messages, money }: PartModel & { readonly messages: PayoutExtrasMessages },
  { ledger, vendor }: BillingSummary,
  { available }: CurrencyBalance,
): TemplateResult {
  const unset = ledger === 'unset';
  return html`<p class="small subtle">${unset ? messages.unsetTitle : messages.available}</p>
    <p class="display ${unset ? 'subtle' : ''}">${unset ? '–' : money(available)}</p>
    <p class="sub">${unset ? messages.unsetText(vendor) : messages.none}</p>`;
}
