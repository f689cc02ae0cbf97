import type { Operation } from '@gangway/contract';
import type { Principal } from '../access/authenticate.js';
import type { Dependencies } from '../context.js';
import { ProblemError } from '../problem.js';

interface Bucket {
  tokens: number;
  at: number;
}
/** Requests a second, and how many at once. */
interface Limit {
  readonly rate: number;
  readonly burst: number;
}

const buckets = new WeakMap<Dependencies['db'], Map<string, Bucket>>();
const MAX_BUCKETS = 10_000;
/** Failed authentications of one address: 20 a minute. */
const failures: Limit = { rate: 20 / 60, burst: 20 };

function limitOf(principal: Principal, operation: Operation): Limit {
  if (operation.name.startsWith('sessions.create')) return { rate: 20, burst: 40 };
  if (principal.kind === 'publishable') return { rate: 5, burst: 20 };
  if (principal.kind === 'session') return { rate: 10, burst: 40 };
  return principal.livemode ? { rate: 100, burst: 200 } : { rate: 25, burst: 50 };
}

/**
 * Takes one token from the bucket of the key or session.
 *
 * @returns headers that tell what is left
 * @throws ProblemError rate_limited, with the time to come back
 */
export function takeToken(
  deps: Dependencies,
  principal: Principal,
  operation: Operation,
  address: string,
): Readonly<Record<string, string>> {
  const name = [
    principal.partnerId,
    principal.livemode,
    principal.keyId,
    principal.user?.id ?? '',
    principal.kind === 'publishable' ? address : '',
    operation.name.startsWith('sessions.create'),
  ].join('|');
  return take(deps, name, limitOf(principal, operation), 1);
}

/** Refuses an address that has failed to authenticate too often. */
export function assertFewFailures(deps: Dependencies, address: string): void {
  take(deps, `failed ${address}`, failures, 0);
}

/** Counts a failed authentication. The bucket may be empty: the one who is refused is told why, the next time is too often. */
export function noteFailure(deps: Dependencies, address: string): void {
  try {
    take(deps, `failed ${address}`, failures, 1);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

function take(deps: Dependencies, name: string, limit: Limit, cost: number): Readonly<Record<string, string>> {
  let own = buckets.get(deps.db);
  if (!own) buckets.set(deps.db, (own = new Map()));
  const factor = deps.limitFactor ?? 1;
  const rate = limit.rate * factor;
  const burst = limit.burst * factor;
  const now = performance.now();
  const bucket = own.get(name) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * rate);
  const enough = tokens >= 1;
  // Put at the end, so that the first is the one that has been quiet for longest.
  own.delete(name);
  own.set(name, { tokens: enough ? tokens - cost : tokens, at: now });
  const [quietest] = own.keys();
  if (own.size > MAX_BUCKETS && quietest !== undefined) own.delete(quietest);

  const seconds = enough ? Math.ceil((burst - tokens) / rate) : Math.max(1, Math.ceil((1 - tokens) / rate));
  const headers = {
    RateLimit: `"default";r=${Math.max(0, Math.floor(tokens - cost))};t=${seconds}`,
    'RateLimit-Policy': `"default";q=${burst};w=${Math.ceil(burst / rate)}`,
  };
  if (enough) return headers;
  throw new ProblemError('rate_limited', `Too many requests. Try again in ${seconds} s.`, {
    headers: { ...headers, 'Retry-After': String(seconds) },
  });
}
