import { isGangwayError, type GangwayError } from '@gangway/client';
import type { Send } from '../foundation/request.controller.js';

/** What a dialog asks for when it opens, and again when it may have become old. */
export class Read<T> {
  /** Null: not there yet. What was there stays while it is asked for again. */
  data: T | null = null;
  /** Why the last try did not bring it. */
  error: GangwayError | null = null;
  /** Until the first try is over. */
  readonly ready: Promise<void>;

  constructor(
    private readonly send: Send,
    private readonly load: (send: Send) => Promise<T>,
    private readonly update: () => void,
  ) {
    this.ready = this.reload();
  }

  async reload(): Promise<void> {
    this.error = null;
    this.update();
    try {
      this.data = await this.load(this.send);
    } catch (error) {
      if (!isGangwayError(error)) throw error;
      this.error = error;
    }
    this.update();
  }

  /** Puts in what a change answered with. */
  put(data: T): void {
    this.data = data;
    this.update();
  }
}
