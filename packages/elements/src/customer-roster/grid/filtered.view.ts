import { html, type TemplateResult } from 'lit';
import { searchIcon } from '../../primitives/icons.js';
import { messageView } from '../../primitives/state.view.js';
import type { ReadyModel } from '../customer-roster.view.js';
import { defaultQuery } from '../engine/query.js';

/** In the place of rows where none fit. */
export const filteredView = (model: ReadyModel): TemplateResult =>
  messageView({
    glyph: searchIcon,
    title: model.messages.filteredTitle,
    text: model.messages.filteredText(
      model.messages.customers(model.data.total, model.format.number(model.data.total)),
    ),
    actions: html`<button
      class="button"
      part="button"
      @click=${() => model.ask({ ...defaultQuery, sort: model.query.sort })}>
      ${model.messages.clearFilters}
    </button>`,
  });
