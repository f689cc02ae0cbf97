import { stamp, type CellModel, type Column } from './cells.view.js';

/** Marks on a row that do not come from its data. */
export interface RowMarks {
  readonly selected: boolean;
  readonly open: boolean;
}

/** What the rows are drawn from. */
export interface Drawn {
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly cells: CellModel;
  /** Changes with every change of the data in the rows. */
  readonly version: number;
  readonly marks: (row: number) => RowMarks;
}

/** An element that stands for one row now and for another later. */
interface Slot {
  readonly element: HTMLElement;
  readonly check: HTMLInputElement | null;
  readonly button: Element | null;
  /** What it was last written from. */
  row: number;
  at: number;
  from: CellModel | null;
  version: number;
}

/**
 * The rows that are drawn: a few elements that are written anew in place, without a template for each. They stand in the document
 * in the order of the list, so those that scroll out at one end are put at the other and the rest stays where it is.
 */
export class RowPool {
  readonly #slots: Slot[] = [];
  #start = 0;
  #columns: readonly Column[] = [];
  #pattern = document.createElement('div');

  constructor(readonly container: HTMLElement) {}

  /** Draws the rows from one place to another, the second left out. */
  draw(drawn: Drawn, start: number, end: number): void {
    if (drawn.columns !== this.#columns) this.#reset(drawn.columns);
    const moved = start - this.#start;
    this.#start = start;
    const [slots, count] = [this.#slots, end - start];
    if (Math.abs(moved) < slots.length) {
      if (moved > 0) {
        const left = slots.splice(0, moved);
        slots.push(...left);
        this.container.append(...left.map(({ element }) => element));
      } else if (moved < 0) {
        const left = slots.splice(moved);
        slots.unshift(...left);
        this.container.prepend(...left.map(({ element }) => element));
      }
    }
    for (const { element } of slots.splice(count)) element.remove();
    const fresh = Array.from({ length: count - slots.length }, () => this.#slot());
    slots.push(...fresh);
    this.container.append(...fresh.map(({ element }) => element));
    slots.forEach((slot, index) => this.#write(slot, start + index, drawn));
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
    pattern.append(
      ...columns.map(({ id, kind, cell }, index) => {
        const box = document.createElement('span');
        box.className = kind;
        box.role = id === 'name' ? 'rowheader' : 'gridcell';
        box.ariaColIndex = String(index + 1);
        box.tabIndex = -1;
        if (cell) box.append(stamp(cell));
        return box;
      }),
    );
  }

  #slot(): Slot {
    const element = this.#pattern.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new TypeError('A row is an element.');
    return {
      element,
      check: element.querySelector('input'),
      button: element.querySelector('.c-more > *'),
      row: -1,
      at: -1,
      from: null,
      version: -1,
    };
  }

  #write(slot: Slot, at: number, { rows, columns, cells, version, marks }: Drawn): void {
    const { element } = slot;
    const row = rows[at] ?? 0;
    if (at !== slot.at) {
      slot.at = at;
      element.ariaRowIndex = String(at + 2);
      element.dataset['at'] = String(at);
    }
    const { selected, open } = marks(row);
    const kind = `row${selected ? ' selected' : ''}${open ? ' open' : ''}`;
    if (element.className !== kind || slot.from === null) {
      element.className = kind;
      element.ariaSelected = String(selected);
      slot.button?.setAttribute('aria-expanded', String(open));
    }
    if (slot.check) slot.check.checked = selected;
    if (slot.row === row && slot.from === cells && slot.version === version) return;
    Object.assign(slot, { row, from: cells, version });
    for (let index = 0; index < columns.length; index += 1) {
      const cell = element.children[index];
      if (cell) columns[index]?.write(cell, row, cells);
    }
  }
}
