import { html, nothing } from 'lit';
import type { Lazy, LazyPart } from '../foundation/lazy.controller.js';
import type { CommonMessages } from '../foundation/messages.js';
import { icon, warnIcon } from './icons.js';

/**
 * A part that loads when it is shown. Until it is there a screen reader hears that it is on its way.
 *
 * @param view gets the part, and the model with the part's words in it, of which a page may have replaced some
 */
export function lazyView<P extends LazyPart, M extends { readonly messages: CommonMessages }>(
  part: Lazy<P>,
  model: M,
  view: (part: P, model: M & { readonly messages: P['messages'] }) => unknown,
): unknown {
  const { messages } = model;
  if (part.module) return view(part.module, { ...model, messages: { ...part.module.messages, ...messages } });
  if (part.failed) return nothing;
  void part.load();
  return html`<span class="visually-hidden" role="status">${messages.working}</span>`;
}

/** Says, once in a widget, that what somebody asked for did not come, and offers another try. */
export const lateView = (
  part: { readonly failed: boolean; load(): Promise<unknown> },
  messages: CommonMessages,
): unknown =>
  part.failed
    ? html`<div class="notice late" role="alert">
        ${icon(warnIcon, 'warn')}
        <p class="grow">${messages.errorText('network')}</p>
        <button class="button compact" part="button" @click=${() => part.load()}>${messages.retry}</button>
      </div>`
    : nothing;
