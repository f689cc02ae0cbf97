import { html, nothing, type TemplateResult } from 'lit';
import { amountPattern, digitsOf } from '../../foundation/minor-units.js';
import { dialogView } from '../../primitives/dialog.view.js';
import { doneIcon, icon, warnIcon } from '../../primitives/icons.js';
import type { RosterActs } from './acts.js';
import { customerOf, firstStates } from './customer-of-form.js';
import type { RosterActModel, RosterDialog } from '../customer-roster.view.js';
import { similarName } from '../engine/similar-name.js';

/** A form for one customer. */
export function addDialog(
  model: RosterActModel,
  dialog: Extract<RosterDialog, { kind: 'add' }>,
  acts: RosterActs,
): TemplateResult {
  const { messages, format, data } = model;
  const { table } = data;
  const decimal = format.number(0.5, 1).replaceAll(/\p{Nd}/gu, '');
  const twin = table.name[similarName(table, dialog.name)];
  const add = (form: FormData, next: boolean) => void acts.add(model, customerOf(form, table.currency), next);
  return dialogView(
    {
      title: messages.add,
      body: html`${
          dialog.added === null
            ? nothing
            : html`<p class="with-icon" role="status">
                <span class="ok">${icon(doneIcon)}</span><span>${messages.added(dialog.added)}</span>
              </p>`
        }
        <div class="form-row">
          <label for="name">${messages.name}</label>
          <input
            class="input"
            part="input"
            id="name"
            name="name"
            required
            maxlength="200"
            autocomplete="off"
            ?autofocus=${true}
            .value=${dialog.name}
            @input=${({ currentTarget }: Event) =>
              currentTarget instanceof HTMLInputElement &&
              model.show({ ...dialog, name: currentTarget.value, added: null })} />
        </div>
        ${
          twin === undefined
            ? nothing
            : html`<p class="tint with-icon first-line" role="status">
                ${icon(warnIcon)}<span>${messages.close_to(twin)}</span>
              </p>`
        }
        <div class="two">
          <div class="form-row">
            <label for="mrr">${messages.mrr(table.currency)}</label>
            <input
              class="input num"
              part="input"
              id="mrr"
              name="mrr"
              inputmode="decimal"
              required
              pattern=${amountPattern(table.currency, decimal)}
              aria-describedby="mrr-hint" />
            <p class="hint" id="mrr-hint">${messages.mrrHint(format.number(960, digitsOf(table.currency)))}</p>
          </div>
          <div class="form-row">
            <label for="renewal">${messages.renewal}</label>
            <input
              class="input"
              part="input"
              id="renewal"
              name="renewalOn"
              type="date"
              aria-describedby="renewal-hint" />
            <p class="hint" id="renewal-hint">${messages.optional}</p>
          </div>
          <div class="form-row">
            <label for="stage">${messages.stage}</label>
            <select class="input" part="input" id="stage" name="state">
              ${firstStates.map((state) => html`<option value=${state}>${messages.states[state]}</option>`)}
            </select>
          </div>
          <div class="form-row">
            <label for="owner">${messages.owner}</label>
            <input
              class="input"
              part="input"
              id="owner"
              name="owner"
              list="owners"
              maxlength="200"
              autocomplete="off" />
            <datalist id="owners">${[...table.owners].map((owner) => html`<option value=${owner}></option>`)}</datalist>
          </div>
        </div>
        <div class="form-row">
          <label for="email">${messages.email}</label>
          <input
            class="input"
            part="input"
            id="email"
            name="email"
            type="email"
            autocomplete="off"
            aria-describedby="email-hint" />
          <p class="hint" id="email-hint">${messages.optional}</p>
        </div>
        <p class="small subtle">${messages.scoreLater}</p>`,
      act: { label: messages.add, busy: acts.mutation.pending !== null, run: (form) => add(form, false) },
      others: html`<button
        type="button"
        class="button bare"
        part="button button-bare"
        @click=${({ currentTarget }: Event) => {
          const form = currentTarget instanceof HTMLButtonElement ? currentTarget.form : null;
          if (form?.reportValidity()) add(new FormData(form), true);
        }}>
        ${messages.addNext}
      </button>`,
      error: acts.mutation.failed?.error,
      close: () => acts.close(model),
    },
    messages,
  );
}
