import type { Ticket, TicketAction } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { clockOfNow } from '../clocks/clock-face.js';
import { countdown } from '../clocks/countdown.js';
import type { AtDesk } from '../desk/desk.js';
import { draftView, filesView } from './files.view.js';
import { logView } from './log.view.js';
import { missingView } from './missing.view.js';
import type { TicketActModel } from '../model.js';
import { severityOptions } from './severity-options.view.js';

/** The dialog of an act on a ticket. Replying shows the whole conversation; without the right to, it only shows it. */
export function actDialog(
  model: TicketActModel,
  desk: AtDesk,
  ticket: Ticket,
  action: TicketAction,
  send: (form: FormData) => void,
): TemplateResult {
  const { messages } = model;
  const allowed = !desk.readonly && ticket.actions.some((each) => each.name === action && each.allowed);
  return dialogView(
    {
      title: titleOf(model, ticket, action),
      about: action === 'reply' ? ticket.number : messages.about(ticket.number, ticket.subject),
      wide: action === 'reply',
      live: action === 'reply',
      body: bodyOf(model, desk, ticket, action, allowed),
      ...(allowed
        ? {
            act: {
              label: labelOf(model, action),
              busy: desk.pending !== null || desk.uploads.busy,
              run: send,
            },
          }
        : {}),
      others:
        action === 'resolve'
          ? html`<button
              type="button"
              class="button bare"
              part="button button-bare"
              @click=${() => model.openDialog('reply', ticket.id)}>
              ${messages.notSolved}
            </button>`
          : nothing,
      error: desk.failed?.error,
      close: () => model.openDialog(null),
    },
    messages,
  );
}

function titleOf({ data, messages }: TicketActModel, ticket: Ticket, action: TicketAction): string {
  switch (action) {
    case 'reply':
      return ticket.subject;
    case 'escalate': {
      const ladder = data.support.ladder ?? [];
      const next = ladder[ladder.findIndex(({ key }) => key === ticket.level?.key) + 1];
      return next ? messages.escalateTo(next.name) : messages.actions.escalate;
    }
    case 'resolve':
      return messages.solvedTitle;
    default:
      return messages.actions[action];
  }
}

const labelOf = ({ messages }: TicketActModel, action: TicketAction): string =>
  action === 'reply' ? messages.send : action === 'resolve' ? messages.confirmSolved : messages.actions[action];

function bodyOf(
  model: TicketActModel,
  desk: AtDesk,
  ticket: Ticket,
  action: TicketAction,
  allowed: boolean,
): TemplateResult {
  const { messages, format, at } = model;
  const climbs = ticket.level?.next?.at;
  const last = ticket.events.findLast(({ side, body }) => side === 'vendor' && body !== null);
  const paused = clockOfNow(ticket)?.state === 'paused';
  return html`${action === 'reply' ? html`${logView(model, desk, ticket)}${missingView(model, desk)}` : nothing}
  ${
    action === 'escalate' && climbs
      ? html`<p class="sub">
          ${messages.byItself(countdown(format.locale, Math.max(0, Date.parse(climbs) - at) / 1000, true))}
        </p>`
      : nothing
  }
  ${
    action === 'resolve' && last
      ? html`<blockquote class="quote">
          <bdi>${last.body}</bdi>
          <p class="small muted"><bdi>${last.by}</bdi></p>
        </blockquote>`
      : nothing
  }
  ${action === 'reopen' ? html`<p class="sub">${messages.reopenText}</p>` : nothing}
  ${action === 'set-severity' ? severityOptions(model, messages.newSeverity, desk.draft('severity') || ticket.severity, false) : nothing}
  ${allowed ? wordsView(model, desk, action, action === 'reply' && paused ? messages.resumes : null) : nothing}
  ${allowed && action === 'reply' ? filesView(model, desk) : nothing}${allowed ? draftView(model, desk) : nothing}`;
}

/** What cannot be done without a word of explanation. */
const needed: readonly TicketAction[] = ['reply', 'escalate', 'reopen'];

function wordsView(
  { messages }: TicketActModel,
  desk: AtDesk,
  action: TicketAction,
  hint: string | null,
): TemplateResult {
  const isNeeded = needed.includes(action);
  const below = action === 'escalate' ? messages.escalateHint : hint;
  return html`<div class="form-row">
    <label for="words"
      >${messages.your[action]}${isNeeded ? nothing : html` <span class="muted">${messages.optional}</span>`}</label
    >
    <textarea
      class="input"
      part="input"
      id="words"
      name="body"
      rows="3"
      maxlength="5000"
      ?autofocus=${action !== 'set-severity'}
      ?required=${isNeeded}
      aria-describedby=${below ? 'words-hint' : nothing}
      .value=${desk.draft('body')}
      @keydown=${sendByKey}></textarea>
    ${below ? html`<p class="hint" id="words-hint">${below}</p>` : nothing}
  </div>`;
}

/** Control or Command with Enter sends, as in a mail. */
function sendByKey({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent): void {
  if (key === 'Enter' && (ctrlKey || metaKey) && currentTarget instanceof HTMLTextAreaElement)
    currentTarget.form?.requestSubmit();
}
