import { uploadFile, isGangwayError, type Connection, type GangwayError } from '@gangway/client';
import type { StoredFile } from '@gangway/contract';

/** A file that is sent as a proof. */
export interface Upload {
  readonly file: File;
  /** Bytes that have arrived. */
  readonly received: number;
  /** What the server has; null: it is still on its way. A refused one says why. */
  readonly stored: StoredFile | null;
  readonly failed: GangwayError | null;
}

/** The files of a task that are on their way or have arrived, by the key of their proof. */
export class Uploads {
  readonly #all = new Map<string, Upload>();
  readonly #running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>();

  /** @param changed is called whenever one of them moves on */
  constructor(private readonly changed: () => void) {}

  of(key: string): Upload | undefined {
    return this.#all.get(key);
  }

  /** Sends a file; one that was chosen before for the same proof is given up. */
  send(connection: Connection | null, taskId: string, key: string, file: File): void {
    this.drop(key);
    if (!connection) return;
    const abort = new AbortController();
    const put = (change: Partial<Upload>) => {
      if (abort.signal.aborted) return;
      this.#all.set(key, { file, received: 0, stored: null, failed: null, ...this.#all.get(key), ...change });
      this.changed();
    };
    put({});
    const done = uploadFile(connection, file, {
      purpose: 'task',
      subjectId: taskId,
      signal: abort.signal,
      onProgress: (received) => put({ received }),
    }).then(
      (stored) => put({ stored, received: file.size }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!isGangwayError(error)) throw error;
        put({ failed: error });
      },
    );
    this.#running.set(key, { abort, done });
  }

  /** Stops one that is on its way, and forgets it. */
  drop(key: string): void {
    this.#running.get(key)?.abort.abort();
    this.#running.delete(key);
    if (this.#all.delete(key)) this.changed();
  }

  clear(): void {
    for (const key of [...this.#all.keys()]) this.drop(key);
  }

  /** @returns identifiers of the files that have arrived and are in order, once none is on its way any more */
  async arrived(): Promise<ReadonlyMap<string, string>> {
    await Promise.all([...this.#running.values()].map(({ done }) => done));
    return new Map(
      [...this.#all].flatMap(([key, { stored }]) => (stored?.state === 'ready' ? [[key, stored.id] as const] : [])),
    );
  }
}
