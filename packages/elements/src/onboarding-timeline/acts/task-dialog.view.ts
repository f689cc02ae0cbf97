import type { Task, TaskAction } from '@gangway/contract';
import { html, nothing } from 'lit';
import { dialogView } from '../../primitives/dialog.view.js';
import { dotsIcon, icon } from '../../primitives/icons.js';
import { lazyView } from '../../primitives/lazy.view.js';
import { menuView, type MenuItem } from '../../primitives/menu.view.js';
import { rowActionsView } from '../../primitives/row-actions.view.js';
import { assignForm, blockForm, changesForm, waiveForm } from './act-forms.view.js';
import type { TaskActMessages } from './acts.messages.js';
import { PartnerTaskActionEvent, type TaskChange } from '../onboarding-timeline.events.js';
import type { ReadyModel } from '../onboarding-timeline.view.js';
import { mainAct, tasksOf } from '../plan.js';
import { bodyView } from './task-body.view.js';
import type { TaskController } from './task.controller.js';

/** What the dialogs of a task need. */
export type TaskActModel = ReadyModel & { readonly messages: TaskActMessages; readonly desk: TaskController };

/** A task with everything about it, or one of the acts that are open to the reader. */
export function taskView(model: TaskActModel): unknown {
  const { open, plan } = model;
  const task = open && 'task' in open && tasksOf(plan).find(({ id }) => id === open.task);
  if (!open || !('task' in open) || !task) return nothing;
  const act = model.readonly ? null : open.act;
  if (act === 'reschedule')
    return lazyView(model.desk.moving, model, (part, more) => part.rescheduleDialog(more, task));
  return act === null || act === mainAct(task)?.name ? wholeDialog(model, task) : formDialog(model, task, act);
}

/** The words of an act. */
export const actLabel = ({ messages }: TaskActModel, name: TaskChange): string =>
  ({ ...messages.acts, ...messages.sideActs })[name];

/** Everything about a task, with the act that brings it on. */
function wholeDialog(model: TaskActModel, task: Task): unknown {
  const { messages, mutation, readonly, desk } = model;
  const main = readonly ? null : mainAct(task);
  // What still has to come with an act is asked for in the dialog itself.
  const act = main?.allowed ? main.name : null;
  return dialogView(
    {
      title: task.title,
      about: aboutOf(model, task),
      wide: true,
      body: bodyView(model, task, main),
      ...(act === null
        ? {}
        : {
            act: {
              label: messages.acts[act],
              busy: mutation.pending !== null,
              run: (form: FormData) => void desk.run(model, task, act, form),
            },
          }),
      others: html`${readonly ? nothing : othersView(model, task, act)}${ownActs(model, task)}<slot
          name="row-actions"></slot>`,
      error: mutation.failed?.error ?? desk.file?.error,
      close: () => desk.close(model),
    },
    messages,
  );
}

const ownActs = ({ rowActions, mutation: { host } }: TaskActModel, task: Task): unknown =>
  rowActionsView(rowActions, 'partner-onboarding-timeline', (id) =>
    host.dispatchEvent(new PartnerTaskActionEvent(id, task)),
  );

/** What has to be said for an act; nothing for any other. */
const forms: Partial<Record<TaskChange, (model: TaskActModel, task: Task) => unknown>> = {
  'request-changes': changesForm,
  block: blockForm,
  assign: assignForm,
  waive: waiveForm,
};

/** One act with what has to be said for it. */
function formDialog(model: TaskActModel, task: Task, act: TaskChange): unknown {
  const { messages, mutation, desk } = model;
  return dialogView(
    {
      title: messages.named(actLabel(model, act), task.title),
      about: aboutOf(model, task),
      body: forms[act]?.(model, task) ?? task.description,
      act: {
        label: actLabel(model, act),
        busy: mutation.pending !== null,
        run: (data) => void desk.run(model, task, act, data),
      },
      error: mutation.failed?.error,
      close: () => desk.close(model),
    },
    messages,
  );
}

export function aboutOf({ plan, messages, format }: TaskActModel, task: Task): string {
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

/** Acts besides the main one; those that are not open to the reader say why. */
function othersView(model: TaskActModel, task: Task, act: TaskAction | null): unknown {
  const { messages, desk } = model;
  const item = ({
    name,
    allowed,
    reason,
  }: {
    name: TaskChange;
    allowed: boolean;
    reason: string | null;
  }): MenuItem => ({
    label: actLabel(model, name),
    whyNot: allowed ? undefined : (reason ?? ''),
    run: () => desk.turn(model, task, name),
  });
  // To waive is to skip with what both sides have to know.
  const steps = task.actions.filter(({ name }) => name !== act && name !== 'skip' && name !== mainAct(task)?.name);
  const changes = steps.find(({ name, allowed }) => name === 'request-changes' && allowed);
  const side = desk.detail?.sideActions.filter(({ name }) => name !== 'comment') ?? [];
  return html`${
    changes
      ? html`<button
          type="button"
          class="button"
          part="button"
          @click=${() => desk.turn(model, task, 'request-changes')}>
          ${messages.acts['request-changes']}
        </button>`
      : nothing
  }${menuView({
    name: 'task',
    label: messages.moreActs,
    face: icon(dotsIcon),
    groups: [steps.filter((each) => each !== changes).map(item), side.map(item)],
  })}`;
}
