import { createKey, sessionTokenSchema } from '@gangway/contract';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from './key-format.js';

const now = '2026-04-14T17:20:00Z';
const minute = 60_000;
let server: TestServer;
beforeAll(async () => {
  const histories = ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now }));
  server = await createTestServer({ programs: [sampleProgram], histories, now });
});
afterAll(() => server.close());

interface Asked {
  readonly token?: string | undefined;
  readonly origin?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(line: string, { token, origin, body, headers }: Asked = {}) {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await server.fetch(`/api/partner${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(origin === undefined ? {} : { origin }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, never> };
}
const secret = (handle = 'alpha') => server.partner(handle).secretKey;
const publishable = (handle = 'alpha') => server.partner(handle).publishableKey;
const newKey = async (body: object) => {
  const made = await ask('POST /keys', { token: secret(), body: { name: 'A key', scopes: [], ...body } });
  expect(made.status).toBe(201);
  return createKey.response.parse(made.body);
};
const exchange = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  external_user: 'user-1',
  role: 'viewer',
  origin: 'http://localhost:4500',
};
const mint = async (token: string, body: object = {}) => {
  const made = await ask('POST /sessions', { token, body: { ...exchange, ...body } });
  expect(made.body).toMatchObject({ token_type: 'Bearer' });
  return sessionTokenSchema.parse(made.body);
};

describe('a credential', () => {
  it.each([
    ['missing', undefined, 401, 'key_missing', 'Authorization: Bearer'],
    ['made up', 'hunter2', 401, 'key_malformed', 'Copy it again'],
    ['misspelt', 'one letter off', 401, 'key_malformed', 'checksum'],
    ['of another server', makeToken('secret', false), 401, 'key_invalid', 'No such key'],
    ['of a live key that nobody made', makeToken('secret', true), 401, 'key_invalid', 'No such key'],
    ['a session that nobody started', makeToken('session', false), 401, 'session_expired', 'Ask for a new one'],
  ])('%s is refused, with what to do', async (kind, token, status, code, words) => {
    const key = secret();
    const sent = kind === 'misspelt' ? key.slice(0, -1) + (key.endsWith('0') ? '1' : '0') : token;
    const answer = await ask('GET /profile', { token: sent });
    expect(answer).toMatchObject({ status, body: { code, status } });
    expect(answer.body['detail']).toContain(words);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('www-authenticate')).toContain(code);
    expect(JSON.stringify(answer.body)).not.toContain(sent ?? 'nothing to leak');
  });

  it('of the wrong kind is refused, naming the right one', async () => {
    expect(await ask('GET /customers', { token: publishable() })).toMatchObject({
      status: 403,
      body: { code: 'key_wrong_kind', detail: expect.stringContaining('session or secret or restricted') },
    });
  });

  it('without the scope is refused, naming the scope', async () => {
    const { secret: token } = await newKey({ kind: 'restricted', scopes: ['billing:read'] });
    expect(await ask('GET /billing', { token })).toMatchObject({ status: 200 });
    expect(await ask('GET /customers', { token })).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', detail: expect.stringContaining('customers:read') },
    });
  });

  it('opens its own partner and no other', async () => {
    const own = await ask('GET /customers/cus_alpha0', { token: secret('alpha') });
    const other = await ask('GET /customers/cus_alpha0', { token: secret('beta') });
    const nobody = await ask('GET /customers/cus_nobody', { token: secret('beta') });
    expect(own.status).toBe(200);
    expect(other).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect({ ...other.body, requestId: '', instance: '' }).toEqual({ ...nobody.body, requestId: '', instance: '' });
  });

  it.each(['tickets/tkt_x', 'tasks/tsk_x', 'attempts/att_x', 'statements/sta_x', 'customers/cus_x'])(
    'finds no %s that is not there',
    async (path) => {
      expect(await ask(`GET /${path}`, { token: secret() })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    },
  );

  it('that fails too often from one address is stopped', async () => {
    const strict = await createTestServer({ programs: [sampleProgram], histories: [], now, limitFactor: 1 });
    const guess = async () =>
      (
        await strict.fetch('/api/partner/profile', {
          headers: { authorization: `Bearer ${makeToken('secret', false)}`, 'x-forwarded-for': crypto.randomUUID() },
        })
      ).status;
    const answers = [];
    for (let index = 0; index < 25; index += 1) answers.push(await guess());
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(answers.at(-1)).toBe(429);
    await strict.close();
  });
});

describe('origins', () => {
  it('of a page on this machine are open in test mode to a key without a list', async () => {
    const answer = await ask('POST /sessions/test', {
      token: publishable(),
      origin: 'http://localhost:4500',
      body: {},
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4500');
  });

  it.each([
    ['null', 'opaque origin'],
    ['https://elsewhere.example', 'list of origins, which is empty'],
    ['http://portal.example', 'does not use https'],
  ])('%s is refused, naming the rule', async (origin, rule) => {
    const answer = await ask('POST /sessions/test', { token: publishable(), origin, body: {} });
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed', detail: expect.stringContaining(rule) },
    });
    if (origin !== 'null') expect(answer.body['detail']).toContain(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('on the list are let in, one label for a star, and others are told the list', async () => {
    const origins = ['https://portal.example.com', 'https://*.partners.example.com'];
    const { secret: token } = await newKey({ kind: 'publishable', scopes: ['branding:read'], origins });
    const from = async (origin: string) => (await ask('GET /branding', { token, origin })).status;
    expect(await from('https://portal.example.com')).toBe(200);
    expect(await from('https://one.partners.example.com')).toBe(200);
    expect(await from('https://one.two.partners.example.com')).toBe(403);
    expect(await from('https://partners.example.com')).toBe(403);
    expect(await from('https://portal.example.com.evil.example')).toBe(403);
    expect(await from('https://portal.example.com:8443')).toBe(403);
    expect((await ask('GET /branding', { token, origin: 'https://evil.example' })).body['detail']).toContain(
      origins.join(', '),
    );
  });
});

describe('sessions', () => {
  it('stand for a person in test mode, whom the page names', async () => {
    const owner = await ask('GET /sessions/current', { token: await server.session('alpha') });
    const viewer = await ask('GET /sessions/current', { token: await server.session('alpha', 'viewer') });
    expect(owner.body).toMatchObject({ partnerId: 'par_alpha', livemode: false, user: { role: 'owner' } });
    expect(viewer.body).toMatchObject({ user: { role: 'viewer' }, expiresAt: '2026-04-14T17:30:00.000Z' });
    expect(viewer.body['scopes']).not.toContain('billing:read');
    expect(owner.body['scopes']).not.toContain('keys:write');
  });

  it('for nobody known are refused, naming who is', async () => {
    expect(await ask('POST /sessions/test', { token: publishable(), body: { persona: 'nobody' } })).toMatchObject({
      status: 422,
      body: {
        code: 'validation_failed',
        detail: expect.stringContaining('owner, viewer'),
        errors: [{ pointer: '/persona' }],
      },
    });
  });

  it('have what the role, the request and the key all allow', async () => {
    const { secret: key } = await newKey({
      kind: 'restricted',
      scopes: ['sessions:create', 'customers:read', 'support:read'],
    });
    expect((await mint(key, { role: 'owner' })).scope.split(' ').sort()).toEqual(['customers:read', 'support:read']);
    expect((await mint(key, { role: 'owner', scope: 'customers:read billing:read' })).scope).toBe('customers:read');
  });

  it('are for the page that they were made for', async () => {
    const { access_token: token } = await mint(secret());
    expect((await ask('GET /profile', { token, origin: exchange.origin })).status).toBe(200);
    expect(await ask('GET /profile', { token, origin: 'http://localhost:9999' })).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
  });

  it('end after ten minutes, on the second', async () => {
    const { access_token: token, expires_in } = await mint(secret());
    expect(expires_in).toBe(600);
    server.clock.advance(10 * minute - 1);
    expect((await ask('GET /profile', { token })).status).toBe(200);
    server.clock.advance(1);
    expect(await ask('GET /profile', { token })).toMatchObject({ status: 401, body: { code: 'session_expired' } });
    server.clock.set(now);
  });

  it('end with their key', async () => {
    const key = await newKey({ kind: 'restricted', scopes: ['sessions:create', 'program:read'] });
    const { access_token: token } = await mint(key.secret);
    expect((await ask('GET /profile', { token })).status).toBe(200);
    expect(await ask(`POST /keys/${key.id}/revoke`, { token: secret() })).toMatchObject({
      status: 200,
      body: { state: 'revoked' },
    });
    expect(await ask('GET /profile', { token })).toMatchObject({ status: 401, body: { code: 'session_revoked' } });
    expect(await ask('GET /profile', { token: key.secret })).toMatchObject({
      status: 401,
      body: { code: 'key_revoked' },
    });
  });

  it('do not outlive a key that expires', async () => {
    const key = await newKey({ kind: 'restricted', scopes: ['sessions:create'], expiresAt: '2026-04-14T17:25:00Z' });
    expect((await mint(key.secret)).expires_in).toBe(300);
    server.clock.advance(5 * minute);
    expect(await ask('GET /sessions/current', { token: key.secret })).toMatchObject({
      status: 401,
      body: { code: 'key_expired' },
    });
    server.clock.set(now);
  });
});

describe('keys', () => {
  it('show their secret once', async () => {
    const key = await newKey({ kind: 'secret', scopes: ['customers:read'] });
    const listed = await ask('GET /keys', { token: secret() });
    expect(listed.status).toBe(200);
    expect(JSON.stringify(listed.body)).toContain(key.id);
    expect(JSON.stringify(listed.body)).not.toContain(key.secret);
  });

  it('give no more than their maker has', async () => {
    const { secret: token } = await newKey({ kind: 'secret', scopes: ['keys:write', 'customers:read'] });
    expect(
      await ask('POST /keys', { token, body: { kind: 'secret', name: 'More', scopes: ['billing:read'] } }),
    ).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', detail: expect.stringContaining('billing:read') },
    });
  });

  it('that are publishable take no scope of tenant data', async () => {
    expect(
      await ask('POST /keys', {
        token: secret(),
        body: { kind: 'publishable', name: 'P', scopes: ['customers:read'] },
      }),
    ).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', errors: [{ pointer: '/scopes' }] },
    });
  });

  it('rotate in place: both secrets for the grace, then the new one', async () => {
    const old = await newKey({ kind: 'restricted', scopes: ['program:read'] });
    const rotated = await ask(`POST /keys/${old.id}/rotate`, { token: secret(), body: { graceSeconds: 60 } });
    expect(rotated.body).toMatchObject({ id: old.id, state: 'rotating' });
    const fresh = String(rotated.body['secret']);
    const works = async (token: string) => (await ask('GET /profile', { token })).status;
    expect([await works(old.secret), await works(fresh)]).toEqual([200, 200]);
    expect(await ask(`POST /keys/${old.id}/rotate`, { token: secret(), body: {} })).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition' },
    });
    server.clock.advance(minute);
    expect([await works(old.secret), await works(fresh)]).toEqual([401, 200]);
    server.clock.set(now);
  });

  it.each([
    ['https://*.com', 'whoever registers'],
    ['https://*.co.uk', 'whoever registers'],
    ['https://*.github.io', 'whoever registers'],
    ['https://*.localhost', 'whoever registers'],
    ['http://portal.example.com', 'does not use https'],
    ['https://portal.example.com:443', 'https://portal.example.com'],
  ])('cannot list the origin %s', async (origin, words) => {
    const body = {
      kind: 'publishable',
      name: 'P',
      scopes: ['branding:read'],
      origins: ['https://ok.example.com', origin],
    };
    expect(await ask('POST /keys', { token: secret(), body })).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', detail: expect.stringContaining(words), errors: [{ pointer: '/origins/1' }] },
    });
  });

  it('cannot be made to end in the past', async () => {
    expect(
      await ask('POST /keys', { token: secret(), body: { kind: 'secret', name: 'S', scopes: [], expiresAt: now } }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/expiresAt' }] },
    });
  });

  it('of another partner are not there', async () => {
    const { id } = await newKey({ kind: 'restricted', scopes: ['program:read'] });
    expect((await ask(`POST /keys/${id}/revoke`, { token: secret('beta') })).status).toBe(404);
  });
});
