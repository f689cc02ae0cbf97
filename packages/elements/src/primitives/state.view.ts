import type { GangwayError } from '@gangway/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import type { Loaded } from '../foundation/request.controller.js';
import { frameView } from './frame.view.js';
import { icon, infoIcon, lockedIcon, warnIcon, type Icon } from './icons.js';

/** Empty, error, session lost: the same quiet form. */
export function messageView(message: {
  readonly glyph?: Icon;
  readonly danger?: boolean;
  readonly title: string;
  readonly text: string;
  readonly actions?: unknown;
  readonly below?: unknown;
}): TemplateResult {
  return html`<div class="message state-body" part="message">
    <span class="glyph ${message.danger ? 'danger' : ''}">${icon(message.glyph ?? infoIcon)}</span>
    <h3 class="title">${message.title}</h3>
    <p class="sub">${message.text}</p>
    ${message.actions ? html`<div class="actions">${message.actions}</div>` : nothing}${message.below ?? nothing}
  </div>`;
}

/** What a widget shows while its data is not there, and when it is. */
export function stateView<T>(
  model: {
    readonly state: Loaded<T>;
    readonly connected: boolean;
    readonly messages: CommonMessages & { readonly title: string; readonly errorTitle: string };
    readonly retry: () => void;
  },
  views: {
    /** Stands in while data is on its way. */
    readonly placeholder: T;
    readonly ready: (data: T, loading: boolean) => TemplateResult;
    /** What an error means here, where it means something that is nobody's fault. */
    readonly refused?: (code: string) => TemplateResult | null;
    /** What helps while nothing came, below the error. */
    readonly meanwhile?: () => unknown;
  },
): unknown {
  const { state, messages } = model;
  const frame = (body: unknown) => frameView({ title: messages.title, body });
  switch (state.kind) {
    case 'asked':
      return nothing;
    case 'loading':
      return model.connected ? views.ready(views.placeholder, true) : frame(unconnectedView(messages));
    case 'ready':
      return views.ready(state.data, false);
    case 'session-lost':
      // What asks to sign in, or to wait, comes with the other things that are not as usual.
      return frame(leftFree);
    case 'failed':
      if (state.error.status === 429) return frame(leftFree);
      return frame(
        views.refused?.(state.error.code) ?? [
          errorView(state.error, messages.errorTitle, messages, model.retry),
          views.meanwhile?.(),
        ],
      );
  }
}

const leftFree = html`<div class="left-free state-body"></div>`;

/** What went wrong, what is safe, and the way on. */
function errorView(
  { code, requestId, status }: GangwayError,
  title: string,
  messages: CommonMessages,
  retry: () => void,
): TemplateResult {
  const text = messages.errorText(code);
  // Nobody's fault, and no other try helps.
  if (code === 'scope_missing') return messageView({ glyph: lockedIcon, title: messages.forbidden, text });
  return messageView({
    glyph: warnIcon,
    danger: true,
    title,
    text,
    actions: html`<button class="button primary" part="button button-primary" @click=${retry}>
      <span>${messages.retry}</span>
    </button>`,
    below: html`<p class="small ids" role="alert">
      ${requestId ? html`<span class="mono">${messages.requestId(requestId)}</span>` : nothing}
      <span>${status || code}</span>
    </p>`,
  });
}

/** A widget that nobody has connected yet. */
const unconnectedView = (messages: CommonMessages): TemplateResult =>
  messageView({ title: messages.noConnection, text: messages.noConnectionText });
