import {
  downloadStatementCsv,
  downloadStatementPdf,
  estimatePayout,
  listStepDowns,
  retrievePayout,
  retrieveSession,
  retrieveStatement,
  type Dispute,
  type ApiFile,
  type Estimate,
  type RevenueLine,
} from '@gangway/contract';
import type { ReactiveController } from 'lit';
import { Asked } from '../../foundation/asked.js';
import type { PartnerEvent } from '../../foundation/events.js';
import { LazyController } from '../../foundation/lazy.controller.js';
import { MutationController } from '../../foundation/mutation.controller.js';
import type { PortalController, WidgetHost } from '../../foundation/portal.controller.js';
import type { Send } from '../../foundation/request.controller.js';
import type * as acting from '../acts/acts.js';
import { linesOf, MOST, partiesOf, STATEMENTS, statementsOf } from './ask.js';
import type { EstimateQuery, LineQuery, Lines, ListPage, Page } from './page.js';
import { PartnerLineOpenEvent, PartnerPayoutOpenEvent, type DisputeBody } from '../payout-card.events.js';
import { saveFile } from '../../foundation/save-file.js';
import { softwareOf } from '../acts/software-of.js';
import { dispute, link, withdraw } from '../acts/send-changes.js';
import type { Target } from '../target.js';

/** Milliseconds in which nothing was typed before it is searched for. */
const TYPED = 150;
/** Lines that come at once, and with each "more". */
const LIMIT = 25;

/** The pages of details that lie over the card, what they ask for and what is done on them. */
export class DetailsController implements ReactiveController {
  readonly mutation: MutationController;
  readonly acts: LazyController<typeof acting>;
  readonly #host: WidgetHost;
  readonly #portal: PortalController;
  readonly #changed: () => Promise<void>;
  #pages: Page[] = [];
  /** What the reader may do. */
  session: Asked<readonly string[]> | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The file that is on its way. */
  #saving: Asked<null> | null = null;
  #shown: Dispute | null = null;

