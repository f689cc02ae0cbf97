import { bytesSchema, type Operation, type OperationInput, type OperationOutput } from '@gangway/contract';
import ky from 'ky';
import * as z from 'zod/mini';
import { errorFromResponse, parseJson } from '../errors/from-response.js';
import { isGangwayError, type GangwayError } from '../errors/gangway-error.js';
import { NetworkError } from '../errors/network-error.js';
import { ResponseError } from '../errors/response-error.js';
import { SessionLostError } from '../errors/session-lost-error.js';
import { idempotencyKey } from './idempotency-key.js';
import { pause, retryPause, type RetryPolicy } from './retry-policy.js';
import type { ServerClock } from './server-clock.js';
import type { TokenSource } from './session.js';
import { unlessAborted } from './unless-aborted.js';

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Makes it safe to send again what was sent before; not used where the answer holds a secret. @default a new one */
  readonly idempotencyKey?: string;
  /** Version of the thing as you know it: refused with 412 when it has changed. */
  readonly ifMatch?: number;
  /**
   * Hears how many bytes of the body have left, as far as the browser tells: none do before the end where there is no
   * `XMLHttpRequest`, or where the connection has a `fetch` of its own.
   */
  readonly onProgress?: (sent: number) => void;
}

export interface Transport {
  readonly apiUrl: string;
  /** What this connection calls itself, so that it knows its own changes when it hears of them. */
  readonly connection: string;
  readonly fetch: typeof globalThis.fetch;
  /** That is the page's own fetch, and what it cannot do may be done in another way. */
  readonly plain: boolean;
  /** BCP 47 of the reader; undefined: as the browser says. */
  readonly language: () => string | undefined;
  readonly tokens: TokenSource;
  readonly clock: ServerClock;
  readonly monotone: () => number;
  readonly retry: RetryPolicy;
  /** Milliseconds for one try, from the request to the end of the answer. */
  readonly timeout: number;
}

interface RawInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const record = z.record(z.string(), z.unknown());
const scalar = z.union([z.string(), z.number(), z.boolean()]);

export function urlOf(apiUrl: string, operation: Operation, input: RawInput): URL {
  const params = z.parse(record, input.params ?? {});
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(z.parse(scalar, params[name]))),
  );
  const url = new URL(`${apiUrl.replace(/\/$/, '')}/api/partner${path}`);
  for (const [name, value] of Object.entries(z.parse(record, input.query ?? {}))) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(z.parse(scalar, value)));
  }
  return url;
}

function partsOf(input: unknown): RawInput {
  return typeof input === 'object' && input !== null ? input : {};
}

/** Sends an operation, again where that is safe, and parses what comes back. */
export async function send<O extends Operation>(
  transport: Transport,
  operation: O,
  input: OperationInput<O>,
  options: SendOptions = {},
): Promise<OperationOutput<O>> {
  const { signal } = options;
  signal?.throwIfAborted();
  const raw = partsOf(input);
  const url = urlOf(transport.apiUrl, operation, raw);
  // A secret is answered once and stored nowhere: asked for again, it would be another one.
  const repeatable = operation.method === 'POST' && operation.sensitive !== true;
  const key = repeatable ? (options.idempotencyKey ?? idempotencyKey()) : null;
  let renewed = false;
  for (let attempt = 0; ; attempt += 1) {
    let token: string | null = null;
    try {
      if (!operation.credentials.includes('none')) token = await unlessAborted(transport.tokens.token(), signal);
      return await once(transport, operation, url, raw.body, token, key, options);
    } catch (error) {
      if (signal?.aborted || !isGangwayError(error)) throw error;
      if (token !== null && (error.code === 'session_expired' || error.code === 'session_revoked')) {
        // A fresh session that is refused as well will not get better by asking again.
        if (renewed) throw sessionLost(error);
        renewed = true;
        transport.tokens.refused(token);
        attempt -= 1;
        continue;
      }
      const again = operation.method === 'GET' || operation.method === 'PUT' || key !== null;
      const wait = again ? retryPause(transport.retry, attempt, error.status, error.retryAfter) : null;
      if (wait === null) throw error;
      await pause(wait, signal);
    }
  }
}

const sessionLost = (cause: GangwayError): SessionLostError =>
  new SessionLostError('The session ended, and a new one was refused. Sign in again.', {
    status: 401,
    code: 'session_lost',
    cause,
    requestId: cause.requestId,
  });

