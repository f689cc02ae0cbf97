import { html, type TemplateResult } from 'lit';
import type { PayoutExtrasMessages } from './extras.messages.js';
import type { HistoryRow } from './history.view.js';
import type { PartModel } from '../payout-card.view.js';

/** The past months as a table, newest first. A month leads to its statement, a state to what became of the payout. */
export function historyTableView(
  model: PartModel & { readonly messages: PayoutExtrasMessages },
  rows: readonly HistoryRow[],
): TemplateResult {
  const { messages, format, open } = model;
  const link = (words: string, id: string | null, kind: 'statement' | 'payout') =>
    id === null
      ? words
      : html`<button class="link as-link" part="link" @click=${() => open({ kind, id })}>${words}</button>`;
  return html`<table class="table" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.month}</th>
        <th scope="col">${messages.state}</th>
        <th scope="col" class="end">${messages.share}</th>
      </tr>
    </thead>
    <tbody>
      ${[...rows].reverse().map(
        (row) =>
          html`<tr>
            <td>${link(format.month(row.period, 'long'), row.statementId, 'statement')}</td>
            <td class="muted">${link(messages.states[row.state], row.payoutId, 'payout')}</td>
            <td class="num end">${row.amount ? model.money(row.amount) : messages.notSet}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
