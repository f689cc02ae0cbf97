import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../foundation/messages.js';
import { failureView } from '../../primitives/failure.view.js';
import type { Asked } from './asked.js';

/** What was asked for, or that it is on its way, or why it does not come and another try. */
export function askedView<T>(
  { messages }: { readonly messages: CommonMessages },
  asked: Asked<T>,
  view: (data: T) => unknown,
): TemplateResult {
  return html`${
    asked.data === null
      ? asked.error
        ? nothing
        : html`<p class="small muted waiting" role="status">${messages.working}</p>`
      : view(asked.data)
  }
  ${againView({ messages }, asked)}`;
}

/** Why something does not come, and another try. */
export const againView = (
  { messages }: { readonly messages: CommonMessages },
  asked: { readonly error: GangwayError | null; load(): Promise<void> } | null,
): unknown =>
  asked?.error
    ? html`${failureView(asked.error, messages)}
        <div>
          <button type="button" class="button compact" part="button" @click=${() => asked.load()}>
            ${messages.retry}
          </button>
        </div>`
    : nothing;