  /** @param changed loads anew what the card shows */
  constructor(host: WidgetHost, portal: PortalController, changed: () => Promise<void>) {
    this.#host = host;
    this.#portal = portal;
    this.#changed = changed;
    this.mutation = new MutationController(host, portal);
    this.acts = new LazyController(host, () => import('../acts/acts.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The page on top; null: none is open. */
  get page(): Page | null {
    return this.#pages.at(-1) ?? null;
  }
  get hasBack(): boolean {
    return this.#pages.length > 1;
  }
  /** Scopes of the reader; null: not known yet. */
  get scopes(): readonly string[] | null {
    return this.session?.data ?? null;
  }
  /** The file that is on its way, or did not come. */
  get saving(): Asked<null> | null {
    return this.#saving;
  }
  /** The dispute as it is about to be, while the server has not said so yet. */
  get expected(): Dispute | null {
    return this.#shown;
  }

  open(target: Target): void {
    if (!this.session?.data) this.session = this.#ask((send) => send(retrieveSession, {}).then(({ scopes }) => scopes));
    this.#push(this.#pageOf(target));
    if (target.kind === 'payout') this.tell(new PartnerPayoutOpenEvent(target.id));
  }

  openLine(line: RevenueLine, page: ListPage): void {
    page.from = line.id;
    this.#push({ kind: 'line', line, of: page.kind === 'lines' ? page.of : null });
    this.tell(new PartnerLineOpenEvent(line.id));
  }

  openDispute(line: RevenueLine): void {
    const { gross, rateBps } = line;
    this.#push({ kind: 'dispute', line, claim: { reason: 'wrong_amount', gross: gross.amount, rateBps } });
  }

  back(): void {
    this.mutation.clear();
    leave(this.#pages.pop());
    this.#stop();
    this.update();
  }

  close(): void {
    this.mutation.clear();
    for (const page of this.#pages) leave(page);
    this.#pages = [];
    this.#stop();
    this.update();
  }

  /** What was about to be asked for or saved is of a page that is left. */
  #stop(): void {
    clearTimeout(this.#typing);
    this.#saving?.leave();
    this.#saving = null;
  }

  readonly update = (): void => this.#host.requestUpdate();

  /** Tells the page of what the reader did. */
  tell(event: PartnerEvent): void {
    this.#host.dispatchEvent(event);
  }

  /** Asks for the lines that follow. */
  more({ lines, query }: ListPage): void {
    const before = lines.data;
    if (!before?.nextCursor || lines.busy) return;
    const { nextCursor } = before;
    void lines.load(async (send) => {
      const after = await linesOf(send, { ...query, limit: LIMIT, cursor: nextCursor });
      return { ...after, lines: [...before.lines, ...after.lines] };
    });
  }

  /** Asks for the lines in which some words stand, once they are typed. */
  search(page: ListPage, words: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      Object.assign(page.query, { search: words });
      void page.lines.load();
    }, TYPED);
  }

  /** Asks for the statements before. */
  earlier({ currency, statements }: Extract<Page, { kind: 'statements' }>): void {
    const before = statements.data;
    if (!before?.nextCursor || statements.busy) return;
    void statements.load((send) => statementsOf(send, currency, STATEMENTS, before));
  }

  estimate(page: Extract<Page, { kind: 'estimate' }>, change: Partial<EstimateQuery>): void {
    Object.assign(page.query, change);
    void page.estimate.load();
  }

  save(id: string, kind: 'csv' | 'pdf'): void {
    const operation = kind === 'csv' ? downloadStatementCsv : downloadStatementPdf;
    this.saveFile((send) => send(operation, { params: { id } }));
  }

  /** Saves a file once it is there. */
  saveFile(ask: (send: Send) => Promise<ApiFile>): void {
    if (this.#saving?.busy) return;
    this.#saving = this.#ask(async (send) => {
      saveFile(await ask(send));
      return null;
    });
  }

  async dispute(line: RevenueLine, body: DisputeBody): Promise<void> {
    const made = await dispute(this.mutation, line, body);
    if (!made) return;
    this.back();
    void this.#put(made);
  }

  /** Shows at once what it comes to; what does not come about is as it was, and says so. */
  async withdraw(current: Dispute): Promise<void> {
    this.#shown = { ...current, state: 'withdrawn' };
    const made = await withdraw(this.mutation, current);
    this.#shown = null;
    if (made) void this.#put(made);
    else this.update();
  }

  /** Asks for the way to the provider, and opens it beside this page where the browser lets it. */
  async leaveFor(page: Extract<Page, { kind: 'account' }>): Promise<void> {
    const answer = await link(this.mutation);
    if (!answer) return;
    page.url = answer.url;
    this.update();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLAnchorElement>('#provider-link')?.click();
  }

  /** Shows what has become of a dispute, and then the lines and the card as the server has them since. */
  async #put(made: Dispute): Promise<void> {
    for (const page of this.#pages) if (page.kind === 'line') page.line = { ...page.line, dispute: made };
    this.update();
    await this.#changed();
  }

  /** Asks for what the pages show as well, when what the card shows is asked for anew. */
  async renew(): Promise<void> {
    const pages = this.#pages;
    const asked = pages.flatMap((page) => (page.kind === 'estimate' ? [] : askedBy(page)));
    await Promise.all(asked.map((each) => each.load()));
    const lines = pages.flatMap((page) => ('lines' in page ? (page.lines.data?.lines ?? []) : []));
    for (const page of pages)
      if (page.kind === 'line') page.line = lines.find(({ id }) => id === page.line.id) ?? page.line;
    this.update();
  }

  #push(page: Page): void {
    this.mutation.clear();
    this.#pages.push(page);
    if (isAct(page)) void this.acts.load();
    this.update();
  }

  /** @param ask gets what was there before as well; null: nothing */
  #ask<T>(ask: (send: Send, before: T | null) => Promise<T>): Asked<T> {
    const before = (): T | null => asked?.data ?? null;
    // Null while it is made, which asks at once.
    let asked: Asked<T> | null = null;
    asked = new Asked(this.#portal.connection, (send) => ask(send, before()), this.update);
    return asked;
  }

  /** Asked for anew, as many come as there are. */
  #linesOf(query: LineQuery): Asked<Lines> {
    return this.#ask((send, before) =>
      linesOf(send, { ...query, limit: Math.min(MOST, Math.max(LIMIT, before?.lines.length ?? 0)) }),
    );
  }

  #pageOf(target: Target): Page {
    switch (target.kind) {
      case 'stream': {
        const { stream, balance } = target;
        const of = balance.explanation;
        const statementId = balance.history.find(({ period }) => period === of?.period)?.statementId ?? null;
        return of
          ? this.#pageOf({ kind: 'lines', of, stream, statementId })
          : this.#pageOf({ kind: 'statements', currency: balance.currency });
      }
      case 'lines': {
        const { of, stream } = target;
        const statement = target.statementId;
        // A statement also has lines of months before it; without one there is only the month.
        const query: LineQuery = {
          stream,
          ...(statement ? { statement } : { period: of.period, currency: of.gross.currency }),
        };
        return { kind: 'lines', of, stream, query, from: null, lines: this.#linesOf(query) };
      }
      case 'disputed': {
        const query: LineQuery = { state: 'disputed', currency: target.currency };
        return { kind: 'disputed', query, from: null, lines: this.#linesOf(query) };
      }
      case 'statements':
        return {
          kind: 'statements',
          currency: target.currency,
          statements: this.#ask((send, before) => statementsOf(send, target.currency, before?.read)),
        };
      case 'statement':
        return {
          kind: 'statement',
          statement: this.#ask((send) => send(retrieveStatement, { params: { id: target.id } })),
          parties: this.#ask(partiesOf),
        };
      case 'payout':
        return { kind: 'payout', payout: this.#ask((send) => send(retrievePayout, { params: { id: target.id } })) };
      case 'estimate': {
        const { currency, option } = target;
        if (option?.kind === 'month' && option.difference.amount < 0) return this.#pageOf({ kind: 'step', currency });
        const customers = option?.kind === 'tier' ? option.from : null;
        const query: EstimateQuery = { tier: null, customers, month: null, software: null };
        const ask = async (send: Send): Promise<Estimate> => {
          const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null));
          const estimate = await send(estimatePayout, { query: { currency, ...given } });
          page.reach ??= 2 * softwareOf(estimate);
          return estimate;
        };
        const page: Extract<Page, { kind: 'estimate' }> = {
          kind: 'estimate',
          currency,
          query,
          reach: null,
          estimate: this.#ask(ask),
        };
        return page;
      }
      case 'step':
        return { kind: 'step', currency: target.currency, steps: this.#ask((send) => send(listStepDowns, {})) };
      case 'account':
        return { kind: 'account', url: null };
    }
  }
}

const isAct = ({ kind }: Page): boolean => ['dispute', 'estimate', 'step', 'account'].includes(kind);

const askedBy = (page: Page): Asked<unknown>[] =>
  Object.values(page).filter((value): value is Asked<unknown> => value instanceof Asked);

const leave = (page: Page | undefined): void => {
  for (const asked of page ? askedBy(page) : []) asked.leave();
};
