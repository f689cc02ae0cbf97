import { severities, ticketKinds, ticketOrders } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, searchIcon } from '../../primitives/icons.js';
import type { Finder } from '../desk/finder.js';
import type { TicketActModel } from '../model.js';

/** The search above the list: words, filters and order, for open and closed tickets alike. */
export function finderView(model: TicketActModel, finder: Finder): TemplateResult {
  const { data, messages, format, loading } = model;
  const { search, narrowed } = finder;
  const type = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) finder.type(currentTarget.value);
  };
  return html`<div class="finder" role="search" aria-label=${messages.find}>
      <label class="field"
        >${icon(searchIcon)}<input
          id="find"
          type="search"
          part="search"
          maxlength="200"
          aria-label=${messages.searchTickets}
          placeholder=${messages.searchTickets}
          .value=${finder.typed}
          @input=${type}
      /></label>
      ${selectView(messages.anySeverity, severities, messages.severities, search.severity, (severity) => finder.find({ ...finder.search, severity }))}
      ${selectView(messages.anyKind, ticketKinds, messages.kinds, search.kind, (kind) => finder.find({ ...finder.search, kind }))}
      ${selectView(messages.usualOrder, ticketOrders, messages.orders, search.sort, (sort) => finder.find({ ...finder.search, sort }))}
    </div>
    <p class="found small muted" role="status">
      ${narrowed && !loading && data.total !== null ? messages.found(format.number(data.total), data.total) : nothing}
    </p>
    ${
      narrowed
        ? html`<button class="button bare compact clear" part="button button-bare" @click=${() => finder.clear()}>
            ${messages.clearSearch}
          </button>`
        : nothing
    }`;
}

/** Without a choice nothing is left out, or the order stays that of the tab. */
function selectView<T extends string>(
  none: string,
  keys: readonly T[],
  words: Readonly<Record<T, string>>,
  chosen: T | undefined,
  choose: (key: T | undefined) => void,
): TemplateResult {
  const change = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(keys.find((key) => key === currentTarget.value));
  };
  return html`<select class="input" part="input" aria-label=${none} @change=${change}>
    <option value="">${none}</option>
    ${keys.map((key) => html`<option value=${String(key)} .selected=${chosen === key}>${words[key]}</option>`)}
  </select>`;
}
