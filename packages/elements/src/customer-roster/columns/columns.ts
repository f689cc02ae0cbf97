// Columns as the host or the reader wants them: which, in which order, how wide, at which edge. It loads with the first touch, and
// at once where they are not the usual ones.
import { render, type ReactiveController } from 'lit';
import { say } from '../../foundation/announcer.js';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import type { WidgetHost } from '../../foundation/portal.controller.js';
import { texts } from '../rows/cell-writers.js';
import { rosterColumns, type Column } from '../rows/cells.view.js';
import { columnsDialog } from './columns-dialog.view.js';
import { layoutOf } from './columns-layout.js';
import { columnMessages, type ColumnMessages } from './columns.messages.js';
import { columnsStyles } from './columns.styles.js';
import { changed, readPlan, shown, stepped, widthOf, writePlan, type Plan } from './column-plan.js';
import type { ReadyModel, RosterActModel } from '../customer-roster.view.js';
import { itemsOf, type Group } from '../engine/group-rows.js';
import type { Listed } from '../engine/listed.js';
import type { RosterTable } from '../engine/roster-table.js';
import { groupRowView } from './group-row.view.js';
import { HeadingPointer } from './heading-pointer.js';
import { readColumns, type HostColumns } from './own-columns.js';
import type { RowsController } from '../rows/rows.controller.js';

export type ColumnsModel = RosterActModel & { readonly messages: ColumnMessages };
/** Pixels that a key makes a column wider or narrower by. */
const STEP = 16;

const segment: Column = {
  id: 'segment',
  kind: 'c-segment muted',
  heading: ({ column }) => column.segment,
  writes: (cell) => {
    const text = texts(cell);
    return (row, { table }) => text(table.segment.at(row) ?? '');
  },
};

const tagsOf = (table: RosterTable, row: number): string => (table.tags[row] ?? []).join(', ');
const tags: Column = {
  id: 'tags',
  kind: 'c-tags muted',
  heading: ({ column }) => column.tags,
  text: tagsOf,
  writes: (cell) => {
    const text = texts(cell);
    return (row, { table }) => text(tagsOf(table, row));
  },
};

/** The columns of one roster, and its groups. */
export class ColumnsPart implements LazyPart, ReactiveController {
  readonly styles = [columnsStyles];
  readonly messages = columnMessages;
  readonly #host: WidgetHost & { readonly columns?: unknown };
  readonly #rows: RowsController;
  readonly #arranged: () => string;
  readonly #sheet = new CSSStyleSheet();
  #given: unknown = this;
  #read: HostColumns = readColumns(undefined);
  #text = '';
  /** Those on screen, with the box to tick and what opens a row. */
  columns: readonly Column[] = rosterColumns;
  #plan: Plan = [];
  readonly #pointer: HeadingPointer;

