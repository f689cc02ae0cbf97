import type { ColumnsPart } from './columns.js';
import { changed, placed, widthOf } from './column-plan.js';
import type { RowsController } from '../rows/rows.controller.js';

/** Pixels around the end of a heading where it is pulled wider, and pixels from which on a press is a pull. */
const [EDGE, PULL] = [4, 6];
const BEYOND = 14;

interface Held {
  readonly id: string;
  readonly heading: HTMLElement;
  readonly x: number;
  /** Pixels of its column when it was taken; null: it is moved. */
  readonly width: number | null;
  readonly rtl: boolean;
  moved: boolean;
  /** The column whose place it would take. */
  target: string | null;
}

/** Headings are pulled to another place, or at their end to another width, by a mouse or a pen; a finger has the dialog. */
export class HeadingPointer {
  readonly #columns: ColumnsPart;
  readonly #rows: RowsController;
  #head: HTMLElement | null = null;
  #held: Held | null = null;

  constructor(columns: ColumnsPart, rows: RowsController) {
    this.#columns = columns;
    this.#rows = rows;
  }

  watch(grid: HTMLElement | null): void {
    const head = grid?.querySelector<HTMLElement>('.header') ?? null;
    if (head === this.#head) return;
    this.#head = head;
    head?.addEventListener('pointerdown', this.#down);
    head?.addEventListener('pointermove', this.#move);
    head?.addEventListener('pointerup', this.#up);
    head?.addEventListener('pointercancel', this.#cancel);
    head?.addEventListener('click', this.#clicked, { capture: true });
    head?.addEventListener('dblclick', this.#double);
  }

  get #headings(): HTMLElement[] {
    return [...(this.#head?.children ?? [])].filter((each) => each instanceof HTMLElement);
  }

  /** The column of a heading; undefined: it has no place that could be changed. */
  #columnOf(heading: HTMLElement | undefined) {
    // The first is the box to tick.
    return this.#columns.shown[heading ? this.#headings.indexOf(heading) - 1 : -1];
  }

  #at(event: PointerEvent | MouseEvent): { heading: HTMLElement; edge: boolean; rtl: boolean } | null {
    const heading = this.#headings.find((each) => event.target instanceof Node && each.contains(event.target));
    if (!heading || !this.#columnOf(heading)) return null;
    const rtl = heading.matches(':dir(rtl)');
    const { left, right } = heading.getBoundingClientRect();
    const beyond = rtl ? left - event.clientX : event.clientX - right;
    return { heading, edge: beyond >= -EDGE && beyond <= BEYOND, rtl };
  }

  readonly #down = (event: PointerEvent): void => {
    const found = event.button === 0 && event.pointerType !== 'touch' ? this.#at(event) : null;
    const column = this.#columnOf(found?.heading);
    if (!found || !column) return;
    const { heading, edge, rtl } = found;
    const width = edge ? heading.getBoundingClientRect().width : null;
    this.#held = { id: column.id, heading, x: event.clientX, width, rtl, moved: false, target: null };
    if (!edge) return;
    // No text is marked meanwhile.
    event.preventDefault();
    this.#hold(event, 'sizing');
  };

  #hold(event: PointerEvent, look: string): void {
    const held = this.#held;
    if (!held || !this.#head) return;
    held.moved = true;
    held.heading.classList.add(look);
    // Whoever plays a pointer has none to hold.
    if (event.isTrusted) this.#head.setPointerCapture(event.pointerId);
  }

  readonly #move = (event: PointerEvent): void => {
    const held = this.#held;
    if (!held) return;
    const by = (event.clientX - held.x) * (held.rtl ? -1 : 1);
    if (held.width !== null) {
      const plan = changed(this.#columns.shown, held.id, { width: widthOf(held.width + by) });
      this.#rows.grid?.classList.add('arranged');
      this.#columns.lay(plan, true);
      return;
    }
    if (!held.moved && Math.abs(by) < PULL) return;
    if (!held.moved) this.#hold(event, 'moving');
    this.#aim(held, event.clientX);
  };

  /** Shows where the heading would go. */
  #aim(held: Held, x: number): void {
    const own = this.#columns.shown.find(({ id }) => id === held.id);
    held.target = null;
    for (const heading of this.#headings) {
      const column = this.#columnOf(heading);
      const { left, right } = heading.getBoundingClientRect();
      const over = column && column.pin === own?.pin && column.id !== held.id && x >= left && x <= right;
      const before =
        column && this.#columns.shown.indexOf(column) < this.#columns.shown.findIndex((each) => each === own);
      heading.classList.toggle('drop-before', Boolean(over && before));
      heading.classList.toggle('drop-after', Boolean(over && !before));
      if (over) held.target = column.id;
    }
  }

  readonly #up = (event: PointerEvent): void => {
    const held = this.#held;
    this.#let();
    if (!held?.moved) return;
    // What was pulled was not pressed.
    this.#pulled = true;
    setTimeout(() => (this.#pulled = false));
    if (held.width !== null) this.#columns.resize(held.id, held.width + (event.clientX - held.x) * (held.rtl ? -1 : 1));
    else if (held.target !== null) this.#columns.put(placed(this.#columns.plan, held.id, held.target));
  };

  readonly #cancel = (): void => {
    this.#let();
    this.#columns.redraw();
  };

  #let(): void {
    this.#held = null;
    for (const { classList } of this.#headings) classList.remove('sizing', 'moving', 'drop-before', 'drop-after');
  }

  #pulled = false;
  readonly #clicked = (event: Event): void => {
    if (this.#pulled) event.stopPropagation();
  };

  /** As wide as it needs to be. */
  readonly #double = (event: MouseEvent): void => {
    const found = this.#at(event);
    const column = this.#columnOf(found?.heading);
    if (found?.edge && column) this.#columns.put(changed(this.#columns.plan, column.id, { width: null }));
  };
}
