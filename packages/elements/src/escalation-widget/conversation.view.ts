import type { Ticket, TicketEvent } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ascIcon, checkIcon, editIcon, icon, pauseIcon, playIcon, undoIcon, type Icon } from '../primitives/icons.js';
import { avatarView } from '../primitives/person.view.js';
import type { PartModel } from './model.js';

const LAST = 2;

/** Stands for the id of what is shown before the server has it. */
export const UNSENT = 'evt_unsent';

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
              part="button button-bare"
              aria-haspopup="dialog"
              @click=${() => openDialog('reply', ticket.id)}>
              <span>${t(messages.all(events.length))}</span>
            </button>`
          : nothing
      }
    </div>
    <ol class="log">
      ${events.slice(-LAST).map((event) => eventView(model, ticket, event))}
    </ol>
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

/** What somebody said or did. @param below what came with it */
export function eventView(
  model: PartModel,
  ticket: Ticket,
  event: TicketEvent,
  below: unknown = nothing,
): TemplateResult {
  const { messages, data, t } = model;
  const glyph = glyphs[event.kind];
  const you = event.by === data.session.user?.name;
  const words = event.body ?? (event.kind === 'opened' ? ticket.body : null);
  const did = messages.events[event.kind];
  return entryView(
    model,
    event.id === UNSENT ? null : event.at,
    glyph ? icon(glyph) : avatarView({ name: event.by, side: event.side, you }),
    html`<p class="did">${withPerson((by) => did(by, you, toOf(model, event)), you ? messages.you : event.by, t)}</p>
      ${words ? html`<p class="words ${glyph ? 'muted' : ''}"><bdi>${t(words)}</bdi></p>` : nothing}${below}`,
    glyph ? 'event' : '',
  );
}

/** A stop on the rail, and when it was; null: the server does not have it yet. */
export const entryView = (
  { format, at, t, messages }: PartModel,
  instant: string | null,
  mark: unknown,
  body: unknown,
  kind: string,
): TemplateResult =>
  html`<li class=${kind} part="event">
    <span class="rail">${mark}</span>
    <div class="entry">${body}</div>
    ${
      instant === null
        ? html`<span class="small subtle">${messages.unsent}</span>`
        : html`<time class="small subtle" datetime=${instant}>${t(format.moment(Date.parse(instant), at))}</time>`
    }
  </li>`;

/** A sentence whose person stands out, and whose name may be written in the other direction. Some have none. */
function withPerson(sentence: (by: string) => string, by: string, t: PartModel['t']): unknown {
  const [before = '', after] = sentence('\0').split('\0');
  return after === undefined
    ? t(before)
    : html`${before}<b class="medium"><bdi>${t(by)}</bdi></b
        >${t(after)}`;
}

function toOf({ data }: PartModel, { to }: TicketEvent): string {
  const level = data.support.ladder?.find(({ key }) => key === to)?.name;
  return level ?? data.support.severities.find(({ key }) => key === to)?.label ?? to ?? '';
}
