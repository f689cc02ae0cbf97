import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arbitraryRow, tableOf } from '../roster.fixtures.js';
import { dayOf } from './days.js';
import { groupRows, itemsOf } from './group-rows.js';
import { query } from './query.fixtures.js';
import { RosterList } from './roster-list.js';
import { totalsOf } from './totals.js';

const rows = fc.array(arbitraryRow, { maxLength: 60 });
const today = dayOf('2026-04-14');
const { compare } = new Intl.Collator('en');

describe('groups', () => {
  it('hold the rows that fit, in their order, segment by segment, with what each comes to', () => {
    fc.assert(
      fc.property(rows, query, (list, asked) => {
        const table = tableOf(list);
        const plain = new RosterList().of(table, { ...asked, group: null }, today, 'en').rows;
        const listed = new RosterList().of(table, { ...asked, group: 'segment' }, today, 'en');
        const words = [...new Set(list.map(({ segment }) => segment))].sort((a, b) =>
          a === null ? 1 : b === null ? -1 : compare(a, b),
        );
        const expected = words
          .map((word) => ({ word, rows: [...plain].filter((row) => list[row]!.segment === word) }))
          .filter((group) => group.rows.length > 0);
        expect(listed.groups.map(({ word, rows }) => ({ word, rows: [...rows] }))).to.deep.equal(expected);
        expect([...listed.rows]).to.deep.equal(expected.flatMap((group) => group.rows));
        for (const group of listed.groups)
          expect(group.totals).to.deep.equal(totalsOf(table, Uint32Array.from(group.rows)));
      }),
    );
  });

  it('show their headings, and the rows of those that are open', () => {
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (list, isShut) => {
        const table = tableOf(list);
        const { groups } = groupRows(table, Uint32Array.from(list.keys()), 'en');
        const shut = new Set(groups.map(({ word }) => word).filter((word) => isShut(word)));
        expect([...itemsOf(groups, shut)]).to.deep.equal(
          groups.flatMap(({ word, rows }, at) => [~at, ...(shut.has(word) ? [] : rows)]),
        );
      }),
    );
  });
});
