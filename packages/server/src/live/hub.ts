import type { Logger } from 'pino';
import type { Principal } from '../access/authenticate.js';
import type { Opened } from '../database/database.js';
import { ProblemError } from '../problem.js';
import { CHANNEL, noticeOf } from '../store/events.store.js';
import { Feed } from './feed.js';
import { Reader } from './reader.js';

export interface HubOptions {
  readonly database: Pick<Opened, 'db' | 'listen'>;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Milliseconds between two signs of life; as often each feed looks by itself, should a notice be lost. @default 15000 */
  readonly heartbeat?: number;
}

/** All streams of this process. What another process writes reaches them through the database. */
export interface Hub {
  /**
   * Opens a stream of server-sent events.
   *
   * @param lastEventId position up to which the caller has read; null: it begins
   * @throws ProblemError unavailable while the server stops
   */
  open(principal: Principal, lastEventId: number | null): Promise<ReadableStream<Uint8Array>>;
  /** Tells all who listen, and ends. */
  close(): Promise<void>;
}

/** Streams of one session or key. One more ends the oldest, which is most likely a connection that nobody reads any more. */
const MOST_STREAMS = 5;

export async function openHub({ database, clock, log, heartbeat = 15_000 }: HubOptions): Promise<Hub> {
  const feeds = new Map<string, Feed>();
  let closed = false;

  const readAll = () => {
    for (const feed of feeds.values()) void feed.readOn();
  };
  const stopListening = await database.listen(CHANNEL, {
    heard: (notice) => void feeds.get(notice)?.readOn(),
    resumed: readAll,
  });
  const net = setInterval(readAll, heartbeat);

  function makeRoom(feed: Feed, { sessionId, keyId }: Principal): void {
    const own = [...feed.readers].filter(
      ({ principal }) => principal.sessionId === sessionId && principal.keyId === keyId,
    );
    if (own.length >= MOST_STREAMS) own[0]?.end('rate_limited', `More than ${MOST_STREAMS} streams are open at once.`);
  }

  return {
    async open(principal, lastEventId) {
      if (closed) throw new ProblemError('unavailable', 'The server is stopping. Try again in a moment.');
      const key = noticeOf(principal);
      let feed = feeds.get(key);
      if (!feed) feeds.set(key, (feed = new Feed(database.db, principal, log)));
      makeRoom(feed, principal);
      const reader = new Reader(principal, {
        clock,
        heartbeat,
        gone: (gone) => {
          feed.readers.delete(gone);
          if (feed.readers.size === 0) feeds.delete(key);
        },
      });
      try {
        await feed.add(reader, lastEventId);
      } catch (error) {
        reader.end('unavailable', 'The events could not be read. Connect again.');
        throw error;
      }
      return reader.body;
    },
    async close() {
      closed = true;
      clearInterval(net);
      await stopListening();
      const open = [...feeds.values()];
      for (const reader of open.flatMap((feed) => [...feed.readers]))
        reader.end('unavailable', 'The server is stopping. Connect again.');
      await Promise.all(open.map((feed) => feed.idle()));
    },
  };
}
