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
  const again = againView({ messages }, asked);
  return html`${
    asked.data === null
      ? again === nothing
        ? html`<p class="small muted awaited" role="status">${messages.working}</p>`
        : nothing
      : view(asked.data)
  }
  ${again}`;
}

/** Why something does not come, and another try. What is told above goes on by itself. */
export const againView = (
  { messages }: { readonly messages: CommonMessages },
  asked: Asked<unknown> | null,
): TemplateResult | typeof nothing =>
  asked?.error && !toldAbove.has(asked.error)
    ? html`${failureView(asked.error, messages)}
        <div>
          <button type="button" class="button compact" part="button" @click=${() => asked.again()}>
            ${messages.retry}
          </button>
        </div>`
    : nothing;
