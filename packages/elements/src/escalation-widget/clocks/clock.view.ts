import type { SlaClock, Ticket } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { doneIcon, icon, pauseIcon, stopIcon, warnIcon } from '../../primitives/icons.js';
import { clockOfNow, faceOf, percentAt, type ClockFace } from './clock-face.js';
import { countdown } from './countdown.js';
import { isOver, placeOf, type PartModel } from '../model.js';

const tones = { calm: '', near: 'warn', late: 'danger', paused: 'muted' } as const;
const fills = { calm: 'neutral', near: 'warn', late: 'danger', paused: 'neutral' } as const;
const glyphs = { calm: null, near: warnIcon, late: stopIcon, paused: pauseIcon } as const;

const barView = (face: ClockFace, height: number, label: string): TemplateResult => {
  // Half of the time used is worth a look, though nothing is wrong yet.
  const fill = face.kind === 'calm' && face.percent >= 50 ? 'warn' : fills[face.kind];
  const round = height / 2;
  return html`<svg
    class="bar ${height > 4 ? 'big-bar' : 'clock-bar'} ${face.kind === 'paused' ? 'is-paused' : ''}"
    part="clock-bar"
    role="img"
    aria-label=${label}>
    <rect class="fill-track" width="100%" height=${height} rx=${round} />
    <rect class="fill-${fill}" width="${face.percent}%" height=${height} rx=${round} />
    ${[50, 75, 90].map((at) => svg`<rect class="notch" x="${at}%" width="2" height=${height} />`)}
  </svg>`;
};

const solvedOf = (ticket: Ticket) => ticket.events.findLast(({ kind }) => kind === 'resolved');

/** The clock of a line in the list: what is left, its bar, and towards what. */
export function lineClockView(model: PartModel, ticket: Ticket): TemplateResult {
  const { messages, format, at, t } = model;
  const clock = clockOfNow(ticket);
  if (!clock) return stillView(model, ticket);
  const face = faceOf(clock, ticket, model.now, format.locale);
  const glyph = glyphs[face.kind];
  const goal = messages.towards[clock.metric];
  const due = clock.dueAt === null ? '' : format.moment(Date.parse(clock.dueAt), at);
  const words =
    face.kind === 'paused'
      ? messages.pausedFor(clock.pausedFor)
      : (face.kind === 'late' ? messages.wasDue : messages.by)(goal, due);
  return html`<div class="t-clock">
    <p class="left ${tones[face.kind]}">
      <span class="with-icon"
        >${glyph ? icon(glyph) : nothing}<b class="num medium"
          >${t(face.kind === 'late' ? messages.late(face.figure) : face.figure)}</b
        ></span
      >
    </p>
    ${barView(face, 4, messages.named(goal, messages.used(format.percent(Math.round(face.percent) * 100))))}
    <p class="small muted t-goal">${t(words)}</p>
  </div>`;
}

/** A ticket without a clock that runs: where it stands, and since when. */
function stillView({ messages, format, t }: PartModel, ticket: Ticket): TemplateResult {
  const solved = solvedOf(ticket);
  const over = isOver(ticket);
  const day = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const glyph = over ? doneIcon : ticket.state === 'waiting_partner' ? pauseIcon : null;
  return html`<div class="t-clock">
    <p class="left muted">
      <span class="with-icon">${glyph ? icon(glyph) : nothing}<span>${t(messages.states[ticket.state])}</span></span>
    </p>
    <p class="small muted t-goal">
      ${t(over && solved ? messages.solved(day(solved.at)) : messages.filed(day(ticket.openedAt)))}
    </p>
  </div>`;
}

/** The clocks of the ticket that is open. */
export function clocksView(model: PartModel, ticket: Ticket): TemplateResult {
  const { messages, t } = model;
  const clock = clockOfNow(ticket);
  const solved = isOver(ticket) ? solvedOf(ticket) : undefined;
  const others = ticket.clocks.filter((each) => each !== clock);
  return html`<div class="clock" part="clock">
    ${clock ? figureView(model, ticket, clock) : ticket.clocks.length > 0 ? nothing : html`<p class="sub">${t(messages.noGoal)}</p>`}
    <dl class="pairs">
      ${clock ? duePairs(model, ticket, clock) : pair(messages.filedAt, zonesView(model, ticket.openedAt))}
      ${solved ? pair(messages.states.resolved, zonesView(model, solved.at)) : nothing}
      ${others.map((each) => pair(messages.metrics[each.metric], otherView(model, ticket, each)))}
      ${
        clock
          ? pair(
              messages.clock,
              t(
                clock.calendar.alwaysOpen
                  ? messages.dayAndNight
                  : messages.clockIn(clock.calendar.name, placeOf(clock.calendar.timeZone)),
              ),
            )
          : nothing
      }
    </dl>
  </div>`;
}

