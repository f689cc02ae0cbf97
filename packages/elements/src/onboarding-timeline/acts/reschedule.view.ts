import type { Shift, Task } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { failureView } from '../../primitives/failure.view.js';
import { icon, infoIcon, warnIcon } from '../../primitives/icons.js';
import { aboutOf, type TaskActModel } from './task-dialog.view.js';

/** Another day for the end of a task: what it moves is said before anything does. */
export function rescheduleDialog(model: TaskActModel, task: Task): unknown {
  const { messages, mutation, format, plan, desk } = model;
  const { state } = desk.preview;
  const may = desk.detail?.sideActions.find(({ name }) => name === 'reschedule');
  const shift = state?.kind === 'known' ? state.shift : null;
  const instead = shift && !shift.fits ? shift.bestDueOn : null;
  const tried = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) desk.tryDay(model, task.id, currentTarget.value);
  };
  return dialogView(
    {
      title: messages.named(messages.sideActs.reschedule, task.title),
      about: html`${aboutOf(model, task)}<br />${messages.nothingMoves}`,
      wide: true,
      body: html`<div class="two">
          <div class="form-row">
            <label for="dueOn">${messages.newDue}</label>
            <input
              class="input"
              part="input"
              type="date"
              id="dueOn"
              name="dueOn"
              required
              min=${plan.today}
              .value=${desk.dueOn}
              @change=${tried} />
          </div>
          <div class="form-row">
            <label for="reason">${messages.reason}</label>
            <input
              class="input"
              part="input"
              id="reason"
              name="reason"
              required
              maxlength="500"
              aria-describedby="reason-hint" />
            <p class="hint" id="reason-hint">${messages.reasonHint}</p>
          </div>
        </div>
        <section class="stack" aria-live="polite" aria-busy=${state?.kind === 'waiting' ? 'true' : 'false'}>
          <h4 class="heading">${messages.whatMoves}</h4>
          ${
            shift
              ? movesView(model, shift)
              : state?.kind === 'refused'
                ? failureView(state.error, messages)
                : html`<p class="small muted">${state ? messages.workingOut : messages.pickDay}</p>`
          }
          ${shift && !shift.fits ? misfitView(model, shift) : nothing}
        </section>
        ${may && !may.allowed ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${may.reason}</span></p>` : nothing}`,
      ...(may?.allowed === false
        ? {}
        : {
            act: {
              label: desk.dueOn === '' ? messages.sideActs.reschedule : messages.confirmMove(format.date(desk.dueOn)),
              busy: mutation.pending !== null,
              run: (form: FormData) => void desk.run(model, task, 'reschedule', form),
            },
          }),
      others:
        instead === null
          ? nothing
          : html`<button
              type="button"
              class="button"
              part="button"
              @click=${() => desk.tryDay(model, task.id, instead, false)}>
              ${messages.useInstead(format.date(instead))}
            </button>`,
      error: mutation.failed?.error,
      close: () => desk.close(model),
    },
    messages,
  );
}

/** Each step now and then, the end last. */
function movesView({ messages, format }: TaskActModel, { moves, buffer }: Shift): TemplateResult {
  const day = (date: string | null) => (date === null ? messages.notSet : format.date(date, 'weekday'));
  const name = ({ kind, title }: Shift['moves'][number]) =>
    kind === 'phase' ? messages.startsOf(title) : kind === 'finish' ? messages.forecast : title;
  const row = (label: string, from: string, to: string, change: number, worse: boolean) =>
    html`<tr>
      <td>${label}</td>
      <td class="end ${change === 0 ? 'muted' : 'before'}">${from}</td>
      <td class="end changed ${worse ? 'danger' : ''}">${to}</td>
      <td class="end num">${change === 0 ? '–' : messages.changeDays(format.signed(change))}</td>
    </tr>`;
  return html`<table class="table moves" part="table">
    <thead>
      <tr>
        <th scope="col">${messages.step}</th>
        <th scope="col" class="end">${messages.now}</th>
        <th scope="col" class="end">${messages.then}</th>
        <th scope="col" class="end">${messages.change}</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map((move) => row(name(move), day(move.from), day(move.to), move.days, false))}
      ${
        buffer
          ? row(
              messages.buffer,
              messages.changeDays(format.number(buffer.from)),
              messages.changeDays(format.number(buffer.to)),
              buffer.to - buffer.from,
              buffer.to < 0,
            )
          : nothing
      }
    </tbody>
  </table>`;
}

function misfitView({ messages, format }: TaskActModel, { limit, bestDueOn }: Shift): TemplateResult {
  return html`<div class="tint danger">
    ${icon(warnIcon)}<span class="grow"
      >${limit === null ? nothing : messages.tooLate(format.date(limit))}
      ${bestDueOn === null ? messages.noneFits : messages.bestFit(format.date(bestDueOn, 'weekday'))}</span
    >
  </div>`;
}
