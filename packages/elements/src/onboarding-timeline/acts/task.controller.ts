import { downloadFile, listActivity, retrieveTask, type Activity, type Task, type TaskDetail } from '@gangway/contract';
import { isGangwayError, type GangwayError } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { changesBetween } from '../changes.js';
import type { TaskChange } from '../onboarding-timeline.events.js';
import { tasksOf } from '../plan.js';
import { act, assign, comment, reschedule, typed, waive, type Change } from './send-task.js';
import { saveFile } from '../../foundation/save-file.js';
import { ShiftPreview } from '../shift.js';
import type { TaskActModel } from './task-dialog.view.js';
import { Uploads } from './uploads.js';

/** The task that is open in a dialog: all that belongs to it, what is sent along, and what is done to it. */
export class TaskController implements ReactiveController {
  /** Null: not there yet. */
  detail: TaskDetail | null = null;
  failed: GangwayError | null = null;
  /** What was done to it; null: nobody has asked. */
  log: readonly Activity[] | null = null;
  /** A comment that is shown before the server has it. */
  saying: string | null = null;
  /** Whether the reader chose an end of a waiver. */
  until = false;
  /** Day that the dialog tries; empty: none. */
  dueOn = '';
  readonly preview = new ShiftPreview(() => this.#host.requestUpdate());
  readonly uploads = new Uploads(() => this.#host.requestUpdate());
  readonly #host: WidgetHost;
  #shown = '';
  /** Counts dialogs: what comes back late may belong to one that is shut. */
  #opened = 0;
  #abort: AbortController | null = null;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Asks for all of a task when it is opened, and when it has changed. */
  show(model: TaskActModel): void {
    const { open } = model;
    const task = open && 'task' in open && tasksOf(model.plan).find(({ id }) => id === open.task);
    if (!open || !('task' in open) || !task) return;
    const shown = `${task.id} ${task.version}`;
    if (this.#shown.split(' ')[0] !== task.id) this.#forget();
    if (this.#shown !== shown) {
      this.#shown = shown;
      queueMicrotask(() => void this.#load(model, task.id));
    }
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
    if (dueOn >= model.plan.today) this.preview.ask(model.mutation.connection, id, dueOn, gather);
    else this.preview.clear();
    this.#host.requestUpdate();
  }

  async showLog({ mutation }: TaskActModel, taskId: string): Promise<void> {
    if (this.log) return;
    const answer = await this.#ask(() => mutation.connection?.send(listActivity, { query: { taskId } }));
    if (answer) this.log = answer.data;
    this.#host.requestUpdate();
  }

  /** Hands a file of a proof to the browser. */
  async save({ mutation }: TaskActModel, id: string): Promise<void> {
    const file = await this.#ask(() => mutation.connection?.send(downloadFile, { params: { id } }));
    if (file) saveFile(file);
    this.#host.requestUpdate();
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
    if (said && this.detail) this.detail = { ...this.detail, comments: [...this.detail.comments, said] };
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
    model.put(plan, { changes, open: stays ? { task: task.id, act: null } : null });
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

  async #load({ mutation }: TaskActModel, id: string): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.failed = null;
    const { signal } = abort;
    const detail = await this.#ask(
      () => mutation.connection?.send(retrieveTask, { params: { id } }, { signal }),
      signal,
    );
    if (abort.signal.aborted) return;
    if (detail) {
      this.detail = detail;
      this.log = null;
    }
    this.#host.requestUpdate();
  }

  async #ask<T>(send: () => Promise<T> | undefined, signal?: AbortSignal): Promise<T | null> {
    try {
      return (await send()) ?? null;
    } catch (error) {
      if (signal?.aborted) return null;
      if (!isGangwayError(error)) throw error;
      this.failed = error;
      return null;
    }
  }

  #forget(): void {
    this.#abort?.abort();
    this.#opened += 1;
    this.#shown = '';
    this.detail = this.failed = this.log = this.saying = null;
    this.dueOn = '';
    this.until = false;
    this.preview.clear();
    this.uploads.clear();
  }
}

export const taskOf = perHost((host: WidgetHost) => new TaskController(host));
