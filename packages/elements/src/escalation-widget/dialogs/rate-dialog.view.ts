import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { doneIcon, icon } from '../../primitives/icons.js';
import { countdown } from '../clocks/countdown.js';
import type { AtDesk } from '../desk/desk.js';
import type { TicketActModel } from '../model.js';

const scores = [1, 2, 3, 4, 5];

/** How it was, once it is solved. */
export function rateDialog(
  model: TicketActModel,
  desk: AtDesk,
  ticket: Ticket,
  send: (form: FormData) => void,
): TemplateResult {
  const { messages } = model;
  const score = desk.draft('score') || String(ticket.rating?.score ?? '');
  return dialogView(
    {
      title: messages.rateTitle,
      about: messages.about(ticket.number, ticket.subject),
      body: html`${tookView(model, ticket)}
        <fieldset class="form-row">
          <legend class="label">${messages.howWasIt}</legend>
          <div class="scores">
            ${scores.map(
              (each) =>
                html`<label class="score"
                  ><input
                    class="visually-hidden"
                    type="radio"
                    name="score"
                    required
                    ?autofocus=${each === 1}
                    value=${each}
                    .checked=${score === String(each)} /><span>${model.format.number(each)}</span></label
                >`,
            )}
          </div>
          <p class="hint">${messages.scoreHint}</p>
        </fieldset>
        <div class="form-row">
          <label for="words">${messages.whatBetter} <span class="muted">${messages.optional}</span></label>
          <textarea
            class="input"
            part="input"
            id="words"
            name="body"
            rows="2"
            maxlength="5000"
            .value=${desk.draft('body') || (ticket.rating?.comment ?? '')}></textarea>
        </div>`,
      act: { label: messages.sendRating, busy: desk.pending !== null, run: send },
      error: desk.failed?.error,
      close: () => model.openDialog(null),
    },
    messages,
  );
}

/** How long it took, by the clocks of the ticket. */
function tookView({ messages, format }: TicketActModel, { clocks }: Ticket): unknown {
  const took = clocks.filter(({ stoppedAt, state }) => stoppedAt !== null && state !== 'canceled');
  if (took.length === 0) return nothing;
  return html`<div class="tint ok">
    ${icon(doneIcon)}
    <ul>
      ${took.map(
        ({ metric, elapsedSeconds, goal, calendar }) =>
          html`<li>
            ${
              elapsedSeconds > 0
                ? messages.took(
                    messages.metrics[metric],
                    countdown(format.locale, Math.max(60, elapsedSeconds - (elapsedSeconds % 60)), calendar.alwaysOpen),
                    goal,
                  )
                : messages.named(messages.metrics[metric], messages.met)
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The way to say how it was, and what was said. Who may change nothing only sees that. */
export function rateButton({ data, messages, openDialog }: TicketActModel, { id, rating }: Ticket): TemplateResult {
  const may = data.session.scopes.includes('support:write');
  return html`<button
    class="button"
    part="button"
    aria-haspopup="dialog"
    aria-disabled=${may ? 'false' : 'true'}
    aria-describedby=${may ? nothing : 'read-only'}
    @click=${() => may && openDialog('rate', id)}>
    ${rating ? messages.rated(rating.score) : messages.rate}
  </button>`;
}
