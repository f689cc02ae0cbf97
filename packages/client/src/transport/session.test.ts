import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SessionLostError, testSession } from '../index.js';
import { answered, client, sessionOf, unreachable, wire } from '../wire.fixtures.js';
import { sessionSource, type GetSession } from './session.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
});
afterAll(() => api.close());
afterEach(() => vi.unstubAllGlobals());

const minute = 60_000;
/** Lets what was begun beside a call come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A source of sessions of ten minutes on a clock of its own. */
function source(getSession: (count: number) => Promise<unknown>, random = 0.5) {
  let at = 0;
  let count = 0;
  const token = (name: string) => ({
    access_token: name,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 600,
    scope: '',
  });
  const get: GetSession = async () => token(String((await getSession((count += 1))) ?? `session ${count}`));
  return {
    tokens: sessionSource(
      get,
      () => at,
      () => random,
    ),
    asked: () => count,
    advance: (milliseconds: number) => (at += milliseconds),
  };
}
const fresh = async () => null;

describe('a session', () => {
  it.each([
    [0, 7],
    [0.5, 8],
    [1, 9],
  ])(
    'is renewed at four fifths of its life, give or take a tenth: at %d, after %i of ten minutes',
    async (random, minutes) => {
      const { tokens, asked, advance } = source(fresh, random);
      await tokens.token();
      advance(minutes * minute - 1);
      await tokens.token();
      await settled();
      expect(asked()).toBe(1);
      advance(2);
      // The old one is still good, so nobody waits for the new one.
      expect(await tokens.token()).toBe('session 1');
      await settled();
      expect([asked(), await tokens.token()]).toEqual([2, 'session 2']);
    },
  );

  it('that is over is waited for', async () => {
    const { tokens, advance } = source(fresh);
    await tokens.token();
    advance(10 * minute);
    expect(await tokens.token()).toBe('session 2');
  });

  it('is fetched once for all who ask at the same time', async () => {
    const { tokens, asked, advance } = source(fresh);
    const all = () => Promise.all(Array.from({ length: 20 }, () => tokens.token()));
    expect(new Set(await all())).toEqual(new Set(['session 1']));
    advance(9 * minute);
    await all();
    await settled();
    expect(new Set(await all())).toEqual(new Set(['session 2']));
    expect(asked()).toBe(2);
  });

  it('that is refused is given up by the first who says so, not again by the last', async () => {
    const { tokens, asked } = source(fresh);
    const first = await tokens.token();
    tokens.refused(first);
    const second = await tokens.token();
    tokens.refused(first);
    expect([second, await tokens.token(), asked()]).toEqual(['session 2', 'session 2', 2]);
  });

  it('is kept while a renewal fails that may go through later', async () => {
    const { tokens, asked, advance } = source(async (count) => {
      if (count === 2) throw new TypeError('fetch failed');
      return null;
    });
    await tokens.token();
    advance(9 * minute);
    expect(await tokens.token()).toBe('session 1');
    await settled();
    expect(await tokens.token()).toBe('session 1');
    await settled();
    expect([await tokens.token(), asked()]).toEqual(['session 3', 3]);
  });

  it('ends when the portal says that nobody is signed in', async () => {
    const { tokens, advance } = source(async (count) => {
      if (count > 1) throw new Error('401');
      return null;
    });
    await tokens.token();
    advance(9 * minute);
    await tokens.token();
    await settled();
    await expect(tokens.token()).rejects.toBeInstanceOf(SessionLostError);
  });

  it('is renewed when the page comes back into view, unless it is young', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const { tokens, asked, advance } = source(fresh);
    const show = async (visibilityState: string) => {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
      await settled();
      return asked();
    };
    await tokens.token();
    expect(await show('visible')).toBe(1);
    advance(9 * minute);
    expect(await show('hidden')).toBe(1);
    expect(await show('visible')).toBe(2);
    expect(await show('visible')).toBe(2);
    tokens.close();
    advance(9 * minute);
    expect(await show('visible')).toBe(2);
  });
});

