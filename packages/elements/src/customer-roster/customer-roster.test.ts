import { listCustomers, retrieveCustomer, retrieveRoster, retrieveTier, summarizeCustomers } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { LazyController } from '../foundation/lazy.controller.js';
import { button, connection, find, mount, refusing, silent, textOf, until } from '../testing/mount.fixtures.js';
import { calmPage, pressKeys } from '../testing/page.fixtures.js';
import type { PartnerRosterQueryEvent } from './customer-roster.events.js';
import {
  answering,
  cell,
  choose,
  crowd,
  heading,
  names,
  opened,
  put,
  rows,
  type,
  usd,
} from './roster-page.fixtures.js';
import { columnsOf } from './roster.fixtures.js';

describe('<partner-customer-roster>', () => {
  beforeEach(async () => {
    await calmPage();
  });

  it('shows the customers and figures of the API', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const api = await connection('slipway', 'owner');
    const { data } = await api.send(listCustomers, { query: { limit: 100, sort: 'health' } });
    const summary = await api.send(summarizeCustomers, {});
    const tier = await api.send(retrieveTier, {});
    expect(names(roster)).to.deep.equal(data.map(({ name }) => name));
    const text = textOf(roster, '.summary');
    expect(text).to.include(String(summary.health));
    expect(text).to.include(`${summary.red} red`);
    expect(text).to.include(`${tier.remaining} customers to ${tier.next!.name}`);
    expect(text).to.include(`${summary.exclusivity!.met} of 4`);
    for (const [at, customer] of data.entries()) {
      const row = rows(roster)[at]!;
      expect(row.textContent).to.include(usd(customer.mrr.amount));
      if (customer.health.value !== null) expect(row.textContent).to.include(String(customer.health.value));
      const { width } = row.querySelector<SVGCircleElement>('.spark circle')!.getBBox();
      expect(width > 0, `end of a line for ${customer.name}`).to.equal(customer.health.trend.length > 0);
    }
    expect(textOf(roster, '.totals')).to.include(`14 customers${summary.health}`);
    expect(textOf(roster, '.totals')).to.include(usd(summary.mrr.amount));
    const grid = find(roster, '.grid');
    expect(grid.ariaRowCount ?? grid.getAttribute('aria-rowcount')).to.equal('16');
    expect(rows(roster)[0]!.getAttribute('aria-rowindex')).to.equal('2');
  });

  it('counts the days to a renewal by the server, not by the device', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    expect(rows(roster)[0]!.querySelector('.c-renew')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'May 12 28 d',
    );
  });

  it('sorts by a column, and by another after it', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const asked: string[] = [];
    roster.addEventListener('partner-roster-query', (event) => asked.push((event as PartnerRosterQueryEvent).query));
    heading(roster, 'MRR').click();
    await until(() => asked.length === 1);
    await roster.updateComplete;
    heading(roster, 'MRR').click();
    await roster.updateComplete;
    expect(names(roster)[0]).to.equal('Saltmarsh Foods');
    expect(heading(roster, 'MRR').parentElement!.getAttribute('aria-sort')).to.equal('descending');
    heading(roster, 'Stage').click();
    await roster.updateComplete;
    heading(roster, 'MRR').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await roster.updateComplete;
    expect(names(roster).slice(0, 2)).to.deep.equal(['Marigold Catering', 'Pinecrest Clinics']);
    expect(asked).to.deep.equal(['sort=mrr', 'sort=-mrr', 'sort=state', 'sort=state%2Cmrr']);
  });

  it('searches and filters, with totals that follow, and a way back when nothing fits', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    type(roster, '.search input', 'logist');
    await roster.updateComplete;
    expect(names(roster)).to.deep.equal(['Kestrel Freight', 'Osprey Logistics']);
    expect(textOf(roster, '.totals')).to.include('2 customers');
    expect(textOf(roster, '.totals')).to.include(usd(96_000 + 295_000));
    choose(roster, 'Health', 'amber');
    await roster.updateComplete;
    expect(textOf(roster)).to.include('No customer fits these filters');
    button(roster, 'Clear all').click();
    await roster.updateComplete;
    expect(rows(roster)).to.have.length(14);
    expect(find<HTMLInputElement>(roster, '.search input').value).to.equal('');
  });

  it('says that a filter did not come, where it was to be seen, and filters once it has', async () => {
    const { load } = LazyController.prototype;
    // No part of a widget gets through.
    LazyController.prototype.load = function (this: { failed: boolean }) {
      this.failed = true;
      return Promise.resolve(null);
    };
    const roster = await mount('partner-customer-roster', 'slipway');
    try {
      roster.query = 'search=logist';
      await until(() => find(roster, '.list > .late'));
      expect(roster.shadowRoot!.querySelectorAll('.late')).to.have.length(1);
      expect(rows(roster)).to.have.length(14);
    } finally {
      LazyController.prototype.load = load;
    }
    button(roster, 'Try again').click();
    await until(() => rows(roster).length === 2 && !find(roster, '.late'));
  });

  it('keeps its views, and takes one from outside', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const counts = textOf(roster, '.tabs');
    expect(counts).to.equal('All 14 Needs attention 3 Renewing soon 2 Onboarding 2');
    roster.query = 'view=renewing&sort=renewalOn';
    await roster.updateComplete;
    expect(names(roster)).to.deep.equal(['Bluewater Marine', 'Kestrel Freight']);
    expect(find(roster, '.tabs [aria-pressed=true]').textContent).to.include('Renewing soon');
  });

  it('opens the measures behind a score, by mouse and by keyboard', async () => {
    const roster = await mount('partner-customer-roster', 'slipway');
    const customer = await (
      await connection('slipway', 'owner')
    ).send(retrieveCustomer, { params: { id: 'cus_bluewater' } });
    rows(roster)[0]!.click();
    await until(() => find(roster, '.measures'));
    const text = textOf(roster, '.detail');
    for (const { label, value } of customer.health.measures) expect(text).to.include(label).and.include(String(value));
    cell(roster, 0).focus();
    await pressKeys('Enter');
    await until(() => !find(roster, '.detail'));
    await pressKeys('ArrowDown');
    await pressKeys('Enter');
    await until(() => find(roster, '.detail'));
    expect(rows(roster)[1]!.querySelector('.c-more button')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('does no more than it has to: one update to ask, one for the skeleton and one for its first rows, which then stand for whoever comes first', async () => {
    const client = await crowd(1000);
    const roster = document.createElement('partner-customer-roster');
    let [updates, drawn] = [0, 0];
    roster.addController({
      hostUpdated() {
        updates += 1;
        if (drawn === 0 && find(roster, '.frame:not(.skeleton) .rows')) drawn = updates;
      },
    });
    const { parentElement } = await put(silent());
    roster.client = client;
    parentElement!.append(roster);
    await until(() => drawn > 0 && rows(roster).length > 10);
    expect(drawn).to.equal(3);
    const elements = rows(roster);
    const moves = new MutationObserver(() => {});
    moves.observe(find(roster, '.rows'), { childList: true });
    const first = names(roster)[0];
    roster.query = 'sort=-name';
    await until(() => names(roster)[0] !== first);
    expect(moves.takeRecords().length).to.equal(0);
    expect(rows(roster).every((row, at) => row === elements[at])).to.equal(true);
  });

  it('draws a few of a hundred thousand rows, and any of them on the way', async () => {
    const roster = await put(await crowd(100_000), 'memory');
    await until(() => textOf(roster, '.tabs').startsWith('All 100,000'));
    await until(() => !find(roster, '.notice'));
    expect(rows(roster).length).to.be.lessThan(60);
    const grid = find(roster, '.grid');
    expect(grid.getAttribute('aria-rowcount')).to.equal('100002');
    const height = rows(roster)[0]!.getBoundingClientRect().height;
    expect(grid.scrollHeight).to.be.greaterThan(100_000 * height);
    grid.scrollTop = 50_000 * height;
    await until(() => rows(roster).some((row) => row.dataset['at'] === '50005'));
    expect(rows(roster).length).to.be.lessThan(60);
    expect(rows(roster).map(({ dataset }) => Number(dataset['at']))).to.deep.equal(
      rows(roster).map((_, index) => Number(rows(roster)[0]!.dataset['at']) + index),
    );
  }).timeout(30_000);

  it('says that the rest did not load, and loads it', async () => {
    const api = await crowd(2000);
    let down = true;
    const roster = await put(
      answering(api, retrieveRoster, (input) =>
        down && input.query?.cursor
          ? refusing(500, 'internal').send(retrieveRoster, input)
          : api.send(retrieveRoster, input),
      ),
    );
    await until(() => textOf(roster, '.notice').includes('1,000 of 2,000 are here'));
    expect(rows(roster).length).to.be.greaterThan(10);
    down = false;
    button(roster, 'Try again').click();
    await until(() => !find(roster, '.notice'));
    expect(find(roster, '.grid').getAttribute('aria-rowcount')).to.equal('2002');
  });

  it('says what failed, keeps the request id and tries again', async () => {
    const roster = await put(refusing(500, 'internal'));
    await until(() => find(roster, '[role=alert]'));
    expect(textOf(roster)).to.include('req_test1');
    roster.client = await connection('slipway', 'owner');
    await until(() => rows(roster).length === 14 && find(roster, '.frame').ariaBusy === 'false');
  });

  it('offers a way back in when the session ended', async () => {
    const roster = await put(refusing(401, 'session_expired'));
    await until(() => find(roster, 'slot[name=session-lost]'));
    expect(textOf(roster)).to.include('Please sign in again');
  });

  it('says so where the role or the program has no customers', async () => {
    const learner = await put(await connection('slipway', 'learner'));
    await until(() => textOf(learner).includes('Not for your role'));
    const none = await put(refusing(404, 'not_found'));
    await until(() => textOf(none).includes('No customers in this program'));
  });

  it('names the reason where the reader may only look', async () => {
    const roster = await mount('partner-customer-roster', 'slipway', 'viewer');
    const add = button(roster, 'Add customer');
    expect(add.getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(roster, '#why-not')).to.include('Your role may look at customers');
    add.click();
    await roster.updateComplete;
    expect(find(roster, 'dialog')).to.equal(null);
  });

  it('begins with an invitation', async () => {
    const api = await connection('slipway', 'owner');
    const roster = await put(
      answering(api, retrieveRoster, () =>
        Promise.resolve({ currency: 'USD', columns: columnsOf([]), nextCursor: null, total: 0 }),
      ),
    );
    await until(() => textOf(roster).includes('Your first customer starts here'));
    await expect(roster).to.be.accessible();
    button(roster, 'Add customer').click();
    await opened(roster);
  });

  it('leaves out what a program does not have', async () => {
    const roster = await mount('partner-customer-roster', 'kvarts');
    const text = textOf(roster, '.summary');
    expect(text).not.to.include('Tier');
    expect(text).not.to.include('Territory');
    expect(text).to.include('Recurring revenue €9,850 a month');
    expect(textOf(roster, '.totals')).to.include('MRR of the 2 who pay');
  });

  it('has its final height while it loads', async () => {
    const waiting = await put(silent());
    await until(() => find(waiting, '.frame')?.getAttribute('aria-busy') === 'true');
    expect(getComputedStyle(find(waiting, '.rows .score')).color, 'a score that nobody has').to.equal(
      'rgba(0, 0, 0, 0)',
    );
    const loading = find(waiting, '.list-tools').getBoundingClientRect().bottom - waiting.getBoundingClientRect().top;
    const roster = await mount('partner-customer-roster', 'mise-margin');
    const ready = find(roster, '.list-tools').getBoundingClientRect().bottom - roster.getBoundingClientRect().top;
    expect(Math.abs(ready - loading)).to.be.lessThan(4);
    expect(Math.abs(waiting.offsetHeight - roster.offsetHeight)).to.be.lessThan(60);
  });

  for (const width of [280, 700, 1040]) {
    it(`stays inside ${width} px and is accessible`, async () => {
      // With room for the bar that some engines put beside a page that scrolls.
      await calmPage(width + 40);
      const roster = await mount('partner-customer-roster', 'slipway');
      roster.style.inlineSize = `${width}px`;
      rows(roster)[0]!.click();
      await until(() => find(roster, '.measures'));
      expect(roster.scrollWidth).to.be.at.most(width);
      await expect(roster).to.be.accessible();
    });
  }
});
