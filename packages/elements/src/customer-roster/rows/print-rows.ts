// Rows on paper, which has no window to scroll: it loads where there are more rows than are drawn.
import { perHost } from '../../foundation/per-host.js';
import { WhilePrinting } from '../../foundation/while-printing.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { printMessages } from './print-rows.messages.js';
import { MARGIN, type RowsController } from './rows.controller.js';

/** Rows that are printed: some thirty pages. */
const MOST = 1000;
/** Rows that the list draws at its top beyond those that there is room for. */
const BEYOND = MARGIN + 1;

/** Draws the rows from the first on while the page is printed, and says how many are not. */
class PrintRows extends WhilePrinting {
  rows: RowsController | null = null;
  /** What the list showed before. */
  #before: { readonly rows: RowsController; readonly height: number; readonly top: number } | null = null;
  readonly #line = document.createElement('p');

  constructor(host: WidgetHost) {
    super(host);
    this.#line.className = 'small muted notice';
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#before = null;
  }

  protected override open(): void {
    const { rows } = this;
    const { grid, model } = rows ?? {};
    if (!rows || !grid || !model || grid.classList.contains('whole')) return;
    this.#before = { rows, height: rows.height, top: grid.scrollTop };
    grid.classList.add('whole');
    // What is on a server does not come in time.
    if (!model.data.windows) {
      rows.scrollTo(0);
      rows.height = (MOST - BEYOND) * rows.layout.rowHeight;
    }
    rows.draw();
    const all = model.listed.rows.length;
    const printed = grid.querySelectorAll('.rows > [data-at]').length;
    if (printed >= model.listed.items.length) return;
    const { format } = model;
    const messages = { ...printMessages, ...model.messages };
    this.#line.textContent = messages.printed(format.number(printed), messages.customers(all, format.number(all)));
    grid.after(this.#line);
  }

  protected override shut(): void {
    const before = this.#before;
    this.#before = null;
    this.#line.remove();
    if (!before) return;
    const { rows, height, top } = before;
    rows.grid?.classList.remove('whole');
    rows.height = height;
    rows.draw();
    rows.scrollTo(top);
    rows.draw();
  }
}

const printer = perHost((host: WidgetHost) => new PrintRows(host));

/** @param rows that are to be printed when the page is */
export function printing(host: WidgetHost, rows: RowsController): void {
  printer(host).rows = rows;
}
