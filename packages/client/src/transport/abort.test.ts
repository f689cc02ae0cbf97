import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { client, passes, sessionOf, silent, unreachable, wire } from '../wire.fixtures.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
});
afterAll(() => api.close());

const reason = new Error('The widget left');
/** A signal that is aborted a moment from now. */
function soon(): AbortSignal {
  const abort = new AbortController();
  setTimeout(() => abort.abort(reason), 10);
  return abort.signal;
}

describe('an abort', () => {
  it('ends a request with its reason, which is no error of the client', async () => {
    const own = client(api, wire(api, silent));
    await expect(own.profile.retrieve({}, { signal: soon() })).rejects.toBe(reason);
  });

  it('reaches the request itself', async () => {
    const signals: AbortSignal[] = [];
    const own = client(api, {
      exchanges: [],
      fetch: (input, init) => {
        signals.push(new Request(input, init).signal);
        return new Promise(() => {});
      },
    });
    await expect(own.profile.retrieve({}, { signal: soon() })).rejects.toBe(reason);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('before the request keeps it from being sent, and from starting a session', async () => {
    const through = wire(api);
    const getSession = vi.fn(() => sessionOf(api));
    const own = client(api, through, { getSession });
    await expect(own.profile.retrieve({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([through.exchanges.length, getSession.mock.calls.length]).toEqual([0, 0]);
  });

  it('is not lost in any of the moments between a session and the request', async () => {
    const session = await sessionOf(api);
    for (let moments = 0; moments < 60; moments += 1) {
      const abort = new AbortController();
      const later = (left: number): void => (left > 0 ? queueMicrotask(() => later(left - 1)) : abort.abort(reason));
      const getSession = () => {
        later(moments);
        return Promise.resolve(session);
      };
      const own = client(api, { exchanges: [], fetch: () => new Promise(() => {}) }, { getSession });
      await expect(own.profile.retrieve({}, { signal: abort.signal })).rejects.toBe(reason);
    }
  });

  it('ends the pause before the next try', async () => {
    const through = wire(api, unreachable);
    const own = client(api, through, { retry: { base: 60_000, max: 60_000, random: () => 1 } });
    await expect(own.profile.retrieve({}, { signal: soon() })).rejects.toBe(reason);
    expect(through.exchanges).toHaveLength(1);
  });

  it('of one caller ends its waiting for a session at once, and the session is still fetched, once, for the others', async () => {
    let give = (_: unknown) => {};
    const getSession = vi.fn(() => new Promise((resolve) => (give = resolve)));
    const through = wire(api, passes);
    const own = client(api, through, { getSession });
    const leaving = own.profile.retrieve({}, { signal: soon() });
    const staying = own.profile.retrieve();
    await expect(leaving).rejects.toBe(reason);
    give(await sessionOf(api));
    expect(await staying).toMatchObject({ name: 'Demo sample' });
    expect([getSession.mock.calls.length, through.exchanges.length]).toEqual([1, 1]);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const own = client(api, wire(api, unreachable), { getSession: () => sessionOf(api) });
    await own.profile.retrieve({}, { signal });
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});
