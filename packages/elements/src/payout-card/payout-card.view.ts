import type { BillingSummary, CurrencyBalance, Money } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { bankIcon, hideIcon, icon, reviewIcon, warnIcon } from '../primitives/icons.js';
import { messageView, stateView } from '../primitives/state.view.js';
import { accountView } from './account.view.js';
import { explanationView } from './explanation.view.js';
import { historyView } from './history.view.js';
import type { PayoutCardMessages } from './payout-card.messages.js';
import { placeholder } from './placeholder.js';

/** Everything that the card shows follows from this. */
export interface PayoutCardModel {
  readonly state: Loaded<BillingSummary>;
  readonly connected: boolean;
  readonly format: Format;
  readonly messages: PayoutCardMessages;
  readonly currency: string | null;
  readonly hideAmounts: boolean;
  readonly asTable: boolean;
  readonly retry: () => void;
  readonly showCurrency: (currency: string) => void;
  readonly toggleAmounts: () => void;
  readonly toggleTable: () => void;
}

/** What the parts of the card need. */
export interface PartModel extends PayoutCardModel {
  readonly loading: boolean;
  readonly money: (money: Money) => unknown;
}

export const payoutCardView = (model: PayoutCardModel): TemplateResult =>
  stateView(model, {
    placeholder,
    ready: (data, loading) => (loading ? summaryView(model, data, true) : readyView(model, data)),
  });

function readyView(model: PayoutCardModel, data: BillingSummary): TemplateResult {
  const { messages } = model;
  const frame = (title: string, text: string, glyph = bankIcon) =>
    frameView({
      title: messages.title,
      body: html`${messageView({ glyph, title, text })}${data.account ? accountOnly(model, data) : nothing}`,
    });
  switch (data.ledger) {
    case 'none':
      return frame(messages.noneTitle, messages.noneText(data.vendor));
    case 'not_started':
      return frame(messages.notStartedTitle, messages.notStartedText);
    case 'unset':
      return data.balances.length === 0
        ? frame(messages.unsetTitle, messages.unsetText(data.vendor))
        : summaryView(model, data, false);
    case 'active':
      return summaryView(model, data, false);
  }
}

const accountOnly = (model: PayoutCardModel, data: BillingSummary) =>
  html`<div class="section">${accountView(partsOf(model, false), data)}</div>`;

function partsOf(model: PayoutCardModel, loading: boolean): PartModel {
  const money = (value: Money) =>
    model.hideAmounts ? html`<span class="masked">••••</span>` : sk(model.format.money(value), loading);
  return { ...model, loading, money };
}

function summaryView(model: PayoutCardModel, data: BillingSummary, loading: boolean): TemplateResult {
  const { messages } = model;
  const balance = data.balances.find(({ currency }) => currency === model.currency) ?? data.balances[0];
  const parts = partsOf(model, loading);
  return frameView({
    title: messages.title,
    loading,
    actions: headActions(model, data.balances, balance?.currency),
    body: balance
      ? html`<div class="top">${heroView(parts, data, balance)}${explanationView(parts, data, balance)}</div>
          ${data.ledger === 'unset' ? nothing : balancesView(parts, balance)}
          <div class="section lower">
            ${historyView(parts, balance)}
            <section class="side">${whatIfView(parts, balance)}${accountView(parts, data)}</section>
          </div>`
      : nothing,
  });
}

function headActions(
  model: PayoutCardModel,
  balances: readonly CurrencyBalance[],
  shown: string | undefined,
): TemplateResult {
  const { messages } = model;
  return html`${
      balances.length > 1
        ? html`<div class="segmented" role="group" aria-label=${messages.currency}>
            ${balances.map(({ currency }) => html`<button aria-pressed=${currency === shown ? 'true' : 'false'} @click=${() => model.showCurrency(currency)}>${currency}</button>`)}
          </div>`
        : nothing
    }
    <button
      class="button bare icon-only"
      aria-label=${model.hideAmounts ? messages.showAmounts : messages.hideAmounts}
      aria-pressed=${model.hideAmounts ? 'true' : 'false'}
      @click=${model.toggleAmounts}>
      ${icon(model.hideAmounts ? reviewIcon : hideIcon)}
    </button>`;
}

