import type { Task } from '@gangway/contract';
import type { ReactiveController } from 'lit';
import { say } from '../../foundation/announcer.js';
import { keyOnAnyKeyboard } from '../../foundation/key-on-any-keyboard.js';
import { perHost } from '../../foundation/per-host.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { isMovable, shifted, zooms, type Zoom } from './gantt.model.js';
import type { GanttModel } from './gantt.view.js';
import { ShiftPreview, shiftSentences, type Preview } from '../shift.js';
import type { TimeScale } from '../time-scale.js';

/** A day that somebody is trying for the end of a task. */
export interface Proposal {
  readonly task: string;
  readonly dueOn: string;
}

interface Drag {
  readonly task: Task;
  readonly from: string;
  readonly x: number;
  /** Pixels that a day is wide; below 0 where days run to the left. */
  readonly day: number;
}

/** How near the days are looked at, and what is tried with bars. Nothing of it is kept or sent but the question what would move. */
export class GanttController implements ReactiveController {
  zoom: Zoom = 'fit';
  proposal: Proposal | null = null;
  readonly #host: WidgetHost;
  #model: GanttModel | null = null;
  #scale: TimeScale | null = null;
  #drag: Drag | null = null;
  readonly #preview = new ShiftPreview((state) => this.#told(state));

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  get preview(): Preview | null {
    return this.#preview.state;
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Takes in what is on screen. A proposal ends with what it is about: the task is gone, done or there already. */
  show(model: GanttModel, scale: TimeScale, tasks: readonly Task[]): void {
    this.#model = model;
    this.#scale = scale;
    const task = tasks.find(({ id }) => id === this.proposal?.task);
    if (this.proposal && (!task || !isMovable(task) || task.forecast.end === this.proposal.dueOn)) {
      this.proposal = null;
      queueMicrotask(() => this.#preview.clear());
    }
  }

  magnify(step: 1 | -1): void {
    const zoom = zooms[zooms.indexOf(this.zoom) + step];
    if (!zoom) return;
    this.zoom = zoom;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.toToday());
  }

  /** Scrolls so that today stands a third into what is seen. */
  toToday(): void {
    const scroller = this.#host.renderRoot.querySelector('.gantt-scroll');
    const mark = scroller?.querySelector('.gantt-axis .today');
    if (!scroller || !mark) return;
    const box = scroller.getBoundingClientRect();
    scroller.scrollBy({ left: mark.getBoundingClientRect().left - box.left - box.width * 0.45, behavior: 'instant' });
  }

  /** @param days from where the end of the task is now, or is tried */
  move(task: Task, days: number): void {
    const from = this.proposal?.task === task.id ? this.proposal.dueOn : task.forecast.end;
    if (from !== null) this.#try(task, from, days);
  }

  #try(task: Task, from: string, days: number): void {
    if (!this.#model || !this.#scale) return;
    this.use(task, shifted(from, days, this.#model.plan, this.#scale));
  }

  /** Tries a day. */
  use(task: Task, dueOn: string): void {
    if (this.proposal?.task === task.id && this.proposal.dueOn === dueOn) return;
    if (dueOn === task.forecast.end) return this.leave();
    this.proposal = { task: task.id, dueOn };
    this.#preview.ask(this.#model?.mutation.connection ?? null, task.id, { dueOn });
  }

  leave(): void {
    this.proposal = null;
    this.#preview.clear();
    this.#host.requestUpdate();
  }

  /** Goes on to the dialog that asks for the reason. */
  confirm(): void {
    const { proposal } = this;
    if (proposal) this.#model?.look({ open: { ...proposal, act: 'reschedule' } });
  }

  readonly key = (event: KeyboardEvent, task: Task): void => {
    const forward = this.#host.matches(':dir(rtl)') ? -1 : 1;
    const step = event.shiftKey ? 7 : 1;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.move(task, step * forward),
      ArrowLeft: () => this.move(task, -step * forward),
      ArrowUp: () => this.move(task, step),
      ArrowDown: () => this.move(task, -step),
      PageUp: () => this.move(task, 7),
      PageDown: () => this.move(task, -7),
      Enter: () => this.confirm(),
      Escape: () => this.leave(),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** Keys of the whole Gantt. */
  readonly shortcut = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') this.magnify(1);
    else if (event.key === '-') this.magnify(-1);
    else if (keyOnAnyKeyboard(event) === 't') this.toToday();
  };

  readonly grab = (event: PointerEvent, task: Task): void => {
    const { currentTarget, clientX, pointerId, button } = event;
    if (!(currentTarget instanceof SVGElement) || button !== 0 || !this.#scale) return;
    const { end } = task.forecast;
    const line = currentTarget.ownerSVGElement;
    if (end === null || !line) return;
    currentTarget.setPointerCapture(pointerId);
    const from = this.proposal?.task === task.id ? this.proposal.dueOn : end;
    const day = line.getBoundingClientRect().width / this.#scale.days;
    this.#drag = { task, from, x: clientX, day: this.#host.matches(':dir(rtl)') ? -day : day };
  };

  readonly drag = ({ clientX }: PointerEvent): void => {
    if (!this.#drag) return;
    const { task, from, x, day } = this.#drag;
    this.#try(task, from, Math.round((clientX - x) / day));
  };

  readonly drop = (): void => {
    this.#drag = null;
  };

  /** What would move is said once it is known. */
  #told(state: Preview | null): void {
    this.#host.requestUpdate();
    if (!this.#model || !state || state.kind === 'waiting') return;
    const { format, messages } = this.#model;
    say(
      this.#host,
      state.kind === 'known' ? shiftSentences(state.shift, format, messages).join(' ') : state.error.message,
    );
  }
}

export const ganttOf = perHost((host: WidgetHost) => new GanttController(host));
