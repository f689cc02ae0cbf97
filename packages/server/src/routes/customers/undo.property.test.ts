import { connect } from '@gangway/client';
import {
  changeCustomers,
  customerStates,
  importCustomers,
  listCustomers,
  undoCustomers,
  type Customer,
} from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['slipway'] })));
afterAll(() => api.close());

const connection = () =>
  connect({
    apiUrl: 'http://localhost',
    key: api.server().partner('slipway').secretKey,
    fetch: (...args) => api.fetch(...args),
  });
/** All customers, without what tells that they have been changed. */
async function roster(): Promise<Omit<Customer, 'version' | 'updatedAt' | 'updatedBy'>[]> {
  const { data } = await connection().send(listCustomers, { query: { limit: 500 } });
  return data.map(({ version: _v, updatedAt: _a, updatedBy: _b, ...rest }) => rest);
}

const names = [
  'Bluewater Marine',
  'Kestrel Freight',
  'Alder Street Dental',
  'Osprey Logistics',
  'A Newcomer',
  'Another',
];
const ids = fc.uniqueArray(fc.constantFrom('cus_bluewater', 'cus_kestrel', 'cus_alder', 'cus_osprey', 'cus_nobody'), {
  minLength: 1,
});
const word = fc.constantFrom('north', 'south', 'Demo Owner');
const act = fc.oneof(
  fc.record({ ids, action: fc.constant('assign' as const), owner: fc.option(word) }),
  fc.record({ ids, action: fc.constantFrom('tag' as const, 'untag' as const), tag: word }),
  fc.record({ ids, action: fc.constant('set-state' as const), state: fc.constantFrom(...customerStates) }),
  fc.record({
    rows: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        mrr: fc.constantFrom('', '1.250,50', '0', 'bad'),
        owner: fc.constantFrom('', 'Demo Owner'),
        state: fc.constantFrom('', ...customerStates),
      }),
      { minLength: 1, selector: ({ name }) => name },
    ),
  }),
);

describe('what was taken back, the last first,', () => {
  it('is as if it had never been, whatever was done', async () => {
    const { send } = connection();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), async (acts) => {
        const before = await roster();
        const undos: string[] = [];
        for (const each of acts) {
          const { undo } =
            'rows' in each
              ? await send(importCustomers, {
                  query: { columns: 'name,mrr-comma,owner,state', delimiter: 'semicolon' },
                  body: ['a;b;c;d', ...each.rows.map((row) => Object.values(row).join(';'))].join('\n'),
                })
              : await send(changeCustomers, { body: each });
          if (undo) undos.unshift(undo.id);
        }
        for (const id of undos) expect((await send(undoCustomers, { params: { id } })).failed).toEqual([]);
        expect(await roster()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
