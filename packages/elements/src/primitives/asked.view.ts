import { html, nothing, type TemplateResult } from 'lit';
import { toldAbove } from '../circumstances/told-above.js';
import type { Asked } from '../foundation/asked.js';
import type { CommonMessages } from '../foundation/messages.js';
import { failureView } from './failure.view.js';

/** What was asked for, or that it is on its way, or why it does not come and another try. */
export function askedView<T>(
  { messages }: { readonly messages: CommonMessages },
  asked: Asked<T>,
  view: (data: T) => unknown,
): TemplateResult {
  // What is told above goes on by itself.
  const error = asked.error && !toldAbove.has(asked.error) ? asked.error : null;
  return html`${
    asked.data === null
      ? error
        ? nothing
        : html`<p class="small muted awaited" role="status">${messages.working}</p>`
      : view(asked.data)
  }
  ${
    error
      ? html`${failureView(error, messages)}
          <div>
            <button type="button" class="button compact" part="button" @click=${() => asked.again()}>
              ${messages.retry}
            </button>
          </div>`
      : nothing
  }`;
}
