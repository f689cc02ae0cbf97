import { isGangwayError, type GangwayError } from '@gangway/client';

/** @param before what was there so far; null: nothing */
type Ask<T> = (signal: AbortSignal, before: T | null) => Promise<T>;

/** An answer that a page of the details waits for. What is there stays while it is asked for anew, and when that fails. */
export class Asked<T> {
  /** Null: not there yet. */
  data: T | null = null;
  busy = false;
  error: GangwayError | null = null;
  readonly #ask: Ask<T>;
  readonly #changed: () => void;
  #abort: AbortController | undefined;

  /**
   * @param ask asks for it, at once and with each `load`
   * @param changed is called when there is something new to show
   */
  constructor(ask: Ask<T>, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
    void this.load();
  }

  /** @param ask something else than at first: the next page of a list */
  async load(ask: Ask<T> = this.#ask): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.busy = true;
    this.error = null;
    this.#changed();
    try {
      const data = await ask(signal, this.data);
      if (signal.aborted) return;
      this.data = data;
    } catch (error) {
      if (signal.aborted) return;
      if (!isGangwayError(error)) throw error;
      this.error = error;
    }
    this.busy = false;
    this.#changed();
  }

  /** What comes now is wanted by nobody. */
  leave(): void {
    this.#abort?.abort();
  }
}
