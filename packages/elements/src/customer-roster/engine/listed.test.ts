import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arbitraryRow, columnsOf, tableOf } from '../roster.fixtures.js';
import { dayOf } from './days.js';
import { plainList } from './listed.js';
import { defaultQuery } from './query.js';
import { RosterList } from './roster-list.js';
import { TypedTable } from './typed-table.js';

const today = dayOf('2026-04-14');
const rows = fc.array(arbitraryRow, { maxLength: 60 });

describe('all rows by health', () => {
  it('are what the whole engine makes of them', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = tableOf(list);
        const { rows: all, totals, counts } = plainList(table, today);
        const asked = new RosterList().of(table, defaultQuery, today, 'en');
        expect([...all]).to.deep.equal([...asked.rows]);
        expect({ totals, counts }).to.deep.equal({ totals: asked.totals, counts: asked.counts });
      }),
    );
  });

  it('hold the worst and the best score, and one that is none', () => {
    const [row] = fc.sample(arbitraryRow, { numRuns: 1, seed: 7 });
    if (!row) throw new Error('There is a row.');
    const scores = [100, null, 0, 101, -1, 50, 0];
    const table = tableOf(scores.map((health, at) => ({ ...row, id: `cus_${at}`, health })));
    expect([...plainList(table, today).rows]).to.deep.equal([2, 6, 5, 0, 1, 3, 4]);
  });
});

describe('windows of rows', () => {
  it('are read alike, whether somebody looks between them or not', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (windows) => {
        const [looked, left] = [new TypedTable('USD', 1), new TypedTable('USD', 1)];
        for (const window of windows) {
          looked.append(columnsOf(window));
          left.append(columnsOf(window));
          expect(looked.id).to.have.length(looked.length);
        }
        for (const list of ['id', 'name', 'because', 'trend', 'tags'] as const)
          expect(left[list]).to.deep.equal(looked[list]);
      }),
    );
  });
});
