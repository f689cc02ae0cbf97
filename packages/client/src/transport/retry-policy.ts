/** When a request that failed is sent again. */
export interface RetryPolicy {
  /** Tries after the first. @default 2 */
  readonly retries: number;
  /** First pause, doubled each time, in milliseconds. @default 300 */
  readonly base: number;
  /** Longest pause, in milliseconds; a Retry-After beyond it is not waited for. @default 10000 */
  readonly max: number;
  /** 0 to 1; spreads callers out. @default Math.random */
  readonly random: () => number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 2, base: 300, max: 10_000, random: Math.random };

/**
 * Pause before the next try in milliseconds; null: give up. No answer (status 0), 429, 502, 503 and 504 are worth a try, and so is
 * a 409 that says when: the same request is being done. 403 and the others never are. Retry-After is obeyed; else exponential with
 * full jitter.
 */
export function retryPause(
  policy: RetryPolicy,
  attempt: number,
  status: number,
  retryAfter: number | null,
): number | null {
  const passes = [0, 429, 502, 503, 504].includes(status) || (status === 409 && retryAfter !== null);
  if (attempt >= policy.retries || !passes) return null;
  if (retryAfter !== null) return retryAfter <= policy.max ? retryAfter : null;
  return policy.random() * Math.min(policy.max, policy.base * 2 ** attempt);
}

/** Waits, unless aborted first: then it throws the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
