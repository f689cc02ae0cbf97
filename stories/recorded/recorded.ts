// Connections for stories: the real client over answers that were recorded from the real API, so that a story shows what a page
// shows and the built Storybook needs no server. `recordings.test.ts` holds them to what the API says today.
import { connect, type Connection } from '@gangway/client';
import { onItsWay } from './network.js';

const files = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' });

/** The instant at which the answers were recorded. */
const now = '2026-04-14T17:20:00Z';
const apiUrl = 'https://api.invalid';

/** @param search what is asked for on the path, with its question mark; empty: nothing */
type Answer = (path: string, method: string, search: string) => Promise<Response>;

const session = () =>
  Promise.resolve({
    access_token: `gw_st_test_${'0'.repeat(49)}`,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 600,
    scope: '',
  });

const over = (answer: Answer): Connection =>
  connect({
    apiUrl,
    getSession: session,
    retry: { retries: 0 },
    fetch: (input, init) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      return onItsWay(() => answer(pathname.replace('/api/partner', ''), method, search), broken);
    },
  });

const json = (
  body: unknown,
  status = 200,
  type = 'application/json',
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': type, date: new Date(now).toUTCString(), ...headers },
  });

/** A problem document as the API writes it. */
export const problem = (
  status: number,
  code: string,
  title: string,
  headers: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Response =>
  json(
    {
      ...more,
      type: `https://api.invalid/problems/${code}`,
      title,
      status,
      detail: title,
      instance: '/',
      code,
      requestId: 'req_8f2GmTq41',
    },
    status,
    'application/problem+json',
    headers,
  );

/** What the API says to a demo partner. `change` puts other answers in their place, by path, with what is asked for on it or without, and `POST /path` answers an act. */
export const recorded = (handle: string, change: Readonly<Record<string, unknown>> = {}): Connection =>
  faulty(handle, change).client;

/** The same, with something that happens to requests from when it is set; null: nothing. */
export function faulty(handle: string, change: Readonly<Record<string, unknown>> = {}) {
  const answers = { ...files[`./${handle}.json`], ...change };
  const self: {
    fault: ((path: string, method: string) => Response | 'cut' | null) | null;
    readonly client: Connection;
  } = {
    fault: null,
    client: over((path, method, search) => {
      // Nothing ever changes elsewhere.
      if (path === '/events') return new Promise(() => {});
      const fault = self.fault?.(path, method) ?? null;
      if (fault === 'cut') return Promise.reject(new TypeError('Failed to fetch'));
      const keys = method === 'GET' ? [path + search, path] : [`${method} ${path}`];
      const known = keys.find((key) => key in answers);
      return Promise.resolve(
        fault ??
          (known !== undefined
            ? json(answers[known])
            : problem(503, 'unavailable', 'A story changes nothing: there is no server behind it.')),
      );
    }),
  };
  return self;
}

/** What the API says to a demo partner, to look at and change. */
export const recordedAnswer = (handle: string, path: string): unknown => files[`./${handle}.json`]?.[path];

/** Never answers. */
export const pending = (): Connection => over(() => new Promise(() => {}));

const broken = (): Response => problem(500, 'internal', 'Something went wrong on our side.');

/** Fails at everything. */
export const failing = (): Connection => over(() => Promise.resolve(broken()));

/** Knows the person, who may not see this. */
export const forbidden = (): Connection =>
  over(() => Promise.resolve(problem(403, 'scope_missing', 'Your role may not see this.')));

/** Has ended the session, and gets no other one. */
export const ended = (): Connection =>
  over(() => Promise.resolve(problem(401, 'session_expired', 'The session ended.')));
