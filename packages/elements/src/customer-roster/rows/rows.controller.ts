import type { ReactiveController } from 'lit';
import type { Lazy } from '../../foundation/lazy.controller.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { lazyView } from '../../primitives/lazy.view.js';
import { cellModel, type CellModel } from './cells.view.js';
import type { ReadyModel } from '../customer-roster.view.js';
import type { Items } from '../engine/group-rows.js';
import { rowWindow, type RowLayout } from '../engine/row-window.js';
import type * as grid from '../grid/grid.js';
import type { RowDetail } from '../grid/row-detail.js';
import { RowPool, type Drawn } from './row-pool.js';

/** Where a row stands; -1: nowhere. */
const placeOf = (items: Items, row: number): number => (row < 0 ? -1 : items.indexOf(row));
/** Rows drawn beyond each edge. */
export const MARGIN = 4;
/** Before anything is measured: rows of the usual height, and as many as the list is high at most. */
const GUESS = { rowHeight: 44, height: 912 };
/** The column of the names, where the keyboard is at first. */
const NAMES = 1;

/**
 * Draws only the rows near what the reader sees, without an update of the widget when they scroll. Rows are of one height, which
 * it measures. Focus is on a cell, goes with its customer, and is never lost when its row goes.
 */
export class RowsController implements ReactiveController {
  /** Place of the cell that the keyboard is on; row -1 is the heading. */
  active = { at: 0, column: NAMES };
  readonly #host: WidgetHost;
  readonly #part: Lazy<typeof grid>;
  // In the next frame: what it measures moves what it watches.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  layout: RowLayout = { count: 0, rowHeight: GUESS.rowHeight, open: -1, detailHeight: 0 };
  height = GUESS.height;
  /** Pixels that the list is scrolled by. It is not asked for them: it would have to lay out what has just been changed. */
  #top = 0;
  #drawn: Drawn | null = null;
  #cells: CellModel | null = null;
  #from: readonly unknown[] = [];
  #detailView: () => unknown = () => null;
  grid: HTMLElement | null = null;
  /** What is drawn. */
  model: ReadyModel | null = null;
  #pool: RowPool | null = null;
  #detail: RowDetail | null = null;
  #stop: HTMLElement | null = null;
  /** Id of the customer that the keyboard is on, while it is. */
  #on: string | undefined;

  constructor(host: WidgetHost, part: Lazy<typeof grid>) {
    this.#part = part;
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.model?.data.windows?.leave();
    this.grid = this.#pool = null;
  }

