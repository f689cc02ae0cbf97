import {
  createSavedView,
  createTicket,
  deleteSavedView,
  listCustomers,
  listSavedViews,
  listTickets,
  retrieveCustomer,
} from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, mount, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import type { PartnerCustomersChangeEvent, PartnerRosterShareEvent } from './acts.events.js';
import { choose, fresh, names, opened, press, put, rows, type } from '../roster-page.fixtures.js';

/** Words of the whole widget, toasts included. */
const words = (roster: Element) => roster.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const toast = (roster: Element) => textOf(roster, '.toast');
const gone = (roster: Element) => until(() => !find(roster, 'dialog'));

describe('acts of <partner-customer-roster>', () => {
  beforeEach(async () => {
    await calmPage();
  });
  const select = async (roster: Element, ...wanted: string[]) => {
    for (const row of rows(roster))
      if (wanted.includes(row.querySelector('.cust')!.textContent!.trim()))
        row.querySelector<HTMLInputElement>('.check')!.click();
    await until(() => textOf(roster, '.bulk').includes(`${wanted.length} selected`));
  };
  const customers = async () =>
    (await (await connection('slipway', 'owner')).send(listCustomers, { query: { limit: 100 } })).data.map(
      ({ version: _v, updatedAt: _a, updatedBy: _b, ...rest }) => rest,
    );

  it('assigns the selection, says whom it could not, and takes it back to the letter', async () => {
    const before = await customers();
    const roster = await mount('partner-customer-roster', 'slipway');
    const results: number[] = [];
    roster.addEventListener('partner-customers-change', (event) =>
      results.push((event as PartnerCustomersChangeEvent).result.changed.length),
    );
    let cancel = true;
    roster.addEventListener('partner-customers-change-request', (event) => cancel && event.preventDefault());
    await select(roster, 'Kestrel Freight', 'Alder Street Dental');
    expect(textOf(roster, '.bulk')).to.include('$1,680');
    await press(roster, 'Assign');
    await opened(roster);
    type(roster, 'dialog [name=owner]', 'Mia Demo');
    find(roster, 'dialog .primary').click();
    await roster.updateComplete;
    expect(find<HTMLInputElement>(roster, 'dialog [name=owner]').value).to.equal('Mia Demo');
    cancel = false;
    find(roster, 'dialog .primary').click();
    await until(() => toast(roster).includes('2 customers assigned to Mia Demo.'));
    expect(find(roster, 'dialog')).to.equal(null);
    expect(find(roster, '.bulk')).to.equal(null);
    expect(roster.shadowRoot!.activeElement?.closest('.grid') === find(roster, '.grid'), 'focus in the list').to.equal(
      true,
    );
    await until(() => words(roster).includes('Mia Demo'));
    expect((await customers()).filter(({ owner }) => owner === 'Mia Demo')).to.have.length(2);
    await press(roster, 'Undo');
    await until(() => toast(roster).includes('Taken back for 2 customers.'));
    expect(await customers()).to.deep.equal(before);
    expect(results).to.deep.equal([2]);
  });

  it('tags and untags, names what did not work, and keeps what was typed when the API fails', async () => {
    const before = await customers();
    const api = await connection('slipway', 'owner');
    let down = true;
    const roster = await put({
      ...api,
      send: (operation, input, options) =>
        (down && operation.name === 'customers.bulk' ? refusing(500, 'internal') : api).send(operation, input, options),
    });
    await until(() => rows(roster).length === 14 && find(roster, '.frame').ariaBusy === 'false');
    await select(roster, 'Kestrel Freight');
    await press(roster, 'Tag');
    await opened(roster);
    type(roster, 'dialog [name=tag]', 'pilot');
    await press(roster, 'Add tag');
    await until(() => find(roster, 'dialog .error'));
    expect(find<HTMLInputElement>(roster, 'dialog [name=tag]').value).to.equal('pilot');
    down = false;
    await press(roster, 'Add tag');
    await until(() => toast(roster).includes('1 customer tagged pilot.'));
    await gone(roster);
    await select(roster, 'Kestrel Freight', 'Alder Street Dental');
    await press(roster, 'Tag');
    await opened(roster);
    type(roster, 'dialog [name=tag]', 'pilot');
    await press(roster, 'Remove tag');
    await until(() => toast(roster).includes('Tag pilot removed from 1 customer. 1 was so already.'));
    expect(await customers()).to.deep.equal(before);
  });

  it('sets health by hand with what it would do, keeps the measured value in sight, and ends it early', async () => {
    const api = await connection('slipway', 'owner');
    const params = { id: 'cus_kestrel' };
    const { health } = await api.send(retrieveCustomer, { params });
    const roster = await mount('partner-customer-roster', 'slipway');
    rows(roster)[names(roster).indexOf('Kestrel Freight')]!.click();
    await until(() => find(roster, '.measures'));
    expect(textOf(roster, '.trend')).to.include('Eight weeks');
    await press(roster, 'Set health by hand');
    await opened(roster);
    expect(textOf(roster, 'dialog')).to.include(`Kestrel Freight, measured ${health.value}`);
    type(roster, 'dialog [name=value]', '80');
    await until(() => textOf(roster, 'dialog').includes('Portfolio health goes from'));
    expect(textOf(roster, 'dialog')).to.include(`The measured ${health.value} stays visible`).and.include('80: Green');
    await expect(roster).to.be.accessible();
    type(roster, 'dialog [name=reason]', 'Their new lead starts on Monday.');
    find(roster, 'dialog .primary').click();
    await gone(roster);
    await until(() => textOf(roster, '.by-hand').includes('Their new lead starts on Monday.'));
    expect(textOf(roster, '.by-hand')).to.include(`The measures say ${health.value}.`);
    const by = (await api.send(retrieveCustomer, { params })).health;
    expect(by.value).to.equal(80);
    // The last second of a day at the reader's, who is in Los Angeles.
    expect(by.override!.until).to.match(/T06:59:59/);
    await press(roster, 'Measure again now');
    await until(() => !find(roster, '.by-hand'));
    expect((await api.send(retrieveCustomer, { params })).health.value).to.equal(health.value);
    await press(roster, 'Undo');
    await until(() => find(roster, '.by-hand'));
    await press(roster, 'Measure again now');
    await until(() => !find(roster, '.by-hand'));
  });

  it('opens a ticket about a customer, unless the host does', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    let mine = true;
    roster.addEventListener('partner-customer-ticket-request', (event) => mine && event.preventDefault());
    rows(roster)[0]!.click();
    await press(roster, 'Open ticket');
    expect(find(roster, 'dialog')).to.equal(null);
    mine = false;
    await press(roster, 'Open ticket');
    await opened(roster);
    const subject = fresh('Nothing is measured');
    type(roster, 'dialog [name=subject]', subject);
    type(roster, 'dialog [name=body]', 'Since Monday.');
    find(roster, 'dialog .primary').click();
    await until(() => toast(roster).includes(`Ticket opened: ${subject}`));
    const { data } = await (await connection('slipway', 'owner')).send(listTickets, { query: { limit: 100 } });
    expect(data.find((ticket) => ticket.subject === subject)).to.include({ severity: 'minor', kind: 'platform' });
    expect(createTicket.scope).to.equal('support:write');
  });

  it('says that saved views did not load, and loads them when asked again', async () => {
    const api = await connection('slipway', 'owner');
    const name = fresh('There all along');
    const { id } = await api.send(createSavedView, { body: { name, shared: false, query: {}, columns: ['name'] } });
    let down = true;
    const roster = await put({
      ...api,
      send: (operation, input, options) =>
        (down && operation.name === listSavedViews.name ? refusing(500, 'internal') : api).send(
          operation,
          input,
          options,
        ),
    });
    const items = () =>
      [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.menu-item')].map((each) => each.textContent!.trim());
    await until(() => find(roster, '[popovertarget=menu-views]'));
    find(roster, '[popovertarget=menu-views]').click();
    await until(() => items().includes('Saved views did not load. Try again'));
    down = false;
    [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.menu-item')][0]!.click();
    await until(() => items().some((each) => each.includes(name)));
    expect(items()).not.to.include('Saved views did not load. Try again');
    await api.send(deleteSavedView, { params: { id } });
  });

  it('saves a view, opens it, renames and shares it, deletes it and has it back, and links to it', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const api = await connection('slipway', 'owner');
    const menu = async () => {
      find(roster, '[popovertarget=menu-views]').click();
      await until(() => find(roster, '#menu-views:popover-open'));
    };
    roster.query = 'band=red&sort=-mrr%2Cname';
    await menu();
    await press(roster, 'Save this view');
    await opened(roster);
    expect(textOf(roster, 'dialog')).to.include('Filters: Health: Red. Sorted by MRR and Customer.');
    const name = fresh('Red first');
    type(roster, 'dialog [name=name]', name);
    find(roster, 'dialog .primary').click();
    await until(() => toast(roster).includes(`${name} is saved.`));
    roster.query = '';
    await roster.updateComplete;
    await menu();
    const item = () =>
      [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.menu-item')].find((each) =>
        each.textContent!.includes(name),
      )!;
    await until(item);
    item().click();
    await until(() => roster.query === 'band=red&sort=-mrr%2Cname');
    await menu();
    expect(item().getAttribute('aria-checked')).to.equal('true');
    await press(roster, 'Rename or share');
    await opened(roster);
    find<HTMLInputElement>(roster, 'dialog [name=shared]').click();
    find(roster, 'dialog .primary').click();
    await gone(roster);
    const saved = async () => (await api.send(listSavedViews, {})).data.find((view) => view.name === name);
    expect(await saved()).to.deep.include({ shared: true, query: { band: 'red', sort: '-mrr,name' }, count: 2 });
    let url = '';
    roster.addEventListener('partner-roster-share', (event) => {
      ({ url } = event as PartnerRosterShareEvent);
      event.preventDefault();
    });
    await menu();
    await press(roster, 'Copy link to this view');
    expect(new URL(url).searchParams.get('roster')).to.equal('band=red&sort=-mrr%2Cname');
    await menu();
    await press(roster, 'Delete view');
    await until(() => toast(roster).includes(`${name} was deleted.`));
    expect(await saved()).to.equal(undefined);
    await press(roster, 'Undo');
    await until(() => toast(roster).includes(`${name} is saved.`));
    expect(await saved()).to.deep.include({ shared: true });
  });

  it('leaves out what the page does not want, and what the reader may not', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    roster.readonly = true;
    await roster.updateComplete;
    expect(button(roster, 'Add customer')).to.equal(undefined);
    expect(button(roster, 'Import')).to.equal(undefined);
    rows(roster)[0]!.click();
    await until(() => find(roster, '.measures'));
    expect(button(roster, 'Set health by hand')).to.equal(undefined);
    await select(roster, 'Kestrel Freight');
    expect(button(roster, 'Assign')).to.equal(undefined);
    for (const part of ['summary', 'tools', 'export']) roster.setAttribute(`hide-${part}`, '');
    for (const part of ['.summary', '.list-tools', '.export'])
      expect(getComputedStyle(find(roster, part)).display).to.equal('none');
    const viewer = await mount('partner-customer-roster', 'slipway', 'viewer');
    choose(viewer, 'Health', 'red');
    await viewer.updateComplete;
    rows(viewer)[0]!.click();
    await until(() => find(viewer, '.measures'));
    expect(button(viewer, 'Set health by hand')).to.equal(undefined);
  });
});
