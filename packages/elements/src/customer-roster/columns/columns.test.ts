import { listSavedViews } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage, pressKeys } from '../../testing/page.fixtures.js';
import type { PartnerCustomerActionEvent } from '../acts/acts.events.js';
import { changed, placed, readPlan, shown, stepped, writePlan, type Plan } from './column-plan.js';
import type { PartnerCustomerRoster } from '../customer-roster.js';
import { readColumns } from './own-columns.js';
import type { RosterColumn } from '../roster-column.js';
import { cell, choose, fresh, heading, names, opened, press, rows } from '../roster-page.fixtures.js';
import { manyRows, tableOf } from '../roster.fixtures.js';

const regions: RosterColumn[] = [
  'name',
  { id: 'mrr', pin: 'end' },
  { id: 'region', heading: 'Region', value: ({ name }) => (name.startsWith('K') ? '=North' : 'South') },
  { id: 'seats', heading: 'Seats', width: 90, value: ({ name }) => name.length },
];
const headings = (roster: Element) =>
  [...roster.shadowRoot!.querySelectorAll('.header > *')].map((each) =>
    each.textContent!.replace(/[\s\d]+/g, ' ').trim(),
  );
/** What is said on the console while something runs. */
function complaints(run: () => unknown): string[] {
  const [before, said] = [console.error, [] as string[]];
  console.error = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    run();
  } finally {
    console.error = before;
  }
  return said;
}
async function mounted(columns?: readonly RosterColumn[], query = ''): Promise<PartnerCustomerRoster> {
  const roster = await mount('partner-customer-roster', 'slipway');
  if (columns) roster.columns = columns;
  roster.query = query;
  if (columns ?? query) await until(() => find(roster, '.grid.arranged'));
  else {
    roster.dispatchEvent(new Event('pointerover'));
    await until(() => getComputedStyle(heading(roster, 'MRR').parentElement!, '::after').cursor === 'col-resize');
  }
  return roster;
}

describe('a plan of columns', () => {
  const { usual } = readColumns(regions);
  const ids = usual.map(({ id }) => id);
  const act = fc.oneof(
    fc.record({ kind: fc.constant('place' as const), id: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('step' as const), id: fc.constantFrom(...ids), by: fc.constantFrom<1 | -1>(1, -1) }),
    fc.record({
      kind: fc.constant('change' as const),
      id: fc.constantFrom(...ids.filter((id) => id !== 'name')),
      change: fc.record(
        {
          hidden: fc.boolean(),
          pin: fc.constantFrom('start' as const, 'end' as const, null),
          width: fc.option(fc.integer({ min: 40, max: 800 })),
        },
        { requiredKeys: [] },
      ),
    }),
  );
  const after = (plan: Plan, each: typeof act extends fc.Arbitrary<infer A> ? A : never): Plan =>
    each.kind === 'place'
      ? placed(plan, each.id, each.to)
      : each.kind === 'step'
        ? stepped(plan, each.id, each.by)
        : changed(plan, each.id, each.change);

  it('keeps each column once, whatever is done, and comes back from an address as it went in', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const plan = acts.reduce(after, usual);
        expect(plan.map(({ id }) => id).sort()).to.deep.equal([...ids].sort());
        expect(readPlan(writePlan(plan, usual), usual)).to.deep.equal(plan);
        // Those at the edges stand there, in the order of the plan.
        const sides = shown(plan).map(({ pin }) => (pin === 'start' ? 0 : pin === 'end' ? 2 : 1));
        expect(sides).to.deep.equal([...sides].sort());
      }),
    );
  });

  it('takes a column past its neighbour on screen and back', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.constantFrom(...ids), (acts, id) => {
        const plan = acts.reduce(after, usual);
        const order = (each: Plan) => shown(each).map((column) => column.id);
        const next = stepped(plan, id, 1);
        const at = order(plan).indexOf(id);
        if (next === plan) return;
        expect(order(next)).to.deep.equal(
          order(plan)
            .with(at, order(plan)[at + 1]!)
            .with(at + 1, id),
        );
        expect(order(stepped(next, id, -1))).to.deep.equal(order(plan));
      }),
    );
  });

  it('survives an address that somebody made up, and always shows whom a row is about', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(shown(readPlan(text, usual)).some(({ id }) => id === 'name')).to.equal(true);
      }),
    );
    expect(shown(readPlan('-name,mrr*9,mrr,x*start,nps*end*99999', usual))).to.deep.equal([
      { id: 'name', hidden: false, pin: null, width: null },
      { id: 'mrr', hidden: false, pin: null, width: 40 },
      { id: 'nps', hidden: false, pin: 'end', width: 800 },
    ]);
  });
});