describe('a client with sessions', () => {
  it('shares one session among all its requests', async () => {
    const getSession = vi.fn(() => sessionOf(api));
    const own = client(api, wire(api), { getSession });
    await Promise.all([own.profile.retrieve(), own.tier.retrieve(), own.support.retrieve(), own.tickets.list()]);
    await own.sessions.current();
    expect(getSession).toHaveBeenCalledTimes(1);
  });

  it('gets a new one when the API says that it is over, for all at once, and nobody notices', async () => {
    const getSession = vi.fn(() => sessionOf(api));
    const own = client(api, wire(api), { getSession });
    await own.profile.retrieve();
    api.server().clock.advance(11 * minute);
    const answers = await Promise.all(Array.from({ length: 8 }, () => own.sessions.current()));
    expect(answers.map(({ user }) => user?.role)).toEqual(Array.from({ length: 8 }, () => 'owner'));
    expect(getSession).toHaveBeenCalledTimes(2);
  });

  it('repeats a write under the new one, with the same key', async () => {
    const through = wire(api);
    const own = client(api, through, { getSession: () => sessionOf(api) });
    await own.profile.retrieve();
    api.server().clock.advance(11 * minute);
    await own.tickets.create({ body: { subject: 'Over', body: 'Again.', kind: 'platform', severity: 'minor' } });
    const [, refused, done] = through.exchanges;
    expect([refused!.answer?.status, done!.answer?.status]).toEqual([401, 201]);
    expect(done!.headers.get('idempotency-key')).toBe(refused!.headers.get('idempotency-key'));
    expect(done!.headers.get('authorization')).not.toBe(refused!.headers.get('authorization'));
  });

  it('says that the session is lost when the new one is refused as well, and does not ask for ever', async () => {
    const old = await sessionOf(api);
    api.server().clock.advance(11 * minute);
    const through = wire(api);
    const getSession = vi.fn(async () => old);
    const own = client(api, through, { getSession });
    const error: unknown = await own.profile.retrieve().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SessionLostError);
    expect(error).toMatchObject({ code: 'session_lost', status: 401, cause: { code: 'session_expired' } });
    expect(error).toMatchObject({ requestId: through.exchanges.at(-1)!.answer!.headers.get('x-request-id') });
    expect([through.exchanges.length, getSession.mock.calls.length]).toEqual([2, 2]);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('Not signed in'))],
    ['answers with something else', async () => ({ error: 'login_required' })],
    ['answers with nothing', async () => undefined],
    [
      'throws',
      () => {
        throw new Error('Not signed in');
      },
    ],
  ])('says that the session is lost when the portal %s', async (_, getSession) => {
    const through = wire(api);
    await expect(client(api, through, { getSession }).profile.retrieve()).rejects.toMatchObject({
      name: 'SessionLostError',
      message: expect.stringContaining('Sign in again'),
    });
    expect(through.exchanges).toHaveLength(0);
  });

  it('asks the portal again when it could not be reached, and says so when it stays away', async () => {
    let calls = 0;
    const getSession = async () => {
      calls += 1;
      if (calls < 3) throw new TypeError('fetch failed');
      return sessionOf(api);
    };
    expect(await client(api, wire(api), { getSession }).profile.retrieve()).toMatchObject({ name: 'Demo sample' });
    const away = client(api, wire(api), { getSession: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(away.profile.retrieve()).rejects.toMatchObject({ name: 'NetworkError', code: 'network' });
  });
});

describe('testSession', () => {
  const publishableKey = () => api.server().partner('sample').publishableKey;
  const apiUrl = 'http://localhost';

  it('signs in with a publishable key, as the person that is named', async () => {
    const { fetch } = wire(api);
    const roles = ['owner', 'viewer'].map(async (persona) => {
      const own = client(api, wire(api), {
        getSession: testSession({ apiUrl, fetch, publishableKey: publishableKey(), persona }),
      });
      return (await own.sessions.current()).user?.role;
    });
    expect(await Promise.all(roles)).toEqual(['owner', 'viewer']);
  });

  it('goes on after a fault on the way', async () => {
    const { fetch } = wire(api, unreachable, answered(503, ''));
    const getSession = testSession({ apiUrl, fetch, publishableKey: publishableKey() });
    expect(await client(api, wire(api), { getSession }).profile.retrieve()).toMatchObject({ name: 'Demo sample' });
  });

  it('tells what is wrong with the key, rather than to sign in', async () => {
    const mistyped = publishableKey().slice(0, -1) + (publishableKey().endsWith('0') ? '1' : '0');
    const getSession = testSession({ apiUrl, fetch: wire(api).fetch, publishableKey: mistyped });
    await expect(client(api, wire(api), { getSession }).profile.retrieve()).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 'key_malformed',
      message: expect.stringContaining('Copy it again'),
    });
  });

  it('tells who there is when the person is nobody', async () => {
    const getSession = testSession({
      apiUrl,
      fetch: wire(api).fetch,
      publishableKey: publishableKey(),
      persona: 'nobody',
    });
    await expect(client(api, wire(api), { getSession }).profile.retrieve()).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('owner, viewer'),
    });
  });
});
