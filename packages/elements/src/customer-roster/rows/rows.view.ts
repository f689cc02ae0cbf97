import { html, nothing, type TemplateResult } from 'lit';
import { isOwn } from '../engine/query.js';
import { ascIcon, descIcon, icon } from '../../primitives/icons.js';
import { lazyView } from '../../primitives/lazy.view.js';
import { partsOf, type Column } from './cells.view.js';
import type { ReadyModel } from '../customer-roster.view.js';

/** Rows up to which the list is as long as it is, and scrolls with the page. */
const FEW = 30;
/** The list: heading, room for the rows near what is seen, totals, and what is selected. */
export function rowsView(model: ReadyModel): unknown {
  const { listed, data, messages, format, loading, columns } = model;
  const { rows, items, groups } = listed;
  // Nothing is left out before the part is there that can leave something out.
  if (rows.length === 0 && data.rest !== 'loading') return model.grid.module?.filteredView(model);
  model.lay(model);
  return html`<div
      class="grid ${items.length > FEW ? '' : 'whole'}"
      part="grid"
      role=${groups.length > 0 ? 'treegrid' : 'grid'}
      aria-label=${messages.title}
      aria-rowcount=${items.length + 2}
      aria-colcount=${columns.length}
      aria-multiselectable="true"
      aria-busy=${data.windows?.busy ? 'true' : nothing}
      @scroll=${model.scrolled}
      @click=${(event: Event) => model.clicked(event, model)}
      @keydown=${(event: KeyboardEvent) => model.keyed(event, model)}>
      <div role="rowgroup" class="head-group">
        <div class="row header small" part="header-row" role="row" aria-rowindex="1">
          ${columns.map((column, index) => headingView(model, column, index))}
        </div>
      </div>
      <div role="presentation"><div class="rows" role="rowgroup"></div></div>
      <div role="rowgroup" class="foot-group">
        <div class="row totals" part="totals" role="row" aria-rowindex=${items.length + 2}>
          ${columns.map(({ id, kind }, index) => html`<span class=${kind} part=${partsOf(id)} role=${id === 'name' ? 'rowheader' : 'gridcell'} aria-colindex=${index + 1}>${data.totalView(model, id)}</span>`)}
        </div>
      </div>
    </div>
    ${data.rest === 'done' ? nothing : data.restView(model)}
    ${model.selected.size > 0 ? lazyView(model.acts, model, ({ selectionView }, acting) => selectionView(acting)) : nothing}
    <p class="visually-hidden" role="status">
      ${loading ? '' : messages.customers(rows.length, format.number(rows.length))}
    </p>`;
}

function headingView(model: ReadyModel, { id, kind, sort, heading }: Column, index: number): TemplateResult {
  const { messages, query, data } = model;
  const order = data.windows?.sort ?? query.sort;
  const at = order.findIndex(({ key }) => key === sort);
  const step = order[at];
  const name = heading(messages);
  // A server does not know the columns of a host.
  const sorts = sort && !(data.windows && isOwn(sort));
  return html`<span
    class=${kind}
    part="header-cell header-${id}"
    role="columnheader"
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-sort=${sorts ? (at === 0 ? (step?.down ? 'descending' : 'ascending') : 'none') : nothing}
    >${
      id === 'select'
        ? selectAllView(model)
        : sorts
          ? html`<button
              class="sort"
              part="sort"
              tabindex="-1"
              title=${messages.sortHint}
              @click=${({ shiftKey }: MouseEvent) => model.grid.use((part) => part.sortBy(model, sort, shiftKey))}>
              ${name}${step ? html`${icon(step.down ? descIcon : ascIcon, 's')}${at > 0 ? html`<span class="num">${at + 1}</span>` : nothing}` : nothing}
            </button>`
          : id === 'more'
            ? html`<span class="visually-hidden">${name}</span>`
            : name
    }</span
  >`;
}

function selectAllView(model: ReadyModel): TemplateResult {
  const { messages, selected, grid } = model;
  const every = selected.size > 0 && grid.module?.isEvery(model) === true;
  return html`<input
    class="check"
    part="check"
    type="checkbox"
    tabindex="-1"
    aria-label=${messages.selectAll}
    .checked=${every}
    .indeterminate=${!every && selected.size > 0}
    @change=${() => grid.use((part) => part.selectAll(model, !every))} />`;
}