describe('columns of a host', () => {
  it('are sorted as numbers or by the alphabet, what is nothing last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, min: -9, max: 9 }))), {
          minLength: 1,
          maxLength: 40,
        }),
        (values) => {
          const table = tableOf(manyRows(values.length));
          const { keys } = readColumns([
            { id: 'x', heading: 'X', value: ({ id }: { id: string }) => values[Number(id.slice(4))] },
          ]);
          const [found] = keys(table, 'own.x', 'en');
          values.forEach((a, i) =>
            values.forEach((b, j) => {
              const expected = a === b ? 0 : a === null ? 1 : b === null ? -1 : Math.sign(a - b);
              expect(Math.sign(found!.of[i]! - found!.of[j]!)).to.equal(expected + 0);
            }),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('that are none are named on the console, and the rest goes on', () => {
    const given = [
      'name',
      'reigon',
      { id: 'x y', heading: 'X', value: () => '' },
      { id: 'mrr', width: 5, pin: 'left' },
      'mrr',
      {
        id: 'deal',
        heading: 'Deal',
        value: () => {
          throw new Error('no deal');
        },
      },
      { id: 'when', heading: 'When', value: () => new Date(0) },
      null,
    ];
    let read: ReturnType<typeof readColumns> | undefined;
    const said = complaints(() => {
      read = readColumns(given);
      const table = tableOf(manyRows(3));
      for (const key of ['own.deal', 'own.when']) read.keys(table, key, 'en');
    });
    expect(said.every((each) => each.startsWith('<partner-customer-roster> columns['))).to.equal(true);
    expect(said.map((each) => /\[(\d)\]/.exec(each)![1])).to.deep.equal(['1', '2', '3', '3', '4', '7', '5', '6']);
    expect(shown(read!.usual).map(({ id }) => id)).to.deep.equal(['name', 'mrr', 'own.deal', 'own.when']);
    expect(complaints(() => readColumns('name'))[0]).to.include('Give an array');
  });

  it('stand where they are put, sort, and go into the export under their headings', async () => {
    await calmPage();
    const roster = await mounted(regions);
    expect(headings(roster)).to.deep.equal(['', 'Customer', 'Region', 'Seats', 'MRR', 'Details']);
    heading(roster, 'Seats').click();
    await until(() => roster.query === 'sort=own.seats');
    await roster.updateComplete;
    const lengths = names(roster).map((name) => name.length);
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => a - b));
    const name = names(roster)[0]!;
    expect(cell(roster, 0, 3).lastElementChild!.textContent).to.equal(String(name.length));
    const saved = new Promise<string>((resolve) => {
      const before = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = before;
        void blob.text().then(resolve);
        return before(blob);
      };
    });
    button(roster, 'Export').click();
    const [first, second] = (await saved).replace('\uFEFF', '').split('\r\n');
    expect(first).to.equal('Customer,Region,Seats,MRR');
    expect(second).to.include(
      `${name},${cell(roster, 0, 2).lastElementChild!.textContent!.replace('=', "'=")},${name.length},`,
    );
    expect(await saved).to.include("Kestrel Freight,'=North,15,");
    await expect(roster).to.be.accessible();
  });

  it('come with acts of the host, which say of whom', async () => {
    const roster = await mounted(regions);
    roster.rowActions = [{ id: 'call', label: 'Call them' }];
    rows(roster)[0]!.click();
    const chosen = new Promise<PartnerCustomerActionEvent>((resolve) =>
      document.addEventListener('partner-customer-action', (event) => resolve(event as PartnerCustomerActionEvent), {
        once: true,
      }),
    );
    await press(roster, 'Call them');
    const { action, customer } = await chosen;
    expect([action, customer.name]).to.deep.equal(['call', names(roster)[0]]);
  });
});

