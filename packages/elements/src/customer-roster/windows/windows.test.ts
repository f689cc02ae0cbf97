import type { ChangeListener, Connection } from '@gangway/client';
import {
  changeCustomers,
  identifyCustomers,
  importCustomers,
  queryRoster,
  updateCustomer,
  type Operation,
} from '@gangway/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { button, connection, find, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage, pressKeys } from '../../testing/page.fixtures.js';
import type { PartnerCustomerRoster } from '../customer-roster.js';
import '../customer-roster.define.js';
import { cell, focused, heading, names, rows, savedBy, type } from '../roster-page.fixtures.js';

const MANY = 640;
const sources = ['memory', 'server'] as const;

/** Customers of every kind, besides those of the demo. */
const crowd = (): string =>
  Array.from({ length: MANY }, (_, at) => {
    const pick = (values: readonly string[], step: number) => values[(at * step) % values.length];
    return [
      `${pick(['Harbor', 'Ängel', 'quay', 'Mesa', 'São'], 7)} ${pick(['Dental', 'Freight', 'Foods'], 3)} ${(at * 7919) % MANY}`,
      String((at * 37) % 900),
      pick(['live', 'onboarding', 'at_risk', 'churned', 'prospect'], 1),
      pick(['Retail', 'Health', ''], 1),
      pick(['Demo One', 'Demo Two', ''], 11),
    ].join(',');
  }).join('\n');

