import { connect, isGangwayError, testSession } from '@gangway/client';
import {
  changeCustomers,
  createCustomer,
  createSavedView,
  deleteSavedView,
  endHealthOverride,
  exportCustomers,
  importCustomers,
  listCustomers,
  listSavedViews,
  overrideHealth,
  queryRoster,
  retrieveCustomer,
  summarizeCustomers,
  undoCustomers,
  updateCustomer,
  updateSavedView,
  customerSchema,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../client.fixtures.js';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway', 'sunshine'] })));
afterAll(() => api.close());

const client = (handle = 'slipway') => clientOf(api.server(), handle);
const as = (persona: string, handle = 'slipway') =>
  connect({
    apiUrl: 'http://localhost',
    getSession: testSession({
      apiUrl: 'http://localhost',
      publishableKey: api.server().partner(handle).publishableKey,
      persona,
      fetch: (...args) => api.fetch(...args),
    }),
    fetch: (...args) => api.fetch(...args),
  });
const params = { id: 'cus_bluewater' };

describe('a change to a customer', () => {
  it('changes what it names and nothing else', async () => {
    const { send } = client();
    const before = await send(retrieveCustomer, { params });
    const after = await send(updateCustomer, {
      params,
      body: { owner: 'Demo Owner', renewalOn: null, tags: ['pilot', 'pilot'] },
    });
    expect(after).toEqual({
      ...before,
      owner: 'Demo Owner',
      renewalOn: null,
      tags: ['pilot'],
      version: before.version + 1,
      updatedAt: after.updatedAt,
      updatedBy: 'API key',
    });
  });

  it('is refused when somebody was quicker, with what there is now to choose from', async () => {
    const { version } = await client().send(retrieveCustomer, { params });
    await client().send(updateCustomer, { params, body: { state: 'at_risk' } }, { ifMatch: version });
    const refused = await client()
      .send(updateCustomer, { params, body: { owner: 'Demo Owner' } }, { ifMatch: version })
      .catch((error: unknown) => error);
    expect(isGangwayError(refused, 'version_conflict')).toBe(true);
    const current = customerSchema.parse(isGangwayError(refused) ? refused.problem?.current : null);
    expect(current).toMatchObject({ state: 'at_risk', version: version + 1, updatedBy: 'API key' });
    const merged = await client().send(
      updateCustomer,
      { params, body: { owner: 'Demo Owner' } },
      { ifMatch: current.version },
    );
    expect(merged).toMatchObject({ state: 'at_risk', owner: 'Demo Owner' });
  });

  it.each([
    ['of another partner', 'sunshine', { owner: 'Nobody' }, 'not_found'],
    ['in another currency', 'slipway', { mrr: { amount: 1, currency: 'JPY' } }, 'validation_failed'],
    ['with a date that does not exist', 'slipway', { renewalOn: '2026-02-30' }, 'validation_failed'],
  ])('is refused %s', async (_, handle, body, code) => {
    await expect(client(handle).send(updateCustomer, { params, body })).rejects.toMatchObject({ code });
  });
});

