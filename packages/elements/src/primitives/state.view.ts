import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import { icon, infoIcon, keyIcon, warnIcon, type Icon } from './icons.js';

/** Empty, error, session lost: the same quiet form. */
export function messageView(message: {
  readonly glyph?: Icon;
  readonly danger?: boolean;
  readonly title: string;
  readonly text: string;
  readonly actions?: unknown;
  readonly below?: unknown;
}): TemplateResult {
  return html`<div class="message state-body">
    <span class="glyph ${message.danger ? 'danger' : ''}">${icon(message.glyph ?? infoIcon)}</span>
    <h3 class="title">${message.title}</h3>
    <p class="sub">${message.text}</p>
    ${message.actions ? html`<div class="actions">${message.actions}</div>` : nothing}${message.below ?? nothing}
  </div>`;
}

/** What went wrong, what is safe, and the way on. */
export const errorView = (
  error: GangwayError,
  title: string,
  messages: CommonMessages,
  retry: () => void,
): TemplateResult =>
  messageView({
    glyph: warnIcon,
    danger: true,
    title,
    text: messages.errorText(error.code),
    actions: html`<button class="button primary" @click=${retry}><span>${messages.retry}</span></button>`,
    below: html`<p class="small ids" role="alert">
      ${error.requestId ? html`<span class="mono">${messages.requestId(error.requestId)}</span>` : nothing}
      <span>${error.status || error.code}</span>
    </p>`,
  });

/** The way back in. A host puts its own button into the slot. */
export const sessionLostView = (messages: CommonMessages, retry: () => void): TemplateResult =>
  messageView({
    glyph: keyIcon,
    title: messages.signInTitle,
    text: messages.signInText,
    actions: html`<slot name="session-lost"
      ><button class="button primary" @click=${retry}><span>${messages.signIn}</span></button></slot
    >`,
  });

/** A widget that nobody has connected yet. */
export const unconnectedView = (messages: CommonMessages): TemplateResult =>
  messageView({ title: messages.noConnection, text: messages.noConnectionText });
