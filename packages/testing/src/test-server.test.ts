import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from './index.js';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: [sampleHistory({ handle: 'alpha', now })],
    now,
  });
});
afterAll(() => server.close());

const read = async (path: string, token: string) => {
  const answer = await server.fetch(`/api/partner${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: await answer.json() };
};

describe('createTestServer', () => {
  it('stands at the instant that it was given, and moves when told', async () => {
    const health = async () => (await server.fetch('/api/partner/health')).json();
    expect(await health()).toEqual({ status: 'ok', now: '2026-04-14T17:20:00.000Z' });
    server.clock.advance(60_000);
    expect(await health()).toEqual({ status: 'ok', now: '2026-04-14T17:21:00.000Z' });
    server.clock.set(now);
  });

  it.each([
    '/program',
    '/profile',
    '/tier',
    '/contacts',
    '/onboarding',
    '/gates',
    '/training',
    '/credentials',
    '/customers',
    '/customers/columns',
    '/customers/summary',
    '/billing',
    '/revenue-lines',
    '/statements',
    '/payouts',
    '/billing/account',
    '/support',
    '/tickets',
    '/branding',
    '/sessions/current',
  ])('answers GET %s to a session of a person', async (path) => {
    expect(await read(path, await server.session('alpha'))).toMatchObject({ status: 200 });
  });

  it('names the partners that there are when asked for another', () => {
    expect(() => server.partner('beta')).toThrow('There is no partner "beta" here, only alpha.');
  });
});
