import { retrieveSession } from '@gangway/contract';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, testSession, type Change } from '../index.js';
import { fetchFrom } from './live.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const hour = 3_600_000;
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: [sampleHistory({ handle: 'alpha', now })],
    now,
  });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.close());

describe('a device whose clock is wrong', () => {
  it.each([-3 * hour, 0, 3 * hour])(
    'by %i ms keeps the time of the server, its session and its events',
    async (off) => {
      const real = Date.now.bind(Date);
      vi.spyOn(Date, 'now').mockImplementation(() => real() + off);
      const { publishableKey } = server.partner('alpha');
      const options = { apiUrl: 'http://localhost', fetch: fetchFrom(server) };
      const getSession = vi.fn(testSession({ ...options, publishableKey }));
      const connection = connect({ ...options, getSession });
      const heard: Change[] = [];
      connection.subscribe((change) => heard.push(change));
      for (let times = 0; times < 3; times += 1) await connection.send(retrieveSession, {});
      // The header counts whole seconds, and the test's clock stands.
      expect(Math.abs(connection.serverNow() - Date.parse(now))).toBeLessThan(2000);
      await server.suspend('alpha', 'The clock is tested.');
      await server.suspend('alpha', null);
      await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
      expect(heard).toMatchObject([{ event: { at: '2026-04-14T17:20:00.000Z' } }, {}]);
      expect(getSession).toHaveBeenCalledTimes(1);
      connection.close();
    },
  );
});
