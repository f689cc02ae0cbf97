import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../index.js';
import { answered, answerLost, client, unreachable, wire, type Fault } from '../wire.fixtures.js';
import { defaultRetryPolicy, retryPause } from './retry-policy.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
});
afterAll(() => api.close());

const busy = (status: number, headers: Record<string, string> = {}): Fault => answered(status, '', headers);

describe('a read', () => {
  it.each<[string, Fault]>([
    ['does not arrive', unreachable],
    ['is lost on its way back', answerLost],
    ['meets a bad gateway', busy(502)],
    ['meets an API that is starting', busy(503)],
    ['meets a gateway that waits in vain', busy(504)],
    ['meets a limit', busy(429)],
  ])('that %s is sent again', async (_, fault) => {
    const through = wire(api, fault, fault);
    expect(await client(api, through).profile.retrieve()).toMatchObject({ name: 'Demo sample' });
    expect(through.exchanges).toHaveLength(3);
  });

  it('is sent three times and no more', async () => {
    const through = wire(api, unreachable, unreachable, unreachable);
    await expect(client(api, through).profile.retrieve()).rejects.toMatchObject({ code: 'network' });
    expect(through.exchanges).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 422, 500, 501])('that is answered with %i is not sent again', async (status) => {
    const through = wire(api, busy(status));
    await expect(client(api, through).profile.retrieve()).rejects.toMatchObject({ status });
    expect(through.exchanges).toHaveLength(1);
  });

  it('waits as long as Retry-After says, neither less nor at random', async () => {
    const through = wire(api, busy(503, { 'retry-after': '1' }));
    await client(api, through, { retry: { random: () => 0 } }).profile.retrieve();
    const [first, second] = through.exchanges;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(990);
    expect(second!.at - first!.at).toBeLessThan(3000);
  });

  it('is given up at once where Retry-After is too far off, and tells how far', async () => {
    const through = wire(api, busy(429, { 'retry-after': '3600' }));
    await expect(client(api, through).profile.retrieve()).rejects.toMatchObject({ retryAfter: 3_600_000 });
    expect(through.exchanges).toHaveLength(1);
  });

  it('reads Retry-After as a date too, by the clock of the server', async () => {
    // The server is an hour behind this machine: its date is a second away from its own now.
    const behind = Date.now() - 3_600_000;
    const headers = { date: new Date(behind).toUTCString(), 'retry-after': new Date(behind + 20_000).toUTCString() };
    const error: unknown = await client(api, wire(api, busy(503, headers)))
      .profile.retrieve()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ retryAfter: expect.closeTo(20_000, -4) });
  });
});

describe('a write', () => {
  const ticket = (subject: string) => ({
    body: { subject, body: 'It was sent once.', kind: 'platform', severity: 'minor' } as const,
  });
  const subjects = async (own: Client) =>
    (await own.tickets.list({ query: { limit: 500 } })).data.map((t) => t.subject);

  it('whose answer is lost is sent again with its key, and done once', async () => {
    const through = wire(api, answerLost);
    const own = client(api, through);
    const made = await own.tickets.create(ticket('Lost on its way back'));
    const [first, second] = through.exchanges;
    expect(first!.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(second!.headers.get('idempotency-key')).toBe(first!.headers.get('idempotency-key'));
    expect(second!.answer?.headers.get('idempotency-replayed')).toBe('true');
    expect(made.subject).toBe('Lost on its way back');
    expect((await subjects(own)).filter((each) => each === made.subject)).toHaveLength(1);
  });

  it('that never arrived is sent again', async () => {
    const through = wire(api, unreachable, busy(503));
    expect(await client(api, through).tickets.create(ticket('Third time'))).toMatchObject({ subject: 'Third time' });
    expect(new Set(through.exchanges.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('of its own has a key of its own, unless the caller names one', async () => {
    const through = wire(api);
    const own = client(api, through);
    const [one, two] = [await own.tickets.create(ticket('One')), await own.tickets.create(ticket('One'))];
    expect(one.id).not.toBe(two.id);
    const named = { idempotencyKey: 'order-17' };
    const [three, four] = [
      await own.tickets.create(ticket('Named'), named),
      await own.tickets.create(ticket('Named'), named),
    ];
    expect(three.id).toBe(four.id);
  });

  it('that is being done already is asked for again when it is said to be done', async () => {
    const through = wire(api, busy(409, { 'retry-after': '0' }));
    const made = await client(api, through).tickets.create(ticket('Twice at once'));
    expect(made.id).toMatch(/^tkt_/);
    const keys = through.exchanges.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it('whose answer holds a secret is not sent again: it would be another secret', async () => {
    const body = { kind: 'restricted', name: 'Lost', scopes: ['program:read'] } as const;
    const through = wire(api, answerLost);
    const own = client(api, through);
    await expect(own.keys.create({ body: { ...body, scopes: [...body.scopes] } })).rejects.toMatchObject({
      code: 'network',
    });
    expect((await own.keys.list()).data.filter(({ name }) => name === 'Lost')).toHaveLength(1);
  });

  it('that is no POST is not sent again: nothing tells whether it was done', async () => {
    const through = wire(api, unreachable);
    const update = client(api, through).attempts.update({ params: { id: 'att_x' }, body: { answers: {} } });
    await expect(update).rejects.toMatchObject({ code: 'network' });
    expect(through.exchanges).toHaveLength(1);
    expect(through.exchanges[0]!.headers.get('idempotency-key')).toBeNull();
  });
});

describe('the pause', () => {
  const pauses = (random: number) =>
    [0, 1, 2, 3].map((attempt) =>
      retryPause({ ...defaultRetryPolicy, retries: 4, random: () => random }, attempt, 503, null),
    );

  it('doubles, with jitter over all of it', () => {
    expect(pauses(1)).toEqual([300, 600, 1200, 2400]);
    expect(pauses(0.5)).toEqual([150, 300, 600, 1200]);
    expect(pauses(0)).toEqual([0, 0, 0, 0]);
  });

  it('does not grow beyond its limit', () => {
    expect(retryPause({ ...defaultRetryPolicy, retries: 20, random: () => 1 }, 15, 503, null)).toBe(10_000);
  });

  it('is what Retry-After says, up to the limit', () => {
    expect(retryPause(defaultRetryPolicy, 0, 429, 10_000)).toBe(10_000);
    expect(retryPause(defaultRetryPolicy, 0, 429, 10_001)).toBeNull();
    expect(retryPause(defaultRetryPolicy, 0, 429, 0)).toBe(0);
  });
});
