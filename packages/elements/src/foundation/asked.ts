import { isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import { lineOf } from '../circumstances/line.js';
import type { Send } from './request.controller.js';

type Ask<T> = (send: Send) => Promise<T>;

/**
 * What a dialog asks for when it opens, and again when it may have become old. What is there stays while it is asked for anew, and
 * when that fails. What only keeps it away for a while is said above, and it comes by itself once that is over.
 */
export class Asked<T> {
  /** Null: not there yet. */
  data: T | null = null;
  busy = false;
  error: GangwayError | null = null;
  /** Until the first try is over. */
  readonly ready: Promise<void>;
  readonly #connection: Connection | null;
  readonly #ask: Ask<T>;
  readonly #changed: () => void;
  #abort: AbortController | undefined;
  #again: () => Promise<void> = () => this.load();
  #giveUp = (): void => {};

  /**
   * @param ask asks for it, at once and with each `load`
   * @param changed is called when there is something new to show
   */
  constructor(connection: Connection | null, ask: Ask<T>, changed: () => void) {
    this.#connection = connection;
    this.#ask = ask;
    this.#changed = changed;
    this.ready = this.load();
  }

  /** @param ask something else than at first: the next page of a list */
  async load(ask: Ask<T> = this.#ask): Promise<void> {
    this.leave();
    this.#again = () => this.load(ask);
    const connection = this.#connection;
    const { signal } = (this.#abort = new AbortController());
    this.busy = true;
    this.error = null;
    this.#changed();
    if (!connection) return;
    try {
      const send: Send = (operation, input, options) => connection.send(operation, input, { ...options, signal });
      const data = await ask(send);
      if (signal.aborted) return;
      this.data = data;
    } catch (error) {
      if (signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.error = error;
      this.#giveUp = lineOf(connection).missed(error, () => void this.again());
    }
    this.busy = false;
    this.#changed();
  }

  /** Asks once more for what it asked for last. */
  again(): Promise<void> {
    return this.#again();
  }

  /** Puts in what a change answered with. */
  put(data: T): void {
    this.data = data;
    this.#changed();
  }

  /** What comes now is wanted by nobody. */
  leave(): void {
    this.#abort?.abort();
    this.#giveUp();
    this.busy = false;
  }
}
