import { identifyCustomers, queryRoster, type QueriedRoster } from '@gangway/contract';
import { isGangwayError, type GangwayError } from '@gangway/client';
import { render } from 'lit';
import type { Send } from '../../foundation/request.controller.js';
import type { ReadyModel } from '../customer-roster.view.js';
import type { Items } from '../engine/group-rows.js';
import type { Listed } from '../engine/listed.js';
import type { RosterQuery } from '../engine/query.js';
import { pays, type RosterTotals } from '../engine/totals.js';
import { TypedTable } from '../engine/typed-table.js';
import type { Loading } from '../load-roster.js';
import { absentRowView } from './absent-row.view.js';
import { asked, type Asked } from './asked.js';
import type { RosterWindows } from './roster-windows.js';
import { ABSENT, WINDOW, WindowStore } from './window-store.js';

/** Places beyond what is seen that are fetched before they are. */
const AHEAD = 60;
/** Milliseconds that a place has to stay in sight before it is fetched, and words before they are searched. */
const [RESTS, TYPED] = [40, 150];
/** Rows of an answer where all are wanted. */
const MOST = 10_000;

/** What went wrong, and another try. */
interface Trouble {
  readonly error: GangwayError;
  readonly again: () => void;
}

/**
 * The rows of one roster on a server: it is asked a question once, and then for those rows of the answer that somebody is about to
 * see. While another question is on its way the rows of the one before stay on screen.
 */
export class ServerRows implements RosterWindows {
  /** Rows of the roster, whatever is asked. */
  total = 0;
  tags: readonly string[] = [];
  trouble: Trouble | null = null;
  readonly #send: Send;
  readonly #changed: () => void;
  readonly #store: WindowStore;
  /** What was asked for last, and what is on screen. */
  #wanted: Asked | null = null;
  #shown: Asked | null = null;
  #listed: Listed;
  #question: AbortController | null = null;
  /** What is under way about all rows. */
  readonly #under = new Set<AbortController>();
  readonly #flying = new Map<number, AbortController>();
  /** Windows in sight, and the first place of it. */
  #sight: ReadonlySet<number> = new Set([0]);
  #start = 0;
  /** Recurring revenue of customers that were selected; null: they pay nothing. */
  readonly #amounts = new Map<string, number | null>();
  /** Who fits, if somebody wanted to know. */
  #ids: readonly string[] | null = null;

  constructor(currency: string, send: Send, { changed }: Pick<Loading, 'changed'>) {
    this.#send = send;
    this.#changed = changed;
    this.#store = new WindowStore(currency);
    const totals = { count: 0, paying: 0, mrr: 0, red: 0, tickets: 0, critical: 0 };
    const counts = { all: 0, attention: 0, renewing: 0, onboarding: 0 };
    this.#listed = { rows: this.#store.rows, items: this.#store.rows, groups: [], totals, counts };
  }

  get busy(): boolean {
    return this.#under.size > 0;
  }
  get sort(): Asked['sort'] | null {
    return this.#shown?.sort ?? null;
  }
  get table(): TypedTable {
    return this.#store.table;
  }

  /** What is on screen of a query: what it let through, or, until the answer is here, what another did. */
  list(query: RosterQuery, locale: string): Listed {
    const wanted = asked(query, locale);
    if (wanted.key !== this.#wanted?.key) void this.ask(query, locale);
    return this.#listed;
  }

  /** Asks for what a query lets through, from its first row on. */
  async ask(query: RosterQuery, locale: string): Promise<void> {
    const wanted = (this.#wanted = asked(query, locale));
    // Whoever types asks for one thing after the other.
    const pause = this.#question ? TYPED : 0;
    this.#giveUp();
    await this.#ask(async (signal) => {
      await rest(pause, signal);
      const answer = await this.#window(wanted, 0, signal);
      signal.throwIfAborted();
      this.#shown = wanted;
      this.#ids = null;
      this.#sight = new Set([0]);
      this.#store.clear();
      this.#take(answer, [[0, answer]]);
    });
  }

