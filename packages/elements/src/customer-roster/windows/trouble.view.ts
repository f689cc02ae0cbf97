import { html, type TemplateResult } from 'lit';
import type { ReadyModel } from '../customer-roster.view.js';

/** Why rows are not here, and another try. */
export const troubleView = ({ data, messages }: ReadyModel): TemplateResult =>
  html`<p class="notice small" role="alert">
    <span class="grow">${typeof data.rest === 'string' ? '' : messages.errorText(data.rest.code)}</span
    ><button class="button compact" @click=${data.resume}>${messages.retry}</button>
  </p>`;
