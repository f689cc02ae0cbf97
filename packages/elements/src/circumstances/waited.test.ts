import { expect } from '@open-wc/testing';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import { cut, faulty } from '../testing/line.fixtures.js';
import { button, find, until } from '../testing/mount.fixtures.js';
import { mounted, notices, waiting } from './circumstances.fixtures.js';

describe('what has waited', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });

  it('is told by the roster in the words of its acts', async () => {
    const line = await faulty('slipway');
    const roster = await mounted(line, 'partner-customer-roster');
    button(roster, 'Add customer').click();
    await until(() => find(roster, 'dialog [name=name]'));
    line.fault = cut;
    find<HTMLInputElement>(roster, 'dialog [name=name]').value = 'Waited Long';
    find<HTMLInputElement>(roster, 'dialog [name=mrr]').value = '960';
    find<HTMLFormElement>(roster, 'dialog form').requestSubmit();
    await until(() => waiting(roster).length === 1);
    line.fault = null;
    button(roster, 'Try now').click();
    await until(() => notices(roster).includes('Waited Long is in.'));
    line.connection.close();
  });

  it('is told by the tracker once it is done, and not before', async () => {
    const line = await faulty('sample');
    const tracker = await mounted(line, 'partner-certification-tracker');
    const done = () => tracker.shadowRoot!.querySelectorAll('.path .ok, .steps .ok').length;
    const before = done();
    line.fault = cut;
    button(tracker, 'Mark as done').click();
    await until(() => waiting(tracker).length === 1);
    expect(done()).to.equal(before);
    line.fault = null;
    button(tracker, 'Try now').click();
    await until(() => notices(tracker).includes('Done: '));
    await until(() => done() === before + 1);
    line.connection.close();
  });
});
