import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, downloadIcon, flagIcon, icon, personIcon } from '../../primitives/icons.js';
import type { RosterActs } from './acts.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { worthOf } from '../engine/worth-of.js';
import { mayChange } from './may-change.js';

/** What can be done with the rows that are selected. */
export function selectionView(model: RosterActModel, acts: RosterActs): TemplateResult {
  const { selected, messages, format, data } = model;
  const { table } = data;
  const words = messages.selected(format.number(selected.size));
  const { paying, mrr } = data.windows?.worthOf(selected) ?? worthOf(table, selected);
  const button = (label: string, drawing: unknown, run: () => void, kind = '') =>
    html`<button class="button bare compact ${kind}" part="button button-bare" @click=${run}>
      ${drawing}<span>${label}</span>
    </button>`;
  return html`<div class="bulk" part="bulk" role="group" aria-label=${words}>
    <span class="medium num">${words}</span>
    <span class="muted num wide-only"
      >${format.moneyParts({ amount: mrr, currency: table.currency }).whole}${
        paying < selected.size
          ? html` <span class="small subtle">${messages.paying(format.number(paying))}</span>`
          : nothing
      }</span
    >
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
