import { createHash } from 'node:crypto';
import { needsIdempotencyKey, type Operation } from '@gangway/contract';
import { sql } from 'kysely';
import type { Principal } from './access/authenticate.js';
import type { TenantTransaction } from './database/tenant.js';
import { ProblemError } from './problem.js';

const HOURS = 24;
const MAX_LENGTH = 255;

/** The key of a request that must not be done twice; null where the operation needs none. */
export function idempotencyKey(operation: Operation, header: string | undefined): string | null {
  if (!needsIdempotencyKey(operation)) return null;
  if (header === undefined || header.length === 0 || header.length > MAX_LENGTH) {
    throw new ProblemError(
      'idempotency_missing',
      `A POST needs an Idempotency-Key of 1 to ${MAX_LENGTH} characters, so that it can be sent again without being done twice. A UUID will do.`,
    );
  }
  return header;
}

interface Request {
  readonly trx: TenantTransaction;
  readonly principal: Principal;
  readonly operation: Operation;
  readonly key: string;
  /** Everything that was sent: parameters, query and body. */
  readonly input: unknown;
  readonly now: Date;
}

/** The stored answer of the same request; null for the first. Either way the key is this transaction's until it ends. */
export async function storedAnswer({ trx, principal, operation, key, input, now }: Request): Promise<string | null> {
  const name = JSON.stringify([principal.partnerId, principal.livemode, operation.name, key]);
  const { rows } = await sql<{
    free: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 1)) as free`.execute(trx);
  if (rows[0]?.free !== true) {
    throw new ProblemError(
      'idempotency_in_flight',
      'A request with this Idempotency-Key is being done right now. Ask again in a second.',
      {
        headers: { 'Retry-After': '1' },
      },
    );
  }
  await trx
    .deleteFrom('idempotency')
    .where('partner_id', '=', principal.partnerId)
    .where('created_at', '<=', new Date(now.getTime() - HOURS * 3_600_000))
    .execute();
  const stored = await trx
    .selectFrom('idempotency')
    .select(['body_hash', 'response'])
    .where('partner_id', '=', principal.partnerId)
    .where('operation', '=', operation.name)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!stored) return null;
  if (stored.body_hash !== hashOf(input)) {
    throw new ProblemError(
      'idempotency_reused',
      'This Idempotency-Key came with another request before. Use a new key for a new request.',
    );
  }
  return stored.response;
}

/** Keeps an answer, in the transaction of what it did. */
export async function storeAnswer(
  { trx, principal, operation, key, input, now }: Request,
  response: string,
): Promise<void> {
  await trx
    .insertInto('idempotency')
    .values({
      partner_id: principal.partnerId,
      livemode: principal.livemode,
      operation: operation.name,
      key,
      body_hash: hashOf(input),
      status: operation.status ?? 200,
      response,
      created_at: now,
    })
    .execute();
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = (input: unknown): string =>
  sha256(JSON.stringify(input, (_, value: unknown) => (value instanceof Uint8Array ? sha256(value) : value)));
