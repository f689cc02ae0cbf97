import type { Customer } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { icon, scaleIcon } from '../../primitives/icons.js';
import type { CustomerActs } from './customer-acts.js';
import type { HealthBody } from '../acts/acts.events.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { dateOfDay } from '../engine/days.js';
import { endOfDay } from './health.js';

/** Days that a score by hand stands at most, and as it is offered. */
const [LONGEST, OFFERED] = [90, 14];

/** A score by hand, with a reason and an end; what it would do is said before it is set. */
export function healthDialog(
  model: RosterActModel,
  customer: Customer,
  acts: CustomerActs,
  close: () => void,
): TemplateResult {
  const { messages, format, data } = model;
  const { health } = customer;
  const today = model.today(data);
  const measured = health.override ? health.override.measured : health.value;
  const field = (form: FormData, name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const bodyOf = (form: FormData): HealthBody => ({
    value: Number(field(form, 'value')),
    reason: field(form, 'reason'),
    until: endOfDay(field(form, 'until'), format.timeZone),
  });
  const typed = ({ currentTarget }: Event) => {
    const form = currentTarget instanceof HTMLElement ? currentTarget.closest('form') : null;
    // A reason is asked for when it is set; what it would do does not depend on it.
    const ready = ['value', 'until'].every((name) => form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value);
    const body = form && ready ? bodyOf(new FormData(form)) : null;
    acts.trial.ask(customer.id, body && { ...body, reason: body.reason || messages.healthTitle });
  };
  return dialogView(
    {
      title: messages.healthTitle,
      about: messages.healthAbout(customer.name, measured === null ? null : format.number(measured)),
      body: html`<div class="two keep" @input=${typed}>
          <div class="form-row">
            <label for="by-hand">${messages.column.health}</label>
            <input
              class="input num"
              part="input"
              id="by-hand"
              name="value"
              type="number"
              min="0"
              max="100"
              step="1"
              required
              ?autofocus=${true}
              aria-describedby="by-hand-hint" />
            <p class="hint" id="by-hand-hint">${messages.healthRange}</p>
          </div>
          <div class="form-row">
            <label for="until">${messages.until}</label>
            <input
              class="input"
              part="input"
              id="until"
              name="until"
              type="date"
              required
              min=${dateOfDay(today)}
              max=${dateOfDay(today + LONGEST - 1)}
              value=${dateOfDay(today + OFFERED)}
              aria-describedby="until-hint" />
            <p class="hint" id="until-hint">${messages.untilHint(LONGEST)}</p>
          </div>
        </div>
        <div class="form-row">
          <label for="reason">${messages.reasonLabel}</label>
          <textarea
            class="input"
            part="input"
            id="reason"
            name="reason"
            rows="2"
            required
            maxlength="500"
            aria-describedby="reason-hint"></textarea>
          <p class="hint" id="reason-hint">${messages.reasonHint}</p>
        </div>
        <div role="status">${previewView(model, acts, measured)}</div>`,
      act: {
        label: messages.healthTitle,
        busy: acts.mutation.pending !== null,
        run: (form) => void acts.setHealth(model, customer, bodyOf(form)),
      },
      error: acts.mutation.failed?.error,
      close,
    },
    messages,
  );
}

function previewView({ messages, format }: RosterActModel, { trial }: CustomerActs, measured: number | null): unknown {
  const { preview } = trial;
  if (!preview) return nothing;
  const { customer, portfolio } = preview;
  const { band, override } = customer.health;
  const score = (value: number | null) => (value === null ? '–' : format.number(value, 1));
  return html`<div class="tint calm with-icon first-line">
    ${icon(scaleIcon)}<span
      >${band === null ? nothing : html`<b class="medium">${messages.named(format.number(customer.health.value ?? 0), messages.band[band])}.</b> `}${messages.portfolioGoes(score(portfolio.before), score(portfolio.after))}
      ${
        measured === null || !override
          ? nothing
          : messages.measuredStays(format.number(measured), format.date(format.dateOf(Date.parse(override.until))))
      }</span
    >
  </div>`;
}
