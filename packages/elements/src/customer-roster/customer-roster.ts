import type { Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Part, type Send } from '../foundation/request.controller.js';
import { whenIdle } from '../foundation/when-idle.js';
import { boxIn } from '../primitives/box.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { shared } from '../primitives/styles.js';
import { touchStyles } from '../primitives/touch.styles.js';
import { PartnerCustomerOpenEvent, PartnerRosterQueryEvent } from './customer-roster.events.js';
import { customerRosterMessages, type CustomerRosterMessages } from './customer-roster.messages.js';
import { customerRosterStyles } from './customer-roster.styles.js';
import { customerRosterView, type ReadyModel, type RosterDialog } from './customer-roster.view.js';
import { defaultQuery, isPlain, readQuery, writeQuery, type RosterQuery } from './engine/query.js';
import { dayOf } from './engine/days.js';
import type { GridActs, GridKeys } from './grid/grid-keys.js';
import { loadRoster, type RosterData, type RosterSource } from './load-roster.js';
import type { Listed } from './engine/listed.js';
import { rosterColumns } from './rows/cells.view.js';
import type { RosterColumn } from './roster-column.js';
import { RowsController } from './rows/rows.controller.js';
import { rowsStyles } from './rows/rows.styles.js';

/** Rows beyond which not all are drawn. */
const MANY = 30;
/** Milliseconds of a quarter of an hour, at one of which a day begins in every zone. */
const QUARTER = 900_000;

/**
 * The customers of a partner: health with its reason, recurring revenue, stage, renewal, tickets; a hundred thousand of them scroll
 * like a hundred. Above them the portfolio, the way to the next tier and the conditions of territory protection.
 *
 * @element partner-customer-roster
 * @attr hide-summary - Without health, tier and protection above the list.
 * @attr hide-tools - Without views, search and filters.
 * @attr hide-export - Without exports.
 * @attr density - `compact` or `comfortable`: lower or higher rows and controls; `standard`, as by default, is what the page says.
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot empty - In the place of the invitation while there is no customer.
 * @slot row-actions - Below the details of the customer that is open.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title and controls.
 * @csspart summary - Health, tier, protection or revenue.
 * @csspart list - Tools and rows.
 * @csspart tools - Views, search and filters.
 * @csspart detail - The measures of the customer that is open.
 * @csspart dialog - The form of an act.
 * @csspart menu - Saved views.
 * @csspart bulk - What can be done with the rows that are selected.
 * @csspart toast - What an act has done, with the way back.
 * @csspart tabs - The views that are built in.
 * @csspart tab - One of them.
 * @csspart search - The field to search in.
 * @csspart chip - Filters, and what else shapes the list.
 * @csspart grid - The rows with their headings and totals.
 * @csspart header-row - The headings of the columns.
 * @csspart header-cell - Each of them; by column also `header-name`, `header-mrr` and so on, with the id of the column.
 * @csspart sort - The button in a heading that sorts.
 * @csspart row - A customer, or the heading of a group.
 * @csspart cell - Each cell; by column also `cell-name`, `cell-mrr` and so on, with the id of the column.
 * @csspart totals - The row of totals.
 * @csspart table - The columns of a file, and its errors.
 * @csspart title - The name of the widget.
 * @csspart message - What stands in place of data that is not there.
 * @csspart notice - What is not as usual.
 * @csspart error - Why the last try failed.
 * @csspart dialog-header - Title of a dialog, and the button that shuts it.
 * @csspart dialog-body - What a dialog is about.
 * @csspart dialog-footer - The acts of a dialog.
 * @csspart button - Every button that looks like one.
 * @csspart button-primary - The one that a panel or dialog is about.
 * @csspart button-bare - Those without an edge.
 * @csspart input - Fields of text and lists to choose from.
 * @csspart check - Boxes and switches to tick.
 * @csspart menu-item - What can be chosen there.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-roster-query - The reader searched, filtered, sorted or arranged the columns.
 * @fires partner-customer-open - The reader opened a customer.
 * @fires partner-customer-action - The reader chose an act of the host's own.
 * @fires partner-customer-add-request - A customer is about to be added; can be cancelled.
 * @fires partner-customer-add - A customer was added.
 * @fires partner-customers-import-request - A file is about to be checked or taken in; can be cancelled.
 * @fires partner-customers-import - A file was checked or taken in.
 * @fires partner-customers-inspect - The columns of a file are known.
 * @fires partner-import-form-forget-request - What is remembered of files of one form is about to be forgotten; can be cancelled.
 * @fires partner-import-form-forget - It was forgotten.
 * @fires partner-customers-change-request - Many customers are about to be assigned or tagged; can be cancelled.
 * @fires partner-customers-change - Many customers were assigned or tagged.
 * @fires partner-customers-undo-request - A bulk change or an import is about to be taken back; can be cancelled.
 * @fires partner-customers-undo - A bulk change or an import was taken back.
 * @fires partner-customer-health-request - Health is about to be set by hand, or measured again; can be cancelled.
 * @fires partner-customer-health - Health was set by hand, or is measured again.
 * @fires partner-customer-ticket-request - The reader wants to open a ticket about a customer; cancelled, the host does it.
 * @fires partner-customer-ticket-create-request - A ticket is about to be opened; can be cancelled.
 * @fires partner-customer-ticket-create - A ticket was opened.
 * @fires partner-roster-view-request - A view is about to be saved, changed or deleted; can be cancelled.
 * @fires partner-roster-view - A view was saved, changed or deleted.
 * @fires partner-roster-share - The reader wants a link to what is on screen; the host may put in its own, or cancel.
 */
