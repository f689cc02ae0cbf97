import { listCustomers } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import { fresh, names, opened, put, rows, type } from '../roster-page.fixtures.js';

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
