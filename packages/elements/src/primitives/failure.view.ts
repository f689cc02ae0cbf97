import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import { toldAbove } from '../circumstances/told-above.js';
import type { CommonMessages } from '../foundation/messages.js';
import { icon, warnIcon } from './icons.js';

/** What the server said to the last try, beside the act that failed. */
export const failureView = (error: GangwayError, messages: CommonMessages): TemplateResult | typeof nothing =>
  // What asks to sign in stands above the form.
  error.code === 'session_lost' || toldAbove.has(error)
    ? nothing
    : html`<p class="error" part="error" role="alert">
        ${icon(warnIcon)}<span
          >${error.status >= 400 && error.status < 500 ? error.message : messages.errorText(error.code)}
          ${error.requestId ? html`<span class="small mono">${messages.requestId(error.requestId)}</span>` : nothing}</span
        >
      </p>`;