  /** @param arranged how the reader has arranged the columns, as `writePlan` writes it */
  constructor(host: WidgetHost & { readonly columns?: unknown }, rows: RowsController, arranged: () => string) {
    this.#host = host;
    this.#rows = rows;
    this.#arranged = arranged;
    this.#pointer = new HeadingPointer(this, rows);
    host.shadowRoot?.adoptedStyleSheets.push(this.#sheet);
    host.addController(this);
    // It takes up what is drawn already.
    host.requestUpdate();
  }

  /** All columns that there are, in order. */
  get plan(): Plan {
    return this.#plan;
  }
  /** Those on screen. */
  get shown(): Plan {
    return shown(this.#plan);
  }

  /** Takes up what the host gives, and how the reader has arranged it. */
  hostUpdate(): void {
    const [{ columns }, text] = [this.#host, this.#arranged()];
    if (columns === this.#given && text === this.#text) return;
    if (columns !== this.#given) this.#read = readColumns(columns);
    this.#given = columns;
    this.#text = text;
    this.#plan = readPlan(text, this.#read.usual);
    const all = [...rosterColumns, segment, tags, ...this.#read.own];
    const find = (id: string) => all.filter((column) => column.id === id);
    this.columns =
      columns === undefined && text === ''
        ? rosterColumns
        : [...find('select'), ...this.shown.flatMap(({ id }) => find(id)), ...find('more')];
  }

  /** What the columns of the host's are sorted by. */
  sortable(table: RosterTable): void {
    table.setOwn(this.#read.keys);
  }

  hostUpdated(): void {
    const { grid } = this.#rows;
    const arranged = this.columns !== rosterColumns;
    grid?.classList.toggle('arranged', arranged);
    this.lay(this.shown, arranged);
    this.#pointer.watch(grid);
  }

  #shut: ReadonlySet<string | null> = new Set();
  #folded: readonly [Listed, ReadonlySet<string | null>, Listed] | null = null;

  /** What is left of a list with groups, some of which somebody has shut. */
  fold(listed: Listed): Listed {
    if (listed.groups.length === 0) return listed;
    const [from, shut, folded] = this.#folded ?? [];
    if (folded && from === listed && shut === this.#shut) return folded;
    const now = { ...listed, items: itemsOf(listed.groups, this.#shut) };
    this.#folded = [listed, this.#shut, now];
    return now;
  }
  isOpen({ word }: Group): boolean {
    return !this.#shut.has(word);
  }
  /** @param open undefined: the other way round */
  turn(group: Group, open = !this.isOpen(group)): void {
    const shut = new Set(this.#shut);
    if (open) shut.delete(group.word);
    else shut.add(group.word);
    this.#shut = shut;
    this.#host.requestUpdate();
  }
  /** Draws the heading of a group into its row. */
  drawGroup(row: HTMLElement, group: Group, model: ReadyModel): void {
    row.className = 'row group';
    row.ariaLevel = '1';
    row.ariaBusy = null;
    row.ariaExpanded = String(this.isOpen(group));
    render(groupRowView({ ...model, messages: { ...this.messages, ...model.messages } }, group), row);
  }

  #laid = '';
  /** Shows a plan without making it the one that holds: while somebody pulls. */
  lay(plan: Plan, arranged: boolean): void {
    const text = arranged ? layoutOf(plan) : '';
    if (text !== this.#laid) this.#sheet.replaceSync((this.#laid = text));
  }

  put(plan: Plan): void {
    this.#rows.model?.ask({ columns: writePlan(plan, this.#read.usual) });
  }
  resize(id: string, pixels: number): void {
    this.put(changed(this.#plan, id, { width: widthOf(pixels) }));
  }

  nameOf(id: string): string {
    const column = [...rosterColumns, segment, ...this.#read.own].find((each) => each.id === id);
    const { model } = this.#rows;
    return column && model ? column.heading(model.messages) : id;
  }

  /** What a key does on a heading: Alt changes its width, Shift its place. The keyboard stays on it. */
  async press({ altKey, key }: KeyboardEvent, model: ReadyModel): Promise<void> {
    const { active, cell } = this.#rows;
    const id = this.columns[active.column]?.id;
    const column = this.shown.find((each) => each.id === id);
    if (!column || !cell) return;
    const forward = (key === 'ArrowRight') === !cell.matches(':dir(rtl)');
    const words = { ...this.messages, ...model.messages };
    const name = this.nameOf(column.id);
    if (altKey) {
      const pixels = widthOf(Math.round(cell.getBoundingClientRect().width) + (forward ? STEP : -STEP));
      this.resize(column.id, pixels);
      say(this.#host, words.columnWide(name, model.format.number(pixels)));
    } else this.put(stepped(this.#plan, column.id, forward ? 1 : -1));
    await this.#host.updateComplete;
    const at = this.columns.findIndex((each) => each.id === column.id);
    if (!altKey) say(this.#host, words.columnMoved(name, at, this.shown.length));
    this.#rows.active = { at: -1, column: at };
    this.#rows.draw();
    this.#rows.cell?.focus();
  }

  readonly dialog = (model: ColumnsModel, close: () => void): unknown => columnsDialog(model, this, close);
  /** Column that is lifted in the dialog, and what there was to say of the last move. */
  lifted: string | null = null;
  /** Column that a pointer pulls there. */
  pulled: string | null = null;
  news = '';
  redraw(): void {
    this.#host.requestUpdate();
  }
  get usual(): Plan {
    return this.#read.usual;
  }
  get root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
  get updated(): Promise<boolean> {
    return this.#host.updateComplete;
  }
}
