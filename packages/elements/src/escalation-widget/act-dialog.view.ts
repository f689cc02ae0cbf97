import type { Ticket, TicketAction } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../primitives/dialog.view.js';
import { clockOfNow } from './clock-face.js';
import { logView } from './conversation.view.js';
import { countdown } from './countdown.js';
import { actOf } from './forms.js';
import type { TicketActModel } from './model.js';
import { severityOptions } from './severity-options.view.js';

/** The dialog of an act on a ticket. Replying shows the whole conversation; without the right to, it only shows it. */
export function actDialog(model: TicketActModel, ticket: Ticket, action: TicketAction): TemplateResult {
  const { messages } = model;
  const allowed = ticket.actions.some((each) => each.name === action && each.allowed);
  return dialogView(
    {
      title: titleOf(model, ticket, action),
      about: action === 'reply' ? ticket.number : messages.about(ticket.number, ticket.subject),
      wide: action === 'reply',
      body: bodyOf(model, ticket, action, allowed),
      ...(allowed
        ? {
            act: {
              label: labelOf(model, action),
              busy: model.pending !== null,
              run: (form: FormData) => model.act(ticket, action, actOf(form)),
            },
          }
        : {}),
      error: model.failed?.error,
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

function bodyOf(model: TicketActModel, ticket: Ticket, action: TicketAction, allowed: boolean): TemplateResult {
  const { messages, format, at } = model;
  const climbs = ticket.level?.next?.at;
  const last = ticket.events.findLast(({ side, body }) => side === 'vendor' && body !== null);
  const paused = clockOfNow(ticket)?.state === 'paused';
  return html`${action === 'reply' ? logView(model, ticket, ticket.events) : nothing}
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
          ${last.body}
          <p class="small muted">${last.by}</p>
        </blockquote>`
      : nothing
  }
  ${action === 'reopen' ? html`<p class="sub">${messages.reopenText}</p>` : nothing}
  ${action === 'set-severity' ? severityOptions(model, messages.newSeverity, model.draft('severity') || ticket.severity) : nothing}
  ${allowed ? wordsView(model, action, action === 'reply' && paused ? messages.resumes : null) : nothing}`;
}

function wordsView({ messages, draft }: TicketActModel, action: TicketAction, hint: string | null): TemplateResult {
  const needed = action === 'reply' || action === 'escalate';
  const below = action === 'escalate' ? messages.escalateHint : hint;
  return html`<div class="form-row">
    <label for="words"
      >${messages.your[action]}${needed ? nothing : html` <span class="muted">${messages.optional}</span>`}</label
    >
    <textarea
      class="input"
      id="words"
      name="body"
      rows="3"
      maxlength="5000"
      ?autofocus=${action !== 'set-severity'}
      ?required=${needed}
      aria-describedby=${below ? 'words-hint' : nothing}
      .value=${draft('body')}
      @keydown=${sendByKey}></textarea>
    ${below ? html`<p class="hint" id="words-hint">${below}</p>` : nothing}
  </div>`;
}

/** Control or Command with Enter sends, as in a mail. */
function sendByKey({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent): void {
  if (key === 'Enter' && (ctrlKey || metaKey) && currentTarget instanceof HTMLTextAreaElement)
    currentTarget.form?.requestSubmit();
}
