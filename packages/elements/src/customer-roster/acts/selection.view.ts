import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, downloadIcon, flagIcon, icon, personIcon } from '../../primitives/icons.js';
import type { RosterActs } from './acts.js';
import type { RosterActModel } from '../customer-roster.view.js';
import type { RosterTable } from '../engine/roster-table.js';
import { mayChange } from './may-change.js';

function amountOf(table: RosterTable, selected: ReadonlySet<string>): number {
  let amount = 0;
  for (let row = 0; row < table.length; row += 1)
    if (selected.has(table.id[row] ?? '')) amount += table.number('mrr', row);
  return amount;
}

/** What can be done with the rows that are selected. */
export function selectionView(model: RosterActModel, acts: RosterActs): TemplateResult {
  const { selected, messages, format, data } = model;
  const { table } = data;
  const words = messages.selected(format.number(selected.size));
  const amount = data.windows?.amountOf(selected) ?? amountOf(table, selected);
  const button = (label: string, drawing: unknown, run: () => void, kind = '') =>
    html`<button class="button bare compact ${kind}" part="button button-bare" @click=${run}>
      ${drawing}<span>${label}</span>
    </button>`;
  return html`<div class="bulk" part="bulk" role="group" aria-label=${words}>
    <span class="medium num">${words}</span>
    <span class="muted num wide-only">${format.moneyParts({ amount, currency: table.currency }).whole}</span>
    ${
      mayChange(model)
        ? html`${button(messages.assign, icon(personIcon), () => model.show({ kind: 'assign' }))}
          ${button(messages.tag, icon(flagIcon), () => model.show({ kind: 'tag' }))}`
        : nothing
    }
    ${button(messages.export, icon(downloadIcon), () => acts.exportRows(model), 'wide-only export')}
    <button
      class="button bare icon-only compact"
      part="button button-bare"
      aria-label=${messages.clearSelection}
      @click=${() => {
        model.clearSelection();
        acts.focusRows();
      }}>
      ${icon(closeIcon)}
    </button>
  </div>`;
}
