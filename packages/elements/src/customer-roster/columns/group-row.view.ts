import { html, type TemplateResult } from 'lit';
import { icon, rightIcon } from '../../primitives/icons.js';
import type { ColumnMessages } from './columns.messages.js';
import { partsOf } from '../rows/cells.view.js';
import type { ReadyModel } from '../customer-roster.view.js';
import type { Group } from '../engine/group-rows.js';

/** The heading of a group: its name, how many customers are in it, and what they come to, below the headings of the columns. */
export function groupRowView(
  model: ReadyModel & { readonly messages: ColumnMessages },
  group: Group,
): TemplateResult[] {
  const { messages, format, columns, data, listed } = model;
  const { count } = group.totals;
  const own = { ...model, listed: { ...listed, totals: group.totals } };
  return columns.map(
    ({ id, kind }, index) =>
      html`<span
        class=${kind}
        part=${partsOf(id)}
        role=${id === 'name' ? 'rowheader' : 'gridcell'}
        tabindex="-1"
        aria-colindex=${index + 1}
        >${
          id === 'name'
            ? html`${icon(rightIcon, 'flip')}<span class="cust ellipsis">${group.word ?? messages.noSegment}</span
                ><span class="small muted num">${messages.customers(count, format.number(count))}</span>`
            : data.totalView(own, id)
        }</span
      >`,
  );
}
