import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, clipIcon, closeIcon, docIcon, icon } from '../../primitives/icons.js';
import type { AtDesk } from '../desk/desk.js';
import type { TicketActModel } from '../model.js';
import { sizeOf } from './size-of.js';
import { MOST_BYTES, MOST_FILES, type Upload } from '../desk/uploads.js';

const TYPES = '.pdf,.png,.jpg,.jpeg,.csv,.txt,.log';

/** Files that go with what is being written. */
export function filesView(model: TicketActModel, desk: AtDesk): TemplateResult {
  const { messages, format } = model;
  const pick = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.querySelector('input')?.click();
  };
  const take = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement) || !currentTarget.files) return;
    desk.uploads.add(currentTarget.files);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return html`<div class="form-row">
    ${
      desk.uploads.list.length > 0
        ? html`<ul class="files" aria-label=${messages.files}>
            ${desk.uploads.list.map((upload) => uploadView(model, desk, upload))}
          </ul>`
        : nothing
    }
    <div class="attach">
      <input type="file" hidden multiple accept=${TYPES} @change=${take} />
      <button type="button" class="button compact" part="button" aria-describedby="attach-hint" @click=${pick}>
        ${icon(clipIcon)}<span>${messages.attach}</span>
      </button>
      <span class="small muted" id="attach-hint"
        >${messages.attachHint(sizeOf(format.locale, MOST_BYTES), MOST_FILES)}</span
      >
    </div>
  </div>`;
}

function uploadView({ messages, format }: TicketActModel, desk: AtDesk, upload: Upload): TemplateResult {
  const { name, size, sent, state } = upload;
  const faulty = state !== 'sending' && state !== 'there';
  return html`<li class="file">
    ${icon(docIcon)}
    <div>
      <bdi class="medium">${name}</bdi>
      ${state === 'sending' ? html`<progress max=${size} value=${sent} aria-label=${messages.sending(name)}></progress>` : nothing}
      <p class="small ${faulty ? 'danger' : 'muted'}" role="status">
        ${state === 'there' ? html`<span class="with-icon">${icon(checkIcon)}${sizeOf(format.locale, size)}</span>` : nothing}${faulty ? stateOf(messages, upload) : nothing}
      </p>
      ${state === 'lost' ? html`<button type="button" class="link small" part="link" @click=${() => desk.uploads.again(upload)}>${messages.retry}</button>` : nothing}
    </div>
    <button
      type="button"
      class="button bare icon-only compact"
      part="button button-bare"
      aria-label=${messages.removeFile(name)}
      @click=${() => desk.uploads.remove(upload)}>
      ${icon(closeIcon)}
    </button>
  </li>`;
}

const stateOf = (messages: TicketActModel['messages'], { state, why }: Upload): string =>
  state === 'too-large'
    ? messages.tooLarge
    : state === 'too-many'
      ? messages.tooMany
      : state === 'unreadable'
        ? messages.unreadable
        : (why ?? messages.errorText('network'));

/** What is kept, and until when. */
export const draftView = ({ messages }: TicketActModel, { keeps }: AtDesk): unknown =>
  keeps ? html`<p class="small subtle with-icon">${icon(checkIcon)}<span>${messages.draftKept}</span></p>` : nothing;

/** Files that came with something that was said. */
export function attachedView(
  { messages, format }: TicketActModel,
  desk: AtDesk,
  files: Ticket['attachments'],
): unknown {
  if (files.length === 0) return nothing;
  return html`<ul class="attached">
    ${files.map(
      ({ id, name, size }) =>
        html`<li>
          <button
            type="button"
            class="link small"
            part="link"
            aria-label=${messages.download(name)}
            @click=${() => desk.save(id)}>
            ${icon(clipIcon)}<bdi>${name}</bdi>
          </button>
          <span class="small subtle">${sizeOf(format.locale, size)}</span>
        </li>`,
    )}
  </ul>`;
}
