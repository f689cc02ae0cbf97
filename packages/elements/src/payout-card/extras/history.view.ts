import type { CurrencyBalance } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon, warnIcon } from '../../primitives/icons.js';
import type { PayoutExtrasMessages } from './extras.messages.js';
import { historyTableView } from './history-table.view.js';
import type { PartModel } from '../payout-card.view.js';

type HistoryModel = PartModel & { readonly messages: PayoutExtrasMessages };
export type HistoryRow = CurrencyBalance['history'][number];
const [TOP, BOTTOM] = [8, 120];

/** The past months of a currency as bars, and those of all as a table. */
export function historyView(
  model: HistoryModel,
  balance: CurrencyBalance,
  balances: readonly CurrencyBalance[],
): unknown {
  const { messages, format } = model;
  const rows = balance.history;
  if (rows.length === 0) return nothing;
  const marks = rows.flatMap((row): TemplateResult[] => [
    ...(row.note
      ? [
          html`<li>
            <span class="with-icon flagged"
              >${icon(warnIcon)}<button
                class="as-link"
                part="link"
                @click=${() => row.payoutId && model.open({ kind: 'payout', id: row.payoutId })}>
                ${messages.failed(format.month(row.period, 'long'), row.note)}
              </button></span
            >
          </li>`,
        ]
      : []),
    ...(row.stepDown && row.phase
      ? [
          html`<li>
            <span class="with-icon"
              ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="step-mark" d="M8 1v14" /></svg
              ><span>${messages.stepDown(format.month(row.period, 'long'), row.phase)}</span></span
            >
          </li>`,
        ]
      : []),
  ]);
  return html`<section class="history" part="history" aria-labelledby="history">
    <div class="why-head">
      <h3 class="heading" id="history">${messages.history}</h3>
      <span>
        <button
          class="button bare compact"
          part="button button-bare"
          @click=${() => model.open({ kind: 'statements', currency: balance.currency })}>
          <span>${messages.statements}</span>
        </button>
        ${
          // Bars would show what is hidden.
          model.hideAmounts
            ? nothing
            : html`<button class="button bare compact as" part="button button-bare" @click=${model.toggleTable}>
                <span>${model.asTable ? messages.asChart : messages.asTable}</span>
              </button>`
        }
      </span>
    </div>
    ${model.asTable || model.hideAmounts ? historyTableView(model, balance, balances) : chartView(model, balance, rows)}
    ${
      marks.length > 0
        ? html`<ul class="marks small muted">
            ${marks}
          </ul>`
        : nothing
    }
  </section>`;
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A third of the chart's scale: a round amount, three of which reach the value. */
function stepOf(value: number): number {
  const least = Math.max(1, value) / 3;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (steps.find((step) => step * power >= least) ?? 10);
}

function chartView(model: HistoryModel, balance: CurrencyBalance, rows: readonly HistoryRow[]): TemplateResult {
  const { messages, format } = model;
  const value = (row: HistoryRow) => (row.amount ?? row.gross).amount;
  const step = stepOf(Math.max(...rows.map(value)));
  const ticks = [step, step * 2, step * 3];
  const y = (amount: number) => BOTTOM - (Math.max(0, amount) / (step * 3)) * (BOTTOM - TOP);
  const slot = 100 / rows.length;
  const [first, last] = [rows[0], rows.at(-1)];
  const amounts = rows.map(value);
  const money = (amount: number) => format.money({ amount, currency: balance.currency });
  const label =
    first && last
      ? messages.chart(
          format.month(first.period, 'long'),
          format.month(last.period, 'long'),
          money(Math.min(...amounts)),
          money(Math.max(...amounts)),
        )
      : '';
  const lines = [0, ...ticks].map((at) => svg`<line class="rule" x1="0" x2="100%" y1=${y(at)} y2=${y(at)} />`);
  const short = (amount: number) => format.wholeMoney({ amount, currency: balance.currency });
  return html`<div class="chart-box">
    <svg class="chart-y ${short(step * 3).length > 7 ? 'long' : ''}" aria-hidden="true">
      ${ticks.map((at) => svg`<text x="0" y=${y(at) + 4}>${short(at)}</text>`)}
    </svg>
    <svg class="chart" part="chart" role="img" aria-label=${label}>
      ${lines}${rows.map((row, index) => {
        const x = index * slot;
        const latest = row.period === balance.next?.period;
        return svg`${row.stepDown ? svg`<line class="step-mark" x1=${`${x}%`} x2=${`${x}%`} y1=${TOP} y2=${BOTTOM} />` : nothing}
          <rect class="col ${latest ? 'next' : ''}" x=${`${x + slot * 0.24}%`} width=${`${slot * 0.52}%`} y=${y(value(row))} height=${BOTTOM - y(value(row))} rx="2" />
          <text class="x ${latest ? 'now' : ''}" x=${`${x + slot / 2}%`} y="138" text-anchor="middle">${format.month(row.period)}</text>`;
      })}
    </svg>
  </div>`;
}
