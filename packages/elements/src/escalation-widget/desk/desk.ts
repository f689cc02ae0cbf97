// What the widget needs once somebody acts or looks closer; it loads then.
import {
  retrieveExpectation,
  retrieveTicket,
  ticketKinds,
  type Expectation,
  type Ticket,
  type TicketAction,
} from '@gangway/contract';
import { isGangwayError, type Connection } from '@gangway/client';
import type { ReactiveController } from 'lit';
import { isElsewhere } from '../../foundation/elsewhere.js';
import type { LazyPart } from '../../foundation/lazy.controller.js';
import { foresee, putIn } from '../../foundation/foresee.js';
import type { MutationController } from '../../foundation/mutation.controller.js';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import type { RequestController } from '../../foundation/request.controller.js';
import type * as dialogs from '../dialogs/dialogs.js';
import { draftsOf, type Drafts } from './drafts.js';
import { Finder } from './finder.js';
import { actOf, newTicketOf, ratingOf } from './forms.js';
import { guessOf, withTicket } from './guess.js';
import { severityOf } from './impact.js';
import type { OpenDialog, SupportData, TicketActModel, TicketSearch, TicketTab } from '../model.js';
import { Look } from './look.js';
import { moveTab } from './move-tab.js';
import { rest } from './rest.js';
import { saveAttachment } from './save-attachment.js';
import { act, compareOf, create, rate } from './send-ticket.js';
import { Similar } from './similar.js';
import { Uploads } from './uploads.js';

/** What of the widget the desk changes. */
export interface Shown {
  readonly dialog: OpenDialog | null;
  readonly chosen: string | null;
  readonly kept: Ticket | null;
  readonly notice: string | null;
  readonly tab: TicketTab;
  readonly search: TicketSearch;
}

export interface Widget {
  readonly show: (change: Partial<Shown>) => void;
  /** Asks again behind the scenes. */
  readonly refresh: () => Promise<void>;
  /** Asks again from the list's beginning. */
  readonly reload: () => void;
}

/** What the dialogs know and can do. */
export interface AtDesk {
  /** What was typed into a field of the open dialog and not sent yet. */
  draft(field: string): string;
  write(field: string, value: string): void;
  /** Whether something of the open dialog is kept over a reload. */
  readonly keeps: boolean;
  readonly uploads: Uploads;
  readonly similar: Similar;
  /** What the ticket that is being written may expect; null: not known yet. */
  readonly expectation: Expectation | null;
  readonly look: Look;
  readonly pending: string | null;
  readonly failed: MutationController['failed'];
  /** The host of the widget lets nobody change anything. */
  readonly readonly: boolean;
  /** Hands a file of a ticket to the reader. */
  save(id: string): void;
  /** Goes to a ticket that was found, and takes what was typed along as a reply where `reply` says so. */
  goTo(id: string, reply: boolean): Promise<void>;
}

type DeskOf = [
  host: WidgetHost & { readonly readonly: boolean },
  portal: PortalController,
  mutation: MutationController,
  data: RequestController<SupportData>,
  widget: Widget,
];

/** Forms, their drafts and files, and what becomes of them. */
export class Desk implements LazyPart, AtDesk, ReactiveController {
  readonly styles: typeof dialogs.styles;
  readonly messages: typeof dialogs.messages;
  readonly moveTab = moveTab;
  readonly rest = rest;
  readonly similar: Similar;
  uploads: Uploads;
  readonly look: Look;
  readonly finder: Finder;
  #open = '';
  #expected: { readonly key: string; readonly answer: Expectation | null } = { key: '', answer: null };

  static async open(...[host, portal, mutation, data, widget]: DeskOf): Promise<Desk> {
    return new Desk(await import('../dialogs/dialogs.js'), host, portal, mutation, data, widget);
  }

