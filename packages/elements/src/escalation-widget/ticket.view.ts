import type { Ticket, TicketAction } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ascIcon, editIcon, commentIcon, doneIcon, icon, leftIcon, undoIcon, type Icon } from '../primitives/icons.js';
import { lazyView } from '../primitives/lazy.view.js';
import { avatarView } from '../primitives/person.view.js';
import { clocksView, lineClockView } from './clocks/clock.view.js';
import { conversationView } from './conversation.view.js';
import { ladderView } from './clocks/ladder.view.js';
import { isOver, type PartModel } from './model.js';
import { severityIcons } from './severity-icons.js';

/** A line of the list. */
export function ticketLine(model: PartModel, ticket: Ticket): TemplateResult {
  const { messages, t, choose } = model;
  const current = model.ticket?.id === ticket.id;
  return html`<li class="ticket ${current ? 'current' : ''}" part="ticket">
    <span class="sev ${ticket.severity}">${icon(severityIcons[ticket.severity])}</span>
    <div class="t-main">
      <button
        class="t-title"
        part="ticket-title"
        data-ticket=${ticket.id}
        aria-current=${current ? 'true' : 'false'}
        @click=${() => choose(ticket.id)}>
        <bdi>${t(ticket.subject)}</bdi>
      </button>
      <p class="small muted dot-list">
        <span>${t(messages.severities[ticket.severity])}</span
        >${ticket.level ? html`<span>${t(ticket.level.name)}</span>` : nothing}<span class="t-kind"
          >${t(messages.kinds[ticket.kind])}</span
        ><span class="t-id nowrap">${t(ticket.number)}</span>
      </p>
    </div>
    ${lineClockView(model, ticket)}
  </li>`;
}

/** The ticket that is open. */
export function ticketView(model: PartModel, ticket: Ticket): TemplateResult {
  const { messages, t } = model;
  const severity = messages.severities[ticket.severity];
  return html`<section class="detail" part="detail" aria-labelledby="ticket-title">
    <div class="d-head">
      <div class="back">
        <button class="button bare compact" part="button button-bare" @click=${() => model.choose(null)}>
          ${icon(leftIcon, 'flip')}${messages.back}
        </button>
      </div>
      <h3 class="title" id="ticket-title" tabindex="-1"><bdi>${t(ticket.subject)}</bdi></h3>
      <p class="small muted dot-list">
        <span class="with-icon ${ticket.severity === 'critical' ? 'danger medium' : ''}"
          >${icon(severityIcons[ticket.severity])}<span
            >${t(ticket.blocking ? messages.blocking(severity) : severity)}</span
          ></span
        ><span>${t(messages.states[ticket.state])}</span><span>${t(messages.kinds[ticket.kind])}</span
        ><span>${t(ticket.number)}</span>
      </p>
      ${severityButton(model, ticket)}
      <div class="news" role="status">
        ${model.notice ? html`<p class="said small">${icon(doneIcon)}<span>${model.notice}</span></p>` : nothing}
      </div>
    </div>
    ${clocksView(model, ticket)} ${ladderView(model, ticket)} ${contactView(model, ticket)}
    ${actionsView(model, ticket)} ${conversationView(model, ticket)}
  </section>`;
}

function contactView({ data, messages, format, at, t }: PartModel, { contact }: Ticket): unknown {
  if (!contact) return nothing;
  const until = data.support.answers.find((answer) => answer.contact === contact.name)?.until ?? null;
  return html`<div class="contact">
    <span class="who"
      >${avatarView({ name: contact.name, side: 'vendor' })}<span
        ><b class="medium">${t(contact.name)}</b>${
          contact.expectation ? html` <span class="muted">${t(contact.expectation)}</span>` : nothing
        }</span
      ></span
    >
    ${until === null ? nothing : html`<span class="small muted with-icon okc">${icon(doneIcon)}<span>${t(messages.onDutyUntil(format.moment(Date.parse(until), at)))}</span></span>`}
    ${contact.email ? html`<a class="link" part="link" href="mailto:${contact.email}">${t(contact.email)}</a>` : nothing}
  </div>`;
}

const glyphs: Readonly<Partial<Record<TicketAction, Icon>>> = {
  reply: commentIcon,
  escalate: ascIcon,
  reopen: undoIcon,
};

/** Opens the dialog of an act. What the API names but does not allow stays readable. */
const actButton = (
  { openDialog }: PartModel,
  ticket: Ticket,
  { name, allowed }: Ticket['actions'][number],
  kind: string,
  words: unknown,
  label: string | typeof nothing = nothing,
): TemplateResult =>
  html`<button
    class="button ${kind}"
    part="button ${kind && 'button-bare'}"
    aria-label=${label}
    aria-haspopup="dialog"
    aria-disabled=${allowed ? 'false' : 'true'}
    aria-describedby=${allowed ? nothing : 'refused'}
    @click=${() => allowed && openDialog(name, ticket.id)}>
    ${words}
  </button>`;

function severityButton(model: PartModel, ticket: Ticket): unknown {
  const act = ticket.actions.find(({ name }) => name === 'set-severity');
  const label = model.messages.actions['set-severity'];
  return act ? actButton(model, ticket, act, 'bare icon-only compact', icon(editIcon), label) : nothing;
}

/** What the API lets the reader do, with the reason where it does not. */
function actionsView(model: PartModel, ticket: Ticket): unknown {
  const { messages, t } = model;
  const { actions } = ticket;
  const more = isOver(ticket) || model.rowActions.length > 0;
  if (actions.length === 0 && !more) return nothing;
  const reasons = new Set(actions.flatMap(({ allowed, reason }) => (allowed || !reason ? [] : [reason])));
  return html`<div class="d-actions" part="actions">
      ${actions
        .filter(({ name }) => name !== 'set-severity')
        .map((act) => {
          const glyph = glyphs[act.name];
          const words = html`${glyph ? icon(glyph) : nothing}<span>${t(messages.actions[act.name])}</span>`;
          return actButton(model, ticket, act, glyph ? '' : 'bare', words);
        })}
      ${more ? lazyView(model.desk, model, (desk, acting) => desk.moreActs(acting, ticket)) : nothing}
      <slot name="row-actions"></slot>
    </div>
    ${reasons.size > 0 ? html`<p class="small muted refused" id="refused">${[...reasons].join(' ')}</p>` : nothing}`;
}
