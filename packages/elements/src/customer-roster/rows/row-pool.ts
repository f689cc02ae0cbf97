import { stamp } from './cell-writers.js';
import type { Items } from '../engine/group-rows.js';
import { partsOf, type CellModel, type Column, type WriteRow } from './cells.view.js';

/** Marks on a row that do not come from its data. */
export interface RowMarks {
  readonly selected: boolean;
  readonly open: boolean;
}

/** What the rows are drawn from. */
export interface Drawn {
  readonly items: Items;
  /** Draws what is no customer, an item below zero: the heading of a group, or a place whose customer is not here yet. */
  readonly other: (row: HTMLElement, item: number) => void;
  /** Rows stand below headings. */
  readonly deep: boolean;
  readonly columns: readonly Column[];
  readonly cells: CellModel;
  /** Changes with every change of the data in the rows; which of them the last one changed, or null: perhaps all. */
  readonly version: number;
  readonly changed: readonly number[] | null;
  readonly marks: (row: number) => RowMarks;
}

/** An element that stands for one row now and for another later. */
interface Slot {
  readonly element: HTMLElement;
  readonly check: HTMLInputElement | null;
  readonly button: Element | null;
  readonly cells: readonly WriteRow[];
  /** What it was last written from. */
  row: number;
  at: number;
  from: CellModel | null;
  version: number;
}

/**
 * The rows that are drawn: a few elements that are written anew in place, without a template for each. Where most rows were drawn
 * before they keep their elements; those of rows that left are written anew. They stand in the document in the order of the list.
 */
export class RowPool {
  #slots: Slot[] = [];
  #start = 0;
  #columns: readonly Column[] = [];
  #pattern = document.createElement('div');

  constructor(readonly container: HTMLElement) {}

  /** Draws the rows from one place to another, the second left out. */
  draw(drawn: Drawn, start: number, end: number): void {
    if (drawn.columns !== this.#columns) this.#reset(drawn.columns);
    const before = new Map(this.#slots.map((slot) => [slot.row, slot]));
    const wanted = Array.from(drawn.items.subarray(start, end));
    // Where few stay, as after another order, all are written anew in place: to move elements costs more than to write them.
    const few = wanted.filter((row) => before.has(row)).length < wanted.length / 2;
    const staying = wanted.map((row) => {
      if (few) return undefined;
      const slot = before.get(row);
      before.delete(row);
      return slot;
    });
    const free = [...before.values()];
    const [left, others] = [free.filter(({ row }) => row >= 0), free.filter(({ row }) => row < 0)];
    this.#start = start;
    this.#slots = staying.map(
      (slot, at) =>
        slot ?? ((wanted[at] ?? 0) < 0 ? (others.shift() ?? this.#other()) : (left.shift() ?? this.#slot())),
    );
    for (const { element } of [...left, ...others]) element.remove();
    this.#arrange(new Set(staying.map((slot) => slot?.element)));
    this.#slots.forEach((slot, index) => this.#write(slot, start + index, drawn));
  }

  /** Puts the elements in order and moves as few as it can: those that stay are passed by, others come from where they are. */
  #arrange(staying: ReadonlySet<Element | null | undefined>): void {
    let next = this.container.firstElementChild;
    for (const { element } of this.#slots) {
      while (next && next !== element && !staying.has(next)) next = next.nextElementSibling;
      if (next === element) next = next.nextElementSibling;
      else this.container.insertBefore(element, next);
    }
  }

  /** The element of a row; undefined: it is not drawn. */
  elementAt(at: number): HTMLElement | undefined {
    return this.#slots[at - this.#start]?.element;
  }

  #reset(columns: readonly Column[]): void {
    this.#columns = columns;
    for (const { element } of this.#slots.splice(0)) element.remove();
    const pattern = (this.#pattern = document.createElement('div'));
    pattern.className = 'row';
    pattern.role = 'row';
    pattern.setAttribute('part', 'row');
    pattern.append(
      ...columns.map(({ id, kind, cell }, index) => {
        const box = document.createElement('span');
        box.className = kind;
        box.setAttribute('part', partsOf(id));
        box.role = id === 'name' ? 'rowheader' : 'gridcell';
        box.ariaColIndex = String(index + 1);
        box.tabIndex = -1;
        if (cell) box.append(stamp(cell));
        return box;
      }),
    );
  }

  #other(): Slot {
    const element = document.createElement('div');
    element.role = 'row';
    element.setAttribute('part', 'row');
    return { element, check: null, button: null, cells: [], row: -1, at: -1, from: null, version: -1 };
  }

  #slot(): Slot {
    const element = this.#pattern.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new TypeError('A row is an element.');
    return {
      element,
      check: element.querySelector('input'),
      button: element.querySelector('.c-more > *'),
      cells: this.#columns.flatMap(({ writes }, index) => {
        const cell = element.children[index];
        return cell ? [writes(cell)] : [];
      }),
      row: -1,
      at: -1,
      from: null,
      version: -1,
    };
  }

  #write(slot: Slot, at: number, { items, other, deep, cells, version, changed, marks }: Drawn): void {
    const { element } = slot;
    const row = items[at] ?? 0;
    if (at !== slot.at) {
      slot.at = at;
      element.ariaRowIndex = String(at + 2);
      element.dataset['at'] = String(at);
    }
    if (row < 0) {
      slot.row = row;
      other(element, row);
      return;
    }
    if ((element.ariaLevel === null) === deep) element.ariaLevel = deep ? '2' : null;
    const { selected, open } = marks(row);
    const kind = `row${selected ? ' selected' : ''}${open ? ' open' : ''}`;
    if (element.className !== kind || slot.from === null) {
      element.className = kind;
      element.ariaSelected = String(selected);
      slot.button?.setAttribute('aria-expanded', String(open));
    }
    if (slot.check) slot.check.checked = selected;
    const holds = slot.version === version || (slot.version === version - 1 && changed?.includes(row) === false);
    if (slot.row === row && slot.from === cells && holds) {
      slot.version = version;
      return;
    }
    Object.assign(slot, { row, from: cells, version });
    for (const write of slot.cells) write(row, cells);
  }
}
