import { changeCustomers, importCustomers, queryRoster, undoCustomers } from '@gangway/contract';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../client.fixtures.js';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
beforeAll(async () => {
  const histories = ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now, customers: 40 }));
  server = await createTestServer({ programs: [sampleProgram], histories, now });
});
afterAll(() => server.close());

const client = (handle: string) => clientOf(server, handle);
const roster = async (handle: string) => (await client(handle).send(queryRoster, { query: { limit: 100 } })).columns;

describe('a roster that is kept', () => {
  it('shows each change at once, though the clock stands', async () => {
    const { send } = client('alpha');
    const before = await roster('alpha');
    const { undo } = await send(changeCustomers, {
      body: { ids: [before.id[3]!], action: 'assign', owner: 'Demo Owner' },
    });
    expect((await roster('alpha')).owner[3]).toBe('Demo Owner');
    await send(undoCustomers, { params: { id: undo!.id } });
    expect((await roster('alpha')).owner).toEqual(before.owner);
  });

  it('shows one that came in the place of another', async () => {
    const { send } = client('alpha');
    const first = await send(importCustomers, { body: 'name,mrr\nAardvark One,1\n' });
    expect((await roster('alpha')).name[0]).toBe('Aardvark One');
    await send(undoCustomers, { params: { id: first.undo!.id } });
    await send(importCustomers, { body: 'name,mrr\nAardvark Two,1\n' });
    expect((await roster('alpha')).name[0]).toBe('Aardvark Two');
  });

  it('is that of one partner', async () => {
    const [alpha, beta] = [await roster('alpha'), await roster('beta')];
    expect(beta.id.filter((id) => alpha.id.includes(id))).toEqual([]);
  });
});
