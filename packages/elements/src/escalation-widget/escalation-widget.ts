import { listTickets, retrieveSession, retrieveSupport, type Ticket, type TicketAction } from '@gangway/contract';
import { isGangwayError, type Connection } from '@gangway/client';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../foundation/lazy.controller.js';
import { MutationController } from '../foundation/mutation.controller.js';
import { PortalController } from '../foundation/portal.controller.js';
import { RequestController, type Send } from '../foundation/request.controller.js';
import { TickerController } from '../foundation/ticker.js';
import { shared } from '../primitives/styles.js';
import type { TicketActBody, TicketBody } from './escalation-widget.events.js';
import { escalationWidgetMessages, type EscalationWidgetMessages } from './escalation-widget.messages.js';
import { escalationWidgetStyles } from './escalation-widget.styles.js';
import { escalationWidgetView } from './escalation-widget.view.js';
import type { OpenDialog, SupportData, TicketTab } from './model.js';
import { nextChangeOf } from './next-change.js';
import { ticketStyles } from './ticket.styles.js';

const MORE = 50;
const PAGES: Readonly<Record<TicketTab, number>> = { open: MORE, waiting: MORE, closed: 10 };
const REFRESH_AFTER = 60_000;
const RETRY_AFTER = 10_000;

/**
 * Tickets with the clocks of their goals, the ladder they climb, who answers now, and what the reader can do about them.
 *
 * @element partner-escalation-widget
 * @slot header - Beside the title.
 * @slot footer - Below everything.
 * @slot session-lost - A way to sign in again.
 * @csspart base - The frame.
 * @csspart header - Title, hours and the button for a new ticket.
 * @csspart list - Tabs and tickets.
 * @csspart contacts - Who answers now.
 * @csspart detail - The ticket that is open.
 * @csspart ladder - Levels of the ticket that is open.
 * @csspart conversation - The last words of the ticket that is open.
 * @csspart dialog - A form, or the whole conversation.
 * @fires partner-ready - Data is on screen for the first time.
 * @fires partner-error - The data did not load, or a change failed.
 * @fires partner-session-lost - The session ended.
 * @fires partner-ticket-create-request - A ticket is about to be opened; can be cancelled.
 * @fires partner-ticket-create - A ticket is open.
 * @fires partner-ticket-act-request - A ticket is about to move; can be cancelled.
 * @fires partner-ticket-act - A ticket moved.
 */
export class PartnerEscalationWidget extends LitElement {
  static override styles = [shared, escalationWidgetStyles, ticketStyles];

  /** A connection of its own; else that of the provider around it. */
  @property({ attribute: false }) client: Connection | undefined;
  /** Words to put in place of the default ones. */
  @property({ attribute: false }) messages: Partial<EscalationWidgetMessages> | undefined;

  @state() private chosen: string | null = null;
  @state() private kept: Ticket | null = null;
  @state() private dialog: OpenDialog | null = null;
  @state() private notice: string | null = null;
  @state() private stale = false;

  #tab: TicketTab = 'open';
  #limit = MORE;
  #asOf = 0;
  #received = 0;
  #refreshing = false;
  #refreshAt = 0;
  #ticked = Date.now();
  /** What was typed and not sent, by ticket, act and field: a dialog that is opened again still has it. */
  readonly #drafts = new Map<string, string>();