async function once<O extends Operation>(
  transport: Transport,
  operation: O,
  url: URL,
  body: unknown,
  token: string | null,
  key: string | null,
  options: SendOptions,
): Promise<OperationOutput<O>> {
  const headers = new Headers();
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  if (key !== null) headers.set('Idempotency-Key', key);
  if (operation.method !== 'GET') headers.set('Gangway-Connection', transport.connection);
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  const language = transport.language();
  if (language) headers.set('Accept-Language', language);
  const type = operation.bodyType ?? 'application/json';
  if (operation.body) headers.set('Content-Type', type);
  const { response, body: answer } = await exchange(transport, options, url, {
    method: operation.method,
    headers,
    ...(operation.body ? { body: bodyOf(type, body) } : {}),
  });
  if (!response.ok) throw errorFromResponse(response, textOf(answer), transport.clock.now());
  return parseAnswer<O['response']>(operation, response, answer);
}

const textOf = (body: ArrayBuffer): string => new TextDecoder().decode(body);

function bodyOf(type: string, body: unknown): string | Uint8Array<ArrayBuffer> {
  if (type === 'text/csv') return z.parse(z.string(), body);
  // Copied, so that what is sent no longer changes.
  return type === 'application/json' ? JSON.stringify(body ?? {}) : new Uint8Array(z.parse(bytesSchema, body));
}

/** Bytes a millisecond that a line sends at least: a file gets the more time the larger it is. */
const SLOWEST = 32;

/** One request and its whole answer, within the time limit. */
async function exchange(
  transport: Transport,
  { signal: aborted, onProgress }: SendOptions,
  url: URL,
  init: RequestInit,
): Promise<{ response: Response; body: ArrayBuffer }> {
  // It may have come while the token was on its way.
  aborted?.throwIfAborted();
  const allowed = transport.timeout + (init.body instanceof Uint8Array ? Math.ceil(init.body.length / SLOWEST) : 0);
  // Not of `AbortSignal.timeout` and `any`: the one would last as long as the limit, the other is lost in WebKit.
  const ended = new AbortController();
  const { signal } = ended;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    ended.abort(new DOMException('The time limit is over.', 'TimeoutError'));
  }, allowed);
  const leave = () => ended.abort(aborted?.reason);
  aborted?.addEventListener('abort', leave);
  const fetch =
    onProgress && transport.plain
      ? (await import('./fetch-with-progress.js')).fetchWithProgress(onProgress)
      : transport.fetch;
  const work = async () => {
    const sent = transport.monotone();
    const response = await ky(url, {
      ...init,
      signal,
      // Told to `fetch` itself as well: WebKit loses the abort of a request whose signal nobody holds any more.
      fetch: (request, more) => fetch(request, { ...more, signal }),
      credentials: 'omit',
      throwHttpErrors: false,
      // Retrying is ours: it knows sessions and idempotency keys. So is the limit: it holds for the body as well.
      retry: 0,
      timeout: false,
    });
    transport.clock.observe(response.headers.get('date'), sent, transport.monotone());
    return { response, body: await response.arrayBuffer() };
  };
  try {
    return await unlessAborted(work(), signal);
  } catch (error) {
    aborted?.throwIfAborted();
    const seconds = Number((allowed / 1000).toPrecision(2));
    const [code, message] = late
      ? ['timeout', `The server did not answer within ${seconds} s. Try again, or allow more with timeout.`]
      : ['network', 'The server could not be reached. Check the connection and the API URL.'];
    // An error of ky's holds the request, and with it the key: whoever logs ours shall find only the reason in it.
    const cause = error instanceof Error && 'request' in error ? error.cause : error;
    throw new NetworkError(message, { status: 0, code, cause });
  } finally {
    clearTimeout(timer);
    aborted?.removeEventListener('abort', leave);
  }
}

/** What the headers say of a file, and the file. */
function fileOf(response: Response, body: ArrayBuffer): unknown {
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return {
    name: decodeURIComponent(name ?? 'file'),
    type: response.headers.get('content-type') ?? '',
    bytes: new Uint8Array(body),
  };
}

function parseAnswer<S extends z.core.$ZodType>(
  { name, response: schema, responseType }: Operation & { readonly response: S },
  response: Response,
  body: ArrayBuffer,
): z.output<S> {
  const requestId = response.headers.get('x-request-id');
  const result = z.safeParse(schema, responseType ? fileOf(response, body) : parseJson(textOf(body)));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ResponseError(
    `${name} answered with something else than the contract says, at ${issue?.path.join('.') || 'the root'}. Client and server may be of different versions.`,
    { status: response.status, code: 'response', requestId, cause: result.error },
  );
}
