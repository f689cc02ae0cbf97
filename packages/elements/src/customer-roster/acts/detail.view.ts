import type { Customer } from '@gangway/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { failureView } from '../../primitives/failure.view.js';
import { commentIcon, editIcon, icon, staleIcon } from '../../primitives/icons.js';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import type { RosterActs } from './acts.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { mayChange } from './may-change.js';

/** Bounds of the bands of a measure's bar: the same as those of the score as a rule, and only a colour here. */
const [AMBER, GREEN] = [50, 75];
const fillOf = (value: number) => (value < AMBER ? 'fill-danger' : value < GREEN ? 'fill-warn' : 'fill-ok');

/** The measures behind a score, with their weights, and what can be done about it. */
export function detailView(model: RosterActModel, acts: RosterActs): TemplateResult {
  const { messages } = model;
  const { state } = acts.detail;
  switch (state.kind) {
    case 'ready':
      return measuresView(model, state.data, acts);
    case 'asked':
    case 'loading':
      return html`<p class="small muted" role="status">${messages.working}</p>`;
    default:
      return html`${failureView(state.error, messages)}
        <div class="detail-actions">
          <button class="button compact" part="button" @click=${() => acts.detail.show(model.opened)}>
            ${messages.retry}
          </button>
        </div>`;
  }
}

function measuresView(model: RosterActModel, customer: Customer, acts: RosterActs): TemplateResult {
  const { messages, format, data } = model;
  const { health } = customer;
  const date = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const facts = [
    health.attribution ? messages.source(health.attribution) : null,
    health.measures.length > 0 && health.coverageBps < 10_000
      ? messages.coverage(format.percent(health.coverageBps))
      : null,
    customer.contractAt ? messages.customerSince(date(customer.contractAt)) : null,
    customer.renewalOn ? messages.renews(format.date(customer.renewalOn, 'long')) : null,
    data.summary.attribution && !health.attribution ? messages.source(data.summary.attribution) : null,
  ].filter((fact) => fact !== null);
  return html`${
      health.override
        ? html`<p class="with-icon first-line by-hand">
            ${icon(editIcon)}<span
              >${messages.overridden(health.override.by, date(health.override.until), health.override.reason)}
              ${health.override.measured === null ? nothing : html`<span class="muted">${messages.measuredNow(format.number(health.override.measured))}</span>`}</span
            >
          </p>`
        : nothing
    }
    ${
      health.measures.length === 0
        ? html`<p class="muted">${messages.noMeasures}</p>`
        : html`<ul class="measures">
            ${health.measures.map((measure) => measureView(model, measure, date))}${trendView(model, health)}
          </ul>`
    }
    ${customer.tags.length > 0 ? html`<p class="tags">${customer.tags.map((tag) => html`<span class="badge line">${tag}</span>`)}</p>` : nothing}
    <div class="detail-actions">
      ${actsView(model, customer, acts)}
      ${rowActionsView(model.rowActions, 'partner-customer-roster', (id) => acts.chosen(id, customer), 'compact')}
      <slot name="row-actions"></slot>
      <span class="small subtle">${facts.join(' ')}</span>
    </div>`;
}

function actsView(model: RosterActModel, customer: Customer, acts: RosterActs): unknown {
  const { messages, data, readonly } = model;
  const button = (label: string, glyph: typeof editIcon, run: () => void) =>
    html`<button class="button compact" part="button" @click=${run}>${icon(glyph)}<span>${label}</span></button>`;
  return html`${
    data.mayOpenTickets && !readonly
      ? button(messages.openTicket, commentIcon, () => acts.askTicket(model, customer))
      : nothing
  }
  ${
    mayChange(model)
      ? html`${button(messages.healthTitle, editIcon, () => model.show({ kind: 'health', customer }))}
        ${customer.health.override ? button(messages.measureAgain, staleIcon, () => void acts.endHealth(model, customer)) : nothing}`
      : nothing
  }`;
}

function measureView(
  { messages, format }: RosterActModel,
  { label, weightBps, value, change, note, measuredAt, state }: Customer['health']['measures'][number],
  date: (instant: string) => string,
): TemplateResult {
  const measured = messages.measured(date(measuredAt));
  return html`<li>
    <span class="m-name">${label}<span class="small subtle">${messages.weight(format.percent(weightBps))}</span></span
    ><svg class="bar" aria-hidden="true">
      <rect class="fill-track" width="100%" height="4" rx="2" />
      <rect
        class=${state === 'expired' ? 'fill-neutral' : fillOf(value)}
        width=${`${Math.max(1, Math.min(100, value))}%`}
        height="4"
        rx="2" /></svg
    ><span class="num medium end"
      >${change === null || change === 0 ? nothing : html`<span class="small muted light">${format.signed(change)}</span> `}${format.number(value)}</span
    ><span class="small muted m-note"
      >${state === 'fresh' ? (note ?? measured) : html`${note === null ? nothing : html`<span class="block">${note}</span>`}<span class="with-icon warn">${icon(staleIcon)}<span>${state === 'expired' ? messages.expired(date(measuredAt)) : messages.staleSince(date(measuredAt))}</span></span>`}</span
    >
  </li>`;
}

/** The line of the last eight weeks, as high as its own range. */
function trendView({ messages, format }: RosterActModel, { trend, change }: Customer['health']): unknown {
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined || trend.length < 2) return nothing;
  const [low, high] = [Math.min(...trend), Math.max(...trend)];
  const points = trend.map((value, at) => {
    const x = 2 + (at * 116) / (trend.length - 1);
    return `${x.toFixed(1)},${(20 - ((value - low) * 16) / Math.max(8, high - low)).toFixed(1)}`;
  });
  return html`<li class="trend">
    <span class="m-name">${messages.trend}</span
    ><svg class="trend-line" viewBox="0 0 120 24" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<polyline points=${points.join(' ')} />`}
    </svg>
    <span class="num medium end">${change === null ? '' : format.signed(change)}</span
    ><span class="small muted m-note">${messages.trendFrom(format.number(first), format.number(last))}</span>
  </li>`;
}
