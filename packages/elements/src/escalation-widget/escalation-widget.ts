import { listTickets, retrieveSession, retrieveSupport, type Ticket } from '@gangway/contract';
import { isGangwayError, type Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Send } from '../foundation/request.controller.js';
import { TickerController } from '../foundation/ticker.js';
import { boxIn } from '../primitives/box.js';
import type { RowAction } from '../primitives/row-actions.view.js';
import { shared } from '../primitives/styles.js';
import { touchStyles } from '../primitives/touch.styles.js';
import type { Desk } from './desk/desk.js';
import { keepEmergency } from './emergency.js';
import { escalationWidgetMessages, type EscalationWidgetMessages } from './escalation-widget.messages.js';
import { escalationWidgetStyles } from './escalation-widget.styles.js';
import { escalationWidgetView } from './escalation-widget.view.js';
import type { EscalationModel, OpenDialog, SupportData, TicketSearch, TicketTab } from './model.js';
import { nextChangeOf } from './clocks/next-change.js';
import { ticketStyles } from './ticket.styles.js';

const MORE = 50;
const PAGES: Readonly<Record<TicketTab, number>> = { open: MORE, waiting: MORE, closed: 10 };
/** As many as the API gives at once. */
const MOST = 500;
const REFRESH_AFTER = 60_000;
const RETRY_AFTER = 10_000;

/**
 * Tickets with the clocks of their goals, the ladder they climb, who answers now, and what the reader can do about them.
 *
 * @element partner-escalation-widget
 * @attr {boolean} hide-contacts - Leaves out who answers now.
 * @attr {boolean} hide-ladder - Leaves out the levels of a ticket.
 * @attr {boolean} hide-conversation - Leaves out the last words of a ticket.
 * @slot header - Beside the title.
 * @slot empty - In place of what is said before the first ticket.
 * @slot row-actions - After the acts of the ticket that is open.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title, hours and the button for a new ticket.
 * @csspart list - Tabs and tickets.
 * @csspart ticket - A ticket in the list.
 * @csspart contacts - Who answers now.
 * @csspart detail - The ticket that is open.
 * @csspart clock - Clocks of the ticket that is open.
 * @csspart ladder - Levels of the ticket that is open.
 * @csspart actions - What can be done about the ticket that is open.
 * @csspart conversation - The last words of the ticket that is open.
 * @csspart dialog - A form, or the whole conversation.
 * @csspart tabs - Open, waiting, closed.
 * @csspart tab - One of them.
 * @csspart search - The field to search in.
 * @csspart ticket-title - Its subject, which opens it.
 * @csspart clock-bar - How much of a time is used.
 * @csspart event - A reply, or what was done.
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
 * @csspart link - What leads to more, in a text.
 * @csspart input - Fields of text and lists to choose from.
 * @csspart check - Boxes and switches to tick.
 * @csspart menu - A menu that is open.
 * @csspart menu-item - What can be chosen there.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-ticket-open - A ticket is on screen: the first one, or what the reader chose.
 * @fires partner-ticket-action - The reader chose an act of `rowActions`.
 * @fires partner-ticket-create-request - A ticket is about to be opened; can be cancelled.
 * @fires partner-ticket-create - A ticket is open.
 * @fires partner-ticket-act-request - A ticket is about to move; can be cancelled.
 * @fires partner-ticket-act - A ticket moved.
 * @fires partner-ticket-attach-request - A file is about to be uploaded; can be cancelled.
 * @fires partner-ticket-attach - A file is there, to go with what is sent next.
 * @fires partner-ticket-rate-request - A ticket is about to be rated; can be cancelled.
 * @fires partner-ticket-rate - A ticket is rated.
 */
