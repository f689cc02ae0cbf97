import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createTestApi, type TestApi } from './index.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const control = async (line: string, body?: object) => {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await api.fetch(`/__gangway/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  return { status: answer.status, body: await answer.json() };
};
const token = async (query: string) =>
  z.parse(z.object({ token: z.string() }), (await control(`POST session?${query}`)).body).token;
const read = async (path: string, session: string) => {
  const answer = await api.fetch(`/api/partner${path}`, { headers: { authorization: `Bearer ${session}` } });
  return { status: answer.status, body: await answer.json() };
};

describe('createTestApi', () => {
  const reads = [
    'program',
    'profile',
    'tier',
    'contacts',
    'onboarding',
    'gates',
    'training',
    'credentials',
    'customers',
    'customers/columns',
    'customers/summary',
    'billing',
    'revenue-lines',
    'statements',
    'payouts',
    'billing/account',
    'support',
    'tickets',
    'branding',
    'sessions/current',
  ];

  it('answers every read of every demo partner', async () => {
    expect(api.server().partners.length).toBeGreaterThan(1);
    for (const { handle } of api.server().partners) {
      const session = await token(`handle=${handle}`);
      for (const path of reads) {
        const { status, body } = await read(`/${path}`, session);
        expect(status, `${handle} ${path}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
      }
    }
  });

  it('gives a session for the person that is named', async () => {
    expect((await read('/sessions/current', await token('handle=sample&persona=viewer'))).body).toMatchObject({
      user: { role: 'viewer' },
    });
  });

  it('moves its clock and starts again when told', async () => {
    const later = '2026-04-14T18:20:00.000Z';
    expect((await control('POST clock', { at: later })).body).toEqual({ now: later });
    expect((await control('POST clock', { advance: 1000 })).body).toEqual({ now: '2026-04-14T18:20:01.000Z' });
    await control('POST reset');
    expect((await read('/sessions/current', await token('handle=sample'))).body).toMatchObject({
      now: '2026-04-14T17:20:00.000Z',
    });
  });

  it('knows nothing else', async () => {
    expect((await control('GET nothing')).status).toBe(404);
  });
});