describe('a change to many', () => {
  const ids = ['cus_bluewater', 'cus_kestrel', 'cus_alder', 'cus_nothing'];

  it('says what became of each, and is taken back as a whole', async () => {
    const { send } = client();
    const before = await send(listCustomers, { query: { limit: 500 } });
    const result = await send(changeCustomers, { body: { ids, action: 'tag', tag: 'north' } });
    expect(result.changed.sort()).toEqual(ids.slice(0, 3).sort());
    expect(result.failed).toEqual([{ id: 'cus_nothing', name: null, code: 'not_found', detail: expect.any(String) }]);
    expect((await send(queryRoster, { query: { tag: 'north' } })).total).toBe(3);
    const undone = await send(undoCustomers, { params: { id: result.undo!.id } });
    expect(undone.changed).toHaveLength(3);
    const after = await send(listCustomers, { query: { limit: 500 } });
    expect(after.data.map(({ version: _v, updatedAt: _a, updatedBy: _b, ...rest }) => rest)).toEqual(
      before.data.map(({ version: _v, updatedAt: _a, updatedBy: _b, ...rest }) => rest),
    );
  });

  it('is taken back once, and leaves alone what was changed since', async () => {
    const { send } = client();
    const { undo } = await send(changeCustomers, { body: { ids, action: 'assign', owner: 'Demo Third' } });
    await send(updateCustomer, { params, body: { owner: 'Demo Other' } });
    const undone = await send(undoCustomers, { params: { id: undo!.id } });
    expect(undone.failed).toMatchObject([{ id: params.id, code: 'changed_since' }]);
    expect(await send(retrieveCustomer, { params })).toMatchObject({ owner: 'Demo Other' });
    await expect(send(undoCustomers, { params: { id: undo!.id } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
    await expect(client('sunshine').send(undoCustomers, { params: { id: undo!.id } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('has no undo when nothing changed', async () => {
    await client().send(changeCustomers, { body: { ids, action: 'tag', tag: 'south' } });
    const again = await client().send(changeCustomers, { body: { ids, action: 'tag', tag: 'south' } });
    expect(again).toMatchObject({ changed: [], undo: null });
    expect(again.unchanged).toHaveLength(3);
  });

  it('needs what its action needs', async () => {
    await expect(client().send(changeCustomers, { body: { ids, action: 'assign' } })).rejects.toMatchObject({
      errors: [{ pointer: '/owner', code: 'required' }],
    });
  });

  it('that came by import is taken back too: new ones go, changed ones are as before', async () => {
    const { send } = client();
    const { name, mrr } = await send(retrieveCustomer, { params });
    const count = (await send(listCustomers, {})).total!;
    const report = await send(importCustomers, {
      body: `name,mrr,state\n${name},1.00,live\nDemo Newcomer,2.00,live\n`,
    });
    expect(report).toMatchObject({ created: 1, updated: 1 });
    expect((await send(listCustomers, {})).total).toBe(count + 1);
    await send(undoCustomers, { params: { id: report.undo!.id } });
    expect((await send(listCustomers, {})).total).toBe(count);
    expect((await send(retrieveCustomer, { params })).mrr).toEqual(mrr);
  });
});

describe('health by hand', () => {
  const body = { value: 55, reason: 'Their lead leaves in April.', until: '2026-04-30T00:00:00Z' };

  it('tells what it would do before it is done, and does that', async () => {
    const { send } = client();
    const before = await send(retrieveCustomer, { params });
    const dry = await send(overrideHealth, { params, query: { dryRun: true }, body });
    expect(await send(retrieveCustomer, { params })).toEqual(before);
    const done = await send(overrideHealth, { params, body });
    expect(done.portfolio).toEqual(dry.portfolio);
    expect(done.customer.health).toMatchObject({
      value: 55,
      override: { reason: body.reason, by: 'API key', measured: before.health.value },
    });
    expect((await send(summarizeCustomers, {})).health).toBe(done.portfolio.after);
  });

  it('ends early', async () => {
    const { send } = client();
    const params = { id: 'cus_kestrel' };
    const measured = (await send(retrieveCustomer, { params })).health.value;
    await send(overrideHealth, { params, body });
    const ended = await send(endHealthOverride, { params });
    expect(ended.customer.health).toMatchObject({ value: measured, override: null });
    await expect(send(endHealthOverride, { params })).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it.each([
    ['an end that is over', '2026-04-01T00:00:00Z', 'past'],
    ['an end more than 90 days ahead', '2026-07-14T18:00:00Z', 'too_far'],
  ])('is refused with %s', async (_, until, code) => {
    await expect(client().send(overrideHealth, { params, body: { ...body, until } })).rejects.toMatchObject({
      errors: [{ pointer: '/until', code }],
    });
  });
});

describe('an export', () => {
  const columns = [
    { key: 'mrr', label: 'MRR' },
    { key: 'name', label: 'Kunde' },
    { key: 'state', label: 'Stand' },
  ] as const;

  it('has exactly the columns, order, rows and language asked for', async () => {
    const { send } = client();
    const query = { state: 'live', sort: '-mrr' } as const;
    const file = await send(exportCustomers, {
      body: { columns: [...columns], query, locale: 'de', states: { live: 'Aktiv' } },
    });
    const rows: string[][] = parse(Buffer.from(file.bytes), { bom: true, delimiter: ';' });
    const shown = await send(queryRoster, { query: { ...query, limit: 1000 } });
    expect(rows[0]).toEqual(['MRR', 'Kunde', 'Stand']);
    expect(rows.slice(1).map(([, name]) => name)).toEqual(shown.columns.name);
    const euros = new Intl.NumberFormat('de', { style: 'currency', currency: 'USD' });
    expect(rows.slice(1).map(([mrr]) => mrr)).toEqual(shown.columns.mrr.map((each) => euros.format(each / 100)));
    expect(new Set(rows.slice(1).map(([, , state]) => state))).toEqual(new Set(['Aktiv']));
  });

  it('runs nothing in a spreadsheet', async () => {
    const { send } = client();
    const names = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tTab', 'a,"b"\nc'];
    for (const name of names) await send(createCustomer, { body: { name, mrr: { amount: 0, currency: 'USD' } } });
    const file = await send(exportCustomers, {
      body: { columns: [{ key: 'name', label: '=Label' }], locale: 'en' },
    });
    const cells = parse(Buffer.from(file.bytes), { bom: true }).flat() as string[];
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    for (const name of names) expect(cells.some((cell) => cell.replace(/^'/, '') === name)).toBe(true);
  });

  it('takes only those that are picked, and a role that may export', async () => {
    const file = await client().send(exportCustomers, {
      body: { columns: [...columns], ids: ['cus_kestrel', 'cus_alder'], locale: 'en' },
    });
    expect(parse(Buffer.from(file.bytes), { bom: true })).toHaveLength(3);
  });
});

describe('a saved view', () => {
  const body = { name: 'Red', shared: false, query: { band: 'red', sort: '-mrr' }, columns: ['name', 'mrr'] } as const;

  it('is there for who made it, and for all once it is shared', async () => {
    const [mine, others] = [as('owner'), client()];
    const view = await mine.send(createSavedView, { body: { ...body, columns: [...body.columns] } });
    const { total } = await mine.send(queryRoster, { query: { band: 'red' } });
    expect(view).toMatchObject({ mine: true, count: total, query: body.query, columns: body.columns });
    expect((await others.send(listSavedViews, {})).data).toEqual([]);
    await mine.send(updateSavedView, {
      params: { id: view.id },
      body: { ...body, columns: ['name'], shared: true },
    });
    expect((await others.send(listSavedViews, {})).data).toMatchObject([
      { id: view.id, mine: false, columns: ['name'] },
    ]);
    await expect(others.send(deleteSavedView, { params: { id: view.id } })).rejects.toMatchObject({
      code: 'scope_missing',
    });
    await mine.send(deleteSavedView, { params: { id: view.id } });
    expect((await mine.send(listSavedViews, {})).data).toEqual([]);
  });

  it('takes no filter that there is not', async () => {
    await expect(
      client().send(createSavedView, { body: { ...body, columns: [], query: { band: 'blue' as never } } }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });
});

describe('time', () => {
  it('ends what can be taken back after a day', async () => {
    const { undo } = await client().send(changeCustomers, {
      body: { ids: ['cus_kestrel'], action: 'tag', tag: 'late' },
    });
    api.server().clock.advance(24 * 3_600_000);
    await expect(client().send(undoCustomers, { params: { id: undo!.id } })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('ends a score by hand', async () => {
    const { send } = client();
    const until = '2026-04-30T00:00:00Z';
    await send(overrideHealth, { params, body: { value: 5, reason: 'For a while.', until } });
    expect((await send(retrieveCustomer, { params })).health.value).toBe(5);
    api.server().clock.set(until);
    expect((await send(retrieveCustomer, { params })).health.override).toBeNull();
  });
});
