import type { Transport } from '../transport/send.js';
import type { Change, ChangeListener } from './change.js';
import type { LiveStream } from './stream.js';

/** Those who listen to a connection, and the one stream that they share. */
export interface Subscriptions {
  /** @param asked monotone milliseconds at which what the listener keeps up to date was asked for. @default now */
  subscribe(listener: ChangeListener, asked?: number): () => void;
  /** The way to the server is open again. */
  answered(): void;
  close(): void;
}

/** Changes that are kept; who has missed more hears `reset`. */
const KEPT = 50;

/** @param transport the way to the stream; its code is loaded with the first who listens */
export function subscriptions(transport: Transport): Subscriptions {
  const listeners = new Set<ChangeListener>();
  let stream: LiveStream | null = null;
  /** What was heard last, for those who subscribe later than they asked. */
  const heard: { readonly at: number; readonly change: Change }[] = [];

  /** One who throws is heard of, and keeps nothing from the others. */
  const tell = (listener: ChangeListener, change: Change): void =>
    queueMicrotask(() => listeners.has(listener) && listener(change));

  async function open(): Promise<void> {
    const { openStream } = await import('./stream.js');
    if (stream || listeners.size === 0) return;
    stream = openStream(transport, (change) => {
      heard.splice(0, heard.length - KEPT + 1);
      heard.push({ at: transport.monotone(), change });
      for (const listener of listeners) tell(listener, change);
    });
  }

  function close(): void {
    listeners.clear();
    // Another stream begins where the session began, and tells it again.
    heard.length = 0;
    stream?.close();
    stream = null;
  }

  return {
    subscribe(listener, asked = Infinity) {
      listeners.add(listener);
      // Others heard it on the same stream, which tells nothing twice.
      const missed = heard.filter(({ at }) => at > asked).map(({ change }) => change);
      const told: readonly Change[] = missed.length < KEPT ? missed : [{ kind: 'reset' }];
      for (const change of told) tell(listener, change);
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
