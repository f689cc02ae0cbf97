import { expect } from '@open-wc/testing';
import { find, textOf, until } from '../../testing/mount.fixtures.js';
import { emulateMedia } from '@web/test-runner-commands';
import { calmPage, isChromium } from '../../testing/page.fixtures.js';
import { crowd, put, rows } from '../roster-page.fixtures.js';

describe('a long roster on paper', () => {
  beforeEach(async () => {
    await calmPage();
  });
  after(() => dispatchEvent(new Event('afterprint')));

  const shown = async (count: number, source: 'memory' | 'server') => {
    const roster = await put(await crowd(count), source);
    await until(
      () => rows(roster).length > 10 && find(roster, '.frame').ariaBusy === 'false' && !find(roster, '.notice'),
    );
    return roster;
  };
  /** The part that hears of it loads once there are many rows. */
  const print = (roster: Element) =>
    until(() => {
      dispatchEvent(new Event('beforeprint'));
      return find(roster, '.grid').classList.contains('whole');
    });

  it('has all rows as far as there is room, and says what is not there', async () => {
    const roster = await shown(1500, 'memory');
    const grid = find(roster, '.grid');
    grid.scrollTop = 20_000;
    grid.dispatchEvent(new Event('scroll'));
    const drawn = rows(roster).length;
    await print(roster);
    expect(rows(roster).map(({ dataset }) => Number(dataset['at']))).to.deep.equal(
      Array.from({ length: 1000 }, (_, at) => at),
    );
    expect(textOf(roster, '.list > .notice')).to.equal(
      '1,000 of 1,500 customers are printed. The export has all of them.',
    );
    expect(getComputedStyle(grid).overflowY).to.equal('visible');
    expect(grid.getBoundingClientRect().height).to.be.greaterThan(40_000);
    dispatchEvent(new Event('afterprint'));
    await until(() => rows(roster).length <= drawn && grid.scrollTop === 20_000);
    expect(find(roster, '.list > .notice') === null).to.equal(true);
  });

  // Only Chromium's page can be told of paper.
  (isChromium ? it : it.skip)('has its totals at its end, not at the foot of the first page', async () => {
    const roster = await shown(200, 'memory');
    await emulateMedia({ media: 'print' });
    await print(roster);
    const bottom = (selector: string) => find(roster, selector).getBoundingClientRect().bottom;
    // What prints comes with a part that is loaded when there is time for it.
    await until(() => bottom('.totals') > bottom('.row[data-at="199"]'));
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
  });

  it('says nothing where all rows are there', async () => {
    const roster = await shown(200, 'memory');
    await print(roster);
    expect(rows(roster).length).to.equal(200);
    expect(find(roster, '.list > .notice') === null).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });
});
