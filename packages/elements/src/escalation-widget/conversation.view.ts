import type { Ticket, TicketEvent } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ascIcon, checkIcon, editIcon, icon, pauseIcon, playIcon, undoIcon, type Icon } from '../primitives/icons.js';
import { avatarView } from '../primitives/person.view.js';
import type { PartModel } from './model.js';

const LAST = 2;

/** The last of what was said and done; all of it is one press away. */
export function conversationView(model: PartModel, ticket: Ticket): TemplateResult {
  const { messages, t, openDialog } = model;
  const { events } = ticket;
  return html`<section class="talk" part="conversation" aria-label=${messages.conversation}>
    <div class="talk-head">
      <h4 class="heading">${messages.conversation}</h4>
      ${
        events.length > LAST
          ? html`<button
              class="button bare compact"
              aria-haspopup="dialog"
              @click=${() => openDialog('reply', ticket.id)}>
              <span>${t(messages.all(events.length))}</span>
            </button>`
          : nothing
      }
    </div>
    ${logView(model, ticket, events.slice(-LAST))}
  </section>`;
}

const glyphs: Readonly<Partial<Record<TicketEvent['kind'], Icon>>> = {
  escalated: ascIcon,
  severity_changed: editIcon,
  waiting_partner: pauseIcon,
  waiting_third_party: pauseIcon,
  resumed: playIcon,
  resolved: checkIcon,
  reopened: undoIcon,
  closed: checkIcon,
};

/** Words of people and events of the clock on one rail, oldest first. */
export const logView = (model: PartModel, ticket: Ticket, events: readonly TicketEvent[]): TemplateResult =>
  html`<ol class="log">
    ${events.map((event) => entryView(model, ticket, event))}
  </ol>`;

function entryView(model: PartModel, ticket: Ticket, event: TicketEvent): TemplateResult {
  const { messages, format, data, at, t } = model;
  const glyph = glyphs[event.kind];
  const you = event.by === data.session.user?.name;
  const words = event.body ?? (event.kind === 'opened' ? ticket.body : null);
  const by = html`<b class="medium">${t(you ? messages.you : event.by)}</b>`;
  const did = html`<span class=${glyph ? '' : 'small subtle'}>${t(didOf(model, event))}</span>`;
  // Pauses are the clock's: nobody says them.
  const said = event.kind.startsWith('waiting') || event.kind === 'resumed' || event.kind === 'closed';
  return html`<li class=${glyph ? 'event' : ''}>
    <span class="rail">${glyph ? icon(glyph) : avatarView({ name: event.by, side: event.side, you })}</span>
    <div class="entry">
      <p>${said ? did : html`${by} ${did}`}</p>
      ${words ? html`<p class="words ${glyph ? 'muted' : ''}"><bdi>${t(words)}</bdi></p>` : nothing}
    </div>
    <time class="small subtle" datetime=${event.at}>${t(format.moment(Date.parse(event.at), at))}</time>
  </li>`;
}

function didOf({ messages, data }: PartModel, { kind, to }: TicketEvent): string {
  if (to === null) return messages.events[kind];
  const level = data.support.ladder?.find(({ key }) => key === to)?.name;
  const severity = data.support.severities.find(({ key }) => key === to)?.label;
  return messages.changedTo(messages.events[kind], level ?? severity ?? to);
}
