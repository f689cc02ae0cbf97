import { html } from 'lit';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { CommonMessages } from '../foundation/messages.js';
import { icon, warnIcon } from './icons.js';

/** A part that loads when it is shown. Until it is there a screen reader hears that it is on its way; if it fails, everybody sees a way on. */
export function lazyView<M>(part: Lazy<M>, messages: CommonMessages, view: (module: M) => unknown): unknown {
  if (part.module) return view(part.module);
  if (part.failed)
    return html`<div class="notice late" role="alert">
      ${icon(warnIcon, 'warn')}
      <p class="grow">${messages.errorText('network')}</p>
      <button class="button compact" @click=${() => part.load()}>${messages.retry}</button>
    </div>`;
  void part.load();
  return html`<span class="visually-hidden" role="status">${messages.working}</span>`;
}
