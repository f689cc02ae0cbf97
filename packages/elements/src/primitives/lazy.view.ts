import { html, nothing } from 'lit';
import type { Lazy } from '../foundation/lazy.controller.js';
import type { CommonMessages } from '../foundation/messages.js';
import { icon, warnIcon } from './icons.js';

/** A part that loads when it is wanted: nothing until it is there, and a word where it does not come. */
export const lazyView = <M>(part: Lazy<M>, messages: CommonMessages, view: (module: M) => unknown): unknown =>
  part.module
    ? view(part.module)
    : part.failed
      ? html`<p class="error" role="alert">${icon(warnIcon)}<span>${messages.errorText('network')}</span></p>`
      : nothing;
