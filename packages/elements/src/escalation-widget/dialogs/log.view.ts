import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import {
  ascIcon,
  checkIcon,
  clockIcon,
  icon,
  pauseIcon,
  playIcon,
  stopIcon,
  warnIcon,
  type Icon,
} from '../../primitives/icons.js';
import { entryView, eventView } from '../conversation.view.js';
import { countdown } from '../clocks/countdown.js';
import type { AtDesk } from '../desk/desk.js';
import { attachedView } from './files.view.js';
import { isOver, type TicketActModel } from '../model.js';
import { railOf, type ClockEntry, type RailEntry } from './rail.js';

const glyphs: Readonly<Record<ClockEntry['kind'], Icon>> = {
  started: clockIcon,
  paused: pauseIcon,
  resumed: playIcon,
  warned: warnIcon,
  breached: stopIcon,
  met: checkIcon,
  met_late: stopIcon,
  climbed: ascIcon,
};

/** Words of people and events of the clock on one rail, oldest first, and what comes next by itself. */
export function logView(model: TicketActModel, desk: AtDesk, ticket: Ticket): TemplateResult {
  return html`<ol class="log">
    ${railOf(ticket, desk.look.timeline).map((entry) => stopView(model, desk, ticket, entry))}${nextView(model, ticket)}
  </ol>`;
}

export const stopView = (model: TicketActModel, desk: AtDesk, ticket: Ticket, entry: RailEntry): TemplateResult =>
  entry.event
    ? eventView(model, ticket, entry.event, attachedView(model, desk, filesOf(ticket, entry.event)))
    : clockView(model, ticket, entry.clock);

/** Those that came with the ticket itself stand where it was opened. */
const filesOf = ({ attachments }: Ticket, event: { readonly id: string; readonly kind: string }) =>
  attachments.filter(({ eventId }) => eventId === event.id || (eventId === null && event.kind === 'opened'));

export const clockView = (model: TicketActModel, ticket: Ticket, entry: ClockEntry): TemplateResult =>
  entryView(
    model,
    entry.at,
    icon(glyphs[entry.kind]),
    html`<p class=${entry.kind === 'breached' || entry.kind === 'met_late' ? 'danger' : ''}>
      ${wordsOf(model, ticket, entry)}
    </p>`,
    'event',
  );

/** What happened to a clock: a pause says what it costs when it is over, and until when there is time from then on. */
function wordsOf({ messages, format, at }: TicketActModel, { clocks }: Ticket, entry: ClockEntry): string {
  const { kind, metric, usedBps, dueAt, pausedSeconds, note } = entry;
  const clock = clocks.find((each) => each.metric === metric);
  const goal = metric === null ? '' : messages.metrics[metric];
  const due = dueAt === null ? null : format.moment(Date.parse(dueAt), at);
  const used = format.percent(Math.round((usedBps ?? 0) / 100) * 100);
  switch (kind) {
    case 'started':
      return messages.clockStarted(goal, clock?.goal ?? '', due ?? '');
    case 'paused':
      return messages.pausedFor(note);
    case 'resumed':
      return messages.clockResumed(
        countdown(format.locale, pausedSeconds ?? 0, clock?.calendar.alwaysOpen ?? true),
        due ?? '',
      );
    case 'warned':
      return messages.clockWarned(goal, used);
    case 'breached':
      return messages.clockBreached(goal, clock?.goal ?? '');
    case 'met':
      return messages.clockMet(goal, used);
    case 'met_late':
      return messages.clockMetLate(goal);
    case 'climbed':
      return messages.climbed(note ?? '');
  }
}

function nextView({ messages, format, now }: TicketActModel, ticket: Ticket): unknown {
  const next = ticket.level?.next;
  if (!next?.at || now === null || isOver(ticket)) return nothing;
  const left = countdown(format.locale, Math.max(0, Date.parse(next.at) - now) / 1000, true);
  return html`<li class="event">
    <span class="rail">${icon(ascIcon)}</span>
    <p class="entry">${messages.climbsNext(next.name, left)}</p>
  </li>`;
}