  /** @param top pixels from the beginning of the list */
  scrollTo(top: number): void {
    this.grid?.scrollTo(0, (this.#top = top));
  }

  /** Takes up what there is to draw once the widget is. */
  readonly lay = (model: ReadyModel): void => {
    this.sync();
    const { listed, data, columns, opened, selected } = model;
    const [{ items, groups }, { table }] = [listed, data];
    const from = [table, model.format, model.today(data), model.loading, this.#host.messages];
    if (!this.#cells || from.some((each, index) => each !== this.#from[index])) this.#cells = cellModel(model);
    this.#from = from;
    const open = opened === null ? -1 : placeOf(items, table.id.indexOf(opened));
    if (this.#on !== undefined && items !== this.#drawn?.items) {
      const at = placeOf(items, table.id.indexOf(this.#on));
      if (at >= 0) this.active.at = at;
    }
    this.model = model;
    this.#drawn = {
      items,
      other: (row, item) => this.#other(row, item),
      deep: groups.length > 0,
      columns,
      cells: this.#cells,
      version: table.version,
      changed: table.changed,
      marks: (row) => ({ selected: selected.has(table.id[row] ?? ''), open: row === items[open] }),
    };
    this.#detailView = () => lazyView(model.acts, model, ({ detailView }, acting) => detailView(acting));
    this.layout = { ...this.layout, count: items.length, open };
    this.active = {
      at: Math.min(this.active.at, items.length - 1),
      column: Math.min(this.active.column, columns.length - 1),
    };
  };

  #other(row: HTMLElement, item: number): void {
    const { model } = this;
    const group = model?.listed.groups[~item];
    if (model && group) model.arranging.module?.drawGroup(row, group, model);
    else model?.data.windows?.draw(row, model);
  }

  hostUpdated(): void {
    const grid = this.#host.renderRoot.querySelector<HTMLElement>('.grid');
    const container = grid?.querySelector<HTMLElement>('.rows');
    if (container !== this.#pool?.container) {
      this.#sizes.disconnect();
      this.#pool = container ? new RowPool(container) : null;
      this.#top = 0;
      this.#detail = null;
      if (grid) this.#sizes.observe(grid);
    }
    this.grid = grid;
    this.draw();
  }

  /** Draws other rows when the reader has scrolled to them. */
  readonly scrolled = (): void => {
    this.#top = this.grid?.scrollTop ?? 0;
    this.sync();
    this.draw();
  };

  /** Back to the first row: after another order or filter. */
  toTop(): void {
    this.active.at = 0;
    this.#on = undefined;
    this.scrollTo(0);
  }

  /** Takes note of the cell that has the focus, by whatever way. */
  sync(): void {
    const cell = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.header > *, .rows > .row > *');
    if (!cell?.parentElement) return;
    const at = Number(cell.parentElement.dataset['at'] ?? -1);
    this.active = { at, column: [...cell.parentElement.children].indexOf(cell) };
    this.#on = this.#drawn?.cells.table.id[this.#drawn.items[at] ?? -1];
  }

  /** The element that the keyboard is on. */
  get cell(): HTMLElement | null {
    const { at, column } = this.active;
    const row = at < 0 ? this.grid?.querySelector('.header') : this.#pool?.elementAt(at);
    const cell = row?.children[column];
    return cell instanceof HTMLElement ? cell : null;
  }

  draw(): void {
    const [grid, pool, drawn, layout] = [this.grid, this.#pool, this.#drawn, this.layout];
    if (!grid || !pool || !drawn) return;
    const { activeElement } = this.#host.shadowRoot ?? {};
    const had = activeElement && pool.container.contains(activeElement) ? activeElement : null;
    const { start, end, before, height } = rowWindow(layout, this.#top, this.height, MARGIN);
    pool.draw(drawn, start, end);
    this.model?.data.windows?.see(drawn.items, start, end);
    const scrolls = !grid.classList.contains('whole');
    pool.container.style.setProperty('transform', scrolls ? `translateY(${before}px)` : '');
    pool.container.parentElement?.style.setProperty('block-size', scrolls ? `${height}px` : '');
    const open = pool.elementAt(layout.open);
    // Details are drawn by a part that loads with the first touch.
    if (open && !this.#part.module) void this.#part.load();
    this.#detail ??= this.#part.module && new this.#part.module.RowDetail(this.#host, this.#sizes);
    this.#detail?.draw(open, this.#detailView);
    this.#mark();
    // The row that had the focus stands for another customer now, or is gone: it goes with its customer, or waits on the list,
    // from where the arrow keys go on.
    if (
      had &&
      !this.#detail?.element.contains(had) &&
      !this.cell?.contains(this.#host.shadowRoot?.activeElement ?? null)
    )
      (this.cell ?? grid).focus({ preventScroll: true });
  }

  /** Exactly one cell can be reached with Tab; the list, where that cell is not drawn. */
  #mark(): void {
    const stop = this.cell ?? this.grid;
    if (stop === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    this.#stop = stop;
  }

  #measure(): void {
    // Of a skeleton nothing holds: the rows would be drawn for its height first, and then for their own.
    if (this.model?.loading) return;
    const height = this.grid?.clientHeight ?? GUESS.height;
    const rowHeight = this.#pool?.elementAt(0)?.offsetHeight || this.layout.rowHeight;
    const detailHeight = this.#detail?.element.offsetHeight ?? 0;
    const { rowHeight: oldRow, detailHeight: oldDetail } = this.layout;
    if (height === this.height && rowHeight === oldRow && detailHeight === oldDetail) return;
    this.height = height;
    this.layout = { ...this.layout, rowHeight, detailHeight };
    this.sync();
    this.draw();
  }
}
