import { fileSchema, isChange, type Operation, type Scope } from '@gangway/contract';
import { bearsProgramTexts } from '@gangway/contract/program-texts';
import type { Context, Hono } from 'hono';
import { sql, type Transaction } from 'kysely';
import * as z from 'zod/mini';
import { authenticate, type Principal } from './access/authenticate.js';
import { withAfterwards, type Afterwards } from './afterwards.js';
import type { Dependencies } from './context.js';
import type { Tables } from './database/schema.js';
import { holdWrites, withTenant } from './database/tenant.js';
import { idempotencyKey, storeAnswer, storedAnswer } from './idempotency.js';
import { localise, type Localised } from './localise.js';
import { addressOf } from './middleware/address.js';
import { assertFewFailures, noteFailure, takeToken } from './middleware/rate-limit.js';
import { parsePart } from './parse.js';
import { ProblemError } from './problem.js';
import { readConnection, readIfMatch, readInput, type RawInput } from './request-input.js';
import { sendFile } from './send-file.js';
import { assertNotSuspended } from './store/suspension.store.js';

/** What a handler gets: a transaction of the tenant, who asks, and the instant of the request. */
export interface Call extends Dependencies {
  readonly trx: Transaction<Tables>;
  readonly principal: Principal;
  readonly now: Date;
  readonly origin: string | null;
  /** Version that the caller has seen, from `If-Match`; null: not said. */
  readonly ifMatch: number | null;
  /** What the caller calls itself in `Gangway-Connection`; null: not said. */
  readonly connection: string | null;
  readonly may: (scope: Scope) => boolean;
  readonly afterwards: Afterwards;
}

type Part<O, K extends 'params' | 'query' | 'body'> =
  O extends Record<K, infer S extends z.core.$ZodType> ? { readonly [P in K]: z.output<S> } : unknown;
/** The parsed parts of a request. */
export type Parsed<O extends Operation> = Part<O, 'params'> & Part<O, 'query'> & Part<O, 'body'>;
export type Handler<O extends Operation> = (call: Call, input: Parsed<O>) => Promise<z.input<O['response']>>;

/** A handler that needs no key. */
export function bindOpen<O extends Operation>(
  app: Hono,
  operation: O,
  handler: () => Promise<z.input<O['response']>>,
): void {
  app.on(operation.method, hono(operation.path), async (c) => {
    const answer = JSON.stringify(z.parse(operation.response, await handler()));
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json');
    return c.body(answer);
  });
}

/** Binds an operation of the contract to its handler: key, scope, origin, limits, parsing, tenancy, idempotency and answer. */
export function bind<O extends Operation>(app: Hono, deps: Dependencies, operation: O, handler: Handler<O>): void {
  const localised = bearsProgramTexts(operation.response);
  app.on(operation.method, hono(operation.path), async (c) => {
    const { origin, now, principal } = await admit(deps, operation, c);
    const input = await readInput(operation, c);
    const key = idempotencyKey(operation, c.req.header('idempotency-key'));
    const seen = readIfMatch(c.req.header('if-match'));
    const connection = readConnection(c.req.header('gangway-connection'));
    const accepted = c.req.header('accept-language');
    const within = async (trx: Transaction<Tables>, afterwards: Afterwards) => {
      const may = (scope: Scope) => principal.scopes.includes(scope);
      const call: Call = { ...deps, trx, principal, now, origin, ifMatch: seen, connection, may, afterwards };
      // In the language of this request, also where what is stored is answered again.
      const told = (whole: unknown): Localised | Promise<Localised> =>
        localised ? localise(call, operation, whole, accepted) : { answer: whole, language: null };
      const request = key === null ? null : { trx, principal, operation, key, input, now };
      const stored = request && (await storedAnswer(request));
      if (stored) {
        const whole: unknown = JSON.parse(stored);
        return { ...(await told(whole)), version: versionOf(whole), replayed: true, file: null };
      }
      if (isChange(operation)) {
        await holdWrites(trx, principal);
        if (operation.whileSuspended !== true) await assertNotSuspended(call);
      }
      // The answer is parsed by its schema as well: what leaves the server is what the contract says.
      const whole = z.parse(operation.response, await handler(call, parsed(operation, input)));
      if (operation.method !== 'GET') await noteInstant(trx, now);
      if (operation.responseType) {
        const sent = z.parse(fileSchema, whole);
        return { answer: null, language: null, version: null, replayed: false, file: sent };
      }
      if (request) await storeAnswer(request, JSON.stringify(whole));
      return { ...(await told(whole)), version: versionOf(whole), replayed: false, file: null };
    };
    const { answer, language, version, replayed, file } = await withAfterwards(deps, (afterwards) =>
      withTenant(deps.db, principal, (trx) => within(trx, afterwards)),
    );
    if (replayed) c.header('Idempotency-Replayed', 'true');
    if (version !== null) c.header('ETag', `"${version}"`);
    if (localised) c.header('Vary', 'Accept-Language', { append: true });
    if (language !== null) c.header('Content-Language', language);
    c.header('Cache-Control', 'no-store');
    if (file) return sendFile(c, file);
    c.header('Content-Type', 'application/json');
    return c.body(JSON.stringify(answer), operation.status ?? 200);
  });
}

