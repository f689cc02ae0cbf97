import type { Evidence, Task, TaskAction } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogView } from '../primitives/dialog.view.js';
import { checkIcon, doneIcon, icon, infoIcon, lockedIcon, todoIcon } from '../primitives/icons.js';
import type { TaskActModel } from './onboarding-timeline.view.js';
import { asksForReason, mainAct, otherActs, tasksOf } from './plan.js';

/** A task with everything about it, and the acts that are open to the reader. */
export function taskDialog(model: TaskActModel): unknown {
  const { open, plan, messages } = model;
  const task = open && tasksOf(plan).find(({ id }) => id === open.id);
  if (!open || !task) return nothing;
  const main = mainAct(task);
  const act = open.act ?? (main?.allowed ? main.name : null);
  const reason = act !== null && asksForReason(act);
  return dialogView(
    {
      title: reason ? messages.named(messages.acts[act], task.title) : task.title,
      about: aboutOf(model, task),
      body: reason ? reasonView(messages) : bodyView(model, task, act, main),
      ...(act === null
        ? {}
        : {
            act: {
              label: messages.acts[act],
              busy: model.pending !== null,
              run: (form: FormData) => model.act(task, act, form),
            },
          }),
      others: reason ? nothing : othersView(model, task, act),
      error: model.failed?.error,
      close: () => model.openTask(null),
    },
    messages,
  );
}

function aboutOf({ plan, messages, format }: TaskActModel, task: Task): string {
  const phase = plan.phases.find(({ key }) => key === task.phase)?.title;
  const who = task.assignee && (task.assignee.you ? messages.you : task.assignee.name);
  const end = task.forecast.end;
  const date =
    end === null
      ? null
      : task.state === 'done'
        ? messages.doneOn(format.date(end))
        : messages.due(format.date(end, 'weekday'));
  return [phase, messages.states[task.state], who, task.state === 'skipped' ? null : date].filter(Boolean).join(' · ');
}

function bodyView(
  { messages }: TaskActModel,
  task: Task,
  act: TaskAction | null,
  main: Task['actions'][number] | null,
): TemplateResult {
  return html`${task.description ? html`<p>${task.description}</p>` : nothing}
  ${
    task.blockedReason && task.state === 'blocked'
      ? html`<p class="warn">${messages.blockedBecause(task.blockedReason)}</p>`
      : nothing
  }
  ${
    task.waitingFor.length > 0
      ? html`<ul class="checks">
          ${task.waitingFor.map(({ label }) => html`<li>${icon(lockedIcon)}<span>${messages.needs(label)}</span></li>`)}
        </ul>`
      : nothing
  }
  ${
    task.checklist.length > 0
      ? html`<div class="form-row">
          <h4 class="label">${messages.checklist}</h4>
          <ul class="checks">
            ${task.checklist.map((item) => html`<li>${icon(task.state === 'done' ? checkIcon : todoIcon)}<span>${item}</span></li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${task.evidence.map((proof) => proofView(proof, act === 'submit' || main?.name === 'submit', messages))}
  ${
    main && !main.allowed && main.name !== 'submit' && main.reason
      ? html`<p class="why-not small muted">${icon(infoIcon)}<span>${main.reason}</span></p>`
      : nothing
  }`;
}

/** A proof: handed in already, found by a system, or asked for here. */
function proofView(proof: Evidence, asked: boolean, messages: TaskActModel['messages']): TemplateResult {
  const missing = proof.state === 'missing' || proof.state === 'rejected' || proof.state === 'expired';
  const id = `proof-${proof.key}`;
  if (asked && missing && proof.kind === 'url')
    return html`<div class="form-row">
      <label for=${id}>${proof.label}</label>
      <input
        class="input"
        id=${id}
        name=${proof.key}
        type="url"
        pattern="https://.+"
        required
        aria-describedby="${id}-hint" />
      <p class="hint" id="${id}-hint">${messages.link}</p>
    </div>`;
  if (asked && missing && proof.kind === 'attestation')
    return html`<label class="option"
      ><input class="check" type="checkbox" name=${proof.key} value="confirmed" required /><span
        >${messages.confirm(proof.label)}</span
      ></label
    >`;
  return html`<div class="form-row">
    <p class="with-icon">
      <span class=${missing ? 'subtle' : 'ok'}>${icon(missing ? todoIcon : doneIcon)}</span
      ><span class="medium">${proof.label}</span><span class="small muted">${messages.proofStates[proof.state]}</span>
    </p>
    ${proof.kind === 'url' && proof.value?.startsWith('https://') ? html`<a href=${proof.value} rel="noreferrer" target="_blank">${proof.value}</a>` : nothing}
    ${missing && proof.kind === 'system' ? html`<p class="hint">${messages.system}</p>` : nothing}
    ${missing && proof.kind === 'file' ? html`<p class="hint">${messages.byHand}</p>` : nothing}
  </div>`;
}

const reasonView = (messages: TaskActModel['messages']): TemplateResult =>
  html`<div class="form-row">
    <label for="reason">${messages.reason}</label>
    <textarea
      class="input"
      id="reason"
      name="reason"
      rows="3"
      required
      maxlength="500"
      aria-describedby="reason-hint"></textarea>
    <p class="hint" id="reason-hint">${messages.reasonHint}</p>
  </div>`;

const othersView = (model: TaskActModel, task: Task, act: TaskAction | null): unknown => {
  const others = otherActs(task).filter((name) => name !== act);
  return others.length === 0
    ? nothing
    : others.map(
        (name) =>
          html`<button
            type="button"
            class="button bare"
            @click=${() => act !== name && model.openTask({ id: task.id, act: name })}>
            ${model.messages.acts[name]}
          </button>`,
      );
};
