import type { ChangeListener } from '@gangway/client';
import { retrieveRoster } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage, pressKeys, typeKeys } from '../../testing/page.fixtures.js';
import { answering, cell, crowd, focused, heading, names, put, rows } from '../roster-page.fixtures.js';
import { columnsOf, manyRows } from '../roster.fixtures.js';

const press = async (...keys: string[]) => {
  for (const key of keys) await pressKeys(key);
};

describe('<partner-customer-roster> by keyboard', () => {
  beforeEach(async () => {
    await calmPage(1100, 900);
  });

  it('is one stop of the Tab key, and a grid of cells within', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const stops = () =>
      [...find(roster, '.grid').querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex === 0);
    // The first frame measures the widget, and may draw the grid in another width before it can be entered.
    await until(() => {
      stops()[0]?.focus();
      return stops().length === 1 && focused(roster);
    });
    expect(focused(roster)).to.deep.equal([0, 1]);
    await press('ArrowDown');
    await until(() => focused(roster)?.[0] === 1);
    await press('ArrowRight', 'ArrowRight');
    expect(focused(roster)).to.deep.equal([1, 3]);
    await press('End');
    expect(focused(roster)).to.deep.equal([1, 10]);
    await press('ArrowRight', 'Home', 'ArrowLeft');
    expect(focused(roster)).to.deep.equal([1, 0]);
    await press('Control+End');
    expect(focused(roster)).to.deep.equal([13, 10]);
    await press('Control+Home');
    expect(focused(roster)).to.deep.equal([0, 0]);
    await press('ArrowUp', 'ArrowUp');
    expect(focused(roster)).to.deep.equal([-1, 0]);
    expect(stops()).to.have.length(1);
    await press('Tab');
    expect(find(roster, '.grid').contains(roster.shadowRoot!.activeElement)).to.equal(false);
  });

  it('says where each cell is', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const grid = find(roster, '.grid');
    expect(grid.role).to.equal('grid');
    expect(grid.ariaColCount).to.equal('11');
    expect(rows(roster)[3]!.ariaRowIndex).to.equal('5');
    for (const row of grid.querySelectorAll('.row'))
      expect([...row.children].map(({ ariaColIndex }) => Number(ariaColIndex))).to.deep.equal(
        Array.from({ length: 11 }, (_, index) => index + 1),
      );
  });

  it('runs from right to left where the page does', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    roster.dir = 'rtl';
    cell(roster, 0, 1).focus();
    await press('ArrowLeft');
    await until(() => focused(roster)?.[1] === 2);
    await press('ArrowRight');
    expect(focused(roster)).to.deep.equal([0, 1]);
  });

  it('selects with Space, opens with Enter, and sorts from the heading', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    cell(roster, 2).focus();
    await press(' ');
    await until(() => textOf(roster, '.bulk').includes('1 selected'));
    expect(rows(roster)[2]!.ariaSelected).to.equal('true');
    await press('Control+a');
    await until(() => textOf(roster, '.bulk').includes('14 selected'));
    await press(' ');
    await until(() => textOf(roster, '.bulk').includes('13 selected'));
    await press('Enter');
    await until(() => find(roster, '.detail'));
    await press('Enter');
    await until(() => !find(roster, '.detail'));
    expect(focused(roster)).to.deep.equal([2, 1]);
    await press('Control+Home', 'ArrowUp', 'ArrowRight', 'Enter');
    await until(() => heading(roster, 'Customer').parentElement!.ariaSort === 'ascending');
    expect(names(roster)[0]).to.equal('Alder Street Dental');
    await press('Home', 'Enter');
    await until(() => textOf(roster, '.bulk').includes('14 selected'));
  });

  it('goes to a name by its first letters', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    cell(roster, 0, 4).focus();
    await until(() => focused(roster));
    await typeKeys('rid');
    await until(() => names(roster)[focused(roster)?.[0] ?? 0] === 'Ridgeway Builders');
    expect(focused(roster)?.[1]).to.equal(4);
  });

  it('keeps the focus while rows come and go, and with the customer when the order changes', async () => {
    const roster = await put(await crowd(20_000), 'memory');
    await until(() => textOf(roster, '.tabs').startsWith('All 20,000') && !find(roster, '.notice'));
    const grid = find(roster, '.grid');
    const page = () => Math.round(grid.scrollTop / rows(roster)[0]!.offsetHeight);
    // A page is as high as the list, which is measured in a frame after its first; WebKit's window may be low.
    await until(async () => {
      cell(roster, 0).focus();
      await press('PageDown');
      return (focused(roster)?.[0] ?? 0) > 4;
    });
    const step = focused(roster)![0];
    await press('PageDown', 'PageUp', 'PageUp');
    expect(focused(roster)).to.deep.equal([0, 1]);
    expect(step).to.be.lessThan(20);
    await press('Control+End');
    await until(() => focused(roster)?.[0] === 19_999);
    expect(page()).to.be.greaterThan(19_900);
    // A row that goes leaves its focus to the list, from where the keys go on.
    grid.scrollTop = 0;
    await until(() => roster.shadowRoot!.activeElement === grid);
    await press('ArrowUp');
    await until(() => focused(roster)?.[0] === 19_998);
    roster.query = 'search=harbor&sort=name';
    await roster.updateComplete;
    expect(grid.contains(roster.shadowRoot!.activeElement)).to.equal(true);
  }).timeout(30_000);

  it('takes up what became of one customer without loading the others, and keeps the focus on them', async () => {
    const api = await crowd(60);
    const asked: (string | undefined)[] = [];
    let hear: ChangeListener | undefined;
    const client = answering(api, retrieveRoster, async (input) => {
      asked.push(input.query?.ids);
      if (input.query?.ids === undefined) return api.send(retrieveRoster, input);
      const [row] = manyRows(60).filter(({ id }) => id === input.query?.ids);
      return { currency: 'USD', columns: columnsOf([{ ...row!, mrr: 9_900_000 }]), nextCursor: null, total: 60 };
    });
    const roster = await put({ ...client, subscribe: (listener) => ((hear = listener), () => {}) });
    roster.query = 'sort=-mrr';
    await until(() => rows(roster).length > 10 && hear);
    cell(roster, 7, 3).focus();
    const name = names(roster)[7]!;
    const id = `cus_${manyRows(60).findIndex((row) => row.name === name)}`;
    const at = '2026-04-14T17:20:00Z';
    const event = {
      id: 'evt_1',
      type: 'customer.updated',
      at,
      subject: { kind: 'customer', id },
      version: 2,
      connection: null,
    };
    hear!({ kind: 'event', own: false, event });
    await until(() => names(roster)[0] === name);
    expect(rows(roster)[0]!.textContent).to.include('$99,000');
    expect(focused(roster)).to.deep.equal([0, 3]);
    expect(asked).to.deep.equal([undefined, id]);
  });
});
