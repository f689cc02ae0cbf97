import { changeCustomers, listCustomers } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { button, connection, find, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import { cell, fresh, names, opened, press, put, rows, savedBy, type } from '../roster-page.fixtures.js';

describe('tags of <partner-customer-roster>', () => {
  before(() => Promise.all([import('../acts/acts.js'), import('../columns/columns.js'), import('./tags-menu.js')]));
  beforeEach(async () => {
    await calmPage();
  });
  const items = (roster: Element) => [...roster.shadowRoot!.querySelectorAll<HTMLElement>('#menu-tags .menu-item')];
  const choose = async (roster: Element, words: string) => {
    find(roster, '[popovertarget=menu-tags]').click();
    const item = () => items(roster).find(({ textContent }) => textContent.includes(words));
    await until(() => find(roster, '#menu-tags')?.matches(':popover-open') && item());
    item()!.click();
  };

  for (const source of ['memory', 'server'] as const)
    it(`filter, are searched, and stand in a column of their own: ${source}`, async () => {
      const api = await connection('slipway', 'owner');
      const tag = fresh('Early bird');
      const { data } = await api.send(listCustomers, { query: { limit: 3, sort: 'name' } });
      const [some, ids] = [data.map(({ name }) => name), data.map(({ id }) => id)];
      await api.send(changeCustomers, { body: { ids, action: 'tag', tag } });
      const roster = await put(api, source);
      roster.query = 'sort=name';
      await until(() => rows(roster).length > 3 && find(roster, '.frame').ariaBusy === 'false');
      const all = names(roster).length;
      await choose(roster, tag);
      await until(() => names(roster).join() === some.join());
      expect(new URLSearchParams(roster.query).get('tag')).to.equal(tag);
      expect(textOf(roster, '[popovertarget=menu-tags]')).to.equal(`Tags: ${tag}`);
      await expect(roster).to.be.accessible();
      await choose(roster, 'Any tag');
      await until(() => names(roster).length === all);
      type(roster, '.search input', `${tag.toUpperCase().split(' ').at(-1)} early`);
      await until(() => names(roster).join() === some.join());

      roster.query = `${roster.query}&columns=name,tags`;
      await until(() => rows(roster).length === 3 && cell(roster, 0, 2)?.textContent?.includes(tag));
      const [file] = await savedBy(() => button(roster, 'Export').click());
      expect(file!.split('\r\n').slice(0, 2)).to.deep.equal(['Customer,Tags', `${some[0]},${tag}`]);
      await api.send(changeCustomers, { body: { ids, action: 'untag', tag } });
    });

  it('that are there are offered to whoever gives one', async () => {
    const api = await connection('slipway', 'owner');
    const tag = fresh('Second wave');
    const { data } = await api.send(listCustomers, { query: { limit: 1, sort: 'name' } });
    const ids = data.map(({ id }) => id);
    await api.send(changeCustomers, { body: { ids, action: 'tag', tag } });
    const roster = await put(api);
    await until(() => rows(roster).length > 3 && find(roster, '.frame').ariaBusy === 'false');
    rows(roster)[0]!.querySelector<HTMLInputElement>('.check')!.click();
    await press(roster, 'Tag');
    await opened(roster);
    const offered = [...find<HTMLDataListElement>(roster, '#bulk-tags').options].map(({ value }) => value);
    expect(offered).to.include(tag);
    await api.send(changeCustomers, { body: { ids, action: 'untag', tag } });
  });
});
