import { createHash } from 'node:crypto';
import type { Operation, Scope } from '@gangway/contract';
import type { Context, Hono } from 'hono';
import type { Transaction } from 'kysely';
import * as z from 'zod/mini';
import { authenticate, type Principal } from './access/authenticate.js';
import type { Dependencies } from './context.js';
import type { Tables } from './database/schema.js';
import { withTenant } from './database/tenant.js';
import { takeToken } from './middleware/rate-limit.js';
import { parsePart, queryNames } from './parse.js';
import { ProblemError } from './problem.js';

/** What a handler gets: a transaction of the tenant, who asks, and the instant of the request. */
export interface Call extends Dependencies {
  readonly trx: Transaction<Tables>;
  readonly principal: Principal;
  readonly now: Date;
  readonly origin: string | null;
  /** Version that the caller has seen, from `If-Match`; null: not said. */
  readonly ifMatch: number | null;
  readonly may: (scope: Scope) => boolean;
}

type Part<O, K extends 'params' | 'query' | 'body'> =
  O extends Record<K, infer S extends z.core.$ZodType> ? { readonly [P in K]: z.output<S> } : unknown;
/** The parsed parts of a request. */
export type Parsed<O extends Operation> = Part<O, 'params'> & Part<O, 'query'> & Part<O, 'body'>;
export type Handler<O extends Operation> = (call: Call, input: Parsed<O>) => Promise<z.input<O['response']>>;

/** A handler that needs no key. */
export function bindOpen<O extends Operation>(app: Hono, operation: O, handler: () => z.input<O['response']>): void {
  app.on(operation.method, hono(operation.path), (c) => c.json(z.parse(operation.response, handler()) ?? null, 200));
}

/** Binds an operation of the contract to its handler: key, scope, origin, limits, parsing, tenancy, idempotency and answer. */
export function bind<O extends Operation>(app: Hono, deps: Dependencies, operation: O, handler: Handler<O>): void {
  app.on(operation.method, hono(operation.path), async (c) => {
    const origin = c.req.header('origin') ?? null;
    const now = deps.clock();
    const principal = await authenticate(
      { db: deps.db, pepper: deps.pepper, now },
      c.req.header('authorization'),
      origin,
    );
    authorize(operation, principal);
    takeToken(deps, principal, operation, c.req.header('x-forwarded-for') ?? 'local');
    const input = await readInput(operation, c);
    const key = idempotencyKey(operation, c);
    const bodyHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    const answer = await withTenant(deps.db, principal, async (trx) => {
      if (key !== null) {
        const stored = await trx
          .selectFrom('idempotency')
          .selectAll()
          .where('operation', '=', operation.name)
          .where('key', '=', key)
          .executeTakeFirst();
        if (stored) {
          if (stored.body_hash !== bodyHash)
            throw new ProblemError(
              'idempotency_reused',
              'This Idempotency-Key came with another body before. Use a new key for a new request.',
            );
          c.header('Idempotency-Replayed', 'true');
          return stored.response;
        }
      }
      const call: Call = {
        ...deps,
        trx,
        principal,
        now,
        origin,
        ifMatch: ifMatch(c),
        may: (scope) => principal.scopes.includes(scope),
      };
      // The answer is parsed by its schema as well: what leaves the server is what the contract says.
      const response = JSON.stringify(z.parse(operation.response, await handler(call, parsed(operation, input))));
      if (operation.method !== 'GET') {
        const latest = now.toISOString();
        await trx
          .insertInto('clock')
          .values({ id: 1, latest })
          .onConflict((on) => on.column('id').doUpdateSet({ latest }))
          .execute();
      }
      if (key !== null) {
        await trx
          .insertInto('idempotency')
          .values({
            partner_id: principal.partnerId,
            livemode: principal.livemode,
            operation: operation.name,
            key,
            body_hash: bodyHash,
            status: operation.status ?? 200,
            response,
            created_at: now,
          })
          .execute();
      }
      return response;
    });
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json');
    return c.body(answer, operation.status ?? 200);
  });
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

interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

async function readInput(operation: Operation, c: Context): Promise<RawInput> {
  const query = c.req.query();
  const names = operation.query ? queryNames(operation.query) : new Set<string>();
  const unknown = Object.keys(query).filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new ProblemError(
      'unknown_field',
      `?${unknown[0]}: there is no such parameter. There are: ${[...names].join(', ') || 'none'}.`,
      {
        errors: unknown.map((name) => ({
          pointer: `?${name}`,
          code: 'unknown_field',
          detail: 'There is no such parameter. Check its spelling.',
        })),
      },
    );
  }
  return { params: c.req.param(), query, body: operation.body ? await readBody(operation, c) : undefined };
}

async function readBody(operation: Operation, c: Context): Promise<unknown> {
  const type = operation.bodyType ?? 'application/json';
  const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (sent !== type)
    throw new ProblemError(
      'unsupported_media_type',
      `${operation.name} takes ${type}, and this came as ${sent || 'nothing named'}. Set Content-Type.`,
    );
  if (type === 'text/csv') return decodeText(new Uint8Array(await c.req.arrayBuffer()));
  const text = await c.req.text();
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch (error) {
    throw new ProblemError(
      'malformed_body',
      `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** A file as people save it: UTF-8, or UTF-16 when its mark says so. */
function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('validation_failed', 'The file is not UTF-8. Save it as "CSV UTF-8" and send it again.', {
      errors: [{ pointer: '/', code: 'encoding', detail: 'Not UTF-8.' }],
    });
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

function idempotencyKey(operation: Operation, c: Context): string | null {
  if (operation.method !== 'POST' || operation.sensitive === true) return null;
  const key = c.req.header('idempotency-key');
  if (key === undefined || key.length === 0 || key.length > 255) {
    throw new ProblemError(
      'idempotency_missing',
      'A POST needs an Idempotency-Key of 1 to 255 characters, so that it can be sent again without being done twice. A UUID will do.',
    );
  }
  return key;
}

function ifMatch(c: Context): number | null {
  const version = c.req.header('if-match')?.match(/^"?(\d+)"?$/)?.[1];
  return version === undefined ? null : Number(version);
}

/** Refuses a change to something that has changed since the caller saw it. */
export function assertVersion(call: Call, version: number): void {
  if (call.ifMatch !== null && call.ifMatch !== version) {
    throw new ProblemError(
      'version_conflict',
      `It has changed meanwhile: you have version ${call.ifMatch}, it is at ${version}. Load it again and decide.`,
      { headers: { ETag: `"${version}"` } },
    );
  }
}