export class PartnerCustomerRoster extends LitElement {
  static override styles = [shared, touchStyles, customerRosterStyles, rowsStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<CustomerRosterMessages> | undefined;
  /**
   * View, search, filters, order and columns, as the search part of an address: `view=attention&band=red&sort=-mrr,name`. In
   * `columns` a minus hides, and an edge and pixels may follow: `columns=name*start*220,-nps,own.region`.
   */
  @property() query = '';
  /**
   * Which columns there are until the reader arranges them otherwise, in order: ids, ids with a place, and columns of the host's own.
   *
   * @default those that the roster has by itself
   */
  @property({ attribute: false }) columns: readonly RosterColumn[] | undefined;
  /**
   * Where the rows are: `memory` loads all of them, `server` fetches what is seen and leaves search, filters and order to the API,
   * except for the order of columns of the host's own.
   *
   * @default memory up to 10,000 customers, server beyond
   */
  @property() source: RosterSource | undefined;
  /** Acts of the host's own, in the details of a customer. */
  @property({ attribute: false }) rowActions: readonly RowAction[] = [];
  /** Nothing can be changed here, whatever the reader may: no import, no adding, no bulk acts, no health by hand, no tickets. */
  @property({ type: Boolean }) readonly = false;

  @state() private selected: ReadonlySet<string> = new Set();
  /** Id of the customer whose details are open. */
  @state() private opened: string | null = null;
  @state() private dialog: RosterDialog | null = null;

  readonly #portal = new PortalController(this, 'customerRoster');
  readonly #acts = new LazyController(
    this,
    async () => new (await import('./acts/acts.js')).RosterActs(this, this.#portal),
  );
  #keys: GridKeys | null = null;
  readonly #grid = new LazyController(this, () => import('./grid/grid.js'));
  readonly #rows = new RowsController(this, this.#grid);
  readonly #columns = new LazyController(
    this,
    async () => new (await import('./columns/columns.js')).ColumnsPart(this, this.#rows, () => this.#asked.columns),
  );
  readonly #roster: RequestController<RosterData> = new RequestController(
    this,
    this.#portal,
    (...asked) => this.#load(...asked),
    ['customer', 'partner'],
  );
  /** What prints the rows is there, or on its way. */
  #forPaper = false;
  #quarter = '';
  #day = NaN;
  #asked: RosterQuery = defaultQuery;
  #read = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.opened = null;
  }

  /** What is asked of the rows is drawn once the parts are there that it takes. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let missing = this.#equip(); missing && this.#data; missing = this.#equip()) await missing;
    await super.scheduleUpdate();
  }

  /** Loads what takes care of anything that is not as by default; undefined: it is there, or nobody wants it. */
  #equip(): Promise<unknown> | undefined {
    // Read anew each time: somebody may have asked for something else while a part was on its way.
    if (this.query !== this.#read) this.#asked = readQuery((this.#read = this.query));
    const parts = [
      ...(isPlain(this.#asked) ? [] : [this.#grid]),
      ...(this.columns || this.#asked.columns || this.#asked.group ? [this.#columns] : []),
    ];
    const missing = parts.filter(({ module, failed }) => !module && !failed);
    return missing.length > 0 ? Promise.all(missing.map(async (part) => part.load())) : undefined;
  }

  /** Paper has no window to scroll. Without that part the rows are printed that are drawn. */
  protected override updated(): void {
    if (this.#rows.layout.count <= MANY || this.#forPaper) return;
    this.#forPaper = true;
    whenIdle(async () => {
      try {
        const { printing } = await import('./rows/print-rows.js');
        printing(this, this.#rows);
      } catch {
        this.#forPaper = false;
      }
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return boxIn(super.createRenderRoot());
  }

  protected override render(): unknown {
    return customerRosterView({
      state: this.#roster.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#messages,
      query: this.#asked,
      today: (data) => this.#today(data),
      selected: this.selected,
      opened: this.opened,
      dialog: this.dialog,
      acts: this.#acts,
      readonly: this.readonly,
      list: (data) => this.#listed(data),
      columns: this.#columns.module?.columns ?? rosterColumns,
      arranging: this.#columns,
      rowActions: this.rowActions,
      lay: this.#rows.lay,
      retry: () => this.#roster.reload(),
      ask: (change) => this.#ask(change),
      grid: this.#grid,
      scrolled: this.#rows.scrolled,
      clicked: (event, model) => {
        const within = this.#within(event, model);
        void this.#grid.use(({ click }) => click(within));
      },
      keyed: (event, model) => {
        const within = this.#within(event, model);
        void this.#grid.use(({ GridKeys }) => {
          this.#keys ??= new GridKeys();
          if (this.#keys.press(event, within)) event.preventDefault();
        });
      },
      select: (ids, on) => this.#select(ids, on),
      clearSelection: () => (this.selected = new Set()),
      show: (dialog) => (this.dialog = dialog),
    });
  }

  get #messages(): typeof customerRosterMessages {
    return this.#portal.words(customerRosterMessages, this.messages);
  }
  /** The day at the reader's, by the server's time: asked for with each order, and worked out once in a quarter of an hour. */
  #today({ asOf, at }: RosterData): number {
    const { format } = this.#portal;
    const now = asOf + performance.now() - at;
    const quarter = `${format.timeZone} ${Math.floor(now / QUARTER)}`;
    if (quarter !== this.#quarter) this.#day = dayOf(format.dateOf(now));
    this.#quarter = quarter;
    return this.#day;
  }
  get #data(): RosterData | null {
    const { state } = this.#roster;
    return state.kind === 'ready' ? state.data : null;
  }

  /** @param ids of the customers of whom something has changed; undefined: anything may have */
  async #load(send: Send, part: Part, ids?: ReadonlySet<string>): Promise<RosterData> {
    const data = this.#data;
    const equipped = this.#equip();
    const renewed = await data?.renew(ids, send, part);
    const loaded =
      renewed ??
      (await loadRoster(send, part, {
        source: this.source,
        whole: data !== null,
        query: () => this.#asked,
        locale: () => this.#portal.locale,
        changed: () => this.requestUpdate(),
      }));
    await equipped;
    void this.#acts.module?.detail.renew();
    return loaded;
  }

  #listed(data: RosterData): Listed {
    this.#columns.module?.sortable(data.table);
    data.asking ??= this.#grid.module?.asking ?? null;
    const listed = data.list(this.#asked, this.#today(data), this.#portal.locale);
    return this.#columns.module?.fold(listed) ?? listed;
  }

  #ask(change: Partial<RosterQuery>): void {
    const query = writeQuery({ ...this.#asked, ...change });
    if (query === this.query) return;
    this.query = query;
    if (!('columns' in change)) this.#rows.toTop();
    this.dispatchEvent(new PartnerRosterQueryEvent(query));
  }

  /** What clicks and keys do something with, as it is now: by the time that a part is here, rows may have moved. */
  #within({ target }: Event, model: ReadyModel): GridActs {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    return {
      target,
      item: row ? model.listed.items[Number(row.dataset['at'])] : undefined,
      on: target instanceof HTMLInputElement ? target.checked : null,
      model,
      rows: this.#rows,
      toggle: (id) => this.#toggle(id),
    };
  }

  #toggle(id: string): void {
    this.#open(id === this.opened ? null : id);
    if (this.opened !== null) this.dispatchEvent(new PartnerCustomerOpenEvent(id));
  }

  #open(id: string | null): void {
    this.opened = id;
    void this.#acts.use(({ detail }) => detail.show(id));
  }

  #select(ids: readonly string[], on: boolean): void {
    const selected = new Set(this.selected);
    for (const id of ids)
      if (on) selected.add(id);
      else selected.delete(id);
    this.selected = selected;
  }
}