describe('columns by hand', () => {
  beforeEach(() => calmPage());

  for (const dir of ['ltr', 'rtl'] as const)
    it(`take width and place from keys, and keep the keyboard, ${dir}`, async () => {
      const roster = await mounted();
      roster.dir = dir;
      const [wider, on] = dir === 'ltr' ? ['ArrowRight', 'ArrowRight'] : ['ArrowLeft', 'ArrowLeft'];
      const active = () => roster.shadowRoot!.activeElement as HTMLElement;
      const mrr = heading(roster, 'MRR').parentElement!;
      const width = mrr.offsetWidth;
      mrr.focus();
      await pressKeys(`Alt+${wider}`);
      await until(() => roster.query !== '');
      expect(roster.query).to.include(`mrr*${width + 16}`);
      await until(() => active().offsetWidth === width + 16 && active().textContent!.includes('MRR'));
      await pressKeys(`Shift+${on}`);
      await until(() => headings(roster).indexOf('MRR') === 5 && active().textContent!.includes('MRR'));
      expect(headings(roster)[4]).to.equal('Stage');
      await until(() => textOf(roster, '.news-of-others').includes('MRR is column 5 of 9.'));
    });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`take width and place from a mouse, ${dir}`, async () => {
      const roster = await mounted();
      roster.dir = dir;
      const forward = dir === 'ltr' ? 1 : -1;
      const box = (words: string) => heading(roster, words).parentElement!.getBoundingClientRect();
      const end = ({ left, right }: DOMRect) => (dir === 'ltr' ? right : left);
      const y = () => Math.round(box('MRR').top) + 8;
      const pull = async (from: number, to: number) => {
        const points = [from, from + Math.sign(to - from) * 8, to].map((x): [number, number] => [Math.round(x), y()]);
        await sendMouse({ type: 'move', position: points[0]! });
        await sendMouse({ type: 'down' });
        for (const position of points.slice(1)) await sendMouse({ type: 'move', position });
        await sendMouse({ type: 'up' });
      };
      const { width } = box('Stage');
      await pull(end(box('Stage')), end(box('Stage')) + 40 * forward);
      await until(() => Math.round(box('Stage').width) === Math.round(width) + 40);
      const middle = ({ left, right }: DOMRect) => (left + right) / 2;
      await pull(middle(box('Stage')), middle(box('MRR')));
      await until(() => headings(roster).indexOf('Stage') === 4);
      expect(headings(roster).indexOf('MRR')).to.equal(5);
      // What was pulled was not sorted, and no column goes to another edge than its own.
      expect(roster.query).not.to.include('sort=');
      roster.query = 'columns=name*start,health,because,mrr,state';
      await until(() => getComputedStyle(cell(roster, 0, 1)).position === 'sticky');
      await pull(middle(box('Stage')), middle(box('Customer')));
      await pull(middle(box('MRR')), middle(box('Health')));
      await until(() => headings(roster).indexOf('MRR') === 2);
      expect(headings(roster).slice(1)).to.deep.equal(['Customer', 'MRR', 'Health', 'Because', 'Stage', 'Details']);
      expect(getComputedStyle(cell(roster, 0, 1)).position).to.equal('sticky');
    });

  it('are shown, moved and pinned in a dialog, and put back', async () => {
    const roster = await mounted();
    find(roster, '.chip.columns').click();
    await opened(roster);
    await until(() => find(roster, '.arrange'));
    const line = (id: string) => find(roster, `[data-column="${id}"]`);
    expect(line('name').querySelector('input')!.disabled).to.equal(true);
    line('segment').querySelector('input')!.click();
    await until(() => headings(roster).includes('Segment'));
    line('nps').querySelector('input')!.click();
    await until(() => !headings(roster).includes('NPS'));
    choose(roster, 'Where MRR stays', 'start');
    await until(() => headings(roster)[1] === 'MRR');
    expect(getComputedStyle(cell(roster, 0, 1)).position).to.equal('sticky');
    line('owner').querySelector<HTMLElement>('.grip')!.focus();
    await pressKeys(' ');
    await until(() => find(roster, '.lifted'));
    await pressKeys('ArrowUp');
    await pressKeys('ArrowUp');
    await until(() => headings(roster).indexOf('Owner') < headings(roster).indexOf('Tickets'));
    expect(textOf(roster, '.arrange + p + p')).to.equal('Owner is column 7 of 11.');
    await pressKeys('Escape');
    expect(find<HTMLDialogElement>(roster, 'dialog').open).to.equal(true);
    await expect(roster).to.be.accessible();
    button(roster, 'Reset').click();
    await until(() => roster.query === '');
    expect(find(roster, '.arranged')).to.equal(null);
  });

  it('are kept in a saved view', async () => {
    const columns = 'name*start*240,mrr,-nps,health';
    const roster = await mounted(undefined, `columns=${columns}`);
    find(roster, '[popovertarget=menu-views]').click();
    await press(roster, 'Save this view');
    await opened(roster);
    const name = fresh('Narrow');
    find<HTMLInputElement>(roster, 'dialog input[name=name]').value = name;
    find<HTMLFormElement>(roster, 'dialog form').requestSubmit();
    await until(() => !find(roster, 'dialog'));
    const { data } = await (await connection('slipway', 'owner')).send(listSavedViews, {});
    expect(data.find((view) => view.name === name)!.columns).to.deep.equal(columns.split(','));
  });

  it('are lines of a card at 320 px, and rows follow the density', async () => {
    await calmPage(336);
    const roster = await mounted(regions);
    const lines = [...rows(roster)[0]!.querySelectorAll<HTMLElement>('.c-own')];
    expect(lines.map(({ innerText }) => innerText.split('\n')[0])).to.deep.equal(['Region', 'Seats']);
    const card = rows(roster)[0]!.getBoundingClientRect();
    for (const line of lines) {
      const { top, bottom, height } = line.getBoundingClientRect();
      expect(height > 12 && top > card.top && bottom < card.bottom, line.textContent!).to.equal(true);
    }
    await expect(roster).to.be.accessible();
    expect(document.body.scrollWidth).to.be.at.most(document.body.clientWidth);
    const height = rows(roster)[0]!.offsetHeight;
    roster.setAttribute('density', 'comfortable');
    expect(rows(roster)[0]!.offsetHeight).to.be.greaterThan(height + 4);
  });
});
