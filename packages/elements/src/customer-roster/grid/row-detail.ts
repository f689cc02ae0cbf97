import { render } from 'lit';
import type { WidgetHost } from '../../foundation/portal.controller.js';

/** What the row that is open shows below itself: a row with one cell, which stays after its row wherever that is drawn. */
export class RowDetail {
  readonly element = document.createElement('div');
  readonly #cell = document.createElement('div');
  readonly #host: WidgetHost;

  /** @param sizes hears of its height */
  constructor(host: WidgetHost, sizes: ResizeObserver) {
    this.#host = host;
    this.element.className = 'detail';
    this.element.part.add('detail');
    this.element.role = 'row';
    this.#cell.role = 'gridcell';
    this.#cell.part.add('cell');
    this.element.append(this.#cell);
    sizes.observe(this.element);
  }

  /** @param row undefined: none is open, or it is not drawn */
  draw(row: HTMLElement | undefined, view: () => unknown): void {
    if (!row) {
      this.element.remove();
      return;
    }
    this.element.ariaRowIndex = row.ariaRowIndex;
    if (row.nextSibling !== this.element) row.after(this.element);
    render(view(), this.#cell, { host: this.#host });
  }
}