  private constructor(
    private readonly views: typeof dialogs,
    private readonly host: DeskOf[0],
    private readonly portal: PortalController,
    private readonly mutation: MutationController,
    private readonly data: RequestController<SupportData>,
    private readonly widget: Widget,
  ) {
    this.styles = views.styles;
    this.messages = views.messages;
    const draw = () => host.requestUpdate();
    this.similar = new Similar((ask) => this.#ask(ask), draw);
    this.look = new Look(portal, draw);
    this.finder = new Finder(host, this.widget);
    this.uploads = new Uploads(host, portal, '', draw);
    host.renderRoot.addEventListener('input', ({ target }) => {
      const isField =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement;
      if (!isField || !target.name || !target.closest('dialog')) return;
      this.write(target.name, target.type === 'checkbox' && !target.matches(':checked') ? '' : target.value);
      if (target.name === 'subject') this.similar.find(target.value);
    });
    host.addController(this);
  }

  get pending(): string | null {
    return this.mutation.pending;
  }
  get failed(): MutationController['failed'] {
    return this.mutation.failed;
  }
  get readonly(): boolean {
    return this.host.readonly;
  }
  get expectation(): Expectation | null {
    return this.#expected.key === this.#wanted ? this.#expected.answer : null;
  }

  /** A dialog that is not there yet is about to open anew. */
  hostUpdate(): void {
    if (!this.host.renderRoot.querySelector('dialog')) this.#open = '';
  }

  /** @returns the dialog; nothing where its ticket is gone */
  dialog(model: TicketActModel, dialog: OpenDialog): unknown {
    const { ticket } = model;
    const { newTicketDialog, clockDialog, rateDialog, actDialog } = this.views;
    const open = `${dialog === 'new' ? '' : (ticket?.id ?? '')} ${dialog}`;
    if (open !== this.#open) this.#enter(open, dialog);
    if (ticket && (dialog === 'reply' || dialog === 'clock')) this.look.tell(ticket, dialog === 'clock');
    if (dialog === 'new') {
      this.#expect();
      return newTicketDialog(model, this, (form) => void this.#create(form));
    }
    if (!ticket) return '';
    if (dialog === 'clock') return clockDialog(model, this, ticket);
    if (dialog === 'rate') return rateDialog(model, this, ticket, (form) => void this.#rate(model, ticket, form));
    return actDialog(model, this, ticket, dialog, (form) => void this.#act(model, ticket, dialog, form));
  }

  #enter(open: string, dialog: OpenDialog): void {
    this.#open = open;
    this.look.begin();
    const drafts = this.#drafts;
    this.uploads = new Uploads(this.host, this.portal, drafts.get(`${open} files`), (files) => {
      drafts.set(`${open} files`, files);
      this.host.requestUpdate();
    });
    if (dialog === 'new') this.similar.find(this.draft('subject'));
  }

  // What was typed.

  /** Those of the person who is signed in, for the partner that they look at. */
  get #drafts(): Drafts {
    const { state } = this.data;
    const session = state.kind === 'ready' ? state.data.session : null;
    return draftsOf(`${session?.partnerId} ${session?.user?.id ?? ''}`);
  }
  draft(field: string): string {
    return this.#drafts.get(`${this.#open} ${field}`);
  }
  write(field: string, value: string): void {
    this.#drafts.set(`${this.#open} ${field}`, value);
    this.host.requestUpdate();
  }
  get keeps(): boolean {
    return this.#drafts.keeps(`${this.#open} `);
  }

  // What helps while somebody writes. Where it does not come, they write without it.

  async #ask<T>(ask: (connection: Connection) => Promise<T>): Promise<T | null> {
    const { connection } = this.portal;
    try {
      return connection && (await ask(connection));
    } catch (error) {
      if (isGangwayError(error)) return null;
      throw error;
    }
  }

  get #wanted(): string {
    return `${this.draft('kind') || ticketKinds[0]} ${severityOf((field) => this.draft(field)) ?? 'minor'}`;
  }

  #expect(): void {
    const key = this.#wanted;
    if (key === this.#expected.key) return;
    this.#expected = { key, answer: null };
    const kind = ticketKinds.find((each) => key.startsWith(each)) ?? ticketKinds[0];
    const severity = severityOf((field) => this.draft(field)) ?? 'minor';
    void this.#ask(({ send }) => send(retrieveExpectation, { query: { kind, severity } })).then((answer) => {
      if (this.#expected.key !== key) return;
      this.#expected = { key, answer };
      this.host.requestUpdate();
    });
  }

