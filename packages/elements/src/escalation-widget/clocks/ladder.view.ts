import type { Ticket } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { thereOf } from './clock.view.js';
import { countdown } from './countdown.js';
import { isOver, type PartModel } from '../model.js';

/** The levels of the program: where the ticket is, when it climbs by itself, and to whom. */
export function ladderView(model: PartModel, ticket: Ticket): unknown {
  const { data, messages } = model;
  const { level } = ticket;
  const { ladder } = data.support;
  if (!ladder || !level || isOver(ticket)) return nothing;
  const at = ladder.findIndex(({ key }) => key === level.key);
  return html`<div class="ladder-box" part="ladder">
    <h4 class="heading">${messages.ladder}</h4>
    <ol class="ladder">
      ${ladder.map((rung, index) => rungView(model, ticket, level, rung, index - at))}
    </ol>
  </div>`;
}

function rungView(
  model: PartModel,
  ticket: Ticket,
  level: NonNullable<Ticket['level']>,
  rung: { readonly key: string; readonly name: string; readonly description: string },
  distance: number,
): TemplateResult {
  const { messages, format, at, t } = model;
  const next = level.next?.key === rung.key ? level.next : null;
  let mark: unknown = nothing;
  let when = distance < 0 ? '' : rung.description;
  if (distance < 0 && level.enteredAt === ticket.openedAt) {
    mark = html`<span class="small muted rung-state">${t(messages.skipped)}</span>`;
    if (distance === -1) when = messages.startsAt(messages.severities[ticket.severity], level.name);
  } else if (distance === 0) {
    mark = html`<span class="small accent medium rung-state">${t(messages.hereNow)}</span>`;
    when = messages.sinceWhen(format.moment(Date.parse(level.enteredAt), at));
  } else if (next?.at) {
    const time = Date.parse(next.at);
    if (model.now !== null)
      mark = html`<span class="small muted rung-state"
        >${t(messages.climbsIn(countdown(format.locale, Math.max(0, time - at) / 1000, true)))}</span
      >`;
    const there = thereOf(model, time);
    when = format.moment(time, at) + (there === null ? '' : `, ${there}`);
  } else if (next) when = messages.climbsPaused;
  const kind = distance < 0 ? 'skip' : distance === 0 ? 'now' : next ? 'next' : '';
  return html`<li class="rung ${kind}" aria-current=${distance === 0 ? 'step' : 'false'}>
    <span class="rung-mark"></span><span class="rung-name">${t(rung.name)}</span>${mark}<span
      class="small subtle rung-when"
      >${t(when)}</span
    >
  </li>`;
}