  /** Takes up whatever has changed: what is in sight anew, the rest when it is seen. */
  async renew(): Promise<void> {
    const wanted = this.#wanted;
    // What is on its way is new.
    if (!wanted || wanted !== this.#shown) return;
    const sight = [...this.#sight];
    this.#giveUp();
    await this.#ask(async (signal) => {
      const answers = await Promise.all(sight.map((each) => this.#window(wanted, each * WINDOW, signal)));
      signal.throwIfAborted();
      this.#ids = null;
      this.#store.keep(new Set(sight));
      if (answers[0])
        this.#take(
          answers[0],
          answers.map((answer, at) => [sight[at] ?? 0, answer]),
        );
    });
  }

  see(items: Items, start: number, end: number): void {
    const back = start < this.#start;
    this.#start = start;
    this.#sight = this.#windowsOf(items, start, end);
    const near = this.#windowsOf(items, start - (back ? AHEAD : 0), end + (back ? 0 : AHEAD));
    for (const window of near) this.#store.touch(window);
    for (const [window, abort] of this.#flying)
      if (!near.has(window)) {
        abort.abort();
        this.#flying.delete(window);
      }
    if (this.trouble) return;
    for (const window of near) if (!this.#store.has(window) && !this.#flying.has(window)) void this.#fetch(window);
  }

  leave(): void {
    this.#giveUp();
    for (const abort of this.#under) abort.abort();
  }

  draw(row: HTMLElement, model: ReadyModel): void {
    row.className = 'row skeleton';
    row.ariaLevel = model.listed.groups.length > 0 ? '2' : null;
    row.ariaExpanded = null;
    row.ariaBusy = 'true';
    render(absentRowView(model), row);
  }

  isEvery(selected: ReadonlySet<string>): boolean {
    return this.#ids?.length === this.#listed.rows.length && this.#ids.every((id) => selected.has(id));
  }

  worthOf(selected: ReadonlySet<string>): Pick<RosterTotals, 'paying' | 'mrr'> {
    const { table } = this;
    for (let row = 0; row < table.length; row += 1) {
      const id = table.id[row] ?? '';
      if (selected.has(id)) this.#amounts.set(id, pays(table.stateOf(row)) ? table.number('mrr', row) : null);
    }
    const amounts = [...selected].flatMap((id) => this.#amounts.get(id) ?? []);
    return { paying: amounts.length, mrr: amounts.reduce((sum, each) => sum + each, 0) };
  }

  async ids(): Promise<readonly string[] | null> {
    const wanted = this.#shown;
    if (!wanted) return null;
    if (this.#ids) return this.#ids;
    return this.#whole(async ({ signal }) => {
      const { id, mrr, state } = await this.#send(identifyCustomers, { query: wanted.rows }, { signal });
      id.forEach((each, at) => this.#amounts.set(each, pays(state[at] ?? 'prospect') ? (mrr[at] ?? 0) : null));
      return (this.#ids = id);
    }, true);
  }

  async all(): Promise<{ table: TypedTable; rows: Uint32Array } | null> {
    const wanted = this.#shown;
    return wanted && this.#whole(({ signal }) => this.#everything(wanted, signal), true);
  }

  /** All rows; asked for once more where some have moved while they came. */
  async #everything(
    wanted: Asked,
    signal: AbortSignal,
    again = true,
  ): Promise<{ table: TypedTable; rows: Uint32Array }> {
    const table = new TypedTable(this.table.currency, this.#listed.rows.length);
    let total = Infinity;
    while (table.length < total) {
      const answer = await this.#window(wanted, table.length, signal, MOST);
      // Fewer than there were.
      if (answer.columns.id.length === 0) break;
      table.append(answer.columns);
      total = answer.total;
    }
    const places = new Map(table.id.map((id, row) => [id, row]));
    if (again && places.size !== total) return this.#everything(wanted, signal, false);
    return { table, rows: Uint32Array.from(places.values()) };
  }

  /** Asks what is to be on screen, in place of whatever was asked before. */
  #ask(work: (signal: AbortSignal) => Promise<void>): Promise<unknown> {
    return this.#whole(async (abort) => {
      this.#question = abort;
      await work(abort.signal);
      if (this.#question === abort) this.#question = null;
    });
  }

  /**
   * Does something that is about all rows, and tells what fails.
   *
   * @param waits who wants the answer gets that of another try
   */
  async #whole<T>(work: (abort: AbortController) => Promise<T>, waits = false): Promise<T | null> {
    let again: Promise<void> | undefined;
    const abort = new AbortController();
    this.#under.add(abort);
    this.trouble = null;
    this.#changed();
    try {
      return await work(abort);
    } catch (error) {
      if (abort.signal.aborted) return null;
      if (waits) again = new Promise((resolve) => this.#fail(error, resolve));
      else this.#fail(error, () => void this.#whole(work));
    } finally {
      this.#under.delete(abort);
      this.#changed();
    }
    await again;
    return waits ? this.#whole(work, true) : null;
  }

  async #fetch(window: number): Promise<void> {
    const wanted = this.#shown;
    if (!wanted) return;
    const abort = new AbortController();
    const { signal } = abort;
    this.#flying.set(window, abort);
    try {
      await rest(RESTS, signal);
      const answer = await this.#window(wanted, window * WINDOW, signal);
      signal.throwIfAborted();
      this.#flying.delete(window);
      // It has grown or shrunk since: nothing stands where it did.
      if (answer.total !== this.#listed.rows.length) await this.renew();
      else this.#take(answer, [[window, answer]]);
    } catch (error) {
      if (signal.aborted) return;
      this.#flying.delete(window);
      this.#fail(error, () => {
        this.trouble = null;
        this.#changed();
      });
    }
    this.#changed();
  }

  #window({ rows, group, locale }: Asked, offset: number, signal: AbortSignal, limit = WINDOW): Promise<QueriedRoster> {
    const query = { ...rows, ...(group ? { group } : {}), locale, offset, limit };
    return this.#send(queryRoster, { query }, { signal });
  }

  /** Takes up what an answer says of all rows, and the rows of some. */
  #take(answer: QueriedRoster, windows: readonly (readonly [window: number, answer: QueriedRoster])[]): void {
    const { views, totals, total, groups, owners, tags } = answer;
    this.total = views.all;
    this.tags = tags;
    for (const owner of owners) this.table.owner.add(owner);
    this.#store.resize(total);
    for (const [window, { columns }] of windows) this.#store.put(window, columns, this.#sight);
    const { rows } = this.#store;
    const figures = (count: number, { paying, mrr, red, tickets, critical }: QueriedRoster['totals']) => ({
      count,
      paying,
      mrr: mrr.amount,
      red,
      tickets,
      critical,
    });
    let from = 0;
    this.#listed = {
      rows,
      items: rows,
      groups: groups.map(({ word, count, totals: own }) => {
        const start = from;
        from += count;
        return { word, rows: rows.subarray(start, from), totals: figures(count, own) };
      }),
      totals: figures(total, totals),
      counts: views,
    };
  }

  /** Windows of which something stands between two places. */
  #windowsOf(items: Items, start: number, end: number): Set<number> {
    const windows = new Set<number>();
    for (let at = Math.max(0, start); at < Math.min(items.length, end); at += 1) {
      const item = items[at] ?? -1;
      if (item >= 0) windows.add(this.#store.windowOf(item));
      else if (~item >= ABSENT) windows.add(Math.floor((~item - ABSENT) / WINDOW));
    }
    return windows;
  }

  /** What is on its way of rows that are to be on screen. */
  #giveUp(): void {
    this.#question?.abort();
    this.#question = null;
    for (const abort of this.#flying.values()) abort.abort();
    this.#flying.clear();
  }

  #fail(error: unknown, again: () => void): void {
    if (!isGangwayError(error)) throw error;
    this.trouble = { error, again };
  }
}

/** Waits, unless it is given up. */
const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Given up.', 'AbortError'));
    });
  });
