import type { CurrencyBalance } from '@gangway/contract';
import { html, type TemplateResult } from 'lit';
import type { PayoutExtrasMessages } from './extras.messages.js';
import type { HistoryRow } from './history.view.js';
import type { PartModel } from '../payout-card.view.js';

type TableModel = PartModel & { readonly messages: PayoutExtrasMessages };

const linkTo = ({ open }: TableModel, words: unknown, id: string | null, kind: 'statement' | 'payout'): unknown =>
  id === null
    ? words
    : html`<button class="link as-link" part="link" @click=${() => open({ kind, id })}>${words}</button>`;

/** The past months as a table, newest first: of one currency, or of all side by side. */
export const historyTableView = (
  model: TableModel,
  balance: CurrencyBalance,
  balances: readonly CurrencyBalance[],
): TemplateResult => {
  const some = balances.filter(({ history }) => history.length > 0);
  return some.length > 1 ? sideBySide(model, some) : oneCurrency(model, balance.history);
};

/** A month leads to its statement, a state to what became of the payout. */
function oneCurrency(model: TableModel, rows: readonly HistoryRow[]): TemplateResult {
  const { messages, format } = model;
  return html`<table class="table" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.month}</th>
        <th scope="col">${messages.state}</th>
        <th scope="col" class="end">${messages.share}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.toReversed().map(
        (row) =>
          html`<tr>
            <td>${linkTo(model, format.month(row.period, 'long'), row.statementId, 'statement')}</td>
            <td class="muted">${linkTo(model, messages.states[row.state], row.payoutId, 'payout')}</td>
            <td class="num end">${amountOf(model, row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** An amount leads to its statement, the state below it to what became of the payout. */
function sideBySide(model: TableModel, balances: readonly CurrencyBalance[]): TemplateResult {
  const { messages, format } = model;
  const periods = [...new Set(balances.flatMap(({ history }) => history.map(({ period }) => period)))].sort();
  const cell = (row: HistoryRow | undefined) =>
    row
      ? html`<td class="num end">
          ${linkTo(model, amountOf(model, row), row.statementId, 'statement')}
          <span class="small muted block">${linkTo(model, messages.states[row.state], row.payoutId, 'payout')}</span>
        </td>`
      : html`<td class="end subtle">–</td>`;
  return html`<table class="table" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.month}</th>
        ${balances.map(({ currency }) => html`<th scope="col" class="end">${currency}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${periods.toReversed().map(
        (period) =>
          html`<tr>
            <th scope="row">${format.month(period, 'long')}</th>
            ${balances.map(({ history }) => cell(history.find((row) => row.period === period)))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const amountOf = (model: TableModel, { amount }: HistoryRow): unknown =>
  amount ? model.money(amount) : model.messages.notSet;
