import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFoundError, ValidationError } from '../index.js';
import { answered, client, passes, wire } from '../wire.fixtures.js';

let api: TestApi;
const names = Array.from({ length: 7 }, (_, index) => `Demo Customer ${index}`);
beforeAll(async () => {
  api = await createTestApi({ demos: ['sample'] });
  const { customers } = client(api, wire(api));
  const have = (await customers.list()).data.length;
  for (const name of names.slice(have)) await customers.create({ body: { name, mrr: { amount: 1, currency: 'EUR' } } });
});
afterAll(() => api.close());

const by3 = { query: { limit: 3, sort: 'name' } };

describe('a list', () => {
  it('is a promise of its first page, and asks once', async () => {
    const through = wire(api);
    const list = client(api, through).customers.list(by3);
    const page = await list;
    expect(page.data.map(({ name }) => name)).toEqual(names.slice(0, 3));
    expect(page.total).toBe(7);
    expect(page.nextCursor).not.toBeNull();
    expect(await list).toBe(page);
    expect(through.exchanges).toHaveLength(1);
  });

  it('is every item, page after page, when iterated', async () => {
    const through = wire(api);
    const seen = [];
    for await (const { name } of client(api, through).customers.list(by3)) seen.push(name);
    expect(seen).toEqual(names);
    expect(through.exchanges).toHaveLength(3);
    // What was asked for stays with every page.
    for (const { line } of through.exchanges) expect(line).toContain('limit=3&sort=name');
  });

  it('is pages, when asked for them', async () => {
    const sizes = [];
    for await (const { data } of client(api, wire(api)).customers.list(by3).pages()) sizes.push(data.length);
    expect(sizes).toEqual([3, 3, 1]);
  });

  it('asks for no more than is looked at', async () => {
    const through = wire(api);
    for await (const { name } of client(api, through).customers.list(by3)) if (name === names[3]) break;
    expect(through.exchanges).toHaveLength(2);
  });

  it('has what a promise has', async () => {
    const { customers } = client(api, wire(api));
    let settled = 0;
    const first = await customers.list(by3).finally(() => (settled += 1));
    expect([first.data.length, settled]).toEqual([3, 1]);
    const wrong = await customers.list({ query: { cursor: 'nonsense' } }).catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(ValidationError);
  });

  it('fails where a page fails, after the items before it', async () => {
    const gone = JSON.stringify({ code: 'not_found' });
    const own = client(api, wire(api, passes, answered(404, gone)));
    const seen: string[] = [];
    const walk = async () => {
      for await (const { name } of own.customers.list(by3)) seen.push(name);
    };
    await expect(walk()).rejects.toBeInstanceOf(NotFoundError);
    expect(seen).toEqual(names.slice(0, 3));
  });

  it('stops between pages when it is aborted', async () => {
    const through = wire(api);
    const abort = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const { name } of client(api, through).customers.list(by3, { signal: abort.signal })) {
        seen.push(name);
        if (seen.length === 3) abort.abort(new Error('enough'));
      }
    };
    await expect(walk()).rejects.toThrow('enough');
    expect(through.exchanges).toHaveLength(1);
  });
});
