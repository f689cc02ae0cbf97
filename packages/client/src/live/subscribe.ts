import type { Transport } from '../transport/send.js';
import type { ChangeListener } from './change.js';
import type { LiveStream } from './stream.js';

/** Those who listen to a connection, and the one stream that they share. */
export interface Subscriptions {
  /** @param asked monotone milliseconds at which what the listener keeps up to date was asked for. @default now */
  subscribe(listener: ChangeListener, asked?: number): () => void;
  /** The way to the server is open again. */
  answered(): void;
  close(): void;
}

/** @param transport the way to the stream; its code is loaded with the first who listens */
export function subscriptions(transport: Transport): Subscriptions {
  const listeners = new Set<ChangeListener>();
  let stream: LiveStream | null = null;
  let heard = -Infinity;

  async function open(): Promise<void> {
    const { openStream } = await import('./stream.js');
    if (stream || listeners.size === 0) return;
    stream = openStream(transport, (change) => {
      heard = transport.monotone();
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
    subscribe(listener, asked = Infinity) {
      listeners.add(listener);
      // Others heard it on the same stream, which tells nothing twice.
      if (heard > asked) queueMicrotask(() => listeners.has(listener) && listener({ kind: 'reset' }));
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
