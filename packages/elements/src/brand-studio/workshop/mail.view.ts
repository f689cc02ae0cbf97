import { html, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import type { StudioModel } from '../brand-studio.view.js';
import { segmentsView } from './inputs.view.js';

/**
 * A mail as it is sent, in a frame that nothing in it can leave. What checks templates knows no empty sandbox; without scripts nothing
 * opens a modal.
 */
export function mailStageView({ messages, studio }: StudioModel): TemplateResult {
  const { mails, look, staged, saving, data } = studio;
  const shown = mails.of(look.mail, staged.scheme, saving.draft?.version ?? data.live.version);
  return html`<div class="mail-stage">
    ${segmentsView(messages.mail, messages.mails, look.mail, (mail) => studio.show({ mail }))}
    ${mails.error ? html`<div class="notice">${failureView(mails.error, messages)}</div>` : ''}
    <p class="small muted mail-subject">${shown?.subject ?? '\u00a0'}</p>
    ${
      shown
        ? html`<iframe
            class="mail"
            sandbox="allow-modals"
            referrerpolicy="no-referrer"
            title=${messages.mails[look.mail]}
            src=${shown.url}></iframe>`
        : html`<div class="mail" aria-busy=${mails.error ? 'false' : 'true'}></div>`
    }
  </div>`;
}
