import { html, type TemplateResult } from 'lit';
import { searchIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import type { ReadyModel } from '../customer-roster.view.js';
import { defaultQuery } from '../engine/query.js';
import { filteredMessages } from './filtered.messages.js';

/** In the place of rows where none fit. */
export function filteredView(model: ReadyModel): TemplateResult {
  const { data, format, query } = model;
  const messages = { ...filteredMessages, ...model.messages };
  return messageView({
    glyph: searchIcon,
    title: messages.filteredTitle,
    text: messages.filteredText(messages.customers(data.total, format.number(data.total))),
    actions: html`<button class="button" part="button" @click=${() => model.ask({ ...defaultQuery, sort: query.sort })}>
      ${messages.clearFilters}
    </button>`,
  });
}