  save(id: string): void {
    void this.look.at((connection) => saveAttachment(connection, id));
  }

  goTo(id: string, reply: boolean): Promise<void> {
    return this.look.at(
      ({ send }) => send(retrieveTicket, { params: { id } }),
      (ticket) => this.#goTo(ticket, reply),
    );
  }

  async #goTo(kept: Ticket, reply: boolean): Promise<void> {
    const { id } = kept;
    if (reply) {
      const words = [this.draft('subject'), this.draft('body')].filter(Boolean).join('\n\n');
      this.#drafts.set(`${id} reply body`, words);
      this.#drafts.set(`${id} reply files`, this.draft('files'));
      this.#drafts.forget(`${this.#open} `);
    }
    this.widget.show({ kept, chosen: id, dialog: reply ? 'reply' : null, notice: null });
    await this.host.updateComplete;
    if (!reply) this.#focusTicket();
  }

  // What is sent.

  async #create(form: FormData): Promise<void> {
    const body = newTicketOf(form, this.uploads.ids);
    if (!body || this.uploads.busy) return;
    const told = ({ clocks, number }: Ticket): string => {
      const { created, createdFree } = this.#words;
      return (clocks.length > 0 ? created : createdFree)(number);
    };
    const ticket = await create(this.mutation, body, { told });
    if (!ticket) return;
    await this.#done(ticket, told(ticket), { tab: 'open' });
    this.#focusTicket();
  }

  async #act(model: TicketActModel, ticket: Ticket, action: TicketAction, form: FormData): Promise<void> {
    if (this.uploads.busy) return;
    const body = actOf(form, this.uploads.ids);
    const told = ({ level }: Ticket): string => {
      const { done, nowAt } = this.#words;
      return action === 'escalate' && level ? nowAt(done[action], level.name) : done[action];
    };
    const open = this.#open;
    const guess = guessOf(model, ticket, action, body);
    const answer = await act(this.mutation, ticket, action, body, {
      compare: compareOf(model, ticket, action, body),
      told: (answer) => this.#words.about(answer.number, told(answer)),
      atOnce: guess && {
        show: () => foresee(this.data, guess, withTicket),
        done: () => this.#drafts.forget(`${open} `),
      },
    });
    if (!answer) return;
    // The reader has gone on meanwhile.
    if (guess) {
      this.widget.show({ kept: answer, notice: told(answer) });
      return this.widget.refresh();
    }
    await this.#done(answer, told(answer), action === 'resolve' ? { dialog: 'rate' } : {});
    if (!this.host.shadowRoot?.activeElement) this.#focusTicket();
  }

  async #rate(model: TicketActModel, ticket: Ticket, form: FormData): Promise<void> {
    const body = ratingOf(form);
    const told = () => this.#words.thanks;
    const rated =
      body && (await rate(this.mutation, ticket, body, { compare: compareOf(model, ticket, 'rate', body), told }));
    if (!rated) return;
    await this.#done(rated, this.#words.thanks);
    if (!this.host.shadowRoot?.activeElement) this.#focusTicket();
  }

  get #words(): typeof dialogs.messages {
    return this.portal.words(this.messages, this.host.messages);
  }

  async #done(ticket: Ticket, notice: string, change: Partial<Shown> = {}): Promise<void> {
    this.#drafts.forget(`${this.#open} `);
    this.widget.show({ dialog: null, kept: ticket, chosen: ticket.id, notice, ...change });
    putIn(this.data, (said) => withTicket(said, ticket));
    await this.widget.refresh();
    await this.host.updateComplete;
  }

  #focusTicket(): void {
    if (!isElsewhere(this.host.shadowRoot)) this.host.renderRoot.querySelector<HTMLElement>('#ticket-title')?.focus();
  }

  /** Nothing is in the list. */
  emptyView(model: TicketActModel): unknown {
    return this.finder.narrowed ? '' : this.views.emptyView(model);
  }
  /** Acts that the API does not name. */
  moreActs(model: TicketActModel, ticket: Ticket): unknown {
    return this.views.moreActs(model, ticket, this.host);
  }
  finderView(model: TicketActModel): unknown {
    return this.views.finderView(model, this.finder);
  }
}
