import type { Task } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { failureView } from '../../primitives/failure.view.js';
import { icon, infoIcon, warnIcon } from '../../primitives/icons.js';
import { shiftSentences, type Move } from '../shift.js';
import type { TaskActModel } from './task-dialog.view.js';

const area = (name: string, label: string, hint: string, least = 0): TemplateResult =>
  html`<div class="form-row">
    <label for=${name}>${label}</label>
    <textarea
      class="input"
      part="input"
      id=${name}
      name=${name}
      rows="3"
      required
      minlength=${least || nothing}
      maxlength="500"
      aria-describedby="${name}-hint"></textarea>
    <p class="hint" id="${name}-hint">${hint}</p>
  </div>`;

/** Each point can be sent back by itself, with what is wrong with it. */
export function changesForm(model: TaskActModel, task: Task): TemplateResult {
  const { messages, desk } = model;
  const points = desk.detail?.points ?? [];
  return html`${
    points.length > 0
      ? html`<fieldset class="form-row">
          <legend>${messages.whichPoints}</legend>
          <div class="options">
            ${points.map(
              ({ key, label }) =>
                html`<div class="point">
                  <label class="option"
                    ><input class="check" part="check" type="checkbox" name="point" value=${key} /><span
                      >${label}</span
                    ></label
                  >
                  <input
                    class="input"
                    part="input"
                    name=${`note-${key}`}
                    maxlength="500"
                    aria-label=${messages.pointNote(label)} />
                </div>`,
            )}
          </div>
        </fieldset>`
      : nothing
  }${area('reason', messages.whatChanges, messages.reasonHint)}${task.planned.end === null ? nothing : changesPrice(model, task)}`;
}

/** Who or what holds it up, until when, and what that moves. */
export function blockForm(model: TaskActModel, task: Task): TemplateResult {
  const { messages, vendor, plan, desk } = model;
  const { blockers } = messages;
  const kind = (value: string, label: string, hint: unknown = nothing, on = false) =>
    html`<label class="option"
      ><input class="check" part="check" type="radio" name="blocker" value=${value} ?checked=${on} /><span
        >${label}${hint}</span
      ></label
    >`;
  const tried = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) desk.tryDay(model, task.id, currentTarget.value);
  };
  return html`${area('reason', messages.whatHolds, messages.reasonHint)}
    <div class="options">
      ${kind('outside', blockers.outside, html`<span class="small muted">${messages.outsideHint}</span>`, true)}
      ${kind('vendor', blockers.vendor(vendor))}${kind('cannot', blockers.cannot)}
    </div>
    <div class="form-row">
      <label for="expectedOn">${messages.expectedOn}</label>
      <input
        class="input"
        part="input"
        type="date"
        id="expectedOn"
        name="expectedOn"
        min=${plan.today}
        @change=${tried} />
    </div>
    ${task.planned.end === null ? nothing : priceView(model)}`;
}

/** To whom it goes back, and what moves when they take a day. */
const changesPrice = (model: TaskActModel, { signOffBy }: Task): unknown =>
  priceView(
    model,
    [model.messages.changeCosts(signOffBy === 'partner' ? model.vendor : model.messages.you)],
    ({ businessDays }) => model.messages.changeBusinessDays(businessDays, model.format.signed(businessDays)),
  );

/**
 * What a day moves, before anything is sent.
 *
 * @param first sentences that stand before it
 * @param said how far a day moves
 */
function priceView(
  { messages, format, desk }: TaskActModel,
  first: readonly string[] = [],
  said?: (move: Move) => string,
): unknown {
  const { state } = desk.preview;
  if (!state) return nothing;
  if (state.kind === 'waiting') return html`<p class="small muted" role="status">${messages.workingOut}</p>`;
  if (state.kind === 'refused') return failureView(state.error, messages);
  const { shift } = state;
  return html`<div class="tint ${shift.fits ? '' : 'danger'}" role="status">
    ${icon(shift.fits ? infoIcon : warnIcon)}<span class="grow"
      >${[...first, ...shiftSentences(shift, format, messages, said)].join(' ')}</span
    >
  </div>`;
}

export function waiveForm({ messages, vendor, plan, mutation, desk }: TaskActModel): TemplateResult {
  const option = (until: boolean, label: string, hint: string) => {
    const chosen = () => {
      desk.until = until;
      mutation.host.requestUpdate();
    };
    return html`<label class="option"
      ><input
        class="check"
        part="check"
        type="radio"
        name="how-long"
        .checked=${desk.until === until}
        @change=${chosen} /><span>${label}<span class="small muted">${hint}</span></span></label
    >`;
  };
  return html`<p class="sub">${messages.waiveAbout(vendor)}</p>
    ${area('reason', messages.reason, messages.longReason, 20)}
    <fieldset class="form-row">
      <legend>${messages.howLong}</legend>
      <div class="options">
        ${option(false, messages.forGood, messages.leavesPlan)}${option(true, messages.untilDay, messages.comesBack)}
      </div>
      ${
        desk.until
          ? html`<input
              class="input"
              part="input"
              type="date"
              name="until"
              required
              min=${plan.today}
              aria-label=${messages.untilDay} />`
          : nothing
      }
    </fieldset>`;
}

/** One of the partner's people, or nobody. */
export function assignForm({ messages, contacts, desk }: TaskActModel, task: Task): TemplateResult {
  const people = contacts.filter(({ side }) => side === 'partner');
  const who = people.find(({ name }) => name === task.assignee?.name)?.id ?? '';
  const why = desk.detail?.sideActions.find(({ name }) => name === 'assign')?.reason;
  return html`<div class="form-row">
      <label for="contact">${messages.assignTo}</label>
      <select class="input" part="input" id="contact" name="contact">
        ${
          // What the reader has chosen stays, whatever comes in meanwhile.
          guard(
            [task.id, people.length],
            () =>
              html`<option value="" ?selected=${who === ''}>${messages.nobody}</option>
                ${people.map(
                  ({ id, name, role }) =>
                    html`<option value=${id} ?selected=${id === who}>${messages.named(name, role)}</option>`,
                )}`,
          )
        }
      </select>
    </div>
    ${why ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${why}</span></p>` : nothing}`;
}
