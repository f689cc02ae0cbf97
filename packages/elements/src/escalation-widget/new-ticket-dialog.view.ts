import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../primitives/dialog.view.js';
import { clockIcon, icon } from '../primitives/icons.js';
import { newTicketOf } from './forms.js';
import { ticketKinds, type TicketActModel } from './model.js';
import { severityIcons } from './severity-icons.js';
import { severityOptions } from './severity-options.view.js';

/** The form for a new ticket: by when somebody answers is said before it is sent. */
export function newTicketDialog(model: TicketActModel): TemplateResult {
  const { messages, draft } = model;
  const send = (form: FormData) => {
    const body = newTicketOf(form);
    if (body) model.create(body);
  };
  return dialogView(
    {
      title: messages.newTicket,
      wide: true,
      body: html`${outsideView(model)}
        <div class="form-row">
          <label for="subject">${messages.subject}</label>
          <input
            class="input"
            id="subject"
            name="subject"
            required
            ?autofocus=${true}
            maxlength="200"
            autocomplete="off"
            placeholder=${messages.subjectHint}
            .value=${draft('subject')} />
          ${duplicatesView(model)}
        </div>
        ${severityOptions(model, messages.howBad, draft('severity'))}
        <label class="with-icon"
          ><input class="check" type="checkbox" name="blocking" value="yes" .checked=${draft('blocking') !== ''} /><span
            >${messages.blocks}</span
          ></label
        >
        <div class="form-row">
          <label for="words">${messages.description}</label>
          <textarea
            class="input"
            id="words"
            name="body"
            rows="4"
            required
            maxlength="5000"
            .value=${draft('body')}></textarea>
        </div>
        <div class="form-row">
          <label for="kind">${messages.kind}</label>
          <select class="input" id="kind" name="kind">
            ${ticketKinds.map(
              (key) =>
                html`<option value=${key} .selected=${key === (draft('kind') || 'platform')}>
                  ${messages.kinds[key]}
                </option>`,
            )}
          </select>
        </div>`,
      act: { label: messages.openTicket, busy: model.pending !== null, run: send },
      error: model.failed?.error,
      close: () => model.openDialog(null),
    },
    messages,
  );
}

function outsideView({ data, messages, format, at }: TicketActModel): unknown {
  const { open, changesAt } = data.support.hours;
  if (open || changesAt === null) return nothing;
  return html`<p class="tint">
    ${icon(clockIcon)}<span>${messages.outside(format.moment(Date.parse(changesAt), at))}</span>
  </p>`;
}

/** Tickets that share words with what is being typed: one of them may be the same. */
export function alike(subject: string, tickets: readonly Ticket[]): Ticket[] {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  const typed = [...wordsOf(subject)];
  return tickets.filter((ticket) => {
    const words = wordsOf(ticket.subject);
    return typed.filter((word) => words.has(word)).length >= 2;
  });
}

function duplicatesView(model: TicketActModel): unknown {
  const { data, draft, messages, openDialog, choose } = model;
  const found = alike(draft('subject'), data.tickets).slice(0, 3);
  return html`<div class="alike" role="status">
    ${
      found.length > 0
        ? html`<h4 class="label medium">${messages.duplicates}</h4>
            ${found.map(
              (ticket) =>
                html`<button
                  type="button"
                  class="link with-icon"
                  @click=${() => {
                    openDialog(null);
                    choose(ticket.id);
                  }}>
                  ${icon(severityIcons[ticket.severity], ticket.severity)}${messages.about(ticket.number, ticket.subject)}
                </button>`,
            )}`
        : nothing
    }
  </div>`;
}
