import type { Operation, OperationInput, OperationOutput } from '@gangway/contract';
import { ConfigurationError } from './errors/configuration-error.js';
import type { ChangeListener } from './live/change.js';
import { subscriptions } from './live/subscribe.js';
import { idempotencyKey } from './transport/idempotency-key.js';
import { defaultRetryPolicy, type RetryPolicy } from './transport/retry-policy.js';
import { send, type SendOptions, type Transport } from './transport/send.js';
import { serverClock } from './transport/server-clock.js';
import { keySource, sessionSource, type GetSession } from './transport/session.js';

export interface ConnectOptions {
  /** Origin of the API, e.g. `https://partners.example.com`. */
  readonly apiUrl: string;
  /** A secret or restricted key, on a server; a publishable one anywhere. */
  readonly key?: string;
  /** Fetches a session token from the portal's backend; asked again before it ends. */
  readonly getSession?: GetSession;
  /** @default the global fetch */
  readonly fetch?: typeof globalThis.fetch;
  readonly retry?: Partial<RetryPolicy>;
  /** Milliseconds for one try, from the request to the end of the answer. @default 30000 */
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
   */
  subscribe(listener: ChangeListener): () => void;
  /** Leaves nothing behind. */
  close(): void;
}

const KEY = /^gw_(pk|sk|rk)_(test|live)_[0-9A-Za-z]{49}$/;

/**
 * Connects to the API with a key or with sessions.
 *
 * @throws ConfigurationError for a secret key in a browser, a malformed key, a bad URL, or neither key nor `getSession`
 */
export function connect(options: ConnectOptions): Connection {
  const { apiUrl, key, getSession } = options;
  if (!URL.canParse(apiUrl))
    throw misuse(
      `apiUrl is "${apiUrl}", which is no URL. Give the origin of the API, like https://partners.example.com.`,
    );
  if ((key === undefined) === (getSession === undefined))
    throw misuse('Give either a key or getSession, not both and not neither.');
  if (key !== undefined) checkKey(key);
  const monotone = () => performance.now();
  const retry = { ...defaultRetryPolicy, ...options.retry };
  const tokens = getSession ? sessionSource(getSession, monotone, retry.random) : keySource(key ?? '');
  const transport: Transport = {
    apiUrl,
    connection: `con_${idempotencyKey()}`,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
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
    subscribe: (listener) => live.subscribe(listener),
    close() {
      live.close();
      tokens.close();
    },
  };
}

function checkKey(key: string): void {
  const kind = KEY.exec(key)?.[1];
  if (kind === undefined)
    throw misuse(
      'The key does not read like one: gw_pk_, gw_sk_ or gw_rk_, then test_ or live_, then 49 letters and digits. Copy it again, whole.',
    );
  if (kind !== 'pk' && typeof window !== 'undefined' && typeof document !== 'undefined') {
    throw misuse(
      'A secret key has no place in a browser, where every visitor can read it. Revoke it now, keep the new one on your server, and give the page getSession.',
    );
  }
}

const misuse = (message: string): ConfigurationError =>
  new ConfigurationError(message, { status: 0, code: 'configuration' });
