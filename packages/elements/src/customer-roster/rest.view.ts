import { html, type TemplateResult } from 'lit';
import type { ReadyModel } from './customer-roster.view.js';

/** Rows that are still on their way, or did not come. */
export function restView({ data, messages, format }: ReadyModel): TemplateResult {
  const words = [format.number(data.table.length), format.number(data.total)] as const;
  return html`<p class="notice small muted" role="status">
    ${
      data.rest === 'loading'
        ? messages.loadingRest(...words)
        : html`<span class="grow">${messages.restFailed(...words)}</span
            ><button class="button compact" part="button" @click=${data.resume}>${messages.retry}</button>`
    }
  </p>`;
}
