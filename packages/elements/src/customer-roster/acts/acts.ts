// What the roster needs once somebody acts; it loads then, and what single acts need with the first of them.
import type { Customer } from '@gangway/contract';
import type { TemplateResult } from 'lit';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import { MutationController } from '../../foundation/mutation.controller.js';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import { dialogStyles } from '../../primitives/dialog.styles.js';
import { lateView, lazyView } from '../../primitives/lazy.view.js';
import { toastStyles } from '../../primitives/toast.styles.js';
import { showToast, type Toast } from '../../primitives/toast.js';
import { PartnerCustomerActionEvent, PartnerCustomerTicketRequestEvent } from './acts.events.js';
import { rosterActMessages } from './acts.messages.js';
import { rosterActStyles } from './acts.styles.js';
import { addDialog } from './add-dialog.view.js';
import { bulkDialog } from './bulk-dialog.view.js';
import type { ReadyModel, RosterActModel, RosterDialog } from '../customer-roster.view.js';
import { DetailController } from './detail.controller.js';
import { detailView } from './detail.view.js';
import { emptyView } from './empty.view.js';
import { exportRows, groupColumn } from './export-rows.js';
import { saveFile } from './files.js';
import { OnDemand } from './on-demand.js';
import { selectionView } from './selection.view.js';
import { changeMany, notDone, tell, type BulkBody } from './send-bulk.js';
import { add, undo, type NewCustomer } from './send-customers.js';

/** The menus of the tools. */
export type RosterMenu = 'tags' | 'views';

/** The acts of one roster: its changes, and the views that ask for them. */
export class RosterActs implements LazyPart {
  readonly styles = [dialogStyles, toastStyles, rosterActStyles];
  readonly messages = rosterActMessages;
  readonly detail: DetailController;
  readonly mutation: MutationController;
  readonly #host: WidgetHost;
  readonly #customer;
  readonly #importing;
  readonly #views;
  readonly #tags;

