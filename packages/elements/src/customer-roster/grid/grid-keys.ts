import { folded } from '../engine/name-text.js';
import type { ReadyModel } from '../customer-roster.view.js';
import { offsetOf } from '../engine/row-window.js';
import type { RowsController } from '../rows/rows.controller.js';
import { selectAll } from './select-all.js';

/** Milliseconds after which letters begin another word. */
const PAUSE = 700;

/** What a key or a click may do in the grid. */
export interface GridActs {
  /** What was pressed, or had the focus. */
  readonly target: EventTarget | null;
  /** What stands in its row; undefined: it is in none. */
  readonly item: number | undefined;
  /** What a box to tick says; null: it is none. */
  readonly on: boolean | null;
  readonly model: ReadyModel;
  readonly rows: RowsController;
  readonly toggle: (id: string) => void;
}

/** Pixels between the heading and the totals, which stand still. */
const visible = ({ grid, height }: RowsController): number =>
  [...(grid?.querySelectorAll<HTMLElement>('.header, .totals') ?? [])].reduce(
    (left, { offsetHeight }) => left - offsetHeight,
    height,
  );
/** Rows from one page to the next. */
const pageOf = (rows: RowsController): number => Math.max(1, Math.floor(visible(rows) / rows.layout.rowHeight) - 1);

/** Takes the keyboard to a cell, which is scrolled to; row -1 is the heading. */
function focusCell(rows: RowsController, at: number, column: number): void {
  const { grid, layout } = rows;
  rows.active = { at: Math.max(-1, Math.min(layout.count - 1, at)), column };
  if (grid && rows.active.at >= 0) {
    const top = offsetOf(layout, rows.active.at);
    const bottom = top + layout.rowHeight;
    if (top < grid.scrollTop) rows.scrollTo(top);
    else if (bottom > grid.scrollTop + visible(rows)) rows.scrollTo(bottom - visible(rows));
  }
  rows.draw();
  rows.cell?.focus({ preventScroll: true });
  if (grid && grid.scrollWidth > grid.clientWidth) rows.cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Opens and shuts, or selects, what was pressed: a row, its box, or the heading of a group. */
export function click({ item, on, model, toggle }: GridActs): void {
  // Not in a control of its own.
  if (item === undefined) return;
  const { data, listed, arranging, select } = model;
  const group = listed.groups[~item];
  if (group) return arranging.module?.turn(group);
  const id = data.table.id[item];
  if (id === undefined) return;
  if (on === null) toggle(id);
  else select([id], on);
}

/** The keys of a grid, as WAI-ARIA describes them, and letters that go to the next name that begins with them. */
export class GridKeys {
  #typed = '';
  #at = 0;

  /** @returns whether the key did something; then the browser has nothing to do with it */
  press(event: KeyboardEvent, { target, model, rows, toggle }: GridActs): boolean {
    const { key } = event;
    // Whoever is in the details uses the keys there, and a control knows what to do when it is pressed.
    if (!(target instanceof Element) || target.closest('.detail')) return false;
    if (target.matches('button, input') && (key === 'Enter' || key === ' ')) return false;
    rows.sync();
    const { at, column } = rows.active;
    const { columns, listed, data, selected, select } = model;
    const whole = event.ctrlKey || event.metaKey;
    const last = columns.length - 1;
    const rtl = rows.cell?.matches(':dir(rtl)') ? -1 : 1;
    const to = (row: number, cell = column): true => {
      focusCell(rows, row, Math.max(0, Math.min(last, cell)));
      return true;
    };
    if (at < 0 && event.altKey !== event.shiftKey && /^Arrow[LR]/.test(key)) {
      void model.arranging.use((part) => part.press(event, model));
      return true;
    }
    // The name of a group is where it is opened and shut, as in a tree.
    const heading = at < 0 || columns[column]?.id !== 'name' ? undefined : listed.groups[~(listed.items[at] ?? 0)];
    if (heading && /^Arrow[LR]/.test(key)) {
      const open = key === (rtl === 1 ? 'ArrowRight' : 'ArrowLeft');
      if (model.arranging.module?.isOpen(heading) !== open) {
        model.arranging.module?.turn(heading, open);
        return true;
      }
    }
    switch (key) {
      case 'ArrowDown':
        return to(at + 1);
      case 'ArrowUp':
        return to(at - 1);
      case 'ArrowRight':
        return to(at, column + rtl);
      case 'ArrowLeft':
        return to(at, column - rtl);
      case 'PageDown':
        return to(at + pageOf(rows));
      case 'PageUp':
        return to(Math.max(0, at - pageOf(rows)));
      case 'Home':
        return whole ? to(0, 0) : to(at, 0);
      case 'End':
        return whole ? to(rows.layout.count - 1, last) : to(at, last);
    }
    if (whole && key === 'a') {
      void selectAll(model, true);
      return true;
    }
    const item = listed.items[at] ?? -1;
    const group = at < 0 ? undefined : listed.groups[~item];
    if (group && (key === 'Enter' || key === ' ')) {
      model.arranging.module?.turn(group);
      return true;
    }
    const id = data.table.id[item];
    const acts = key === 'Enter' || (key === ' ' && this.#typed === '');
    if (acts && (at < 0 || id === undefined)) {
      rows.cell?.querySelector<HTMLElement>('button, input')?.click();
      return true;
    }
    if (acts && id !== undefined) {
      if (key === ' ' || columns[column]?.id === 'select') select([id], !selected.has(id));
      else toggle(id);
      return true;
    }
    return key.length === 1 && !whole && !event.altKey && this.#type(event, key, model, rows);
  }

  #type({ timeStamp }: KeyboardEvent, key: string, { listed, data }: ReadyModel, rows: RowsController): boolean {
    this.#typed = timeStamp - this.#at < PAUSE ? this.#typed + folded(key) : folded(key);
    this.#at = timeStamp;
    const { at, column } = rows.active;
    // The same letter again goes on; a longer word may be that of the row one is on.
    const from = this.#typed.length > 1 ? at : at + 1;
    for (let step = 0; step < rows.layout.count; step += 1) {
      const place = (Math.max(0, from) + step) % rows.layout.count;
      if (!folded(data.table.name[listed.items[place] ?? -1] ?? '').startsWith(this.#typed)) continue;
      focusCell(rows, place, column);
      break;
    }
    return true;
  }
}
