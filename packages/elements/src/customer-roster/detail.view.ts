import type { Customer } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../primitives/failure.view.js';
import { editIcon, icon } from '../primitives/icons.js';
import type { RosterActModel } from './customer-roster.view.js';

/** Bounds of the bands of a measure's bar: the same as those of the score as a rule, and only a colour here. */
const [AMBER, GREEN] = [50, 75];
const fillOf = (value: number) => (value < AMBER ? 'fill-danger' : value < GREEN ? 'fill-warn' : 'fill-ok');

/** The measures behind a score, with their weights. */
export function detailView(model: RosterActModel): TemplateResult {
  const { messages, detail } = model;
  switch (detail.kind) {
    case 'ready':
      return measuresView(model, detail.data);
    case 'loading':
      return html`<p class="small muted" role="status">${messages.working}</p>`;
    default:
      return html`${failureView(detail.error, messages)}
        <div class="detail-actions">
          <button class="button compact" @click=${model.reloadDetail}>${messages.retry}</button>
        </div>`;
  }
}

function measuresView({ messages, format, data }: RosterActModel, customer: Customer): TemplateResult {
  const { health } = customer;
  const date = (instant: string) => format.date(format.dateOf(Date.parse(instant)));
  const facts = [
    health.attribution ? messages.source(health.attribution) : null,
    health.measures.length > 0 && health.coverageBps < 10_000
      ? messages.coverage(format.percent(health.coverageBps))
      : null,
    customer.contractAt ? messages.customerSince(date(customer.contractAt)) : null,
    customer.renewalOn ? messages.renews(format.date(customer.renewalOn, 'long')) : null,
  ].filter((fact) => fact !== null);
  return html`${
      health.override
        ? html`<p class="with-icon first-line by-hand">
            ${icon(editIcon)}<span
              >${messages.overridden(health.override.by, date(health.override.until), health.override.reason)}</span
            >
          </p>`
        : nothing
    }
    ${
      health.measures.length === 0
        ? html`<p class="muted">${messages.noMeasures}</p>`
        : html`<ul class="measures">
            ${health.measures.map(
              ({ label, weightBps, value, note, measuredAt, state }) =>
                html`<li>
                  <span class="m-name"
                    >${label}<span class="small subtle">${messages.weight(format.percent(weightBps))}</span></span
                  ><svg class="bar" aria-hidden="true">
                    <rect class="fill-track" width="100%" height="4" rx="2" />
                    <rect
                      class=${state === 'expired' ? 'fill-neutral' : fillOf(value)}
                      width=${`${Math.max(1, Math.min(100, value))}%`}
                      height="4"
                      rx="2" /></svg
                  ><span class="num medium end">${format.number(value)}</span
                  ><span class="small muted m-note"
                    >${note ?? messages.measured(date(measuredAt))}${note && state !== 'fresh' ? html`, ${messages.measured(date(measuredAt))}` : nothing}</span
                  >
                </li>`,
            )}
          </ul>`
    }
    <div class="detail-actions">
      <slot name="row-actions"></slot>
      <span class="small subtle"
        >${[...facts, data.summary.attribution && !health.attribution ? messages.source(data.summary.attribution) : ''].join(' ')}</span
      >
    </div>`;
}
