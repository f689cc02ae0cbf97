import type { CurrencyBalance } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import { icon, infoIcon } from '../../primitives/icons.js';
import type { PartModel } from '../payout-card.view.js';
import type { PayoutExtrasMessages } from './extras.messages.js';

/** What is next in each currency, side by side and never in one sum. The one that is pressed is what the card explains below. */
export function currenciesView(
  model: PartModel & { readonly messages: PayoutExtrasMessages },
  balances: readonly CurrencyBalance[],
  shown: string,
): TemplateResult {
  const { messages, format } = model;
  const names = new Intl.DisplayNames(format.locale, { type: 'currency' });
  const amountOf = (next: NonNullable<CurrencyBalance['next']>) => {
    const { whole, minor } = format.moneyParts(next.amount);
    return model.hideAmounts
      ? html`<span class="masked">••••</span>`
      : html`${whole}<span class="cents">${minor}</span>`;
  };
  return html`<section class="section currencies" part="currencies" aria-label=${messages.currencies}>
    <div class="sides" part="segmented" role="group" aria-label=${messages.currency}>
      ${balances.map(
        ({ currency, next }) =>
          html`<button
            part="tab"
            aria-pressed=${currency === shown ? 'true' : 'false'}
            @click=${() => model.showCurrency(currency)}>
            <span class="small muted">${names.of(currency)}</span>
            <span class="title num">${next ? amountOf(next) : '–'}</span>
            <span class="small muted"
              >${
                next
                  ? next.arrivalOn
                    ? `${messages.arrives} ${format.date(next.arrivalOn, 'weekday')}`
                    : `${messages.due} ${messages.notSet}`
                  : messages.none
              }</span
            >
          </button>`,
      )}
    </div>
    <p class="small muted with-icon first-line">${icon(infoIcon)}<span>${messages.apart}</span></p>
  </section>`;
}
