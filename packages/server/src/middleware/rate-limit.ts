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

const buckets = new WeakMap<Dependencies, Map<string, Bucket>>();
const MAX_BUCKETS = 10_000;

function limitOf(principal: Principal, operation: Operation): Limit {
  if (operation.name.startsWith('sessions.create')) return { rate: 20, burst: 40 };
  if (principal.kind === 'publishable') return { rate: 5, burst: 20 };
  if (principal.kind === 'session') return { rate: 10, burst: 40 };
  return principal.livemode ? { rate: 100, burst: 200 } : { rate: 25, burst: 50 };
}

/** Takes one token from the bucket of the key or session, or refuses and says when to come back. */
export function takeToken(deps: Dependencies, principal: Principal, operation: Operation, address: string): void {
  let own = buckets.get(deps);
  if (!own) buckets.set(deps, (own = new Map()));
  const { rate, burst } = limitOf(principal, operation);
  const factor = deps.limitFactor ?? 1;
  const name = [
    principal.keyId,
    principal.user?.id,
    principal.kind === 'publishable' ? address : '',
    operation.name.startsWith('sessions.create'),
  ].join('|');
  const now = performance.now();
  const bucket = own.get(name) ?? { tokens: burst * factor, at: now };
  const tokens = Math.min(burst * factor, bucket.tokens + ((now - bucket.at) / 1000) * rate * factor);
  if (own.size >= MAX_BUCKETS) own.clear();
  own.set(name, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
  if (tokens >= 1) return;
  const seconds = Math.max(1, Math.ceil((1 - tokens) / (rate * factor)));
  throw new ProblemError('rate_limited', `More than ${rate} requests a second. Try again in ${seconds} s.`, {
    headers: {
      'Retry-After': String(seconds),
      RateLimit: `"default";r=0;t=${seconds}`,
      'RateLimit-Policy': `"default";q=${burst};w=${Math.ceil(burst / rate)}`,
    },
  });
}
