import { html, type TemplateResult } from 'lit';
import { closeIcon, downloadIcon, icon } from '../primitives/icons.js';
import type { RosterActModel } from './customer-roster.view.js';

/** What can be done with the rows that are selected. */
export function selectionView({
  selected,
  messages,
  format,
  exportRows,
  clearSelection,
}: RosterActModel): TemplateResult {
  const words = messages.selected(format.number(selected.size));
  return html`<div class="bulk" role="group" aria-label=${words}>
    <span class="medium num">${words}</span>
    <button class="button bare compact" @click=${exportRows}>
      ${icon(downloadIcon)}<span>${messages.export}</span>
    </button>
    <button class="button bare icon-only compact" aria-label=${messages.clearSelection} @click=${clearSelection}>
      ${icon(closeIcon)}
    </button>
  </div>`;
}
