import type { GangwayError } from '@gangway/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CommonMessages } from '../foundation/messages.js';
import type { Format } from '../foundation/format.js';
import {
  clockIcon,
  closeIcon,
  doneIcon,
  icon,
  lockedIcon,
  pauseIcon,
  refreshIcon,
  warnIcon,
  type Icon,
} from '../primitives/icons.js';
import { messageView } from '../primitives/state.view.js';
import type { CircumstancesMessages } from './circumstances.messages.js';
import type { Line, Waiting } from './line.js';

const keyIcon: Icon = () => svg`<circle cx="5" cy="11" r="2.75" /><path d="M7 9l6-6M10.5 5.5l2 2" />`;
const offIcon: Icon = () =>
  svg`<path d="M2.5 2.5l11 11M4.7 7.2a5 5 0 012-1.3M2.25 5.4a8.6 8.6 0 012.4-1.6M9 5.8a5 5 0 012.3 1.4M7 3.05a8.6 8.6 0 016.75 2.35M8 12.5v.01"/>`;

/** Everything that the notices of a widget show follows from this. */
export interface NoticesModel {
  readonly line: Pick<Line, 'offlineSince' | 'limitedUntil' | 'signedOut' | 'suspended' | 'came'>;
  /** What came of changes of this widget that have waited, in words. */
  readonly told: readonly string[];
  /** All that came was refused before, and sent once more by the reader. */
  readonly again: boolean;
  /** What waits of this widget. */
  readonly waiting: readonly Waiting[];
  readonly messages: CommonMessages & CircumstancesMessages;
  readonly format: Format;
  /** The server's time, epoch milliseconds. */
  readonly now: number;
  /** Milliseconds by which the device is ahead of the server; null: it need not be said. */
  readonly skew: number | null;
  /** The data is on screen and what is newer did not come, for a reason that only this widget has. */
  readonly stale: boolean;
  /** There is nothing else on screen. */
  readonly alone: boolean;
  /** They stand in a form. */
  readonly form: boolean;
  readonly busy: boolean;
  readonly tryNow: () => void;
  readonly reload: () => void;
  readonly withdraw: (identity: string) => void;
  readonly resend: (identity: string) => void;
}

/** What is not as usual, most pressing first; empty when all is well. */
export function noticesView(model: NoticesModel): readonly TemplateResult[] {
  const { line, messages, waiting } = model;
  return [
    line.offlineSince === null ? nothing : offlineView(model, line.offlineSince),
    line.offlineSince === null && line.came.length > 0 ? arrivedView(model) : nothing,
    line.limitedUntil === null ? nothing : limitedView(model, line.limitedUntil),
    line.signedOut ? signedOutView(model) : nothing,
    line.suspended === null ? nothing : noticeView(lockedIcon, '', messages.suspendedTitle, line.suspended),
    model.stale ? noticeView(warnIcon, 'warn', messages.notRenewed, '', button(messages.retry, model.reload)) : nothing,
    waiting.length === 0 ? nothing : waitingView(model),
    model.skew === null ? nothing : skewView(model, model.skew),
  ].filter((each): each is TemplateResult => each !== nothing);
}

const noticeView = (
  drawing: Icon,
  kind: string,
  title: string,
  text: unknown = '',
  act: unknown = nothing,
): TemplateResult =>
  html`<div class="notice circumstance" part="notice">
    ${icon(drawing, kind)}
    <p class="grow">${title ? html`<b>${title}</b>` : nothing} ${text}</p>
    ${act}
  </div>`;

const arrivedView = ({ line, told, again, messages }: NoticesModel): TemplateResult =>
  noticeView(
    doneIcon,
    'ok',
    again ? (told.length > 0 ? '' : messages.sentAgain) : messages.arrived(line.came.length),
    told.map((words) => html`<span class="told">${words}</span> `),
  );

const button = (label: string, run: () => void, drawing?: Icon, busy = false): TemplateResult =>
  html`<button
    type="button"
    class="button compact"
    part="button"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${run}>
    ${drawing ? icon(drawing) : nothing}<span>${label}</span>
  </button>`;

