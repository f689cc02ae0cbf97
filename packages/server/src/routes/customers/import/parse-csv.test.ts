import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../problem.js';
import { parseCsv } from './parse-csv.js';

const parse = (...lines: string[]) => parseCsv(lines.join('\n'), 'EUR');
/** What a whole file is refused with. */
function refusal(text: string): ProblemError {
  try {
    parseCsv(text, 'EUR');
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
const header = 'name,owner,mrr,renewal_on,email,state';
const row = (values: Partial<Record<'name' | 'owner' | 'mrr' | 'renewal_on' | 'email' | 'state', string>>) =>
  [values.name ?? 'Demo', values.owner, values.mrr, values.renewal_on, values.email, values.state].join(',');
/** What is read of one row, or what is wrong with it. */
function one(values: Parameters<typeof row>[0]) {
  const { rows, errors } = parse(header, row(values));
  return rows[0] ?? errors;
}

describe('the exports of the products', () => {
  it('of HubSpot are known by their columns', () => {
    const { format, rows, ignored } = parse(
      'Record ID,Company name,Company owner,Industry,Lifecycle Stage,Annual Revenue,Renewal date,Number of times contacted',
      '901,"Demo, Inc.",Demo Owner,Retail,Customer,"12,000.00",2026-05-12 00:00,4',
    );
    expect({ format, ignored }).toEqual({ format: 'hubspot', ignored: ['Number of times contacted'] });
    expect(rows).toEqual([
      {
        line: 2,
        externalId: '901',
        name: 'Demo, Inc.',
        owner: 'Demo Owner',
        segment: null,
        vertical: 'Retail',
        mrr: 100_000,
        renewalOn: '2026-05-12',
        email: null,
        state: 'live',
      },
    ]);
  });

  it('of Salesforce are known by their columns', () => {
    const { format, rows } = parse(
      '"Account ID","Account Name","Account Owner","Type","MRR__c","Renewal_Date__c"',
      '"001xx","Demo GmbH","Demo Owner","Customer - Direct","1250","5/12/2026"',
    );
    expect(format).toBe('salesforce');
    expect(rows).toMatchObject([
      { externalId: '001xx', name: 'Demo GmbH', state: 'live', mrr: 125_000, renewalOn: '2026-05-12' },
    ]);
  });

  it('are known in any case and order, with spaces around and nothing in the last column', () => {
    const { rows, ignored } = parse(' OWNER , Name ,', 'Demo Owner,Demo,');
    expect([rows, ignored]).toMatchObject([[{ name: 'Demo', owner: 'Demo Owner' }], []]);
  });
});

describe('a file is refused, with what to do,', () => {
  it.each([
    ['when it is empty', '', 'empty', 'The file is empty'],
    ['when it has blank lines and nothing else', '\n \n,,\n', 'empty', 'The file is empty'],
    ['when its first line is a row', 'Demo,Owner,100', 'header', 'one of them has to be "Company name"'],
    ['when no column is the name', 'owner,mrr\nDemo,1', 'header', 'It has: owner, mrr'],
    ['when a column is there twice', 'name,email,Email\na,b,c', 'header', '"email" and "Email" say the same'],
    ['when two columns say the same', 'Account Name,Account ID,Id\na,1,2', 'header', '"Account ID" and "Id"'],
    ['with semicolons', 'name;owner\na;b', 'delimiter', 'separated by semicolons'],
    ['with tabs', 'name\towner\na\tb', 'delimiter', 'separated by tabs'],
    ['with bars', 'name|owner\na|b', 'delimiter', 'separated by bars'],
    ['with semicolons and quotes', '"name";"owner"\n"a";"b"', 'delimiter', 'separated by semicolons'],
    ['with semicolons and a comma in a name', 'name;"City, State"\na;b', 'delimiter', 'separated by semicolons'],
    ['with semicolons and no known column', 'Firma;Inhaber\na;b', 'delimiter', 'separated by semicolons'],
    ['when a quote never closes', 'name,owner\na,b\n\n"c,d\ne,f\ng,h', 'quotes', 'From line 4 on'],
  ])('%s', (_, text, code, words) => {
    const error = refusal(text);
    expect(error.message).toContain(words);
    expect([error.code, error.errors.map((each) => each.code)]).toEqual(['validation_failed', [code]]);
  });

  it('when it has more than 100,000 rows', () => {
    const error = refusal('name\n' + 'Demo\n'.repeat(100_001));
    expect([error.code, error.message]).toEqual([
      'payload_too_large',
      'The file has 100001 rows, and at most 100000 go in at a time. Split it.',
    ]);
  });
});

describe('lines and cells', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s, and are counted as an editor counts', (_, end) => {
    const lines = [
      '',
      header,
      '',
      row({ name: '"Two', owner: '' }).replace('"Two', `"Two${end}lines"`),
      '',
      row({ mrr: 'x' }),
    ];
    const { rows, errors } = parseCsv(lines.join(end), 'EUR');
    expect(rows).toMatchObject([{ line: 4, name: `Two${end}lines` }]);
    expect(errors).toMatchObject([{ line: 7, column: 'mrr' }]);
  });

  it('may end in several ways in one file', () => {
    const { rows } = parseCsv('name,owner\r\na,1\nb,2\rc,3', 'EUR');
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(parseCsv('\uFEFFname\nDemo', 'EUR').rows).toHaveLength(1);
  });

  it('may be quoted, with commas, quotes and line breaks in them', () => {
    const { rows } = parse('name,owner', '"Say ""yes"", now","""Quoted"""', '5" pipe,6\' 2"');
    expect(rows.map(({ name, owner }) => [name, owner])).toEqual([
      ['Say "yes", now', '"Quoted"'],
      ['5" pipe', '6\' 2"'],
    ]);
  });

  it('that are misquoted are reported, and the next ones go in', () => {
    const { rows, errors } = parse('name,owner', '"Demo "One"",a', 'Demo,"b"c', 'Good,d');
    expect(errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'name', 'quotes'],
      [3, 'owner', 'quotes'],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['Good']);
  });

  it('with too few or too many cells are reported, and the next ones go in', () => {
    const { rows, errors } = parse('name,owner', 'Few', 'Many,a,b', 'Good,c');
    expect(errors).toMatchObject([
      { line: 2, column: null, code: 'columns', detail: expect.stringContaining('1 cells and the header 2') },
      { line: 3, column: null, code: 'columns', detail: expect.stringContaining('needs quotes around it') },
    ]);
    expect(rows).toHaveLength(1);
  });

  it('swallowed by a quote that closes too late are told as such', () => {
    const late = parse('name,owner', '"Demo,a', 'Demo,b', '",c,d', 'Good,e');
    expect(late.errors).toMatchObject([
      { line: 2, code: 'columns', detail: expect.stringContaining('may not be closed') },
    ]);
    const later = parse('name,owner', '"Demo,a', 'Demo,"b"', 'Good,c');
    expect(later.errors).toMatchObject([{ line: 2, code: 'quotes', detail: expect.stringContaining('close it') }]);
    expect([late.rows.length, later.rows.length]).toEqual([1, 1]);
  });

  it('that say nothing are no rows', () => {
    expect(parse('name,owner', ',', ' , ', 'Demo,', '').total).toBe(1);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '=HYPERLINK("x")', '+49 Solutions', '-273 Degrees', '@work', '=cmd|/C calc!A0'])(
    'that a spreadsheet would run, like %s, is text like any other',
    (name) => {
      expect(one({ name: `"${name.replaceAll('"', '""')}"` })).toMatchObject({ name });
    },
  );

  it.each([
    ['1250', 125_000],
    ['1250.5', 125_050],
    ['"1,250.00"', 125_000],
    ['€1250', 125_000],
    ['"EUR 1,250,000.01"', 125_000_001],
    ['1.005', 101],
    ['0.004', 0],
    ['0', 0],
  ])('%s is an amount', (mrr, minor) => {
    expect(one({ mrr })).toMatchObject({ mrr: minor });
  });

  it.each([
    ['-5', 'number', '1250.00'],
    ['"1250,50"', 'number', '1250.00'],
    ['"12,50,000"', 'number', '1250.00'],
    ['1e5', 'number', '1250.00'],
    ['NaN', 'number', '1250.00'],
    ['about 900', 'number', '1250.00'],
    ['99999999999999999', 'number', 'Too large'],
    ['$1250', 'currency', 'kept in EUR'],
    ['"USD 1,250"', 'currency', 'leave "USD" away'],
  ])('%s is no amount', (mrr, code, words) => {
    expect(one({ mrr })).toMatchObject([{ column: 'mrr', code, detail: expect.stringContaining(words) }]);
  });

  it('is read with the digits of its currency', () => {
    const amount = (currency: string) => parseCsv('name,mrr\nDemo,1250.5', currency).rows[0]?.mrr;
    expect([amount('JPY'), amount('EUR'), amount('BHD')]).toEqual([1251, 125_050, 1_250_500]);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2/30/2026',
    '13/13/2026',
    '2026-2-3',
    '31.12.2026',
    '２０２６-０２-１２',
    '20260212',
    'tomorrow',
    '0/0/0000',
  ])('%s is no date that exists', (date) => {
    expect(one({ renewal_on: date })).toMatchObject([
      { column: 'renewal_on', code: 'date', value: date, detail: expect.stringContaining('exists') },
    ]);
  });

  it.each([
    ['2028-02-29', '2028-02-29'],
    ['2026-05-12T10:00:00Z', '2026-05-12'],
    ['5/2/2026', '2026-05-02'],
    ['12/31/2026', '2026-12-31'],
  ])('%s is a date', (text, date) => {
    expect(one({ renewal_on: text })).toMatchObject({ renewalOn: date });
  });

  it('is a date with the day first when another of its file can be read in no other way', () => {
    const dates = ['5/2/2026', '31/12/2026'].map((date) => row({ name: date, renewal_on: date }));
    expect(parse(header, ...dates).rows.map(({ renewalOn }) => renewalOn)).toEqual(['2026-02-05', '2026-12-31']);
  });

  it.each(['constructor', '__proto__', 'toString', 'Klient'])('%s is no stage', (state) => {
    expect(one({ state })).toMatchObject([{ column: 'state', code: 'state', value: state }]);
  });

  it('named like something of every object is a column that is not read', () => {
    expect(parse('name,constructor,__proto__', 'Demo,a,b').ignored).toEqual(['constructor', '__proto__']);
  });

  it.each(['nobody', 'a@b', '@x.example', 'a b@c.example'])('%s is no e-mail address', (email) => {
    expect(one({ email })).toMatchObject([{ column: 'email', code: 'email' }]);
  });

  it('that is too long is told, and not repeated in full', () => {
    const error = parse(header, row({ name: 'x'.repeat(501) })).errors[0];
    expect(error).toMatchObject({ column: 'name', code: 'too_long' });
    expect(error?.value).toHaveLength(120);
  });

  it('without which there is no customer is asked for', () => {
    expect(parse(header, ' ,Demo Owner,,,,').errors).toMatchObject([{ line: 2, column: 'name', code: 'required' }]);
  });
});

describe('errors', () => {
  it('of one row are all told, and the others go on', () => {
    const { rows, errors, total } = parse(
      header,
      row({ name: 'Bad', mrr: 'x', renewal_on: '2026-02-30', email: 'y' }),
      row({ name: 'Good' }),
    );
    expect(errors.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 mrr', '2 renewal_on', '2 email']);
    expect([rows.length, total]).toEqual([1, 2]);
  });

  it('name the line of the first of two rows about the same customer', () => {
    const { rows, errors } = parse('external_id,name', '1,One', '2,One', '1,Renamed', ',one', ',Two', ',TWO', '3,two');
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 6]);
    expect(errors.map(({ line, code, detail }) => [line, code, /line (\d+)/.exec(detail)?.[1]])).toEqual([
      [4, 'duplicate', '2'],
      [5, 'duplicate', '2'],
      [7, 'duplicate', '6'],
      [8, 'duplicate', '6'],
    ]);
  });
});
