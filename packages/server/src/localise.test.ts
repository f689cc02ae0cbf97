import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { languageFor } from './localise.js';

const program = { language: 'en', translations: { de: {}, 'zh-Hant': {} } };
test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['de-CH, en;q=0.5', 'de'],
  ['fr, de;q=0.8, en;q=0.9', 'en'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['fr', 'en'],
  ['de;q=0', 'en'],
  ['*, de', 'en'],
  ['%&/ ;;q=x,,', 'en'],
])('a reader of %s reads %s', (accepted, language) => {
  expect(languageFor(program, accepted)).toBe(language);
});

describe('an answer of the API', () => {
  const now = '2026-04-14T17:20:00Z';
  let server: TestServer;
  let session: string;
  beforeAll(async () => {
    server = await createTestServer({
      programs: [sampleProgram],
      histories: [sampleHistory({ handle: 'alpha', now })],
      now,
    });
    session = await server.session('alpha');
  });
  afterAll(() => server.close());

  const ask = (language: string | null, path = '/onboarding', init: RequestInit = {}, key = crypto.randomUUID()) =>
    server.fetch(`/api/partner${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${session}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        origin: 'https://alpha.example.com',
        ...(language === null ? {} : { 'accept-language': language }),
      },
    });

  it.each([
    ['de-AT, en;q=0.5', 'de', 'Den Auftakt abhalten', 'Go live'],
    ['fr', 'en', 'Hold the kick-off', 'Go live'],
    [null, 'en', 'Hold the kick-off', 'Go live'],
  ])(
    'to %s has the program’s texts in %s, and those that it lacks in its own',
    async (accepted, language, ...titles) => {
      const answer = await ask(accepted);
      expect(answer.headers.get('content-language')).toBe(language);
      expect(answer.headers.get('vary')).toMatch(/Accept-Language$/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const text = await answer.text();
      for (const title of titles) expect(text).toContain(`"title":"${title}"`);
    },
  );

  it('without texts of the program is the same for all, and says so', async () => {
    const answer = await ask('de', '/customers');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-language')).toBeNull();
    expect(answer.headers.get('vary')).not.toMatch(/Accept-Language/);
  });

  it('to a change is in the language of its request, also where it is given again', async () => {
    const key = crypto.randomUUID();
    const done = { method: 'POST', body: '{}' };
    const first = await ask('de', '/tasks/tsk_kickoff/complete', done, key);
    const again = await ask('en', '/tasks/tsk_kickoff/complete', done, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await first.text()).toContain('"title":"Den Auftakt abhalten"');
    expect(await again.text()).toContain('"title":"Hold the kick-off"');
  });
});