function offlineView(
  { line, messages, waiting, format, now, busy, tryNow }: NoticesModel,
  since: number,
): TemplateResult {
  const count = waiting.filter(({ state }) => state !== 'refused').length;
  return noticeView(
    offIcon,
    '',
    messages.offline(format.moment(since, now)),
    line.suspended === null ? (count > 0 ? messages.offlineWaiting(count) : messages.offlineWrite) : '',
    button(busy ? messages.trying : messages.tryNow, tryNow, refreshIcon, busy),
  );
}

/** What loads, or waits to be sent, goes on by itself; what a dialog is about, and does not wait, is the reader's to try again. */
function limitedView(
  { messages, format, now, alone, form, waiting, busy, tryNow }: NoticesModel,
  until: number,
): TemplateResult {
  const left = format.duration(Math.ceil(Math.max(1000, until - now) / 1000));
  const title = messages.limitedTitle;
  const text = form && waiting.length === 0 ? messages.limitedForm(left) : messages.limited(left);
  return alone
    ? messageView({
        glyph: pauseIcon,
        title,
        text,
        actions: button(busy ? messages.trying : messages.tryNow, tryNow, refreshIcon, busy),
      })
    : noticeView(pauseIcon, '', title, text);
}

/** A host puts its own way to sign in into the slot. */
function signedOutView({ messages, alone, busy, tryNow }: NoticesModel): TemplateResult {
  const way = html`<slot name="session-lost"
    ><button
      type="button"
      class="button primary ${alone ? '' : 'compact'}"
      part="button button-primary"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${tryNow}>
      <span>${messages.signIn}</span>
    </button></slot
  >`;
  const [title, text] = [messages.signedOutTitle, messages.signedOutText];
  return alone ? messageView({ glyph: keyIcon, title, text, actions: way }) : noticeView(keyIcon, '', title, text, way);
}

const skewView = ({ messages, format }: NoticesModel, skew: number): TemplateResult =>
  html`<p class="notice circumstance small muted">
    ${icon(clockIcon)}<span class="grow"
      >${(skew > 0 ? messages.ahead : messages.behind)(format.duration(60 * Math.round(Math.abs(skew) / 60_000)))}</span
    >
  </p>`;

const waitingView = (model: NoticesModel): TemplateResult =>
  html`<ol class="waiting" aria-label=${model.messages.waitingList}>
    ${model.waiting.map((entry) => entryView(model, entry))}
  </ol>`;

const whyNot = (messages: NoticesModel['messages'], { code, status, message }: GangwayError): string =>
  code === 'version_conflict' ? messages.overtaken : status === 0 || status >= 500 ? messages.errorText(code) : message;

function entryView({ messages, withdraw, resend }: NoticesModel, entry: Waiting): TemplateResult {
  const { identity, state, typed, error } = entry;
  const title = entry.title || messages.anyChange;
  return html`<li class="waits ${state}" data-identity=${identity}>
    ${icon(state === 'refused' ? warnIcon : clockIcon, state === 'refused' ? 'warn' : '')}
    <div class="grow">
      <p class="medium">${title}</p>
      ${typed ? html`<p class="small muted typed">${typed}</p>` : nothing}
      ${state === 'refused' && error ? html`<p class="small error">${whyNot(messages, error)}</p>` : nothing}
      ${
        state === 'refused'
          ? html`<div class="actions">
              ${button(messages.sendAgain, () => resend(identity))}
              ${button(messages.leaveOut, () => withdraw(identity))}
            </div>`
          : nothing
      }
    </div>
    <span class="tag">${messages[state]}</span>
    ${
      state === 'waiting'
        ? html`<button
            type="button"
            class="button bare icon-only compact"
            part="button button-bare"
            aria-label=${messages.withdraw(title)}
            @click=${() => withdraw(identity)}>
            ${icon(closeIcon)}
          </button>`
        : nothing
    }
  </li>`;
}
