import { html, nothing, type TemplateResult } from 'lit';
import { partsOf } from '../rows/cells.view.js';
import type { ReadyModel } from '../customer-roster.view.js';

/** Room that a value takes, in letters. */
const lengths: Readonly<Record<string, number>> = { select: 0, more: 0, name: 9, because: 7, owner: 1 };
const USUAL = 3;

/** The cells of a place whose customer is not here yet. */
export const absentRowView = ({ columns, messages }: ReadyModel): TemplateResult[] =>
  columns.map(({ id, kind }, index) => {
    const room = lengths[id] ?? USUAL;
    return html`<span
      class=${kind}
      part=${partsOf(id)}
      role=${id === 'name' ? 'rowheader' : 'gridcell'}
      tabindex="-1"
      aria-colindex=${index + 1}
      >${id === 'name' ? html`<span class="visually-hidden">${messages.working}</span>` : nothing}${room > 0 ? html`<span class="sk" aria-hidden="true">${'\u2003'.repeat(room)}</span>` : nothing}</span
    >`;
  });