function heroView(model: PartModel, data: BillingSummary, { next }: CurrencyBalance): TemplateResult {
  const { format, messages, loading } = model;
  if (!next) {
    const unset = data.ledger === 'unset';
    return html`<section class="hero" part="next">
      <p class="small subtle">${unset ? messages.unsetTitle : messages.none}</p>
      <p class="display">${unset ? '–' : messages.none}</p>
      ${unset ? html`<p class="sub">${messages.unsetText(data.vendor)}</p>` : nothing}
    </section>`;
  }
  const { whole, minor } = format.moneyParts(next.amount);
  return html`<section class="hero" part="next" aria-labelledby="next">
    <p class="small subtle" id="next">${sk(messages.next(format.month(next.period, 'long')), loading)}</p>
    <p class="display" data-amount>
      ${model.hideAmounts ? html`<span class="masked">••••••</span>` : html`${sk(whole, loading)}<span class="cents">${loading ? '' : minor}</span>`}
    </p>
    <p class="arrive">
      ${next.arrivalOn ? html`${sk(messages.arrives, loading)} <b class="medium">${sk(format.date(next.arrivalOn, 'long'), loading)}</b>` : html`${messages.due} ${messages.notSet}`}
      ${data.account?.last4 ? html`<span class="muted with-icon bank">${icon(bankIcon)}<span>${sk(messages.account(data.account.last4), loading)}</span></span>` : nothing}
    </p>
    <ol class="stepper" aria-label=${messages.where}>
      ${next.steps.map((step, index) => {
        const now = !step.done && (next.steps[index - 1]?.done ?? false);
        return html`<li class=${step.done ? 'done' : now ? 'now' : ''} aria-current=${now ? 'step' : 'false'}>
          <span class="pip" aria-hidden="true"></span
          ><span class="small medium">${sk(messages.steps[step.key], loading)}</span
          ><span class="small subtle">${step.on ? sk(format.date(step.on), loading) : ' '}</span>
        </li>`;
      })}
    </ol>
    ${
      next.blockedBy.length > 0
        ? html`<ul class="reasons">
            ${next.blockedBy.map((reason) => html`<li class="with-icon">${icon(warnIcon)}<span>${messages.reasons[reason]}</span></li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

function balancesView(model: PartModel, balance: CurrencyBalance): TemplateResult {
  const { messages, format, loading } = model;
  const until = balance.held.until;
  const facts: [string, Money][] = [
    [messages.available, balance.available],
    [
      until === null ? messages.held : messages.heldUntil(format.date(format.dateOf(Date.parse(until)))),
      balance.held.amount,
    ],
    [messages.disputed, balance.disputed],
    [messages.paid(balance.paid.months), balance.paid.amount],
  ];
  return html`<section class="section" part="balances" aria-label=${messages.balances}>
    <dl class="facts">
      ${facts.map(
        ([label, money]) =>
          html`<div>
            <dt>${sk(label, loading)}</dt>
            <dd class="num">${model.money(money)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function whatIfView(model: PartModel, balance: CurrencyBalance): unknown {
  const { messages, format, loading } = model;
  if (balance.whatIf.length === 0) return nothing;
  return html`<h3 class="heading">${messages.whatIf}</h3>
    <ul class="lines">
      ${balance.whatIf.map((option) => {
        const label =
          option.kind === 'tier' || option.period === null
            ? messages.ifTier(option.label, option.from)
            : messages.ifMonth(option.from, format.month(option.period, 'long'));
        const rates = option.rates.map(
          ({ stream, rateBps }) => `${messages.streams[stream]} ${format.percent(rateBps)}`,
        );
        return html`<li>
          <span class="line-main"
            >${sk(label, loading)}<span class="small subtle">${sk(format.list(rates), loading)}</span></span
          >
          <span class="num medium nowrap ${option.difference.amount > 0 ? 'ok' : ''}"
            >${model.hideAmounts ? '••••' : sk(format.signedMoney(option.difference), loading)}</span
          >
        </li>`;
      })}
    </ul>`;
}
