import { createHash } from 'node:crypto';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const now = '2026-04-14T17:20:00Z';
const lines: string[] = [];
let server: TestServer;
let session: string;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: [sampleHistory({ handle: 'alpha', now }), sampleHistory({ handle: 'beta', now })],
    now,
    bundle: new Map([
      ['gangway.js', 'export {};'],
      ['gangway/part-1.js', 'export const part = 1;'],
      ['brand-studio.js', 'export const studio = 1;'],
    ]),
    log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
  });
  session = await server.session('alpha');
});
afterAll(() => server.close());

async function send(line: string, init: { body?: string; headers?: Record<string, string>; token?: string } = {}) {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await server.fetch(path, {
    method,
    headers: { authorization: `Bearer ${init.token ?? session}`, ...init.headers },
    ...(init.body === undefined ? {} : { body: init.body }),
  });
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: (json ? JSON.parse(text) : {}) as Record<string, unknown>,
  };
}
const json = { 'content-type': 'application/json' };
const keyed = (key: string = crypto.randomUUID()) => ({ ...json, 'idempotency-key': key });
const ticket = { subject: 'It does not open', body: 'Since noon.', kind: 'platform', severity: 'major' };
const open = (headers: Record<string, string> = keyed(), body: object = ticket, token = session) =>
  send('POST /api/partner/tickets', { headers, body: JSON.stringify(body), token });

describe('a request', () => {
  it('with a field that is not in the contract is refused, naming each', async () => {
    const answer = await open(keyed(), { ...ticket, colour: 'red', size: 1 });
    expect(answer).toMatchObject({ status: 422, body: { code: 'unknown_field' } });
    expect(answer.body['errors']).toEqual([
      expect.objectContaining({ pointer: '/colour', code: 'unknown_field' }),
      expect.objectContaining({ pointer: '/size', code: 'unknown_field' }),
    ]);
  });

  it('with a parameter that is not in the contract is refused, naming those that are', async () => {
    expect(await send('GET /api/partner/customers?colour=red')).toMatchObject({
      status: 422,
      body: {
        code: 'unknown_field',
        detail: expect.stringContaining('limit, cursor, search'),
        errors: [{ pointer: '?colour' }],
      },
    });
  });

  it('with values that do not fit is refused, naming each and where it is', async () => {
    const answer = await open(keyed(), { ...ticket, severity: 'apocalyptic', subject: '' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(answer.body['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/severity' }),
        expect.objectContaining({ pointer: '/subject' }),
      ]),
    );
  });

  it('with a date that does not exist is refused', async () => {
    const body = { name: 'Example', mrr: { amount: 1, currency: 'EUR' }, renewalOn: '2026-02-30' };
    expect(await send('POST /api/partner/customers', { headers: keyed(), body: JSON.stringify(body) })).toMatchObject({
      status: 422,
      body: {
        code: 'validation_failed',
        errors: [{ pointer: '/renewalOn' }],
        detail: expect.stringContaining('a date that exists'),
      },
    });
  });

  it.each([
    ['broken JSON', '{"subject":', json, 400, 'malformed_body'],
    ['a form', 'subject=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['no type', '{}', { 'content-type': '' }, 415, 'unsupported_media_type'],
    ['a body over 1 MiB', `"${'x'.repeat(1024 * 1024)}"`, json, 413, 'payload_too_large'],
    ['an array', '[]', json, 422, 'validation_failed'],
    ['null', 'null', json, 422, 'validation_failed'],
  ])('with %s is refused', async (_, body, headers, status, code) => {
    const answer = await send('POST /api/partner/tickets', {
      headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
      body,
    });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('with a method that the path does not take is told those that it does', async () => {
    const answer = await send('DELETE /api/partner/tickets');
    expect(answer).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
  });

  it('to nowhere is told where the paths stand', async () => {
    expect(await send('GET /api/partner/nothing')).toMatchObject({
      status: 404,
      body: { code: 'not_found', detail: expect.stringContaining('/docs') },
    });
  });

  it('with an identifier that cannot be one is not found', async () => {
    for (const id of ['%27%20or%201=1', '..%2f..', 'x'.repeat(200)]) {
      expect((await send(`GET /api/partner/tickets/${id}`)).status).toBe(404);
    }
  });
});

describe('Idempotency-Key', () => {
  it('is asked for', async () => {
    expect(await open(json)).toMatchObject({
      status: 400,
      body: { code: 'idempotency_missing', detail: expect.stringContaining('UUID') },
    });
    expect(await open({ ...json, 'idempotency-key': 'x'.repeat(256) })).toMatchObject({ status: 400 });
  });

  it('brings the same answer and does the work once', async () => {
    const key = crypto.randomUUID();
    const [first, second] = [await open(keyed(key)), await open(keyed(key))];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(first.headers.get('idempotency-replayed')).toBeNull();
  });

  it('sent twice at once does the work once', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => open(keyed(key))));
    const ids = answers.filter(({ status }) => status === 201).map(({ body }) => body['id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('with another body is refused', async () => {
    const key = crypto.randomUUID();
    await open(keyed(key));
    expect(await open(keyed(key), { ...ticket, subject: 'Another' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_reused' },
    });
  });

  it('belongs to its partner', async () => {
    const key = crypto.randomUUID();
    const mine = await open(keyed(key));
    const theirs = await open(keyed(key), ticket, await server.session('beta'));
    expect(theirs.status).toBe(201);
    expect(theirs.body['id']).not.toBe(mine.body['id']);
  });

  it('is free again after a day, and after a refusal', async () => {
    const key = crypto.randomUUID();
    const first = await open(keyed(key));
    server.clock.advance(24 * 3_600_000);
    const later = await open(keyed(key), ticket, await server.session('alpha'));
    expect(later).toMatchObject({ status: 201 });
    expect(later.body['id']).not.toBe(first.body['id']);
    server.clock.set(now);
    const other = crypto.randomUUID();
    expect((await open(keyed(other), { ...ticket, severity: 'none' })).status).toBe(422);
    expect((await open(keyed(other))).status).toBe(201);
  });
});

describe('versions', () => {
  it('leave as ETag, and a change to something older is refused', async () => {
    const made = await open();
    const id = String(made.body['id']);
    expect(made.headers.get('etag')).toBe('"1"');
    const reply = (match: string) =>
      send(`POST /api/partner/tickets/${id}/reply`, {
        headers: { ...keyed(), 'if-match': match },
        body: JSON.stringify({ body: 'More.' }),
      });
    const changed = await reply('"1"');
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"2"');
    const late = await reply('"1"');
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'version_conflict', detail: expect.stringContaining('Load it again') },
    });
    expect(late.headers.get('etag')).toBe('"2"');
    expect((await reply('W/"2"')).status).toBe(200);
    expect(await reply('yesterday')).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
  });
});

