import { changeCustomers, createCustomer, listCustomers, overrideHealth, retrieveRoster } from '@gangway/contract';
import { aTimeout, expect } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import { amountPattern, digitsOf, minorOf, plainNumber } from '../../foundation/minor-units.js';
import { calmPage } from '../../testing/page.fixtures.js';
import { answering, crowd, fresh, names, opened, put, rows, savedBy, type } from '../roster-page.fixtures.js';

describe('changes of <partner-customer-roster>', () => {
  beforeEach(async () => {
    await calmPage();
  });
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

  it('shows in the details that are open what somebody else has changed', async () => {
    const roster = await mount('partner-customer-roster', 'tarn-holt');
    const other = await connection('tarn-holt', 'owner');
    const name = fresh('Tern & Sons');
    const { id } = await other.send(createCustomer, { body: { name, mrr: { amount: 1_00, currency: 'USD' } } });
    await until(() => names(roster).includes(name));
    rows(roster)[names(roster).indexOf(name)]!.click();
    await until(() => textOf(roster, '.detail').includes('Set health by hand'));
    await other.send(changeCustomers, { body: { action: 'tag', tag: 'seen-elsewhere', ids: [id] } });
    await until(() => textOf(roster, '.detail .tags').includes('seen-elsewhere'));
    const until14 = new Date(other.serverNow() + 14 * 864e5).toISOString();
    const said = { value: 41, reason: 'Their lead leaves.', until: until14 };
    await other.send(overrideHealth, { params: { id }, query: { dryRun: 'false' }, body: said });
    await until(() => textOf(roster, '.detail').includes('Their lead leaves.'));
    other.close();
  });

  it('takes amounts as the currency has them, in the digits and signs of the reader', () => {
    const fits = (text: string, currency: string, decimal: string) =>
      new RegExp(`^(?:${amountPattern(currency, decimal)})$`, 'v').test(text);
    const minor = (text: string, currency: string) => minorOf(plainNumber(text), digitsOf(currency));
    expect(fits('960.50', 'USD', '.') && fits('960,50', 'USD', '.') && !fits('1,250', 'USD', '.')).to.equal(true);
    expect(fits('960', 'JPY', '.') && !fits('960.5', 'JPY', '.')).to.equal(true);
    // Where three digits are cents, a comma of thousands would be taken for the sign before them.
    expect(fits('1.250', 'BHD', '.') && !fits('1,250', 'BHD', '.') && fits('1,250', 'BHD', ',')).to.equal(true);
    expect(fits('٩٦٠٫٥٠', 'USD', '٫')).to.equal(true);
    expect([
      minor('٩٦٠٫٥٠', 'USD'),
      minor('1,25', 'USD'),
      minor('12.345', 'BHD'),
      minor('９６０', 'JPY'),
    ]).to.deep.equal([960_50, 1_25, 12_345, 960]);
  });

  it('saves and selects all rows, those that are on their way too, and never some for all', async () => {
    const api = await crowd(1500);
    let held: () => Promise<unknown> = () => gate.promise;
    const gate = Promise.withResolvers<undefined>();
    const roster = await put(
      answering(api, retrieveRoster, async (input) => {
        if (input.query?.cursor) await held();
        return api.send(retrieveRoster, input);
      }),
    );
    await until(() => textOf(roster, '.list .notice').includes('1,000 of 1,500 loaded'));
    const lines = (file: string | undefined) => file!.trim().split('\r\n').length;
    const [file] = await savedBy(async () => {
      button(roster, 'Export').click();
      find(roster, '.header .check').click();
      await aTimeout(50);
      gate.resolve(undefined);
    });
    expect(lines(file)).to.equal(1501);
    await until(() => textOf(roster, '.bulk').includes('1,500 selected'));

    held = () => refusing(500, 'internal').send(retrieveRoster, {});
    const other = await put(
      answering(api, retrieveRoster, async (input) => {
        if (input.query?.cursor) await held();
        return api.send(retrieveRoster, input);
      }),
    );
    await until(() => textOf(other, '.list .notice').includes('The rest did not load'));
    const [whole] = await savedBy(async () => {
      button(other, 'Export').click();
      await until(() => find(other, '.toast'));
      expect(textOf(other, '.toast')).to.include('The rest did not load: 1,000 of 1,500 are here.');
      held = () => Promise.resolve();
      find(other, '.toast .button').click();
    });
    expect(lines(whole)).to.equal(1501);
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
});
