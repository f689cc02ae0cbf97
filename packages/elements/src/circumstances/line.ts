import { retrieveSession } from '@gangway/contract';
import { isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import { toldAbove } from './told-above.js';

/** A change that is sent by itself: at once, or once the way to the server is open; or one that was refused. */
export interface Waiting {
  /** The same change again is the same entry. */
  readonly identity: string;
  /** The widget in which it was made. */
  readonly host: Element;
  /** What it is, in the reader's words. */
  readonly title: string;
  /** What was typed for it. */
  readonly typed: string;
  readonly state: 'waiting' | 'sending' | 'refused';
  /** Why it was refused. */
  readonly error: GangwayError | null;
  /** It was not done at once: the reader is told when it is. */
  readonly late: boolean;
  /** When it was made, by the page's own time. */
  readonly at: number;
  /** Shows what it will do, for as long as it is not refused; what it returns takes that away. Undefined: it shows once it is done. */
  readonly show?: (() => () => void) | undefined;
  /** Whether it waits for better times after it could not be sent; else it is refused. */
  readonly waits: () => boolean;
  /**
   * Sends it, under the keys that it has from its first try.
   *
   * @param asks the reader is at it, for the first time or once more: they can be asked
   * @returns takes in what came of it and says so, empty where there is no more to say; null: the reader leaves it for now
   */
  readonly send: (asks: boolean) => Promise<(() => string) | null>;
}

/** What somebody wants sent. */
export type Entry = Omit<Waiting, 'state' | 'error' | 'late' | 'at'>;

/** Someone who follows a line. */
export interface Attendant {
  /** What is not as usual has changed. */
  changed?(): void;
  /** The way is open again: what is on screen may be old. */
  back?(): void;
}

/** Milliseconds between two tries to get through: the first, doubled each time, and the longest. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30_000;
/** Milliseconds to stay away where the server asks for it without saying how long. */
const UNSAID = 30_000;

const lines = new WeakMap<Connection, Line>();

/** The line of a connection, which all widgets on it share. */
export function lineOf(connection: Connection): Line {
  let line = lines.get(connection);
  if (!line) lines.set(connection, (line = new Line(connection)));
  return line;
}

/**
 * What is not as usual between a page and the server: nothing gets through, the server asks to stay away, nobody is signed in, the
 * partner is suspended. Changes that can wait do so here, in their order, and go on by themselves.
 */
export class Line {
  /** Since when nothing gets through, by the server's time in epoch milliseconds; null: it does. */
  offlineSince: number | null = null;
  /** Until when the server asks to stay away, by its own time; null: it does not. */
  limitedUntil: number | null = null;
  /** Nobody is signed in any more. */
  signedOut = false;
  /** Why nothing can be changed at present, in the vendor's words; null: it can. */
  suspended: string | null = null;
  waiting: readonly Waiting[] = [];
  /** Those that were not in at once and are now: in which widget, what came of it, and whether the reader had it sent again. */
  came: readonly { readonly host: Element; readonly told: string; readonly again: boolean }[] = [];
  /** What keeps the next change from being sent at once. */
  obstacle: GangwayError | null = null;
  readonly connection: Connection;
  readonly #attendants = new Set<Attendant>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #trying: Promise<void> | null = null;
  #looked = false;
  /** Versions that things got by what this page did: an identifier and a version, and the one after it. */
  readonly #versions = new Map<string, number>();
  #person: string | null | undefined;
  /** What takes away what entries show, by their identities. */
  readonly #shown = new Map<string, () => void>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @returns ends it */
  attend(attendant: Attendant): () => void {
    if (this.#attendants.size === 0) this.#watch('addEventListener');
    this.#attendants.add(attendant);
    return () => {
      if (!this.#attendants.delete(attendant) || this.#attendants.size > 0) return;
      this.#watch('removeEventListener');
      // What waits goes on without anybody who looks.
      if (this.waiting.length === 0) this.#unschedule();
    };
  }

  /** Asks, once, what nobody is told by a failure: who this is, and whether the partner is suspended. */
  look(again = false): void {
    if (this.#looked && !again) return;
    this.#looked = true;
    void this.tryNow();
  }

  /** Something failed on this connection. */
  failed(error: GangwayError): void {
    const { status, code, retryAfter } = error;
    const now = this.connection.serverNow();
    if (code === 'network' || code === 'timeout') {
      if (this.offlineSince === null) this.came = [];
      this.offlineSince ??= now;
    } else if (status === 429) {
      this.limitedUntil = now + (retryAfter ?? UNSAID);
      toldAbove.add(error);
    } else if (code === 'session_lost') this.signedOut = true;
    else {
      if (code === 'partner_suspended') this.look(true);
      return;
    }
    this.obstacle = error;
    this.#schedule();
    this.#tell();
  }

  /**
   * Something did not come that somebody waits for.
   *
   * @param again asks for it anew, once what keeps it away is over
   * @returns ends that
   */
  missed(error: GangwayError, again: () => void): () => void {
    this.failed(error);
    return this.obstacle === error ? this.attend({ back: again }) : () => {};
  }

  /** Something came through: if there was an obstacle, it may be over. */
  answered(): void {
    if (this.obstacle !== null) void this.tryNow();
  }

  /** Keeps a change until it can be sent. */
  keep(entry: Entry, late = true): void {
    if (this.waiting.some(({ identity, state }) => identity === entry.identity && state !== 'refused')) return;
    const at = performance.now();
    this.#put([...this.#without(entry.identity), { ...entry, state: 'waiting', error: null, late, at }]);
  }

  /** Sends a change after those that were made before it, at once where nothing keeps it from that. */
  async enter(entry: Entry): Promise<void> {
    this.keep(entry, false);
    await this.turn();
    // Another one's turn may have taken it along. Those that wait for better times are left to wait.
    const own = this.#waiting(({ identity }) => identity === entry.identity);
    if (!own) return;
    await this.#alone(async () => {
      if (this.obstacle === null) await this.#flush();
      else if (await this.#deliver(own)) setTimeout(() => this.answered());
    });
  }

  /** Takes a change out again; one that is on its way may have arrived. */
  withdraw(identity: string): void {
    this.#put(this.#without(identity));
  }

  /** Sends a refused change once more. */
  resend(identity: string): void {
    const again = (each: Waiting): Waiting => ({ ...each, state: 'waiting', late: true });
    this.#put(this.waiting.map((each) => (each.identity === identity ? again(each) : each)));
    void this.tryNow();
  }

  /** This page has changed a thing, from one version to another. */
  moved(id: string, from: number, to: number): void {
    if (to > from) this.#versions.set(`${id} ${from}`, to);
  }

  /** @returns the version to which this page itself has brought the one that a widget shows */
  newest(id: string, version: number): number {
    const next = this.#versions.get(`${id} ${version}`);
    return next === undefined ? version : this.newest(id, next);
  }

  /** What is on screen may be old. */
  refresh(): void {
    for (const each of this.#attendants) each.back?.();
  }

  /** Until those that wait have had their turn: a change that is made now comes after them. */
  async turn(): Promise<void> {
    while (this.#trying) await this.#trying.catch(() => {});
  }

  /** Looks whether the way is open; one look at a time. */
  tryNow(): Promise<void> {
    return this.#alone(() => this.#try());
  }

  #alone(act: () => Promise<void>): Promise<void> {
    // What happens in its first moments, that the network goes, has to find it under way.
    this.#trying ??= Promise.resolve()
      .then(act)
      .finally(() => {
        this.#trying = null;
      });
    return this.#trying;
  }

  async #try(): Promise<void> {
    this.#unschedule();
    this.#looked = true;
    const away = this.obstacle !== null;
    try {
      const { suspended, user } = await this.connection.send(retrieveSession, {});
      // What somebody wrote is not sent in another one's name.
      if (this.#person !== undefined && this.#person !== (user?.id ?? null)) this.#put([]);
      this.#person = user?.id ?? null;
      this.suspended = suspended ?? null;
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      this.#attempt += 1;
      this.failed(error);
      // The server may have trouble of its own: then no way is open yet.
      this.#schedule();
      return;
    }
    this.obstacle = this.offlineSince = this.limitedUntil = null;
    this.signedOut = false;
    this.#attempt = 0;
    this.#tell();
    await this.#flush();
    if (away && this.obstacle === null) this.refresh();
  }

  /** Sends what waits, one after the other. What is refused stays for whoever wrote it, and the others go on. */
  async #flush(): Promise<void> {
    for (let entry = this.#waiting(); entry; entry = this.#waiting()) if (!(await this.#deliver(entry))) return;
  }

  /** @returns whether the next one can be sent */
  async #deliver(entry: Waiting): Promise<boolean> {
    const sending: Waiting = { ...entry, state: 'sending' };
    this.#swap(entry, sending);
    try {
      const takeIn = await entry.send(entry.error !== null || !entry.late);
      if (takeIn) {
        const came = { host: entry.host, told: takeIn(), again: entry.error !== null };
        if (entry.late) this.came = [...this.came, came];
        this.#put(this.#without(entry.identity));
      } else this.#swap(sending, { ...entry, state: 'refused' });
      return true;
    } catch (error) {
      if (!isGangwayError(error)) {
        this.withdraw(entry.identity);
        throw error;
      }
      this.failed(error);
      this.#swap(sending, entry.waits() ? { ...entry, late: true } : { ...entry, state: 'refused', error });
      return this.obstacle === null;
    }
  }

  readonly #waiting = (is = (_: Waiting) => true): Waiting | undefined =>
    this.waiting.find((each) => each.state === 'waiting' && is(each));

  /** The next try: when the server asks to stay away, then; else after a pause that grows. Nobody signs in by themselves. */
  #schedule(): void {
    if (this.limitedUntil !== null) this.#unschedule();
    if (
      this.#timer !== undefined ||
      this.obstacle === null ||
      this.signedOut ||
      this.#attendants.size + this.waiting.length === 0
    )
      return;
    const pause =
      this.limitedUntil === null
        ? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#attempt)
        : Math.max(0, this.limitedUntil - this.connection.serverNow());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.tryNow();
    }, pause);
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #without = (identity: string): Waiting[] => this.waiting.filter((each) => each.identity !== identity);
  #swap(from: Waiting, to: Waiting): void {
    this.#put(this.waiting.map((each) => (each === from ? to : each)));
  }

  #put(waiting: readonly Waiting[]): void {
    this.waiting = waiting;
    const isShown = ({ identity, state }: Waiting) => state !== 'refused' && this.#shown.has(identity);
    for (const [identity, takeAway] of this.#shown) {
      if (waiting.some((each) => each.identity === identity && isShown(each))) continue;
      this.#shown.delete(identity);
      takeAway();
    }
    for (const each of waiting)
      if (each.state !== 'refused' && each.show && !isShown(each)) this.#shown.set(each.identity, each.show());
    // What waits lives as long as the page: who leaves it is asked first.
    if (waiting.length > 0) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
    this.#tell();
  }

  #tell(): void {
    for (const each of this.#attendants) each.changed?.();
  }

  #watch(act: 'addEventListener' | 'removeEventListener'): void {
    globalThis[act]('offline', this.#cut);
    globalThis[act]('online', this.#news);
    document[act]('visibilitychange', this.#news);
  }

  /** The device says that it has no network: no request has to fail first. A look that began before says nothing of it. */
  readonly #cut = (): void => void this.turn().then(() => this.tryNow());
  readonly #news = (): void => {
    if (this.obstacle !== null && !document.hidden && this.limitedUntil === null) void this.tryNow();
  };
  readonly #ask = (event: Event): void => event.preventDefault();
}
