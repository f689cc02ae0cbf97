import { liveEventSchema, streamEndSchema, streamEvents } from '@gangway/contract';
import * as z from 'zod/mini';
import { errorFromResponse, parseJson } from '../errors/from-response.js';
import { isGangwayError } from '../errors/gangway-error.js';
import { pause } from '../transport/retry-policy.js';
import { urlOf, type Transport } from '../transport/send.js';
import type { ChangeListener } from './change.js';
import { eventParser, type Block } from './event-parser.js';
import { watchPage } from './watch-page.js';

export interface LiveStream {
  /** An answer came over the same connection: what kept the stream away may be over. */
  answered(): void;
  close(): void;
}

/** Milliseconds without a sign of life, of which there is one in 15 s, after which a connection counts as dead. */
const SILENCE = 40_000;
/** Pauses between tries, in milliseconds: the first at most, doubled each time, the longest, and one that only news ends. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;
const UNTIL_NEWS = 2 ** 31 - 1;
/** Milliseconds over which all who listened to a server come back that says that it stops. */
const SPREAD = 1000;

/** What the server or the network said, and how long it asks us to stay away, in milliseconds. */
interface Outcome {
  readonly code: string;
  readonly retryAfter: number | null;
}

const sessionOver = new Set(['session_expired', 'session_revoked']);
/** The server is not reached, or nobody is signed in: an answer to somebody else says that it is worth another try. */
const away = new Set(['network', 'timeout', 'session_lost']);
/** What may pass. All else, such as a key that is refused, stays as it is. */
const passing = new Set([...sessionOver, ...away, 'unavailable', 'rate_limited', 'internal', 'http_error']);

/** Reads the events of a connection's partner until it is closed: connects again whenever it is cut, and goes on where it was. */
export function openStream(transport: Transport, listener: ChangeListener): LiveStream {
  let closed = false;
  let lastId: string | null = null;
  let attempt = 0;
  let refused = false;
  let code = '';
  let current = new AbortController();
  let waiting = new AbortController();
  const page = watchPage(
    () => current.abort(),
    () => waiting.abort(),
  );

  async function run(): Promise<void> {
    for (;;) {
      await page.shown();
      if (closed) return;
      const outcome = await connect();
      ({ code } = outcome);
      if (closed) return;
      if (!passing.has(code)) return close();
      if (code === 'network') listener({ kind: 'cut' });
      // The next try fetches a new session. If that is refused as well, there is no hurry.
      if (sessionOver.has(code) && !refused) refused = true;
      else await rest(outcome);
    }
  }

  async function rest({ retryAfter }: Outcome): Promise<void> {
    const most = code === 'rate_limited' ? LONGEST_PAUSE : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt);
    attempt += 1;
    await pause(code === 'session_lost' ? UNTIL_NEWS : (retryAfter ?? within(most)), waiting.signal).catch(() => {});
  }

  /** So that pages that were cut at once do not all come back at once. */
  const within = (most: number): number => most * (0.2 + 0.8 * transport.retry.random());

  /** One connection, from the request to its end. */
  async function connect(): Promise<Outcome> {
    current = new AbortController();
    // Whatever speaks for another try while this one fails is not lost.
    waiting = new AbortController();
    const { signal } = current;
    let token = '';
    try {
      token = await transport.tokens.token();
      const end = await read(token, signal);
      if (sessionOver.has(end)) transport.tokens.refused(token);
      return { code: end, retryAfter: end === 'unavailable' ? within(SPREAD) : null };
    } catch (error) {
      if (!isGangwayError(error)) return { code: 'network', retryAfter: null };
      if (sessionOver.has(error.code)) transport.tokens.refused(token);
      return error;
    }
  }

  async function read(token: string, signal: AbortSignal): Promise<string> {
    const sent = transport.monotone();
    const response = await transport.fetch(urlOf(transport.apiUrl, streamEvents, {}), {
      headers: {
        Accept: 'text/event-stream',
        Authorization: `Bearer ${token}`,
        ...(lastId === null ? {} : { 'Last-Event-ID': lastId }),
      },
      credentials: 'omit',
      cache: 'no-store',
      signal,
    });
    transport.clock.observe(response.headers.get('date'), sent, transport.monotone());
    if (!response.ok || !response.body) throw errorFromResponse(response, await response.text(), transport.clock.now());
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const parse = eventParser();
    let silence: ReturnType<typeof setTimeout> | undefined;
    try {
      for (;;) {
        clearTimeout(silence);
        silence = setTimeout(() => current.abort(), SILENCE);
        const { done, value } = await reader.read();
        if (done) return 'network';
        for (const block of parse(value)) {
          const end = take(block);
          if (end !== null) return end;
        }
      }
    } finally {
      clearTimeout(silence);
      // What was said while it was connected is old.
      waiting = new AbortController();
      // A stream that is over rejects with what ended it, which has been told already.
      reader.cancel().catch(() => {});
    }
  }

  /** Passes on what a block says. Answers why the server ends the stream, when it does. */
  function take({ event, data, id }: Block): string | null {
    lastId = id;
    if (event === 'end') return z.safeParse(streamEndSchema, parseJson(data)).data?.code ?? 'network';
    attempt = 0;
    refused = false;
    if (event === 'reset') listener({ kind: 'reset' });
    if (event !== 'message' || data === '') return null;
    // What a newer server says in another way is not for us.
    const read = z.safeParse(liveEventSchema, parseJson(data));
    if (read.success) listener({ kind: 'event', event: read.data, own: read.data.connection === transport.connection });
    return null;
  }

  function close(): void {
    closed = true;
    current.abort();
    waiting.abort();
    page.stop();
  }

  void run();
  return { answered: () => away.has(code) && waiting.abort(), close };
}
