import { eventSubjects, type ProblemCode, type Scope } from '@gangway/contract';
import type { Principal } from '../access/authenticate.js';
import type { StoredEvent } from '../store/events.store.js';
import { beat, change, end, kindOf, reset } from './wire.js';

export interface ReaderOptions {
  readonly clock: () => Date;
  /** Milliseconds between two signs of life. */
  readonly heartbeat: number;
  /** The stream is over, whoever ended it. */
  readonly gone: (reader: Reader) => void;
}

/** Bytes that may wait for somebody who does not read. Beyond them the stream ends, and is resumed when they read again. */
const MOST_WAITING = 256 * 1024;

const scopes: ReadonlyMap<string, Scope> = new Map(
  Object.entries(eventSubjects).map(([kind, { scope }]) => [kind, scope]),
);

/** One open stream and who reads it: takes events in order, passes on what they may hear of, and ends with their session. */
export class Reader {
  readonly principal: Principal;
  readonly body: ReadableStream<Uint8Array>;
  readonly #options: ReaderOptions;
  readonly #text = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Everything up to here has been passed on or left out; null: what came before is still being read. */
  #position: number | null = null;
  /** Came meanwhile. */
  readonly #early: StoredEvent[] = [];

  constructor(principal: Principal, options: ReaderOptions) {
    this.principal = principal;
    this.#options = options;
    this.body = new ReadableStream(
      { start: (controller) => void (this.#controller = controller), cancel: () => this.#leave() },
      { highWaterMark: MOST_WAITING, size: ({ byteLength }) => byteLength },
    );
  }

  /**
   * Begins with what came before.
   *
   * @param head position up to which `events` goes
   * @param lost there is a gap before them
   */
  start(head: number, events: readonly StoredEvent[], lost: boolean): void {
    this.#position = lost ? head : 0;
    if (lost) this.#write(reset(head));
    for (const event of events) this.take(event);
    this.#position = Math.max(this.#position, head);
    for (const event of this.#early.splice(0)) this.take(event);
    this.#beat();
  }

  take(event: StoredEvent): void {
    if (this.#position === null) this.#early.push(event);
    else if (event.position > this.#position) {
      this.#position = event.position;
      const scope = scopes.get(kindOf(event.type));
      if (scope !== undefined && this.principal.scopes.includes(scope)) this.#write(change(event));
    }
  }

  /** Says why and closes. */
  end(code: ProblemCode, detail: string): void {
    this.#write(end({ code, detail }));
    this.#controller?.close();
    this.#leave();
  }

  /** Ends because the key was revoked, and the session with it. */
  endRevoked(): void {
    if (this.principal.kind === 'session') this.end('session_revoked', 'The key of this session was revoked.');
    else this.end('key_revoked', 'The key was revoked. Make a new one.');
  }

  #beat(): void {
    const { clock, heartbeat } = this.#options;
    const { expiresAt, kind } = this.principal;
    const left = expiresAt === null ? Number.POSITIVE_INFINITY : expiresAt.getTime() - clock().getTime();
    if (left <= 0) {
      if (kind === 'session') this.end('session_expired', 'The session is over. Ask for a new one.');
      else this.end('key_expired', 'The key has expired. Make a new one.');
      return;
    }
    this.#write(beat(this.#position ?? 0));
    if (this.#controller) this.#timer = setTimeout(() => this.#beat(), Math.min(heartbeat, left));
  }

  #write(text: string): void {
    if (!this.#controller) return;
    this.#controller.enqueue(this.#text.encode(text));
    if ((this.#controller.desiredSize ?? 0) > 0) return;
    this.#controller.error(new Error('The reader of a stream does not read.'));
    this.#leave();
  }

  #leave(): void {
    if (!this.#controller) return;
    this.#controller = null;
    clearTimeout(this.#timer);
    this.#options.gone(this);
  }
}
