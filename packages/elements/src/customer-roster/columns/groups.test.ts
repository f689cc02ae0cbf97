import { createSavedView, listSavedViews } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { connection, find, until } from '../../testing/mount.fixtures.js';
import { calmPage, pressKeys } from '../../testing/page.fixtures.js';
import { exportRows, groupColumn } from '../acts/export-rows.js';
import { customerRosterMessages } from '../customer-roster.messages.js';
import { formatOf } from '../../foundation/format.js';
import { queryOf, storedOf } from '../views/saved-query.js';
import { defaultQuery } from '../engine/query.js';
import { cell, crowd, focused, opened, put, rows } from '../roster-page.fixtures.js';
import { manyRows, tableOf } from '../roster.fixtures.js';

const text = (row: Element, selector: string) => row.querySelector(selector)!.textContent!.trim();
const groups = (roster: Element) =>
  [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.rows > .group')].map((row) => text(row, '.cust'));
const count = (roster: Element) => find(roster, '.grid').getAttribute('aria-rowcount');

async function grouped(size = 60) {
  const roster = await put(await crowd(size));
  roster.query = 'group=segment&sort=name';
  await until(() => groups(roster).length > 0);
  return roster;
}

describe('a roster in groups', () => {
  beforeEach(async () => {
    await calmPage(1100, 1600);
  });

  it('is a tree of segments, those without one last, each with what it comes to', async () => {
    const roster = await grouped();
    const [first] = roster.shadowRoot!.querySelectorAll<HTMLElement>('.rows > .group');
    expect(find(roster, '.grid').role).to.equal('treegrid');
    expect(count(roster)).to.equal('65');
    expect(first!.textContent).to.contain('Health').and.to.contain('20 customers');
    expect([first!.ariaExpanded, first!.ariaLevel, first!.ariaRowIndex]).to.deep.equal(['true', '1', '2']);
    expect(rows(roster)[1]!.ariaLevel).to.equal('2');
    const amount = manyRows(60)
      .filter(({ segment, state }) => segment === 'Health' && state !== 'prospect' && state !== 'churned')
      .reduce((sum, { mrr }) => sum + mrr, 0);
    expect(text(first!, '.c-mrr')).to.equal(formatOf('en', 'UTC', Date.now()).wholeMoney({ amount, currency: 'USD' }));
    first!.click();
    await until(() => count(roster) === '45');
    expect(rows(roster)[1]!.classList.contains('group')).to.equal(true);
    expect(rows(roster)[0]!.ariaExpanded).to.equal('false');
    rows(roster)[1]!.click();
    await until(() => count(roster) === '25');
    expect(groups(roster)).to.deep.equal(['Health', 'Retail', 'No segment']);
  });

  it('opens and shuts by keyboard, which stays where it is', async () => {
    const roster = await grouped();
    cell(roster, 0).focus();
    await pressKeys('ArrowLeft');
    await until(() => count(roster) === '45');
    expect(focused(roster)).to.deep.equal([0, 1]);
    await pressKeys('ArrowRight');
    await until(() => count(roster) === '65');
    await pressKeys('Enter');
    await until(() => count(roster) === '45');
    await pressKeys('ArrowDown');
    await until(() => focused(roster)?.[0] === 1);
    await pressKeys(' ');
    await until(() => count(roster) === '25');
    expect(focused(roster)).to.deep.equal([1, 1]);
    expect(roster.query).to.equal('group=segment&sort=name');
  });

  it('is chosen in the menu of columns, and left there', async () => {
    const roster = await put(await crowd(12));
    await until(() => rows(roster).length === 12);
    find(roster, '.chip.columns').click();
    await opened(roster);
    const select = () => find<HTMLSelectElement>(roster, '.group-by select');
    await until(select);
    select().value = 'segment';
    select().dispatchEvent(new Event('change'));
    await until(() => groups(roster).length === 3);
    expect(roster.query).to.equal('group=segment');
    select().value = '';
    select().dispatchEvent(new Event('change'));
    await until(() => groups(roster).length === 0 && find(roster, '.grid').role === 'grid');
    expect(roster.query).to.equal('');
    expect(rows(roster)).to.have.length(12);
    expect(rows(roster)[0]!.ariaLevel).to.equal(null);
  });

  it('goes into views that are saved, with an order by a column of the host’s, and into files', async () => {
    const sort = [{ key: 'own.region', down: true } as const, { key: 'name', down: false } as const];
    const asked = { ...defaultQuery, sort, group: 'segment' as const };
    const api = await connection('slipway', 'owner');
    const body = { name: `Groups ${crypto.randomUUID()}`, shared: false, query: storedOf(asked), columns: [] };
    await api.send(createSavedView, { body });
    const saved = (await api.send(listSavedViews, {})).data.find(({ name }) => name === body.name)!;
    expect(queryOf(saved)).to.deep.equal(asked);
    const file = exportRows(
      tableOf(manyRows(3)),
      [0, 2],
      [groupColumn('segment')],
      customerRosterMessages,
      formatOf('en', 'UTC', Date.now()),
    );
    expect(file).to.equal('\uFEFFSegment\r\nRetail\r\n\r\n');
  });
});
