import type { Operation, OperationInput, OperationOutput } from '@gangway/contract';
import { ConfigurationError } from './errors/configuration-error.js';
import type { ChangeListener } from './live/change.js';
import { subscriptions } from './live/subscribe.js';
import { idempotencyKey } from './transport/idempotency-key.js';
import { defaultRetryPolicy, type RetryPolicy } from './transport/retry-policy.js';
import { send, type SendOptions, type Transport } from './transport/send.js';
import { serverClock } from './transport/server-clock.js';
import { sessionSource, type GetSession, type TokenSource } from './transport/session.js';

export interface ConnectionOptions {
  /** Origin of the API, e.g. `https://partners.example.com`. */
  readonly apiUrl: string;
  /** @default the global fetch */
  readonly fetch?: typeof globalThis.fetch;
  /** BCP 47 tag of the reader's language, asked for with each request: texts of the program come in it. @default what the browser says */
  readonly language?: () => string | undefined;
  readonly retry?: Partial<RetryPolicy>;
  /** Milliseconds for one try, from the request to the end of the answer; a file gets one more for each 32 bytes. @default 30000 */
  readonly timeout?: number;
}

/** A way to the API. Widgets need no more than this; `createClient` adds the resources. */
export interface Connection {
  /**
   * Sends an operation of the contract and parses the answer.
   *
   * @throws GangwayError of the class that fits; the signal's reason when aborted
   */
  send<O extends Operation>(operation: O, input: OperationInput<O>, options?: SendOptions): Promise<OperationOutput<O>>;
  /** The server's time in epoch milliseconds, estimated from its answers. */
  serverNow(): number;
  /**
   * Hears what changes for the partner, from whomever, until the function that comes back is called. All who subscribe share one
   * stream: it opens with the first, closes with the last, connects again when it is cut and goes on where it was. A page that is
   * hidden for five minutes rests, and catches up when it is looked at.
   *
   * @param asked milliseconds, as `performance.now()` counts them, at which what the listener keeps up to date was asked for: it hears
   * what others have heard since. @default now
   */
  subscribe(listener: ChangeListener, asked?: number): () => void;
  /** Leaves nothing behind. */
  close(): void;
}

/**
 * Connects to the API with sessions that a portal's backend mints. `connect` does so with keys as well.
 *
 * @throws ConfigurationError for a bad URL
 */
export const connectSessions = (options: ConnectionOptions & { readonly getSession: GetSession }): Connection =>
  open(options, (now, random) => sessionSource(options.getSession, now, random));

/** @param source makes the source of tokens, from monotone milliseconds and a random number */
export function open(
  options: ConnectionOptions,
  source: (now: () => number, random: () => number) => TokenSource,
): Connection {
  const { apiUrl } = options;
  if (!URL.canParse(apiUrl))
    throw misuse(
      `apiUrl is "${apiUrl}", which is no URL. Give the origin of the API, like https://partners.example.com.`,
    );
  const monotone = () => performance.now();
  const retry = { ...defaultRetryPolicy, ...options.retry };
  const tokens = source(monotone, retry.random);
  const transport: Transport = {
    apiUrl,
    connection: `con_${idempotencyKey()}`,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    plain: options.fetch === undefined,
    language: options.language ?? (() => undefined),
    tokens,
    clock: serverClock(monotone, Date.now),
    monotone,
    retry,
    timeout: options.timeout ?? 30_000,
  };
  const live = subscriptions(transport);
  return {
    async send(operation, input, sendOptions) {
      const answer = await send(transport, operation, input, sendOptions);
      live.answered();
      return answer;
    },
    serverNow: () => transport.clock.now(),
    subscribe: live.subscribe,
    close() {
      live.close();
      tokens.close();
    },
  };
}

export const misuse = (message: string): ConfigurationError =>
  new ConfigurationError(message, { status: 0, code: 'configuration' });
