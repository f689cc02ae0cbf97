import {
  createCustomer,
  createTicket,
  identifyCustomers,
  queryRoster,
  retrieveRoster,
  summarizeCustomers,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../client.fixtures.js';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway', 'sunshine'] })));
afterAll(() => api.close());

const client = (handle = 'slipway') => clientOf(api.server(), handle);

describe('a window of the roster', () => {
  it('after window is the whole roster, whatever the order', async () => {
    const { send } = client();
    const whole = await send(queryRoster, { query: { sort: '-mrr,name', limit: 1000 } });
    const names: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 7)
      names.push(...(await send(queryRoster, { query: { sort: '-mrr,name', offset, limit: 7 } })).columns.name);
    expect(names).toEqual(whole.columns.name);
    const { columns } = await send(retrieveRoster, { query: { limit: 10_000 } });
    expect([...names].sort()).toEqual([...columns.name].sort());
    expect(whole.columns.mrr).toEqual([...columns.mrr].sort((a, b) => b - a));
  });

  it('has totals over all that the query lets through', async () => {
    const { send } = client();
    const summary = await send(summarizeCustomers, {});
    const all = await send(queryRoster, { query: { limit: 1 } });
    expect(all.totals).toMatchObject({ mrr: summary.mrr, health: summary.health, red: summary.red });
    const red = await send(queryRoster, { query: { band: 'red', limit: 1000 } });
    expect(red.totals.red).toBe(
      red.columns.state.filter((state) => state !== 'churned' && state !== 'prospect').length,
    );
    for (const view of ['attention', 'renewing', 'onboarding'] as const)
      expect((await send(queryRoster, { query: { view } })).total).toBe(all.views[view]);
  });

  it('comes in groups, each in the order of the rest and with what it comes to', async () => {
    const { send } = client();
    const ordered = (await send(queryRoster, { query: { sort: '-mrr', limit: 1000 } })).columns;
    const { columns, groups, totals, total } = await send(queryRoster, {
      query: { sort: '-mrr', group: 'segment', limit: 1000 },
    });
    expect(groups.length).toBeGreaterThan(1);
    expect(columns.segment).toEqual(groups.flatMap(({ word, count }) => Array<string | null>(count).fill(word)));
    for (const { word } of groups) {
      const own = (of: typeof columns) => of.id.filter((_, row) => of.segment[row] === word);
      expect(own(columns)).toEqual(own(ordered));
    }
    expect(groups.reduce((sum, each) => sum + each.count, 0)).toBe(total);
    expect(groups.reduce((sum, each) => sum + each.totals.mrr.amount, 0)).toBe(totals.mrr.amount);
    expect(
      (await send(queryRoster, { query: { sort: '-mrr', group: 'segment', offset: 2, limit: 3 } })).columns,
    ).toEqual(Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, cells.slice(2, 5)])));
  });

  it('is named whole for a change to all of it, and says who looks after somebody', async () => {
    const { send } = client();
    const { columns } = await send(queryRoster, { query: { band: 'red', limit: 1000 } });
    const all = await send(identifyCustomers, { query: { band: 'red' } });
    expect(all).toEqual({ id: columns.id, mrr: columns.mrr, state: columns.state });
    const { owners } = await send(queryRoster, { query: { search: 'nobody at all', limit: 1 } });
    const whole = await send(queryRoster, { query: { limit: 1000 } });
    expect(new Set(owners)).toEqual(new Set(whole.columns.owner.filter((owner) => owner !== null)));
    const other = await client('sunshine').send(identifyCustomers, { query: {} });
    expect(other.id.filter((id) => whole.columns.id.includes(id))).toEqual([]);
  });

  it('shows a ticket as soon as it is opened', async () => {
    const { send } = client();
    const asked = { query: { search: 'bluewater', limit: 1 } };
    const before = await send(queryRoster, asked);
    await send(createTicket, {
      body: {
        subject: 'Printer',
        body: 'It prints.',
        kind: 'platform',
        severity: 'minor',
        customerId: 'cus_bluewater',
      },
    });
    expect((await send(queryRoster, asked)).columns.minor[0]).toBe((before.columns.minor[0] ?? 0) + 1);
  });

  it('is searched word by word, without accents, and sorted by an alphabet', async () => {
    const { send } = client();
    for (const name of ['Ärger Zwei', 'Zebra Eins', 'Åse Drei'])
      await send(createCustomer, { body: { name, mrr: { amount: 0, currency: 'USD' } } });
    const found = await send(queryRoster, { query: { search: 'ZWEI arger' } });
    expect(found.columns.name).toEqual(['Ärger Zwei']);
    const body = { name: 'Four', mrr: { amount: 0, currency: 'USD' }, tags: ['Früh dabei', 'Pilot'] };
    await send(createCustomer, { body });
    const tagged = await send(queryRoster, { query: { search: 'dabei four fruh' } });
    expect([tagged.columns.name, tagged.tags]).toEqual([['Four'], ['Früh dabei', 'Pilot']]);
    expect((await send(queryRoster, { query: { tag: 'Pilot' } })).columns.name).toEqual(['Four']);
    expect((await send(queryRoster, { query: { tag: 'pilot' } })).total).toBe(0);
    const order = async (locale: string) =>
      (await send(queryRoster, { query: { sort: 'name', locale, limit: 1000 } })).columns.name.filter((name) =>
        /Eins|Zwei|Drei/.test(name),
      );
    expect(await order('de')).toEqual(['Ärger Zwei', 'Åse Drei', 'Zebra Eins']);
    expect(await order('sv')).toEqual(['Zebra Eins', 'Åse Drei', 'Ärger Zwei']);
    await expect(send(queryRoster, { query: { locale: 'not a language' } })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });
});