/** Binds an operation whose answer goes on. What comes before the answer is the same as in `bind`. */
export function bindStream(
  app: Hono,
  deps: Dependencies,
  operation: Operation,
  open: (principal: Principal, c: Context) => Promise<ReadableStream<Uint8Array>>,
): void {
  app.on(operation.method, hono(operation.path), async (c) => {
    const { principal } = await admit(deps, operation, c);
    await readInput(operation, c);
    const body = await open(principal, c);
    c.header('Cache-Control', 'no-store, no-transform');
    c.header('Content-Type', operation.responseType);
    // Or nginx would keep what should arrive now.
    c.header('X-Accel-Buffering', 'no');
    return c.body(body);
  });
}

/** Who asks, once it is clear that they may and that they do not ask too often. */
async function admit(deps: Dependencies, operation: Operation, c: Context) {
  const origin = c.req.header('origin') ?? null;
  const now = deps.clock();
  const address = addressOf(c, deps.trustProxy ?? false);
  const principal = await identify(deps, now, c.req.header('authorization'), origin, address);
  authorize(operation, principal);
  for (const [name, value] of Object.entries(takeToken(deps, principal, operation, address))) c.header(name, value);
  return { origin, now, principal };
}

async function identify(
  deps: Dependencies,
  now: Date,
  authorization: string | undefined,
  origin: string | null,
  address: string,
): Promise<Principal> {
  assertFewFailures(deps, address);
  try {
    return await authenticate({ db: deps.db, pepper: deps.pepper, now }, authorization, origin);
  } catch (error) {
    // Only what somebody who guesses would cause: a page whose session has run out is not an attack.
    if (error instanceof ProblemError && guesses.has(error.code)) noteFailure(deps, address);
    throw error;
  }
}
const guesses = new Set(['key_malformed', 'key_invalid', 'key_revoked']);

/** The demo clock goes on from here after a restart. */
async function noteInstant(trx: Transaction<Tables>, now: Date): Promise<void> {
  await trx
    .insertInto('clock')
    .values({ id: 1, latest: now })
    .onConflict((on) => on.column('id').doUpdateSet({ latest: sql`greatest(clock.latest, excluded.latest)` }))
    .execute();
}

const versioned = z.object({ version: z.int() });
/** The version of what was answered, which is its ETag; null where it has none. */
function versionOf(response: unknown): number | null {
  const read = z.safeParse(versioned, response);
  return read.success ? read.data.version : null;
}

const hono = (path: string): string => `/api/partner${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

function authorize(operation: Operation, principal: Principal): void {
  if (!operation.credentials.includes(principal.kind)) {
    throw new ProblemError(
      'key_wrong_kind',
      `${operation.name} takes a ${operation.credentials.join(' or ')} credential, and this is a ${principal.kind} one.`,
    );
  }
  if (operation.scope !== null && !principal.scopes.includes(operation.scope)) {
    throw new ProblemError(
      'scope_missing',
      `${operation.name} needs the scope ${operation.scope}, which this ${principal.kind === 'session' ? 'session' : 'key'} does not have.`,
    );
  }
}

/** Only what the operation names is handed on, and only after its schema has parsed it. */
function parsed<O extends Operation>(operation: O, input: RawInput): Parsed<O>;
function parsed(operation: Operation, input: RawInput): object {
  return {
    ...(operation.params ? { params: parsePart(operation.params, input.params, 'params') } : {}),
    ...(operation.query ? { query: parsePart(operation.query, input.query, 'query') } : {}),
    ...(operation.body ? { body: parsePart(operation.body, input.body, 'body') } : {}),
  };
}

/**
 * Refuses a change to something that has changed since the caller saw it.
 *
 * @param current the thing as it is now, for the caller to choose from
 */
export function assertVersion(call: Call, version: number, current?: unknown): void {
  if (call.ifMatch !== null && call.ifMatch !== version) {
    throw new ProblemError(
      'version_conflict',
      `It has changed meanwhile: you have version ${call.ifMatch}, it is at ${version}. Load it again and decide.`,
      { headers: { ETag: `"${version}"` }, current },
    );
  }
}
