import type { Operation, OperationInput, OperationOutput } from '@gangway/contract';
import ky from 'ky';
import * as z from 'zod/mini';
import { errorFromResponse, parseJson } from '../errors/from-response.js';
import { isGangwayError, type GangwayError } from '../errors/gangway-error.js';
import { NetworkError } from '../errors/network-error.js';
import { ResponseError } from '../errors/response-error.js';
import { SessionLostError } from '../errors/session-lost-error.js';
import { pause, retryPause, type RetryPolicy } from './retry-policy.js';
import type { ServerClock } from './server-clock.js';
import type { TokenSource } from './session.js';

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Makes it safe to send again what was sent before. @default a new UUID */
  readonly idempotencyKey?: string;
  /** Version of the thing as you know it: refused with 412 when it has changed. */
  readonly ifMatch?: number;
}

export interface Transport {
  readonly apiUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: TokenSource;
  readonly clock: ServerClock;
  readonly monotone: () => number;
  readonly retry: RetryPolicy;
  /** Milliseconds for one try. */
  readonly timeout: number;
}

interface RawInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const record = z.record(z.string(), z.unknown());
const text = z.union([z.string(), z.number(), z.boolean()]);

function urlOf(apiUrl: string, operation: Operation, input: RawInput): URL {
  const params = z.parse(record, input.params ?? {});
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(z.parse(text, params[name]))),
  );
  const url = new URL(`${apiUrl.replace(/\/$/, '')}/api/partner${path}`);
  for (const [name, value] of Object.entries(z.parse(record, input.query ?? {}))) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(z.parse(text, value)));
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
  const raw = partsOf(input);
  const url = urlOf(transport.apiUrl, operation, raw);
  const key = operation.method === 'POST' ? (options.idempotencyKey ?? crypto.randomUUID()) : null;
  const again = operation.method === 'GET' || key !== null;
  let renewed = false;
  for (let attempt = 0; ; attempt += 1) {
    const token = operation.credentials.includes('none') ? null : await transport.tokens.token();
    try {
      return await once(transport, operation, url, raw.body, token, key, options);
    } catch (error) {
      if (options.signal?.aborted || !isGangwayError(error)) throw error;
      if (token !== null && (error.code === 'session_expired' || error.code === 'session_revoked')) {
        // A fresh session that is refused as well will not get better by asking again.
        if (renewed) throw sessionLost(error);
        renewed = true;
        transport.tokens.refused(token);
        attempt -= 1;
        continue;
      }
      const wait = again ? retryPause(transport.retry, attempt, error.status, error.retryAfter) : null;
      if (wait === null) throw error;
      await pause(wait, options.signal);
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
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  const type = operation.bodyType ?? 'application/json';
  if (operation.body) headers.set('Content-Type', type);
  const sent = transport.monotone();
  let response: Response;
  try {
    response = await ky(url, {
      method: operation.method,
      headers,
      ...(operation.body ? { body: type === 'text/csv' ? z.parse(z.string(), body) : JSON.stringify(body ?? {}) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
      fetch: transport.fetch,
      credentials: 'omit',
      timeout: transport.timeout,
      throwHttpErrors: false,
      // Retrying is ours: it knows sessions and idempotency keys.
      retry: 0,
    });
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new NetworkError('The server could not be reached. Check the connection and the API URL.', {
      status: 0,
      code: 'network',
      cause: error,
    });
  }
  transport.clock.observe(response.headers.get('date'), sent, transport.monotone());
  if (!response.ok) throw await errorFromResponse(response, transport.clock.now());
  return parseAnswer<O['response']>(operation.name, operation.response, response);
}

async function parseAnswer<S extends z.core.$ZodType>(
  name: string,
  schema: S,
  response: Response,
): Promise<z.output<S>> {
  const requestId = response.headers.get('x-request-id');
  const result = z.safeParse(schema, parseJson(await response.text()));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ResponseError(
    `${name} answered with something else than the contract says, at ${issue?.path.join('.') || 'the root'}. Client and server may be of different versions.`,
    { status: response.status, code: 'response', requestId, cause: result.error },
  );
}
