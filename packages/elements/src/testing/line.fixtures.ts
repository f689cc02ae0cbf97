// A connection to the test's API whose network, answers and server can be taken away and given back.
import { connect, testSession, type Connection } from '@gangway/client';
import { keyOf } from './mount.fixtures.js';

/** What happens to a request before it reaches the API; null: nothing. */
export type Fault = (path: string, method: string) => Response | 'cut' | 'silent' | null;

export interface Faulty {
  readonly connection: Connection;
  /** Every request that was tried: `POST /tickets`. */
  readonly requests: string[];
  /** How often somebody wanted to hear what changes. */
  streams: number;
  /** Keys of idempotency of what reached the API. */
  readonly keys: string[];
  /** The same of what was tried, whatever became of it. */
  readonly tries: string[];
  fault: Fault | null;
  /** The fault strikes the answer: the API has done what it was asked. */
  after: boolean;
}

/** @param timeout milliseconds after which an answer that does not come is given up */
export async function faulty(handle: string, timeout = 30_000, persona = 'owner'): Promise<Faulty> {
  const apiUrl = location.origin;
  const publishableKey = await keyOf(handle);
  const self: Faulty = {
    requests: [],
    streams: 0,
    keys: [],
    tries: [],
    fault: null,
    after: false,
    connection: connect({
      apiUrl,
      retry: { retries: 0 },
      getSession: testSession({ apiUrl, publishableKey, persona }),
      timeout,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const path = new URL(request.url).pathname.replace('/api/partner', '');
        const line = `${request.method} ${path}`;
        if (path === '/events') self.streams += 1;
        else self.requests.push(line);
        const key = request.headers.get('idempotency-key');
        if (key) self.tries.push(`${line} ${key}`);
        const fault = self.fault?.(path, request.method) ?? null;
        if (fault && self.after) await fetch(request.clone());
        if (fault === 'cut') return Promise.reject(new TypeError('Failed to fetch'));
        if (fault === 'silent')
          return new Promise((_, reject) => {
            request.signal.addEventListener('abort', () => reject(request.signal.reason));
          });
        if (fault) return Promise.resolve(fault.clone());
        if (key) self.keys.push(`${line} ${key}`);
        // WebKit loses the abort of a request whose signal nobody holds.
        return fetch(request, init?.signal ? { signal: init.signal } : {});
      },
    }),
  };
  return self;
}

/** A problem document as the API writes it. */
export const problem = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  more = {},
): Response =>
  new Response(
    JSON.stringify({
      type: `https://api.invalid/problems/${code}`,
      title: code,
      status,
      detail: `Refused: ${code}`,
      instance: '/',
      code,
      requestId: 'req_fault1',
      ...more,
    }),
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

export const cut: Fault = () => 'cut';
