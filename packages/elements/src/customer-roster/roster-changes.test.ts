import { listCustomers } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { button, connection, find, mount, refusing, textOf, until } from '../testing/mount.fixtures.js';
import type { PartnerCustomersImportEvent } from './acts.events.js';
import { names, opened, put, rows, type } from './roster-page.fixtures.js';

describe('changes of <partner-customer-roster>', () => {
  beforeEach(async () => {
    await setViewport({ width: 1100, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  /** Names that no run before this one has added. */
  const fresh = (name: string) => `${name} ${crypto.randomUUID().slice(0, 8)}`;
  const fill = (roster: Element, name: string) => {
    type(roster, 'dialog [name=name]', name);
    type(roster, 'dialog [name=mrr]', '960,50');
    find<HTMLInputElement>(roster, 'dialog [name=renewalOn]').value = '2026-06-03';
  };

  it('adds a customer, with an event before and one after', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    const events: string[] = [];
    let cancel = true;
    roster.addEventListener('partner-customer-add-request', (event) => {
      events.push(event.type);
      if (cancel) event.preventDefault();
    });
    roster.addEventListener('partner-customer-add', (event) => events.push(event.type));
    button(roster, 'Add customer').click();
    await opened(roster);
    fill(roster, 'Quarry Sofware');
    await until(() => textOf(roster, 'dialog').includes('Close to Quarry Software'));
    const name = fresh('Tern & Daughters');
    fill(roster, name);
    await expect(roster).to.be.accessible();
    find(roster, 'dialog .primary').click();
    await roster.updateComplete;
    expect(find<HTMLInputElement>(roster, 'dialog [name=mrr]').value).to.equal('960,50');
    cancel = false;
    find(roster, 'dialog .primary').click();
    await until(() => !find(roster, 'dialog'));
    await until(() => names(roster).includes(name));
    expect(events).to.deep.equal([
      'partner-customer-add-request',
      'partner-customer-add-request',
      'partner-customer-add',
    ]);
    const { data } = await (await connection('tarn-holt', 'owner')).send(listCustomers, { query: { search: name } });
    expect(data[0]).to.deep.include({ mrr: { amount: 96_050, currency: 'USD' }, renewalOn: '2026-06-03' });
  });

  it('adds one after another, and keeps what was typed when it fails', async () => {
    const api = await connection('tarn-holt', 'owner');
    let down = false;
    const roster = await put({
      ...api,
      send: (operation, input, options) => (down ? refusing(500, 'internal') : api).send(operation, input, options),
    });
    await until(() => rows(roster).length > 0 && find(roster, '.frame').ariaBusy === 'false');
    const name = fresh('First Demo');
    button(roster, 'Add customer').click();
    await opened(roster);
    fill(roster, name);
    down = true;
    find(roster, 'dialog .primary').click();
    await until(() => find(roster, 'dialog .error'));
    expect(find<HTMLInputElement>(roster, 'dialog [name=name]').value).to.equal(name);
    down = false;
    button(roster, 'Add and next').click();
    await until(() => textOf(roster, 'dialog').includes(`${name} is in.`));
    expect(find<HTMLInputElement>(roster, 'dialog [name=mrr]').value).to.equal('');
    await until(() => names(roster).includes(name));
  });

  it('checks a file, takes the good rows in and reports the others by line and column', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    const reports: boolean[] = [];
    roster.addEventListener('partner-customers-import', (event) =>
      reports.push((event as PartnerCustomersImportEvent).report.dryRun),
    );
    button(roster, 'Import').click();
    await opened(roster);
    const files = new DataTransfer();
    const good = [fresh('Demo One'), fresh('Demo Tré')] as const;
    const lines = [
      'name,mrr,renewal_on,fax',
      `${good[0]},1250.50,2026-06-03,1`,
      'Demo Two,12O0,,',
      `${good[1]},300,2026-09-01,`,
    ];
    // As an older spreadsheet writes it: one byte a letter.
    files.items.add(new File([Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))], 'april.csv'));
    const input = find<HTMLInputElement>(roster, 'dialog [type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(roster, 'dialog').includes('2 of 3 rows fit'));
    expect(names(roster)).not.to.include(good[0]);
    const text = textOf(roster, 'dialog');
    expect(text).to.include('Line 3').and.include('mrr').and.include('12O0').and.include('Not read: fax.');
    await expect(roster).to.be.accessible();
    button(roster, 'Bring in 2 rows').click();
    await until(() => textOf(roster, 'dialog').includes('2 of 3 rows are in'));
    await until(() => good.every((name) => names(roster).includes(name)));
    expect(reports).to.deep.equal([true, false]);
  });

  it('says what is wrong with a whole file', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    button(roster, 'Import').click();
    await opened(roster);
    const files = new DataTransfer();
    files.items.add(new File(['a;b\n1;2'], 'other.csv'));
    const input = find<HTMLInputElement>(roster, 'dialog [type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(roster, 'dialog .error').includes('semicolons'));
  });
});
