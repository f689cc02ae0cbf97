import { listCustomers, type ImportReport } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import type { PartnerCustomersImportEvent } from '../acts/acts.events.js';
import { choose, drop, fresh, names, press, put, rows, savedBy, type } from '../roster-page.fixtures.js';

describe('an import of <partner-customer-roster>', () => {
  // A test server hands the modules of the part over one by one.
  before(() => Promise.all([import('../acts/acts.js'), import('./import.js')]));
  beforeEach(async () => {
    await calmPage();
  });
  const asked = async (roster: Element) => {
    await press(roster, 'Import');
    await until(() => find(roster, 'dialog [type=file]'));
  };
  const says = (roster: Element, words: string) => until(() => textOf(roster, 'dialog').includes(words));
  const reportsOf = (roster: Element) => {
    const reports: ImportReport[] = [];
    roster.addEventListener('partner-customers-import', (event) =>
      reports.push((event as PartnerCustomersImportEvent).report),
    );
    return reports;
  };

  it('says of a file that it is gone from the device', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    await asked(roster);
    const gone = new File(['Firma'], 'gone.csv');
    gone.arrayBuffer = () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'));
    const input = find<HTMLInputElement>(roster, 'dialog [type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [gone] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await says(roster, 'gone.csv could not be read. Choose it again.');
    Reflect.deleteProperty(input, 'files');
    drop(roster, 'here.csv', 'Company\nQuiet Harbour\n');
    await says(roster, 'Which column is what?');
  });

  it('maps columns, tells what fits, takes the good rows in, has the others mended in place, and is taken back', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    const reports = reportsOf(roster);
    const [one, two, three] = [fresh('Demo Öne'), fresh('Demo Two'), fresh('Demo Three')] as const;
    const before = names(roster).length;
    await asked(roster);
    // As an older spreadsheet writes it: one byte a letter.
    const text = [
      'Firma;monatlich;renews;fax;betreuer',
      `${one};1.250,50;03.06.2026;1;`,
      `"${two}\nLtd";12O0;;;`,
      `;300,00;;;`,
      `${three};300,00;01.09.2026;;Demo Owner`,
    ].join('\r\n');
    drop(
      roster,
      'april.csv',
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    await says(roster, 'Which column is what?');
    expect(textOf(roster, 'dialog')).to.include('4 rows').and.include('Windows-1252');
    expect(roster.shadowRoot!.activeElement?.textContent).to.equal('Which column is what?');
    const chosen = () =>
      [...roster.shadowRoot!.querySelectorAll<HTMLSelectElement>('.maps select')].map(
        ({ selectedOptions }) => selectedOptions[0]!.textContent,
      );
    expect(chosen()).to.deep.equal(['Customer', 'MRR, comma as decimal', 'Renewal, day first', 'Leave out', 'Owner']);
    const fits = () =>
      [...roster.shadowRoot!.querySelectorAll('.maps tbody td.end')].map((cell) => cell.textContent!.trim());
    expect(fits()).to.deep.equal(['33 of 4 rows fit', '33 of 4 rows fit', '44 of 4 rows fit', '–', '44 of 4 rows fit']);
    choose(roster, 'Goes into, for fax', 'Owner');
    await roster.updateComplete;
    expect(chosen()[4]).to.equal('Leave out');
    choose(roster, 'Goes into, for betreuer', 'Owner');
    choose(roster, 'Goes into, for fax', 'Leave out');
    await expect(roster).to.be.accessible();
    button(roster, 'Check 4 rows').click();
    await says(roster, '2 of 4 rows fit');
    expect(names(roster)).not.to.include(one);
    button(roster, 'Bring in 2 rows').click();
    await says(roster, '2 of 4 rows are in');
    await until(() => names(roster).includes(one) && names(roster).includes(three));
    const report = textOf(roster, 'dialog');
    expect(report).to.include('Line 3').and.include('column 2, monatlich').and.include('12O0');
    // In the editor the name of the second row breaks its line, so that the third begins in line 5.
    expect(report).to.include('Line 5').and.include('Every customer needs a name');
    expect(find<HTMLInputElement>(roster, '[aria-label="monatlich, line 3"]').value).to.equal('1200');
    const [told] = await savedBy(() => button(roster, 'Report').click());
    expect(told!.split('\r\n')[0]).to.equal('Where,Columns,In your file,What is wrong');
    expect(told).to.include('Line 3,"column 2, monatlich",12O0,');
    const four = fresh('Demo Four');
    type(roster, '[aria-label="Firma, line 5"]', four);
    type(roster, '[aria-label="monatlich, line 3"]', 'still wrong');
    await press(roster, 'Add the 2 rows');
    await says(roster, '3 of 4 rows are in');
    expect(textOf(roster, 'dialog')).to.include('Line 3').and.include('still wrong').and.not.include('Line 5');
    type(roster, '[aria-label="monatlich, line 3"]', '1.200');
    await press(roster, 'Add the row');
    await says(roster, '4 of 4 rows are in');
    expect(reports.map(({ dryRun, rows: count, created }) => [dryRun, count, created])).to.deep.equal([
      [true, 4, 2],
      [false, 4, 2],
      [false, 2, 1],
      [false, 1, 1],
    ]);
    const api = await connection('tarn-holt', 'owner');
    const { data } = await api.send(listCustomers, { query: { search: two } });
    expect(data[0]).to.deep.include({ mrr: { amount: 120_000, currency: 'USD' } });
    await press(roster, 'Undo import');
    await says(roster, '4 customers are as before the import.');
    await until(() => names(roster).length === before);
    expect((await api.send(listCustomers, { query: { search: one } })).data).to.deep.equal([]);
  });

  it('knows what HubSpot exports, goes on where it was left, and keeps it when the API does not answer', async () => {
    const api = await connection('tarn-holt', 'owner');
    let down = false;
    const roster = await put({
      ...api,
      send: (operation, input, options) => (down ? refusing(500, 'internal') : api).send(operation, input, options),
    });
    await until(() => rows(roster).length > 0 && find(roster, '.frame').ariaBusy === 'false');
    await asked(roster);
    drop(roster, 'hubspot.csv', `Record ID,Company name,Annual Revenue\n77,${fresh('Demo Hub')},"12,000.00"`);
    await says(roster, 'Which column is what?');
    expect(find<HTMLSelectElement>(roster, '[aria-label="Goes into, for Annual Revenue"]').value).to.equal(
      'Yearly revenue, point as decimal',
    );
    down = true;
    button(roster, 'Check 1 row').click();
    await until(() => find(roster, 'dialog .error'));
    find(roster, 'dialog .icon-only').click();
    await until(() => !find(roster, 'dialog'));
    down = false;
    button(roster, 'Import').click();
    await says(roster, 'Which column is what?');
    button(roster, 'Check 1 row').click();
    await says(roster, '1 of 1 rows fit');
  });

  it('remembers what the columns are for the next file of the same form, says so, and forgets it', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    const header = `Firma ${crypto.randomUUID()};Notiz;Summe`;
    const fileOf = (name: string) => `${header}\n${name};1;2,50\n`;
    const targets = () =>
      [...roster.shadowRoot!.querySelectorAll<HTMLSelectElement>('.maps select')].map(
        ({ selectedOptions }) => selectedOptions[0]!.textContent,
      );
    const column = header.split(';')[0]!;
    await asked(roster);
    drop(roster, 'may.csv', fileOf(fresh('Demo May')));
    await says(roster, 'Which column is what?');
    const guessed = targets();
    expect(find<HTMLInputElement>(roster, 'dialog .check').checked).to.equal(true);
    expect(textOf(roster, 'dialog')).not.to.include('named them on');
    choose(roster, `Goes into, for ${column}`, 'Customer');
    choose(roster, 'Goes into, for Notiz', 'Segment');
    choose(roster, 'Goes into, for Summe', 'MRR, comma as decimal');
    await roster.updateComplete;
    button(roster, 'Check 1 row').click();
    await press(roster, 'Bring in 1 row');
    await says(roster, '1 of 1 rows are in');
    await press(roster, 'Another file');
    await until(() => find(roster, 'dialog [type=file]'));
    drop(roster, 'june.csv', fileOf(fresh('Demo June')));
    await says(roster, 'named them on');
    expect(targets()).to.deep.equal(['Customer', 'Segment', 'MRR, comma as decimal']);
    await expect(roster).to.be.accessible();
    button(roster, 'Forget').click();
    await until(() => !textOf(roster, 'dialog').includes('named them on'));
    expect(targets()).to.deep.equal(guessed);
    expect(find<HTMLInputElement>(roster, 'dialog .check').checked).to.equal(false);
    expect(roster.shadowRoot!.activeElement?.textContent).to.equal('Which column is what?');
  });

  it('says what is missing: a name, rows, or all', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    await asked(roster);
    drop(roster, 'other.csv', new TextEncoder().encode('a;b\n1;2'));
    await says(roster, 'One column has to be the customer.');
    button(roster, 'Check 1 row').click();
    expect(roster.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Goes into, for a');
    choose(roster, 'Goes into, for a', 'Customer');
    await until(() => !textOf(roster, 'dialog').includes('One column has to be the customer.'));
    button(roster, 'Back').click();
    await until(() => find(roster, 'dialog [type=file]'));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'name\tmrr'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    drop(roster, 'empty.tsv', utf16);
    await says(roster, 'empty.tsv has 2 columns and nothing below them.');
    button(roster, 'Another file').click();
    await until(() => find(roster, 'dialog [type=file]'));
    drop(roster, 'nothing.csv', '');
    await until(() => find(roster, 'dialog .error'));
  });
});