  constructor(host: WidgetHost, portal: PortalController) {
    this.#host = host;
    this.detail = new DetailController(host, portal);
    const mutation = (this.mutation = new MutationController(host, portal));
    this.#customer = new OnDemand(
      host,
      async () => new (await import('../customer-acts/customer-acts.js')).CustomerActs(mutation, this.detail),
    );
    this.#importing = new OnDemand(host, async () => new (await import('../import/import.js')).ImportActs(mutation));
    this.#views = new OnDemand(host, async () => new (await import('../views/views.js')).ViewsActs(mutation));
    this.#tags = new OnDemand(host, async () => new (await import('../tags/tags-menu.js')).TagsMenu());
  }

  readonly detailView = (model: RosterActModel): TemplateResult => detailView(model, this);
  readonly emptyView = emptyView;
  readonly selectionView = (model: RosterActModel): TemplateResult => selectionView(model, this);
  /** A menu, once somebody has opened it. */
  menu(name: RosterMenu, model: ReadyModel): unknown {
    const words = { ...model, messages: { ...this.messages, ...model.messages } };
    if (name === 'views') return this.#views.module && lazyView(this.#views, words, ({ menu }, all) => menu(all));
    return this.#tags.module && lazyView(this.#tags, words, ({ menu }, all) => menu(all));
  }

  readonly dialogView = (model: RosterActModel, dialog: RosterDialog): unknown => [
    [this.#importing, this.#views, this.#tags, this.#customer, model.arranging].map((part) =>
      lateView(part, model.messages),
    ),
    this.#dialog(model, dialog),
  ];

  #dialog(model: RosterActModel, dialog: RosterDialog): unknown {
    const close = () => this.close(model);
    switch (dialog.kind) {
      case 'add':
        return addDialog(model, dialog, this);
      case 'assign':
      case 'tag':
        return bulkDialog(model, dialog.kind, this);
      case 'health':
      case 'ticket':
        return lazyView(this.#customer, model, (part, words) => part.dialog(words, dialog, close));
      case 'columns':
        return lazyView(model.arranging, model, (part, words) => part.dialog(words, close));
      case 'import':
        return lazyView(this.#importing, model, ({ view }, words) => view(words, close));
      case 'view':
        return lazyView(this.#views, model, ({ dialog: view }, words) => view(words, dialog.view, close));
    }
  }

  /** Shuts the dialog and forgets what went wrong in it. */
  close(model: ReadyModel): void {
    this.mutation.clear();
    model.show(null);
  }

  /** To the cell of the list that Tab leads to, or the list while that is not drawn, when what had the focus is gone. */
  focusRows(): void {
    this.#host.renderRoot
      .querySelector<HTMLElement>('.grid[tabindex="0"], .grid [tabindex="0"]')
      ?.focus({ preventScroll: true });
  }

  /** Opens a menu, which loads with its first opening; from then on its button opens it. */
  async openMenu(name: RosterMenu): Promise<void> {
    const { renderRoot } = this.#host;
    if (renderRoot.querySelector(`#menu-${name}`)) return;
    if (name === 'views') await this.#views.use((views) => views.load());
    else await this.#tags.load();
    await this.#host.updateComplete;
    const menu = renderRoot.querySelector<HTMLElement>(`#menu-${name}`);
    if (menu?.isConnected) menu.showPopover();
  }

  /** Saves the rows on screen, or those of them that are selected, as a file. */
  async exportRows(model: ReadyModel): Promise<void> {
    const { data, query, selected, columns, messages, format } = model;
    await data.coming;
    if (!data.windows && data.rest !== 'done') return this.#notWhole(model);
    const all = data.windows ? await data.windows.all() : { table: data.table, rows: model.list(data).rows };
    if (!all) return;
    const { table, rows } = all;
    const chosen = selected.size > 0 ? rows.filter((row) => selected.has(table.id[row] ?? '')) : rows;
    const { fileName } = { ...this.messages, ...messages };
    const grouped = query.group && !columns.some(({ id }) => id === query.group) ? [groupColumn(query.group)] : [];
    saveFile(fileName, exportRows(table, chosen, [...grouped, ...columns], messages, format));
  }

  /** A file without some of the rows would look like one with all. */
  #notWhole(model: ReadyModel): void {
    const { data, messages, format } = model;
    showToast(this.#host, messages, {
      text: messages.restFailed(format.number(data.table.length), format.number(data.total)),
      failed: true,
      act: {
        label: messages.retry,
        run: () => {
          data.resume();
          void this.exportRows(model);
        },
      },
    });
  }

  /** @param next keeps the form open for another */
  async add(model: RosterActModel, body: NewCustomer, next: boolean): Promise<void> {
    if (!(await add(this.mutation, body, ({ name }) => model.messages.added(name)))) return;
    model.show(next ? { kind: 'add', name: '', added: body.name } : null);
    if (next) this.#host.renderRoot.querySelector<HTMLFormElement>('dialog form')?.reset();
    await model.retry();
  }

  /** Changes the customers that are selected, says what became of them, and offers the way back. */
  async change(model: RosterActModel, body: BulkBody): Promise<void> {
    const result = await changeMany(this.mutation, [...model.selected], body);
    if (!result) return;
    this.close(model);
    model.clearSelection();
    await this.#host.updateComplete;
    this.focusRows();
    const { undos } = result;
    this.#toast(model, {
      text: tell(model, result, body),
      failed: result.failed.length > 0,
      ...(undos.length > 0 ? { act: { label: model.messages.undo, run: () => void this.undo(model, undos) } } : {}),
    });
    await model.retry();
  }

  async undo(model: RosterActModel, ids: readonly string[]): Promise<void> {
    const { messages, format } = model;
    const result = await undo(this.mutation, ids);
    if (!result) return this.#failed(model);
    const { changed, failed } = result;
    const [done, not] = [changed, failed].map((each) => [each.length, format.number(each.length)] as const);
    this.#toast(model, {
      text: [messages.undone(...(done ?? [0, ''])), ...notDone(messages, failed, not ?? [0, ''])].join(' '),
      failed: failed.length > 0,
    });
    await model.retry();
  }

  /** Lets the measured health count again. */
  async endHealth(model: RosterActModel, customer: Customer): Promise<void> {
    await this.#customer.use((part) => part.endHealth(model, customer));
  }

  /** Opens the form of a ticket, unless the host has one of its own. */
  askTicket(model: RosterActModel, customer: Customer): void {
    if (this.#host.dispatchEvent(new PartnerCustomerTicketRequestEvent(customer)))
      model.show({ kind: 'ticket', customer });
  }

  /** Says that an act of the host's own was chosen. */
  chosen(action: string, customer: Customer): void {
    this.#host.dispatchEvent(new PartnerCustomerActionEvent(action, customer));
  }

  #toast({ messages }: RosterActModel, toast: Toast): void {
    showToast(this.#host, messages, toast);
  }

  /** Says what went wrong with an act that has no dialog. */
  #failed(model: RosterActModel): void {
    const { failed } = this.mutation;
    if (failed) this.#toast(model, { text: failed.error.message, failed: true });
  }
}