describe('a roster from memory and from a server', () => {
  let api: Connection;
  let hear: ChangeListener | undefined;
  /** What was asked for windows, and what is to be done before it is answered. */
  let asked: { offset: number; aborted: () => boolean }[] = [];
  let held: () => Promise<unknown> = () => Promise.resolve();

  const put = async (source: (typeof sources)[number], query = '') => {
    const client: Connection = {
      ...api,
      subscribe: (listener) => ((hear = listener), () => {}),
      send: (async (
        operation: Operation,
        input: { query?: { offset?: number } },
        options?: { signal?: AbortSignal },
      ) => {
        if (operation === queryRoster) {
          asked.push({ offset: input.query?.offset ?? -1, aborted: () => options?.signal?.aborted === true });
          await held();
        }
        return api.send(operation, input as never, options);
      }) as Connection['send'],
    };
    hear = undefined;
    const roster = await fixture<PartnerCustomerRoster>(
      html`<partner-customer-roster .client=${client} source=${source} query=${query}></partner-customer-roster>`,
    );
    await until(() => hear && rows(roster).length > 10 && !find(roster, '.notice') && settled(roster));
    // Firefox gives a list that comes to stand where another stood the place to which that one was scrolled.
    scroll(roster, 0);
    await until(() => places(roster)[0] === 0);
    return roster;
  };
  const settled = (roster: Element) =>
    find(roster, '.frame').ariaBusy === 'false' &&
    find(roster, '.grid')?.getAttribute('aria-busy') !== 'true' &&
    !find(roster, '.rows > [aria-busy=true]');
  const scroll = (roster: Element, row: number) => {
    const grid = find(roster, '.grid');
    grid.scrollTop = row * rows(roster)[1]!.offsetHeight;
    grid.dispatchEvent(new Event('scroll'));
  };
  const places = (roster: Element) => rows(roster).map(({ dataset }) => Number(dataset['at']));

  before(async () => {
    api = await connection('slipway', 'owner');
    const body = `name,mrr,state,segment,owner\n${crowd()}\n`;
    const report = await api.send(importCustomers, { body });
    expect(report.created).to.equal(MANY);
    const { id: ids } = await api.send(identifyCustomers, { query: { search: 'quay 7' } });
    await api.send(changeCustomers, { body: { ids, action: 'tag', tag: 'Wave Öne' } });
  });
  beforeEach(async () => {
    await calmPage();
    asked = [];
    held = () => Promise.resolve();
  });

  it("offers to sort by a column of the host's own only where it has all rows", async () => {
    const [memory, server] = [await put('memory'), await put('server')];
    for (const roster of [memory, server])
      roster.columns = ['name', { id: 'region', heading: 'Region', value: ({ segment }) => segment }];
    const own = (roster: Element) =>
      [...roster.shadowRoot!.querySelectorAll('[role=columnheader]')].find(
        (each) => each.textContent?.trim() === 'Region',
      );
    await until(() => own(memory) && own(server));
    expect([own(memory)?.ariaSort, own(memory)?.querySelector('button') !== null]).to.deep.equal(['none', true]);
    expect([own(server)?.ariaSort, own(server)?.querySelector('button') !== null]).to.deep.equal([null, false]);
  });

  it('shows the same rows, order, totals, counts and groups', async () => {
    const [memory, server] = [await put('memory'), await put('server')];
    for (const query of [
      '',
      'sort=-mrr,name',
      'sort=owner,-renewalOn&view=onboarding',
      'search=angel 1&sort=name',
      'state=live&band=none&sort=-name',
      'group=segment&sort=-mrr',
      'owner=Demo+Two&group=segment&search=sao',
      'search=one+wave&sort=name',
      'tag=Wave+Öne&search=dental&sort=-mrr',
    ]) {
      for (const roster of [memory, server]) roster.query = query;
      await Promise.all([memory.updateComplete, server.updateComplete]);
      const seen = (roster: Element) => ({
        count: find(roster, '.grid').getAttribute('aria-rowcount'),
        rows: rows(roster).map(({ textContent }) => textContent),
        tabs: textOf(roster, '.tabs'),
        totals: textOf(roster, '.totals'),
        said: textOf(roster, 'p[role=status]'),
      });
      const alike = () => settled(server) && places(server).join() === places(memory).join();
      await until(() => alike() && seen(server).said === seen(memory).said, query);
      expect(seen(server), query).to.deep.equal(seen(memory));
      for (const roster of [memory, server]) scroll(roster, 300);
      await until(alike, query);
      expect(seen(server), query).to.deep.equal(seen(memory));
    }
  }).timeout(40_000);

  for (const source of sources)
    it(`is used by keyboard: ${source}`, async () => {
      const roster = await put(source, 'sort=name');
      const last = MANY + 13;
      cell(roster, 0).focus();
      await pressKeys('Control+End');
      await until(() => focused(roster)?.[0] === last && settled(roster));
      await pressKeys('ArrowUp');
      await until(() => focused(roster)?.[0] === last - 1);
      expect(names(roster).at(-1)! > 'T').to.equal(true);
      await pressKeys(' ');
      await until(() => textOf(roster, '.bulk').includes('1 selected'));
      await pressKeys('Control+a');
      await until(() => textOf(roster, '.bulk').includes('654 selected'));
      await until(() => find<HTMLInputElement>(roster, '.header .check').checked);
      const [amount, total] = [textOf(roster, '.bulk .num:nth-of-type(2)'), textOf(roster, '.totals .c-mrr')];
      await pressKeys(' ');
      await until(() => textOf(roster, '.bulk').includes('653 selected'));
      expect(find<HTMLInputElement>(roster, '.header .check').checked).to.equal(false);
      expect(total).to.match(/^\$\d{3},\d{3}$/);
      // Prospects and those who left are selected too, and pay nothing here as there.
      expect(amount)
        .to.match(/^\S+ MRR of the \d+ who pay$/)
        .and.satisfy((text: string) => text.startsWith(total));
      await pressKeys('Control+Home');
      await until(() => focused(roster)?.[0] === 0 && settled(roster));
      heading(roster, 'MRR').click();
      await until(() => settled(roster) && heading(roster, 'MRR').parentElement!.ariaSort === 'ascending');
      expect(rows(roster)[0]!.textContent).to.include('$0');
    }).timeout(30_000);

  it('saves the same file', async () => {
    const files: string[] = [];
    for (const source of sources) {
      const roster = await put(source, 'view=onboarding&sort=-mrr');
      files.push(...(await savedBy(() => button(roster, 'Export').click())));
    }
    const [memory, server] = files;
    expect(memory!.split('\r\n').length).to.be.greaterThan(100);
    expect(server!.split('\r\n')).to.deep.equal(memory!.split('\r\n'));
  });

  it('says in the heading how the rows stand that are there, not those on their way', async () => {
    const roster = await put('server', 'sort=name');
    const gate = Promise.withResolvers<undefined>();
    held = () => gate.promise;
    heading(roster, 'MRR').click();
    await until(() => find(roster, '.grid').getAttribute('aria-busy') === 'true');
    const sorted = (words: string) => heading(roster, words).parentElement!.ariaSort;
    expect([sorted('Customer'), sorted('MRR')]).to.deep.equal(['ascending', 'none']);
    gate.resolve(undefined);
    await until(() => settled(roster) && sorted('MRR') === 'ascending');
    expect(rows(roster)[0]!.textContent).to.include('$0');
  });

  it('fetches what is about to be seen, keeps room for the rest, and gives up what was passed over', async () => {
    const roster = await put('server');
    expect(asked.map(({ offset }) => offset)).to.deep.equal([0]);
    const grid = find(roster, '.grid');
    const height = grid.scrollHeight;
    const gate = Promise.withResolvers<undefined>();
    held = () => gate.promise;
    scroll(roster, 210);
    await until(() => asked.length === 2);
    expect(asked[1]!.offset).to.equal(200);
    expect(grid.scrollHeight).to.equal(height);
    const absent = rows(roster).find((row) => row.ariaBusy === 'true')!;
    expect(absent.offsetHeight).to.equal(rows(roster)[0]!.offsetHeight);
    expect(grid.getAttribute('aria-rowcount')).to.equal(String(MANY + 16));
    await expect(roster).to.be.accessible();
    scroll(roster, 550);
    await until(() => asked.length >= 3 && asked[1]!.aborted());
    held = () => Promise.resolve();
    gate.resolve(undefined);
    await until(() => settled(roster));
    expect(asked.some(({ offset }) => offset === 300)).to.equal(false);
    const known = asked.length;
    scroll(roster, 0);
    await until(() => settled(roster) && places(roster)[0] === 0);
    expect(asked.length, 'the first window is still here').to.equal(known);
  }).timeout(30_000);

  it('says what did not come, in place, and fetches it when asked again', async () => {
    const roster = await put('server');
    held = () => refusing(500, 'internal').send(queryRoster, {});
    scroll(roster, 350);
    await until(() => find(roster, '.list .notice'));
    expect(rows(roster).length).to.be.greaterThan(10);
    const { scrollTop } = find(roster, '.grid');
    held = () => Promise.resolve();
    button(roster, 'Try again').click();
    await until(() => settled(roster) && !find(roster, '.notice'));
    expect(find(roster, '.grid').scrollTop).to.equal(scrollTop);
    held = () => refusing(500, 'internal').send(queryRoster, {});
    type(roster, '.search input', 'mesa');
    await until(() => find(roster, '.list .notice'));
    held = () => Promise.resolve();
    button(roster, 'Try again').click();
    await until(() => settled(roster) && names(roster).every((name) => name.startsWith('Mesa')));
    // Who wanted a file gets it from another try.
    held = () => refusing(500, 'internal').send(queryRoster, {});
    const [file] = await savedBy(async () => {
      button(roster, 'Export').click();
      await until(() => find(roster, '.list .notice'));
      held = () => Promise.resolve();
      button(roster, 'Try again').click();
    });
    expect(file!.trim().split('\r\n').length).to.be.greaterThan(50);
  }).timeout(30_000);

  it('takes up what somebody else changed where the reader is, and moves nothing', async () => {
    const roster = await put('server', 'sort=name');
    scroll(roster, 400);
    await until(() => settled(roster) && places(roster).includes(405));
    const at = places(roster).indexOf(405);
    const [name, known] = [names(roster)[at]!, rows(roster).length];
    cell(roster, 405, 4).focus();
    const { scrollTop } = find(roster, '.grid');
    const totals = textOf(roster, '.totals');
    const { columns } = await api.send(queryRoster, { query: { search: name, limit: 1 } });
    const id = columns.id[0]!;
    await api.send(updateCustomer, {
      params: { id },
      body: { mrr: { amount: 7_700_000, currency: 'USD' }, state: 'live' },
    });
    asked = [];
    const event = {
      id: 'evt_1',
      type: 'customer.updated',
      at: '2026-04-14T17:20:00Z',
      subject: { kind: 'customer', id },
      version: 2,
      connection: null,
    };
    hear!({ kind: 'event', own: false, event });
    await until(() => rows(roster)[at]!.textContent.includes('$77,000'));
    expect(focused(roster)).to.deep.equal([405, 4]);
    expect(find(roster, '.grid').scrollTop).to.equal(scrollTop);
    expect(rows(roster).length).to.equal(known);
    expect(textOf(roster, '.totals')).not.to.equal(totals);
    expect(asked.length).to.be.lessThan(3);
  }).timeout(30_000);
});
