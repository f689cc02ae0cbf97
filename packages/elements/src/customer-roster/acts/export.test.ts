import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatOf } from '../../foundation/format.js';
import { rosterColumns } from '../rows/cells.view.js';
import { csvOf } from '../../foundation/csv.js';
import { exportRows } from './export-rows.js';
import { customerRosterMessages } from '../customer-roster.messages.js';
import { manyRows, tableOf } from '../roster.fixtures.js';

/** Splits a line as spreadsheets do, by one sign. */
function cellsOf(line: string, sign: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    const last = cells.length - 1;
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cells[last] += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === sign && !quoted) cells.push('');
    else cells[last] += letter;
  }
  return cells;
}
const runs = /^\s*[=+\-@＝＋－＠]/u;
const number = /^[+-]?[\d.,]+%?$/;

describe('an export', () => {
  it('runs nothing in a spreadsheet, whatever stands in a cell and whatever parts its columns', () => {
    const nasty = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', ' ', '＝', 'A1', '1', '|', "'");
    const text = fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.constantFrom<',' | ';'>(',', ';'), (row, sign) => {
        const file = csvOf([row], sign)
          .replace(/^\uFEFF/, '')
          .replace(/\r\n$/, '');
        const cells = cellsOf(file, sign);
        expect(cells).to.have.length(row.length);
        for (const [at, cell] of cells.entries()) {
          expect(runs.test(cell) && !number.test(cell), JSON.stringify(cell)).to.equal(false);
          // Nothing is lost: the apostrophe that spreadsheets hide is all that may have come.
          expect([row[at], `'${row[at]}`]).to.include(cell);
        }
        // Neither where it is opened with another sign between columns: what follows one is inside of quotes.
        const bare = file.replace(/"(?:[^"]|"")*"/g, '');
        for (const other of [';', ',', '\t'].filter((each) => each !== sign)) expect(bare).not.to.include(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the columns, words, order and language on screen', () => {
    const table = tableOf(manyRows(40));
    const file = (locale: string) =>
      exportRows(table, [3, 1], rosterColumns, customerRosterMessages, formatOf(locale, 'UTC', Date.now()))
        .replace(/^\uFEFF/, '')
        .split('\r\n');
    const english = file('en-US');
    expect(english).to.have.length(4);
    expect(english[0]).to.equal('Customer,Health,Because,MRR,Stage,Renews,Tickets,NPS,Owner');
    expect(english[1]!.startsWith(`${table.name[3]},`)).to.equal(true);
    expect(english[2]!.startsWith(`${table.name[1]},`)).to.equal(true);
    expect(english[1]).to.include(
      formatOf('en-US', 'UTC', Date.now()).money({ amount: table.number('mrr', 3), currency: 'USD' }),
    );
    // What a cell says of a customer without a reason is there as well.
    const none = exportRows(
      table,
      [0, 11],
      [rosterColumns.find(({ id }) => id === 'because')!],
      customerRosterMessages,
      formatOf('en-US', 'UTC', Date.now()),
    );
    expect(none).to.equal('\uFEFFBecause\r\nNot measured lately\r\nToo little data yet\r\n');
    // Where a comma is the decimal sign, spreadsheets part columns by semicolons.
    expect(file('de')[0]!.split(';')).to.have.length(9);
    expect(file('de')[1]).to.include(
      formatOf('de', 'UTC', Date.now()).money({ amount: table.number('mrr', 3), currency: 'USD' }),
    );
  });
});
