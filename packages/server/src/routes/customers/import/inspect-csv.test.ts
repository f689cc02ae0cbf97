import { importTargets, type ImportTarget } from '@gangway/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectCsv } from './inspect-csv.js';
import { parseCsv } from './parse-csv.js';

const inspect = (...lines: string[]) => inspectCsv(lines.join('\n'), 'EUR');
const guesses = (...lines: string[]) => inspect(...lines).columns.map(({ guess }) => guess);

describe('the columns of a file', () => {
  it('are told with samples, and with how many rows each choice would fit', () => {
    const { columns, ...file } = inspect(
      'Company;monthly;renews_on;fax',
      'Kestrel Freight;960,00;03.06.2026;',
      'Alder Street Dental;1.250,50;12.05.2026;',
      'Foundry Lane Fitness;1.25O,50;12.05.2026;',
      'Marigold Catering;;;',
    );
    expect(file).toEqual({ format: null, delimiter: 'semicolon', rows: 4 });
    expect(columns.map(({ name, samples, filled, guess }) => ({ name, samples, filled, guess }))).toEqual([
      {
        name: 'Company',
        samples: ['Kestrel Freight', 'Alder Street Dental', 'Foundry Lane Fitness'],
        filled: 4,
        guess: 'name',
      },
      { name: 'monthly', samples: ['960,00', '1.250,50', '1.25O,50'], filled: 3, guess: 'mrr-comma' },
      { name: 'renews_on', samples: ['03.06.2026', '12.05.2026'], filled: 3, guess: 'renewalOn-day-first' },
      { name: 'fax', samples: [], filled: 0, guess: null },
    ]);
    expect(columns[1]?.fits).toMatchObject({ 'mrr-comma': 3, mrr: 1, name: 3, email: 1 });
    expect(columns[3]?.fits).toMatchObject({ name: 0, owner: 4 });
  });

  it.each<[string, string[], (ImportTarget | null)[]]>([
    [
      'of HubSpot',
      ['Record ID,Company name,Annual Revenue,Fax', '1,Demo,"12,000.00",2'],
      ['externalId', 'name', 'annualRevenue', null],
    ],
    [
      'of Salesforce',
      ['Account ID,Account Name,MRR__c,Type', '1,Demo,5,Customer - Direct'],
      ['externalId', 'name', 'mrr', 'state'],
    ],
    [
      'with words of their own',
      ['Kunde;Verlängerung;monatlich', 'Demo;2026-05-12;960'],
      ['name', 'renewalOn-day-first', 'mrr-comma'],
    ],
    ['that only their values tell', ['a,b,c', 'Demo,a@b.example,live'], [null, 'email', 'state']],
    ['whose values belie their name', ['name,monthly', 'Demo,often'], ['name', null]],
    ['that fill the same', ['name,owner,account manager', 'Demo,One,Two'], ['name', 'owner', null]],
    [
      'with dates that only one way reads',
      ['name,renewal', 'One,5/2/2026', 'Two,31/12/2026'],
      ['name', 'renewalOn-day-first'],
    ],
  ])('%s are known', (_, lines, expected) => expect(guesses(...lines)).toEqual(expected));

  it.each([
    ['comma', 'name,b;c;d,e'],
    ['semicolon', '"a,b,c";b;c'],
    ['tab', 'a\tb\tc, d'],
    ['bar', 'a|b'],
    ['comma', 'name'],
  ])('are parted by what the first line has most of: %s', (delimiter, line) =>
    expect(inspect(line, line).delimiter).toBe(delimiter),
  );

  it('are not there without rows', () => expect(inspect('name,mrr,owner').rows).toBe(0));
});

describe('a file with its columns named', () => {
  const read = (targets: readonly (ImportTarget | null)[], ...lines: string[]) =>
    parseCsv(lines.join('\n'), 'EUR', { targets, delimiter: 'semicolon' });

  it('is read as it is said', () => {
    const { rows, errors, ignored, format } = read(
      ['name', 'mrr-comma', 'renewalOn-day-first', null],
      'Company;monthly;renews_on;fax',
      'One;1.250,50 €;03.06.2026;1',
      'Two;EUR 1 250,5;2026-06-03;2',
      'Three;12,50,0;31-12-2026;3',
    );
    expect([format, ignored]).toEqual(['mapped', ['fax']]);
    expect(rows).toMatchObject([
      { name: 'One', mrr: 125_050, renewalOn: '2026-06-03' },
      { name: 'Two', mrr: 125_050, renewalOn: '2026-06-03' },
    ]);
    expect(errors).toMatchObject([
      { line: 4, column: 'monthly', position: 2, detail: 'Not an amount like 1250,00.', suggestion: null },
    ]);
  });

  it('has its rows that are left out told cell for cell, with what may have been meant', () => {
    const { errors, leftOut } = read(['name', 'mrr-comma'], 'Company;monthly', 'One;1.25O,5l', 'Two;1', ';3');
    expect(errors).toMatchObject([
      { line: 2, value: '1.25O,5l', suggestion: '1.250,51' },
      { line: 4, code: 'required', position: 1 },
    ]);
    expect(leftOut).toMatchObject([
      { line: 2, cells: ['One', '1.25O,5l'] },
      { line: 4, cells: ['', '3'] },
    ]);
  });

  it.each<[string, (ImportTarget | null)[], string]>([
    ['names too few', ['name'], 'has 2 columns, and 1 are named'],
    ['has no name', ['mrr', null], 'has to be the name'],
    ['fills one twice', ['mrr', 'mrr-comma'], 'Two columns fill mrr'],
  ])('is refused when it %s', (_, targets, words) => expect(() => read(targets, 'a;b', '1;2')).toThrow(words));

  it('goes in to as many rows as the choice said would fit', () => {
    const cell = fc.constantFrom(
      '',
      'Demo',
      '1.250,5',
      '1,250.5',
      '31.12.2026',
      '2/3/2026',
      'a@b.example',
      'live',
      '=1+1',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(...importTargets.slice(1)),
        (cells, target) => {
          const lines = cells.map(([, other], at) => `Demo ${at};${other}`);
          const fits = inspectCsv(['a;b', ...lines].join('\n'), 'EUR', 'semicolon').columns[1]!.fits[target]!;
          const { errors } = read(['name', target], 'a;b', ...lines);
          expect(cells.length - errors.filter(({ code }) => code !== 'duplicate').length).toBe(fits);
        },
      ),
    );
  });
});
