import { downloadFile, listActivity, retrieveTask, type Activity, type Task, type TaskDetail } from '@gangway/contract';
import type { ReactiveController } from 'lit';
import { Asked } from '../../foundation/asked.js';
import { putIn } from '../../foundation/foresee.js';
import { LazyController } from '../../foundation/lazy.controller.js';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import { changesBetween } from '../changes.js';
import { PartnerTaskOpenEvent, type TaskChange } from '../onboarding-timeline.events.js';
import { tasksOf } from '../plan.js';
import type * as reschedulePart from './reschedule.js';
import { act, assign, comment, reschedule, typed, waive, type Change } from './send-task.js';
import { saveFile } from '../../foundation/save-file.js';
import { ShiftPreview } from '../shift.js';
import type { TaskActModel } from './task-dialog.view.js';
import { Uploads } from './uploads.js';

/** Business days that a change is taken to need. */
const CHANGE = 1;

/** The task that is open in a dialog: all that belongs to it, what is sent along, and what is done to it. */
export class TaskController implements ReactiveController {
  /** All of the task; null: not asked for yet. */
  asked: Asked<TaskDetail> | null = null;
  /** What was done to it; null: nobody has asked. */
  log: Asked<readonly Activity[]> | null = null;
  /** A file of a proof that is on its way, or did not come; null: none is. */
  file: Asked<null> | null = null;
  /** A comment that is shown before the server has it. */
  saying: string | null = null;
  /** Whether the reader chose an end of a waiver. */
  until = false;
  /** Day that the dialog tries; empty: none. */
  dueOn = '';
  readonly preview = new ShiftPreview(() => this.#host.requestUpdate());
  readonly moving: LazyController<typeof reschedulePart>;
  readonly uploads = new Uploads(() => this.#host.requestUpdate());
  readonly #host: WidgetHost;
  #shown = '';
  /** Counts dialogs: what comes back late may belong to one that is shut. */
  #opened = 0;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.moving = new LazyController(host, () => import('./reschedule.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Null: not there yet. */
  get detail(): TaskDetail | null {
    return this.asked?.data ?? null;
  }

  /** Asks for all of a task when it is opened, and when it has changed. */
  show(model: TaskActModel): void {
    const { open } = model;
    const task = open && 'task' in open && tasksOf(model.plan).find(({ id }) => id === open.task);
    if (!open || !('task' in open) || !task) return;
    const shown = `${task.id} ${task.version}`;
    if (this.#shown.split(' ')[0] !== task.id) {
      this.#forget();
      queueMicrotask(() => this.#host.dispatchEvent(new PartnerTaskOpenEvent(task.id)));
    }
    if (this.#shown !== shown) {
      this.#shown = shown;
      queueMicrotask(() => this.#load(model, task.id));
    }
    // What a change costs is said before it is asked for.
    if (open.act === 'request-changes' && task.planned.end !== null && !this.preview.state)
      queueMicrotask(() => this.preview.ask(model.mutation.connection, task.id, { laterBy: CHANGE }, false));
    const dueOn = open.act === 'reschedule' ? (open.dueOn ?? '') : '';
    if (dueOn !== '' && this.dueOn === '') queueMicrotask(() => this.tryDay(model, task.id, dueOn, false));
  }

  /** The dialog is shut: nothing of it stays. */
  close(model: TaskActModel): void {
    this.#forget();
    model.look({ open: null });
  }

  /** Goes to the dialog of another act on the same task. */
  turn(model: TaskActModel, task: Task, next: TaskChange | null): void {
    this.dueOn = '';
    this.until = false;
    this.preview.clear();
    model.look({ open: { task: task.id, act: next } });
  }

  /** @param gather waits for further changes of the day */
  tryDay(model: TaskActModel, id: string, dueOn: string, gather = true): void {
    this.dueOn = dueOn;
    if (dueOn >= model.plan.today) this.preview.ask(model.mutation.connection, id, { dueOn }, gather);
    else this.preview.clear();
    this.#host.requestUpdate();
  }

  showLog({ mutation }: TaskActModel, taskId: string): void {
    this.log ??= this.#ask(mutation, async (send) => (await send(listActivity, { query: { taskId } })).data);
  }

  /** Hands a file of a proof to the browser. */
  save({ mutation }: TaskActModel, id: string): void {
    this.file = this.#ask(mutation, async (send) => {
      saveFile(await send(downloadFile, { params: { id } }));
      return null;
    });
  }

  async say(model: TaskActModel, task: Task, form: HTMLFormElement): Promise<void> {
    const words = typed(new FormData(form), 'comment');
    const field = form.elements.namedItem('comment');
    if (words === '' || this.saying !== null || !(field instanceof HTMLTextAreaElement)) return;
    this.saying = words;
    field.value = '';
    this.#host.requestUpdate();
    const said = await comment({ ...model, task }, words);
    this.saying = null;
    // Rolled back: the words are where they were typed.
    if (!said && field.value === '') field.value = words;
    const { asked } = this;
    if (said && asked?.data) asked.put({ ...asked.data, comments: [...asked.data.comments, said] });
    this.#host.requestUpdate();
  }

  /** Does what a dialog is for with what its form holds. */
  async run(model: TaskActModel, task: Task, name: TaskChange, form: FormData): Promise<void> {
    const before = model.plan;
    const opened = this.#opened;
    const plan = await this.#send({ ...model, task }, name, form);
    if (!plan) return;
    const changes = changesBetween(before, plan, task.id, name, model);
    // What was shown at once has shut its dialog, and is in. Another one may be open.
    if (opened !== this.#opened) return model.look({ changes });
    // A started task is worked on in the same dialog; any other act ends there.
    const stays = name === 'start' || name === 'unblock';
    if (!stays) this.#forget();
    putIn(model.data, (said) => ({ ...said, plan }));
    model.look({ changes, open: stays ? { task: task.id, act: null } : null });
  }

  #send(subject: Change, name: TaskChange, form: FormData) {
    switch (name) {
      case 'assign':
        return assign(subject, form);
      case 'waive':
        return waive(subject, form);
      case 'reschedule':
        return reschedule(subject, form);
      case 'comment':
        return Promise.resolve(null);
      default:
        return act(subject, name, form, () => this.uploads.arrived());
    }
  }

  /** What was done to it is old as well, where somebody looks at it. */
  #load({ mutation }: TaskActModel, id: string): void {
    if (this.asked) void this.asked.load();
    else this.asked = this.#ask(mutation, (send) => send(retrieveTask, { params: { id } }));
    void this.log?.load();
  }

  #ask<T>({ connection }: TaskActModel['mutation'], ask: (send: Send) => Promise<T>): Asked<T> {
    return new Asked(connection, ask, () => this.#host.requestUpdate());
  }

  #forget(): void {
    for (const each of [this.asked, this.log, this.file]) each?.leave();
    this.#opened += 1;
    this.#shown = '';
    this.asked = this.log = this.file = this.saying = null;
    this.dueOn = '';
    this.until = false;
    this.preview.clear();
    this.uploads.clear();
  }
}

export const taskOf = perHost((host: WidgetHost) => new TaskController(host));
