import { html, type TemplateResult } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import { failureView } from '../primitives/failure.view.js';
import type { Read } from './read.js';

/** What a dialog asked for, or that it is on its way, or why it did not come and another try. */
export function readView<T>(
  read: Read<T>,
  messages: CommonMessages,
  view: (data: T) => TemplateResult,
): TemplateResult {
  if (read.error)
    return html`${failureView(read.error, messages)}
      <button type="button" class="button compact" part="button" @click=${() => void read.reload()}>
        ${messages.retry}
      </button>`;
  return read.data === null ? html`<p class="muted" role="status">${messages.working}</p>` : view(read.data);
}
