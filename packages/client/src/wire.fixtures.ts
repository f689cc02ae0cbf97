import type { TestApi } from '@gangway/testing';
import { createClient, type Client, type ConnectOptions } from './index.js';

/** What happens to one request on its way; `pass` lets the API answer it. */
export type Fault = (pass: () => Promise<Response>) => Promise<Response>;

export const passes: Fault = (pass) => pass();
/** The request never arrives. */
export const unreachable: Fault = () => Promise.reject(new TypeError('fetch failed'));
/** The API does what it is asked, and the answer never arrives. */
export const answerLost: Fault = async (pass) => {
  await pass();
  throw new TypeError('terminated');
};
/** Nothing comes back, ever. */
export const silent: Fault = () => new Promise(() => {});
/** Something before the API answers, a proxy for one. */
export const answered =
  (status: number, body: string, headers: Record<string, string> = {}): Fault =>
  async () =>
    new Response(body, { status, headers });

export interface Exchange {
  /** Method and path, as `GET /api/partner/profile`. */
  readonly line: string;
  readonly headers: Headers;
  /** Null: none arrived. */
  readonly answer: Response | null;
  /** Milliseconds by the monotone clock. */
  readonly at: number;
}

export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  readonly exchanges: readonly Exchange[];
}

/** Stands between a client and the API in this process. Each request takes the next fault; those after the last pass. */
export function wire(api: TestApi, ...faults: Fault[]): Wire {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const fault = faults.shift() ?? passes;
      const { pathname, search } = new URL(request.url);
      const sent = { line: `${request.method} ${pathname}${search}`, headers: request.headers, at: performance.now() };
      let answer: Response | null = null;
      try {
        answer = await fault(() => api.fetch(request.clone()));
        return answer.clone();
      } finally {
        exchanges.push({ ...sent, answer });
      }
    },
  };
}

/** A client with the secret key of the sample partner, behind a wire. */
export function client(api: TestApi, through: Wire, options: Partial<ConnectOptions> = {}): Client {
  return createClient({
    apiUrl: 'http://localhost',
    ...('getSession' in options ? {} : { key: api.server().partner('sample').secretKey }),
    fetch: through.fetch,
    ...options,
    retry: { base: 1, ...options.retry },
  });
}

/** What `createClient` is given to sign in with: a session of the sample partner, in the shape of RFC 8693. */
export const sessionOf = async (api: TestApi, persona = 'owner'): Promise<object> => ({
  access_token: await api.server().session('sample', persona),
  issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  token_type: 'Bearer',
  expires_in: 600,
  scope: '',
});
