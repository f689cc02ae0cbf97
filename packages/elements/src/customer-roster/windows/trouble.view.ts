import { html, type TemplateResult } from 'lit';
import { icon, warnIcon } from '../../primitives/icons.js';
import type { ReadyModel } from '../customer-roster.view.js';

/** That rows are not here, and another try. It stays in sight, since the list is longer than a screen. */
export function troubleView({ data, listed, format, messages }: ReadyModel): TemplateResult {
  const here = Array.from(listed.rows).filter((row) => row >= 0).length;
  return html`<div class="notice late" role="alert">
    ${icon(warnIcon, 'warn')}
    <p class="grow">${messages.restFailed(format.number(here), format.number(listed.rows.length))}</p>
    <button class="button compact" part="button" @click=${data.resume}>${messages.retry}</button>
  </div>`;
}
