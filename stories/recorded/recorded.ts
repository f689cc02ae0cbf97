// Connections for stories: the real client over answers that were recorded from the real API, so that a story shows what a page
// shows and the built Storybook needs no server. `recordings.test.ts` holds them to what the API says today.
import { connect, type Connection } from '@gangway/client';

const files = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' });

/** The instant at which the answers were recorded. */
const now = '2026-04-14T17:20:00Z';
const apiUrl = 'https://api.invalid';

type Answer = (path: string, method: string) => Promise<Response>;

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
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      return answer(pathname.replace('/api/partner', ''), method);
    },
  });

const json = (body: unknown, status = 200, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type, date: new Date(now).toUTCString() } });

const problem = (status: number, code: string, title: string): Response =>
  json(
    {
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
  );

/** What the API says to a demo partner. `change` puts other answers in their place, by path, and `POST /path` answers an act. */
export function recorded(handle: string, change: Readonly<Record<string, unknown>> = {}): Connection {
  const answers = { ...files[`./${handle}.json`], ...change };
  return over((path, method) => {
    // Nothing ever changes elsewhere.
    if (path === '/events') return new Promise(() => {});
    const key = method === 'GET' ? path : `${method} ${path}`;
    return Promise.resolve(
      key in answers
        ? json(answers[key])
        : problem(503, 'unavailable', 'A story changes nothing: there is no server behind it.'),
    );
  });
}

/** What the API says to a demo partner, to look at and change. */
export const recordedAnswer = (handle: string, path: string): unknown => files[`./${handle}.json`]?.[path];

/** Never answers. */
export const pending = (): Connection => over(() => new Promise(() => {}));

/** Fails at everything. */
export const failing = (): Connection =>
  over(() => Promise.resolve(problem(500, 'internal', 'Something went wrong on our side.')));

/** Knows the person, who may not see this. */
export const forbidden = (): Connection =>
  over(() => Promise.resolve(problem(403, 'scope_missing', 'Your role may not see this.')));

/** Has ended the session, and gets no other one. */
export const ended = (): Connection =>
  over(() => Promise.resolve(problem(401, 'session_expired', 'The session ended.')));