  readonly #portal = new PortalController(this, 'escalationWidget');
  readonly #mutation = new MutationController(this, this.#portal);
  readonly #acts = new LazyController(this, () => import('./acts.js'));
  readonly #data = new RequestController<SupportData>(this, this.#portal, (send) => this.#load(send), [
    'ticket',
    'partner',
  ]);

  constructor() {
    super();
    new TickerController(this, () => this.#ticks());
  }

  protected override render(): unknown {
    return escalationWidgetView({
      state: this.#data.state,
      connected: this.#portal.connected,
      format: this.#portal.format,
      messages: this.#portal.words(escalationWidgetMessages, this.messages),
      now: this.stale ? null : this.#now,
      chosen: this.chosen,
      kept: this.kept,
      dialog: this.dialog,
      acts: this.#acts,
      notice: this.notice,
      pending: this.#mutation.pending,
      failed: this.#mutation.failed,
      draft: (field) => this.#drafts.get(this.#draftKey(field)) ?? '',
      retry: () => void this.#data.reload(),
      showTab: (tab) => this.#show(tab),
      showMore: () => this.#show(this.#tab, this.#limit + MORE),
      choose: (id) => void this.#choose(id),
      openDialog: (dialog, id) => this.#openDialog(dialog, id),
      create: (body) => void this.#create(body),
      act: (ticket, action, body) => void this.#act(ticket, action, body),
    });
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('input', ({ target }) => {
      if (
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement
      ) {
        const off = target instanceof HTMLInputElement && target.type === 'checkbox' && !target.checked;
        this.#drafts.set(this.#draftKey(target.name), off ? '' : target.value);
        this.requestUpdate();
      }
    });
  }

  protected override updated(): void {
    if (this.#data.state.kind === 'ready' && this.#refreshAt > 0 && this.#now >= this.#refreshAt) void this.#refresh();
  }

  /** Whether a second is worth a render. After a gap, as when a machine slept, time is asked for anew: its clock may have stood. */
  #ticks(): boolean {
    const at = Date.now();
    if (Math.abs(at - this.#ticked) > 5000) this.#refreshAt = this.#asOf;
    this.#ticked = at;
    return this.#data.state.kind === 'ready';
  }

  /** The server's now: its last answer's, and what has passed since by a clock that nobody sets. */
  get #now(): number {
    return this.#asOf + performance.now() - this.#received;
  }

  async #load(send: Send): Promise<SupportData> {
    const { state } = this.#data;
    const tab = this.#tab;
    const [support, { data, nextCursor }, session] = await Promise.all([
      send(retrieveSupport, {}),
      send(listTickets, { query: { status: tab, limit: this.#limit } }),
      state.kind === 'ready' ? state.data.session : send(retrieveSession, {}),
    ]);
    this.stale = false;
    this.#asOf = Date.parse(support.asOf);
    this.#received = performance.now();
    this.#refreshAt = Math.min(this.#asOf + REFRESH_AFTER, nextChangeOf(support, data, this.#asOf));
    return { support, session, tab, tickets: data, more: nextCursor !== null && this.#limit < 500 };
  }

  /** Asks again behind the scenes. Without an answer the last tickets stay, with no clock that pretends to know. */
  async #refresh(): Promise<void> {
    const { connection } = this.#portal;
    if (!connection || this.#refreshing) return;
    this.#refreshing = true;
    try {
      const data = await this.#load((operation, input, options) => connection.send(operation, input, options));
      if (data.tab === this.#tab) this.#data.put(data);
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      if (error.code === 'session_lost') await this.#data.reload();
      this.stale = true;
      this.#refreshAt = this.#now + RETRY_AFTER;
    } finally {
      this.#refreshing = false;
    }
  }

  #show(tab: TicketTab, limit = PAGES[tab]): void {
    if (tab !== this.#tab) this.chosen = this.kept = null;
    this.#tab = tab;
    this.#limit = limit;
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
    else if (!this.shadowRoot?.activeElement?.checkVisibility()) this.#focusTicket();
    target?.scrollIntoView({ block: 'nearest' });
  }

  #focusTicket(): void {
    this.renderRoot.querySelector<HTMLElement>('#ticket-title')?.focus();
  }

  #draftKey(field: string): string {
    return `${this.dialog === 'new' ? '' : (this.chosen ?? '')} ${this.dialog} ${field}`;
  }

  #forgetDraft(): void {
    const prefix = this.#draftKey('');
    for (const key of this.#drafts.keys()) if (key.startsWith(prefix)) this.#drafts.delete(key);
  }

  #openDialog(dialog: OpenDialog | null, id: string | null = this.chosen): void {
    this.#mutation.clear();
    this.chosen = id;
    this.dialog = dialog;
    // What a new ticket promises counts from now.
    if (dialog === 'new') void this.#refresh();
  }

  #create(body: TicketBody): Promise<unknown> {
    return this.#acts.use(async ({ create, messages }) => {
      const ticket = await create(this.#mutation, body);
      if (!ticket) return;
      const { created, createdFree } = this.#portal.words(messages, this.messages);
      await this.#done(ticket, (ticket.clocks.length > 0 ? created : createdFree)(ticket.number), 'open');
      this.#focusTicket();
    });
  }

  #act(ticket: Ticket, action: TicketAction, body: TicketActBody): Promise<unknown> {
    return this.#acts.use(async ({ act, messages }) => {
      const answer = await act(this.#mutation, ticket, action, body);
      if (!answer) {
        // Somebody else was there first: the next try is made on what they left.
        if (this.#mutation.failed?.error.status === 412) await this.#refresh();
        return;
      }
      const { done, nowAt } = this.#portal.words(messages, this.messages);
      const climbed = action === 'escalate' && answer.level ? answer.level.name : null;
      await this.#done(answer, climbed === null ? done[action] : nowAt(done[action], climbed));
      if (!this.shadowRoot?.activeElement) this.#focusTicket();
    });
  }

  async #done(ticket: Ticket, notice: string, tab = this.#tab): Promise<void> {
    this.#forgetDraft();
    this.dialog = null;
    this.kept = ticket;
    this.chosen = ticket.id;
    this.notice = notice;
    this.#tab = tab;
    const { state } = this.#data;
    if (state.kind === 'ready') {
      const tickets = state.data.tickets.map((each) => (each.id === ticket.id ? ticket : each));
      this.#data.put({ ...state.data, tickets });
    }
    await this.#refresh();
    await this.updateComplete;
  }
}
