import {
  disputeLine,
  listRevenueLines,
  retrieveBilling,
  withdrawDispute,
  type BillingSummary,
} from '@gangway/contract';
import type { ChangeListener } from '@gangway/client';
import { expect } from '@open-wc/testing';
import { faulty, problem } from '../../testing/line.fixtures.js';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { dialogText, DISPUTE, openLine, over, press, typeInto } from './details.fixtures.js';

describe('the details of <partner-payout-card> that are open', () => {
  it('take up what somebody else does while they are open, and leave what is typed', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const other = await connection('slipway', 'owner');
    await openLine(card);
    const { statementId } = (await other.send(retrieveBilling, {})).balances[0]!.next!;
    const { data } = await other.send(listRevenueLines, { query: { statement: statementId!, stream: 'software' } });
    const said = { reason: 'not_ours' as const, body: 'Said elsewhere.' };
    const { id } = await other.send(disputeLine, { params: { id: data[0]!.id }, body: said });
    await until(() => dialogText(card).includes('Said elsewhere.'));
    await other.send(withdrawDispute, { params: { id } });
    await until(() => textOf(card, '[part=dispute] .badge') === 'Dispute withdrawn');
    await until(() => find(card, DISPUTE)?.getAttribute('aria-disabled') === 'false');
    await press(card, DISPUTE);
    await until(() => find(card, '#gross'));
    await typeInto(card, '#gross', '12.5');
    await typeInto(card, '#words', 'Half said.');
    const again = await other.send(disputeLine, { params: { id: data[1]!.id }, body: said });
    const amount = () => textOf(card, '.balances');
    const before = amount();
    await until(() => amount() !== before);
    expect(find<HTMLInputElement>(card, '#gross').value).to.equal('12.5');
    expect(find<HTMLTextAreaElement>(card, '#words').value).to.equal('Half said.');
    await other.send(withdrawDispute, { params: { id: again.id } });
    other.close();
  });

  it('say why nothing can be done where nobody knows what the reader may do, and ask again', async () => {
    const line = await faulty('slipway');
    const card = await over(line.connection);
    await until(() => line.requests.includes('GET /sessions/current'));
    line.fault = (path) => (path === '/sessions/current' ? problem(500, 'internal') : null);
    await openLine(card);
    await until(() => find(card, 'dialog [part=error]'));
    expect(find(card, DISPUTE).getAttribute('aria-disabled')).to.equal('true');
    line.fault = null;
    button(card, 'Try again').click();
    await until(() => find(card, DISPUTE).getAttribute('aria-disabled') === 'false');
    expect(find(card, 'dialog [part=error]') === null).to.equal(true);
    line.connection.close();
  });

  it('follow the payout account while its page is open', async () => {
    const real = await connection('slipway', 'owner');
    let hear: ChangeListener | undefined;
    let done = false;
    const card = await over({
      ...real,
      subscribe: (listener) => ((hear = listener), () => {}),
      send: async (operation, input, options) => {
        const answer = await real.send(operation, input, options);
        if (done && operation.name === retrieveBilling.name)
          Object.assign((answer as BillingSummary).account!, { state: 'enabled', currentlyDue: [], deadline: null });
        return answer;
      },
    });
    await press(card, '.account .as-link');
    await until(() => button(card, 'Add at Stripe Connect') && hear);
    done = true;
    const subject = { kind: 'account', id: 'acc_1' };
    const event = {
      id: 'evt_1',
      type: 'account.updated',
      at: '2026-04-14T17:20:00Z',
      subject,
      version: 2,
      connection: null,
    };
    hear!({ kind: 'event', own: false, event });
    await until(() => textOf(card, '#dialog-title') === 'Payouts are on');
  });
});
