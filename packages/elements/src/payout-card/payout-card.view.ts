import type { BillingSummary, CurrencyBalance, Money } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../foundation/format.js';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView, sk } from '../primitives/frame.view.js';
import { bankIcon, hideIcon, icon, reviewIcon } from '../primitives/icons.js';
import { lateView, lazyView } from '../primitives/lazy.view.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { stateView } from '../primitives/state.view.js';
import { accountView } from './account.view.js';
import type { DetailsController } from './details/details.controller.js';
import type * as part from './details/details.js';
import type * as extras from './extras/extras.js';
import { explanationView } from './explanation.view.js';
import type { payoutCardMessages } from './payout-card.messages.js';
import { placeholder } from './placeholder.js';
import type { Target } from './target.js';

/** Everything that the card shows follows from this. */
export interface PayoutCardModel {
  readonly state: Loaded<BillingSummary>;
  readonly connected: boolean;
  /** The server's now, epoch milliseconds. */
  readonly now: number;
  readonly format: Format;
  readonly messages: typeof payoutCardMessages;
  readonly currency: string | null;
  readonly hideAmounts: boolean;
  readonly asTable: boolean;
  readonly readonly: boolean;
  readonly rowActions: readonly RowAction[];
  readonly extras: Lazy<typeof extras>;
  readonly part: Lazy<typeof part>;
  /** Null: nobody has looked closer yet. */
  readonly details: DetailsController | null;
  readonly open: (target: Target) => void;
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

export const payoutCardView = (model: PayoutCardModel): unknown => [
  stateView(model, { placeholder, ready: (data, loading) => readyView(model, data, loading) }),
  model.details &&
    lazyView(model.part, { ...model, details: model.details }, ({ detailsView }, over) => detailsView(over)),
];

function partsOf(model: PayoutCardModel, loading: boolean): PartModel {
  const money = (value: Money) =>
    model.hideAmounts ? html`<span class="masked">••••</span>` : sk(model.format.money(value), loading);
  return { ...model, loading, money };
}

function readyView(model: PayoutCardModel, data: BillingSummary, loading: boolean): TemplateResult {
  const { messages, extras } = model;
  const balance = data.balances.find(({ currency }) => currency === model.currency) ?? data.balances[0];
  const parts = partsOf(model, loading);
  const account = accountView(parts, data);
  return frameView({
    title: messages.title,
    loading,
    actions: balance ? maskView(model) : null,
    body: html`${
      balance
        ? html`${loading ? nothing : lazyView(extras, parts, ({ aboveView }, above) => aboveView(above, data, balance))}
            <div class="top">${heroView(parts, data, balance)}${explanationView(parts, balance, data.vendor)}</div>
            ${data.ledger === 'unset' ? nothing : balancesView(parts, balance)}
            <div class="section lower">
              ${
                loading
                  ? html`<section class="history">
                      <h3 class="heading">${messages.history}</h3>
                    </section>`
                  : lazyView(extras, parts, ({ historyView }, history) => historyView(history, balance, data.balances))
              }
              <div class="side">${whatIfView(parts, balance)}${account}</div>
            </div>`
        : [
            lazyView(extras, model, ({ emptyView }, empty) => emptyView(empty, data)),
            account && html`<div class="section">${account}</div>`,
          ]
    }${lateView(extras.failed ? extras : model.part, messages)}`,
  });
}

function maskView(model: PayoutCardModel): TemplateResult {
  const { messages } = model;
  return html`<button
    class="button bare icon-only"
    part="button button-bare"
    aria-label=${model.hideAmounts ? messages.showAmounts : messages.hideAmounts}
    @click=${model.toggleAmounts}>
    ${icon(model.hideAmounts ? reviewIcon : hideIcon)}
  </button>`;
}

function heroView(model: PartModel, data: BillingSummary, balance: CurrencyBalance): TemplateResult {
  const { next, currency, whatIf } = balance;
  const { format, messages, loading } = model;
  if (!next)
    return html`<section class="hero" part="next">
      ${lazyView(model.extras, model, ({ idleView }, idle) => idleView(idle, data, balance))}
    </section>`;
  const { statementId } = next;
  const { whole, minor } = format.moneyParts(next.amount);
  return html`<section class="hero" part="next" aria-labelledby="next">
    <p class="small subtle" id="next">${sk(messages.next(format.month(next.period, 'long')), loading)}</p>
    <p class="display" part="amount" data-amount>
      ${model.hideAmounts ? html`<span class="masked">••••••</span>` : html`${sk(whole, loading)}<span class="cents">${loading ? '' : minor}</span>`}
    </p>
    <p class="arrive">
      ${next.arrivalOn ? html`${sk(messages.arrives, loading)} <b class="medium">${sk(format.date(next.arrivalOn, 'long'), loading)}</b>` : html`${messages.due} ${messages.notSet}`}
      ${data.account?.last4 ? html`<span class="muted with-icon bank">${icon(bankIcon)}<span>${sk(messages.account(data.account.last4), loading)}</span></span>` : nothing}
    </p>
    <ol class="stepper" part="steps" aria-label=${messages.where}>
      ${next.steps.map((step, index) => {
        const now = !step.done && (next.steps[index - 1]?.done ?? false);
        return html`<li class=${step.done ? 'done' : now ? 'now' : ''} aria-current=${now ? 'step' : 'false'}>
          <span class="pip" aria-hidden="true"></span
          ><span class="small medium">${sk(messages.steps[step.key], loading)}</span
          ><span class="small subtle">${step.on ? sk(format.date(step.on), loading) : ' '}</span>
        </li>`;
      })}
    </ol>
    <div class="hero-actions">
      ${statementId ? html`<button class="button primary" part="button button-primary" @click=${() => model.open({ kind: 'statement', id: statementId })}><span>${messages.viewStatement}</span></button>` : nothing}
      ${whatIf.length > 0 ? html`<button class="button" part="button" @click=${() => model.open({ kind: 'estimate', currency })}><span>${messages.estimate}</span></button>` : nothing}
    </div>
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
  return html`<section class="section balances" part="balances" aria-label=${messages.balances}>
    <dl class="facts">
      ${facts.map(
        ([label, money]) =>
          html`<div>
            <dt>${sk(label, loading)}</dt>
            <dd class="num">
              ${money === balance.disputed && money.amount !== 0 ? html`<button class="as-link" part="link" @click=${() => model.open({ kind: 'disputed', currency: balance.currency })}>${model.money(money)}</button>` : model.money(money)}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function whatIfView(model: PartModel, balance: CurrencyBalance): unknown {
  const { messages, format, loading } = model;
  const { currency } = balance;
  if (balance.whatIf.length === 0) return nothing;
  return html`<section class="what-if" part="what-if" aria-labelledby="what-if">
    <h3 class="heading" id="what-if">${messages.whatIf}</h3>
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
            ><button class="as-link" part="link" @click=${() => model.open({ kind: 'estimate', currency, option })}>
              ${sk(label, loading)}</button
            ><span class="small subtle">${sk(format.list(rates), loading)}</span></span
          >
          <span class="num medium nowrap ${option.difference.amount > 0 ? 'ok' : ''}"
            >${model.hideAmounts ? '••••' : sk(format.signedMoney(option.difference), loading)}</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}