describe('headers', () => {
  it('let a page read answers and errors alike', async () => {
    for (const path of ['/api/partner/profile', '/api/partner/nothing', '/api/partner/customers?x=1']) {
      const { headers } = await send(`GET ${path}`, { headers: { origin: 'http://localhost:4500' } });
      expect(headers.get('access-control-allow-origin'), path).toBe('http://localhost:4500');
      expect(headers.get('access-control-allow-credentials'), path).toBeNull();
      expect(headers.get('vary'), path).toContain('Origin');
      expect(headers.get('x-request-id'), path).toMatch(/^req_/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('answer the question that a browser asks first', async () => {
    const { status, headers } = await send('OPTIONS /api/partner/tickets', {
      headers: { origin: 'http://localhost:4500', 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key');
  });

  it('tell the time by the clock of the server, with answers and errors alike', async () => {
    for (const path of ['/api/partner/profile', '/api/partner/nothing', '/api/partner/customers?x=1'])
      expect((await send(`GET ${path}`)).headers.get('date'), path).toBe(new Date(now).toUTCString());
  });

  it('let a page from elsewhere say who it is and where it was', async () => {
    const { headers } = await send('OPTIONS /api/partner/events', { headers: { origin: 'http://localhost:4500' } });
    for (const name of ['Gangway-Connection', 'Last-Event-ID'])
      expect(headers.get('access-control-allow-headers')).toContain(name);
  });

  it('say what is left of the limit', async () => {
    const { headers } = await send('GET /api/partner/profile');
    expect(headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
    expect(headers.get('ratelimit-policy')).toMatch(/^"default";q=\d+;w=\d+$/);
  });

  it('keep answers about a partner out of caches', async () => {
    expect((await send('GET /api/partner/profile')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('limits', () => {
  it('stop a session that asks too fast, and say when to come back', async () => {
    const strict = await createTestServer({
      programs: [sampleProgram],
      histories: [sampleHistory({ handle: 'alpha', now })],
      now,
      limitFactor: 1,
    });
    const token = await strict.session('alpha');
    const ask = () => strict.fetch('/api/partner/sessions/current', { headers: { authorization: `Bearer ${token}` } });
    let last = await ask();
    for (let index = 0; index < 200 && last.status === 200; index += 1) last = await ask();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await last.json()).toMatchObject({ code: 'rate_limited', detail: expect.stringContaining('Try again in') });
    await strict.close();
  });
});

describe('pages beside the API', () => {
  it('are the reference, under a policy that runs no script', async () => {
    const { status, headers, text } = await send('GET /docs');
    expect(status).toBe(200);
    expect(text).toContain('tickets.create');
    expect(text).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
    expect(style.length).toBeGreaterThan(100);
    expect(headers.get('content-security-policy')).toContain(createHash('sha256').update(style).digest('base64'));
    expect(text).not.toContain(' style=');
  });

  it('have a place for every link of the reference', async () => {
    const { text } = await send('GET /docs');
    const places = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !places.has(id))).toEqual([]);
  });

  it('are the OpenAPI document, at both its places', async () => {
    const [first, second] = [await send('GET /openapi.json'), await send('GET /api/partner/openapi.json')];
    expect(first.body['openapi']).toBe('3.1.0');
    expect(second.text).toBe(first.text);
  });

  it('are the widgets, asked for again only when they changed', async () => {
    const first = await send('GET /gangway.js', { headers: { origin: 'http://localhost:4500' } });
    expect(first).toMatchObject({ status: 200, text: 'export {};' });
    expect(first.headers.get('content-type')).toContain('text/javascript');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const again = await send('GET /gangway.js', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('are what the widgets load when it is wanted, for good', async () => {
    const part = await send('GET /gangway/part-1.js');
    expect(part).toMatchObject({ status: 200, text: 'export const part = 1;' });
    expect(part.headers.get('cache-control')).toContain('immutable');
    expect(part.headers.get('access-control-allow-origin')).toBe('*');
    expect((await send('GET /gangway/part-0.js')).status).toBe(404);
    expect((await send('GET /brand-studio.js')).text).toBe('export const studio = 1;');
    expect((await send('GET /brand-studio/part-1.js')).status).toBe(404);
  });
});

describe('the log', () => {
  it('has the request and none of its secrets', () => {
    const log = lines.join('');
    expect(log).toContain('"path":"/api/partner/tickets"');
    expect(log).not.toMatch(/gw_(pk|sk|rk|es)_/);
    expect(log).not.toContain('Since noon');
  });
});