function figureView(model: PartModel, ticket: Ticket, clock: SlaClock): TemplateResult {
  const { messages, format, t } = model;
  const face = faceOf(clock, ticket, model.now, format.locale);
  const glyph = glyphs[face.kind];
  const title = messages.timeTo[clock.metric];
  return html`<p class="small subtle">
      ${t(face.kind === 'paused' ? messages.timePaused(title) : face.kind === 'late' ? messages.metrics[clock.metric] : title)}
    </p>
    <p class="display figure ${tones[face.kind]}">
      ${glyph ? icon(glyph) : nothing}<span>${t(face.kind === 'late' ? messages.late(face.figure) : face.figure)}</span>
    </p>
    ${barView(face, 6, messages.usedOf(countdown(format.locale, face.usedSeconds, clock.calendar.alwaysOpen), clock.goal))}
    ${climbMark(model, ticket, clock)}
    ${face.kind === 'late' ? html`<button class="button bare compact" part="button button-bare" aria-haspopup="dialog" @click=${() => model.openDialog('clock', ticket.id)}>${messages.howLate}</button>` : nothing}`;
}

/** Where on the bar the ticket climbs by itself. */
function climbMark({ messages, format, loading }: PartModel, ticket: Ticket, clock: SlaClock): unknown {
  const next = ticket.level?.next;
  const percent = next?.at ? percentAt(clock, ticket, Date.parse(next.at)) : null;
  if (!next || percent === null || loading) return nothing;
  const anchor = percent > 65 ? 'end' : percent < 35 ? 'start' : 'middle';
  return html`<svg class="axis bar-keys small" aria-hidden="true">
    <text x="${percent}%" y="12" text-anchor=${anchor}>
      ${messages.levelAt(next.name, format.percent(Math.round(percent) * 100))}
    </text>
  </svg>`;
}

const pair = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

function duePairs(model: PartModel, ticket: Ticket, clock: SlaClock): TemplateResult {
  const { messages, format, t, at } = model;
  const late = faceOf(clock, ticket, model.now, format.locale).kind === 'late';
  if (clock.pausedSince !== null)
    return html`${pair(messages.since, zonesView(model, clock.pausedSince))}
    ${clock.pausedFor ? pair(messages.waitsFor, clock.pausedFor) : nothing}
    ${pair(messages.due, html`<span class="muted">${messages.dueLater}</span>`)}`;
  return html`${clock.dueAt === null ? nothing : pair(late ? messages.dueBefore : messages.due, zonesView(model, clock.dueAt))}
  ${late ? pair(messages.filedAt, html`${t(format.moment(Date.parse(ticket.openedAt), at))} <span class="muted">${t(messages.goal(clock.goal))}</span>`) : nothing}`;
}

/** A clock beside the one that counts now: how it ended, or how it stands. */
function otherView({ messages, format, at, now, t }: PartModel, ticket: Ticket, clock: SlaClock): unknown {
  const days = clock.calendar.alwaysOpen;
  // What is over needs no seconds.
  const used = countdown(format.locale, Math.max(60, clock.elapsedSeconds - (clock.elapsedSeconds % 60)), days);
  const of = html`<span class="muted">${t(messages.of(clock.goal))}</span>`;
  switch (clock.state) {
    case 'met':
      return html`<span class="icon-line okc"
        >${icon(doneIcon)}${t(clock.elapsedSeconds > 0 ? messages.metIn(used) : messages.met)} ${of}</span
      >`;
    case 'met_late':
    case 'breached':
      return html`<span class="icon-line danger">${icon(stopIcon)}${t(messages.metLate(used))} ${of}</span>`;
    case 'canceled':
      return html`<span class="muted">${messages.notCounted}</span>`;
    case 'paused':
    case 'running': {
      const { figure } = faceOf(clock, ticket, now, format.locale);
      return clock.dueAt === null
        ? messages.timePaused(figure)
        : t(messages.left(figure, format.moment(Date.parse(clock.dueAt), at)));
    }
  }
}

/** An instant in the program's zone, with its place; null where the clocks there show the same. */
export function thereOf({ data, format, messages, at }: PartModel, time: number): string | null {
  const { timeZone } = data.support.hours;
  if (format.moment(time, 0) === format.moment(time, 0, timeZone)) return null;
  const today = format.dateOf(time) === format.dateOf(at);
  return messages.inPlace(format.moment(time, today ? at : 0, timeZone), placeOf(timeZone));
}

/** An instant in the reader's zone and, where that is another, in the program's. */
export function zonesView(model: PartModel, instant: string): TemplateResult {
  const { format, messages, at, t } = model;
  const time = Date.parse(instant);
  const there = thereOf(model, time);
  return html`<span class="zones"
    ><time datetime=${instant}>${t(format.moment(time, at))}</time>
    <span class="muted">${t(messages.yours)}</span
    >${there === null ? nothing : html`<span class="small subtle">${t(there)}</span>`}</span
  >`;
}
