import type { LitElement, ReactiveController } from 'lit';
import { offsetOf, rowWindow, type RowLayout, type RowWindow } from './engine/row-window.js';

/** Rows drawn beyond each edge. */
const MARGIN = 6;
/** Before anything is measured: a first screen of rows. */
const GUESS = { rowHeight: 44, height: 720 };

/**
 * Draws only the rows near what the reader sees. Rows are of one height, which it measures; the room of the others is padding.
 * Focus moves by row and is never lost when its row goes.
 */
export class RowsController implements ReactiveController {
  window: RowWindow = { start: 0, end: 0, before: 0, after: 0 };
  /** Place of the row that the keyboard is on. */
  active = 0;
  readonly #host: LitElement;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #layout: RowLayout = { count: 0, rowHeight: GUESS.rowHeight, open: -1, detailHeight: 0 };
  #grid: HTMLElement | null = null;
  #detail: Element | null = null;
  #height = GUESS.height;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#grid = this.#detail = null;
  }

  /** Says what there is to draw; gives what to draw of it. */
  lay(count: number, open: number): RowWindow {
    this.#layout = { ...this.#layout, count, open, detailHeight: open < 0 ? 0 : this.#layout.detailHeight };
    this.active = Math.max(0, Math.min(this.active, count - 1));
    this.window = this.#reckon();
    return this.window;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const grid = root.querySelector<HTMLElement>('.grid');
    const detail = root.querySelector('.detail');
    if (grid !== this.#grid || detail !== this.#detail) {
      this.#sizes.disconnect();
      if (grid) this.#sizes.observe(grid);
      if (detail) this.#sizes.observe(detail);
      this.#grid = grid;
      this.#detail = detail;
    }
    const { style } = root.querySelector<HTMLElement>('.rows') ?? {};
    style?.setProperty('padding-block', `${this.window.before}px ${this.window.after}px`);
    this.#keepFocus();
  }

  /** Draws other rows when the reader has scrolled to them. */
  readonly scrolled = (): void => {
    const { start, end } = this.#reckon();
    if (start !== this.window.start || end !== this.window.end) this.#host.requestUpdate();
  };

  /** Back to the first row: after another order or filter. */
  toTop(): void {
    this.active = 0;
    this.#grid?.scrollTo(0, 0);
  }

  /** Moves the keyboard by a key; says whether it was one that moves. */
  move(key: string): boolean {
    const page = Math.max(1, Math.floor(this.#visible() / this.#layout.rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.#layout.count,
      End: this.#layout.count,
    };
    const step = steps[key];
    if (step === undefined) return false;
    this.active = Math.max(0, Math.min(this.#layout.count - 1, this.active + step));
    void this.#show();
    return true;
  }

  async #show(): Promise<void> {
    const grid = this.#grid;
    if (!grid) return;
    const top = offsetOf(this.#layout, this.active);
    const bottom = top + this.#layout.rowHeight;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (bottom > grid.scrollTop + this.#visible()) grid.scrollTop = bottom - this.#visible();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#activeRow()?.focus({ preventScroll: true });
  }

  /** Pixels between the heading and the totals, which stand still. */
  #visible(): number {
    const still = [...(this.#grid?.querySelectorAll<HTMLElement>('.header, .totals') ?? [])];
    return this.#height - still.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  }

  /** Rows are drawn anew in place: focus follows the one it was on, or waits on the list, from where the arrow keys go on. */
  #keepFocus(): void {
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (activeElement?.matches('[data-at]') && activeElement !== this.#activeRow())
      (this.#activeRow() ?? this.#grid)?.focus();
  }

  #activeRow(): HTMLElement | null {
    return this.#grid?.querySelector<HTMLElement>(`[data-at="${this.active}"]`) ?? null;
  }

  #reckon(): RowWindow {
    return rowWindow(this.#layout, this.#grid?.scrollTop ?? 0, this.#height, MARGIN);
  }

  #measure(): void {
    const height = this.#grid?.clientHeight ?? GUESS.height;
    const rowHeight =
      this.#grid?.querySelector('.row[data-at]')?.getBoundingClientRect().height ?? this.#layout.rowHeight;
    const detailHeight = this.#detail?.getBoundingClientRect().height ?? 0;
    const { rowHeight: oldRow, detailHeight: oldDetail } = this.#layout;
    if (height === this.#height && rowHeight === oldRow && detailHeight === oldDetail) return;
    this.#height = height;
    this.#layout = { ...this.#layout, rowHeight, detailHeight };
    this.#host.requestUpdate();
  }
}
