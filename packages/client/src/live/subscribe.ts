import type { Transport } from '../transport/send.js';
import type { ChangeListener } from './change.js';
import type { LiveStream } from './stream.js';

/** Those who listen to a connection, and the one stream that they share. */
export interface Subscriptions {
  subscribe(listener: ChangeListener): () => void;
  /** The way to the server is open again. */
  answered(): void;
  close(): void;
}

/** @param transport the way to the stream; its code is loaded with the first who listens */
export function subscriptions(transport: Transport): Subscriptions {
  const listeners = new Set<ChangeListener>();
  let stream: LiveStream | null = null;

  async function open(): Promise<void> {
    const { openStream } = await import('./stream.js');
    if (stream || listeners.size === 0) return;
    stream = openStream(transport, (change) => {
      // One who throws is heard of, and keeps nothing from the others.
      for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(change));
    });
  }

  function close(): void {
    listeners.clear();
    stream?.close();
    stream = null;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      // Where its code does not come, a page is as fresh as it was loaded.
      open().catch(() => {});
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) close();
      };
    },
    answered: () => stream?.answered(),
    close,
  };
}
