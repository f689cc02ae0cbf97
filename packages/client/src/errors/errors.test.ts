import { inspect } from 'node:util';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  AuthenticationError,
  ConflictError,
  GangwayError,
  isGangwayError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  ValidationError,
  type Client,
} from '../index.js';
import { answered, client, silent, unreachable, wire, type Fault } from '../wire.fixtures.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
});
afterAll(() => api.close());

const never = { retry: { retries: 0 } };
const ticket = { subject: 'One', body: 'Two.', kind: 'platform', severity: 'minor' } as const;

/** What a call is refused with, and the answer that it came from. */
async function refused(call: (client: Client) => Promise<unknown>, ...faults: Fault[]) {
  const through = wire(api, ...faults);
  const error = await call(client(api, through, never)).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GangwayError)) throw new Error(`It was not refused as expected: ${String(error)}`);
  return { error, answer: through.exchanges.at(-1)?.answer };
}

describe('what the API refuses', () => {
  it.each<[string, typeof GangwayError, string, (client: Client) => Promise<unknown>]>([
    ['something that is not there', NotFoundError, 'not_found', (c) => c.tickets.retrieve({ params: { id: 'tkt_x' } })],
    [
      'a step that there is not',
      ConflictError,
      'invalid_transition',
      (c) => c.tickets.act({ params: { id: 'tkt_first', action: 'reopen' }, body: {} }),
    ],
    [
      'a change to an older version',
      ConflictError,
      'version_conflict',
      (c) => c.tickets.act({ params: { id: 'tkt_first', action: 'reply' }, body: { body: 'x' } }, { ifMatch: 9 }),
    ],
    ['a faulty body', ValidationError, 'validation_failed', (c) => c.tickets.create({ body: { ...ticket, body: '' } })],
    [
      'a wrong kind of key',
      PermissionError,
      'key_wrong_kind',
      (c) => c.attempts.create({ body: { enrolmentId: 'e', module: 'quiz' } }),
    ],
  ])('%s comes as its class, with code, words and request', async (_, Class, code, call) => {
    const { error, answer } = await refused(call);
    expect(error).toBeInstanceOf(Class);
    const problem: unknown = await answer!.json();
    expect(error).toMatchObject({ name: Class.name, code, status: answer!.status, problem });
    expect(error.message).toBe(error.problem?.detail);
    expect(error.requestId).toMatch(/^req_/);
    expect(error.requestId).toBe(answer!.headers.get('x-request-id'));
  });

  it('names every fault of a body and where it is', async () => {
    const { error } = await refused((c) => c.tickets.create({ body: { ...ticket, subject: '', body: '' } }));
    expect(error.errors.map(({ pointer }) => pointer)).toEqual(['/subject', '/body']);
  });

  it('tells a wrong key', async () => {
    const through = wire(api);
    const stranger = client(api, through, { key: `gw_sk_test_${'0'.repeat(49)}` });
    await expect(stranger.profile.retrieve()).rejects.toBeInstanceOf(AuthenticationError);
    await expect(stranger.profile.retrieve()).rejects.toMatchObject({ code: 'key_malformed', status: 401 });
  });

  it('says how long to wait', async () => {
    const strict = await createTestApi({ demos: ['sample'], limitFactor: 0.05 });
    const own = client(strict, wire(strict), never);
    await own.profile.retrieve();
    await own.profile.retrieve();
    const error: unknown = await own.profile.retrieve().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: 'rate_limited', retryAfter: 1000 });
    await strict.close();
  });
});

describe('what stands before the API', () => {
  it.each([
    [502, '<html>Bad gateway</html>', ServerError],
    [503, '', ServerError],
    [500, '{"code":"half a prob', ServerError],
    [403, 'Blocked by policy', PermissionError],
    [418, '{}', GangwayError],
  ])('%i without a problem in it comes as its class, and says so', async (status, body, Class) => {
    const { error } = await refused(
      (c) => c.profile.retrieve(),
      answered(status, body, { 'x-request-id': 'req_proxy' }),
    );
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ status, code: 'http_error', problem: null, requestId: 'req_proxy' });
    expect(error.message).toContain(String(status));
  });

  it('that cannot be reached is told as such, with its cause', async () => {
    const { error } = await refused((c) => c.profile.retrieve(), unreachable);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ status: 0, code: 'network', requestId: null });
    expect(error.cause).toMatchObject({ message: 'fetch failed' });
    // Whoever logs it, with all that hangs on it, logs no key.
    expect(inspect(error, { depth: 30, showHidden: true })).not.toContain('gw_sk_');
  });

  const halfAnAnswer: Fault = async () =>
    new Response(
      new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')),
        pull: (stream) => stream.error(new TypeError('terminated')),
      }),
    );
  const neverEnds: Fault = async () => new Response(new ReadableStream({}));

  it('that breaks off in the middle of an answer is told as such', async () => {
    expect((await refused((c) => c.profile.retrieve(), halfAnAnswer)).error).toMatchObject({ code: 'network' });
  });

  it.each([
    ['does not answer', silent],
    ['begins to answer and does not go on', neverEnds],
  ])('that %s is not waited for longer than was said', async (_, fault) => {
    const slow = client(api, wire(api, fault), { ...never, timeout: 30 });
    await expect(slow.profile.retrieve()).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'timeout',
      message: expect.stringContaining('0.03 s'),
    });
  });
});

describe('an answer', () => {
  it.each([
    ['that is not JSON', 'It works!', 'the root'],
    ['that lacks something', '{"status":"ok"}', 'now'],
    ['with something of another kind', '{"status":"ok","now":5}', 'now'],
    ['that is empty', '', 'the root'],
  ])('%s is refused, naming operation and place', async (_, body, place) => {
    const { error } = await refused((c) => c.health.retrieve(), answered(200, body, { 'x-request-id': 'req_1' }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ code: 'response', status: 200, requestId: 'req_1' });
    expect(error.message).toContain('health.retrieve');
    expect(error.message).toContain(`at ${place}.`);
  });

  it('is what the contract says, whatever else stands in it', async () => {
    const body = '{"status":"ok","now":"2026-04-14T17:20:00Z","extra":1}';
    const own = client(api, wire(api, answered(200, body)));
    expect(await own.health.retrieve()).toEqual({ status: 'ok', now: '2026-04-14T17:20:00Z' });
  });
});

describe('isGangwayError', () => {
  const error = new NotFoundError('No.', { status: 404, code: 'not_found' });

  it('knows errors of the client, and their code', () => {
    expect(isGangwayError(error)).toBe(true);
    expect(isGangwayError(error, 'not_found')).toBe(true);
    expect(isGangwayError(error, 'key_missing')).toBe(false);
  });

  it('knows no others', () => {
    for (const other of [new Error('No.'), { ...error }, null, undefined, 'not_found'])
      expect(isGangwayError(other)).toBe(false);
  });

  it('knows those of another copy of the client on the page', async () => {
    vi.resetModules();
    const copy = await import('../index.js');
    const theirs = new copy.NotFoundError('No.', { status: 404, code: 'not_found' });
    expect(theirs).not.toBeInstanceOf(NotFoundError);
    expect(isGangwayError(theirs, 'not_found')).toBe(true);
  });
});