export class PartnerEscalationWidget extends LitElement {
  static override styles = [shared, touchStyles, escalationWidgetStyles, ticketStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<EscalationWidgetMessages> | undefined;
  /** Acts of the page's own on the ticket that is open. */
  @property({ attribute: false }) rowActions: readonly RowAction[] = [];
  /** Shows tickets and lets nobody change them, whatever their role. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private chosen: string | null = null;
  @state() private kept: Ticket | null = null;
  @state() private dialog: OpenDialog | null = null;
  @state() private notice: string | null = null;
  @state() private stale = false;
  private tab: TicketTab = 'open';
  private search: TicketSearch = {};

  #wanted = MORE;
  #refreshing = false;
  #refreshAt = 0;
  #ticked = Date.now();
  #told = false;

  readonly #portal = new PortalController(this, 'escalationWidget');
  readonly #mutation = new MutationController(this, this.#portal);
  readonly #data = new RequestController<SupportData>(this, this.#portal, (send) => this.#load(send), [
    'ticket',
    'partner',
  ]);
  readonly #desk: LazyController<Desk> = new LazyController(this, async () => {
    const { Desk } = await import('./desk/desk.js');
    return Desk.open(this, this.#portal, this.#mutation, this.#data, {
      show: (change) => Object.assign(this, change),
      refresh: () => this.#refresh(),
      reload: () => this.#show(this.tab),
    });
  });

  constructor() {
    super();
    new TickerController(
      this,
      () => this.#ticks(),
      () => this.#now,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return boxIn(super.createRenderRoot());
  }

  protected override render(): unknown {
    return escalationWidgetView(this.#model);
  }

  get #model(): EscalationModel {
    return {
      state: this.#data.state,
      connected: this.#portal.connected,
      way: this.#portal.way,
      format: this.#portal.format,
      messages: this.#portal.words(escalationWidgetMessages, this.messages),
      now: this.stale ? null : this.#now,
      chosen: this.chosen,
      kept: this.kept,
      dialog: this.dialog,
      rowActions: this.rowActions,
      desk: this.#desk,
      notice: this.notice,
      retry: () => void this.#data.reload(),
      showTab: (tab) => this.#show(tab),
      showMore: () => this.#show(this.tab, this.#wanted + MORE),
      choose: (id) => void this.#choose(id),
      openDialog: (dialog, id) => this.#openDialog(dialog, id),
    };
  }

  protected override updated(): void {
    if (this.#data.state.kind !== 'ready') return;
    if (this.#now >= this.#refreshAt) void this.#refresh();
    if (!this.#told) void this.#tell();
  }

  async #tell(): Promise<void> {
    this.#told = true;
    const { tell } = await import('./told/told.js');
    tell(this, this.#portal, () => this.#model);
  }

  /** Whether a second is worth a render. After a gap, as when a machine slept, time is asked for anew: its clock may have stood. */
  #ticks(): boolean {
    const at = Date.now();
    if (Math.abs(at - this.#ticked) > 5000) this.#refreshAt = 0;
    this.#ticked = at;
    // Whom to reach without a line is said as soon as there is none.
    if (!navigator.onLine && !this.stale) this.#refreshAt = 0;
    return this.#data.state.kind === 'ready';
  }

  /** The server's now, whatever the device takes for it. */
  get #now(): number {
    return this.#portal.connection?.serverNow() ?? Date.now();
  }

  async #load(send: Send): Promise<SupportData> {
    const { state } = this.#data;
    const { tab } = this;
    const query = { status: tab, ...this.search, limit: Math.min(MOST, this.#wanted) };
    const [support, page, session] = await Promise.all([
      send(retrieveSupport, {}),
      send(listTickets, { query }),
      state.kind === 'ready' ? state.data.session : send(retrieveSession, {}),
    ]);
    const {
      data: tickets,
      nextCursor,
      total,
    } = this.#wanted > MOST ? ((await this.#desk.module?.rest(send, query, page, this.#wanted)) ?? page) : page;
    this.stale = false;
    keepEmergency(this.#portal.way, session.partnerId, support.emergency);
    const at = Date.parse(support.asOf);
    this.#refreshAt = this.#now + Math.min(REFRESH_AFTER, nextChangeOf(support, tickets, at) - at);
    return { support, session, tab, tickets, total, more: nextCursor !== null };
  }

  /** Asks again behind the scenes. Without an answer the last tickets stay, with no clock that pretends to know. */
  async #refresh(): Promise<void> {
    if (this.#refreshing) return;
    this.#refreshing = true;
    try {
      await (
        await this.#data.renew()
      )();
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      if (error.code === 'session_lost') await this.#data.reload();
      this.stale = true;
      this.#refreshAt = this.#now + RETRY_AFTER;
    } finally {
      this.#refreshing = false;
    }
  }

  #show(tab: TicketTab, wanted = PAGES[tab]): void {
    if (tab !== this.tab) this.chosen = this.kept = null;
    this.tab = tab;
    this.#wanted = wanted;
    this.notice = null;
    void this.#data.reload();
  }

  async #choose(id: string | null): Promise<void> {
    const before = this.chosen;
    this.chosen = id;
    this.notice = null;
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(id === null ? `[data-ticket="${before}"]` : '.detail');
    // Where the ticket takes the place of the list, focus goes with it.
    if (id === null) target?.focus();
    else if (!this.shadowRoot?.activeElement?.checkVisibility())
      this.renderRoot.querySelector<HTMLElement>('#ticket-title')?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  #openDialog(dialog: OpenDialog | null, id: string | null = this.chosen): void {
    this.#mutation.clear();
    this.chosen = id;
    this.dialog = dialog;
    // What a new ticket promises counts from now.
    if (dialog === 'new') void this.#refresh();
  }
}
