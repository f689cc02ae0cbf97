import {
  disputeLine,
  estimatePayout,
  listRevenueLines,
  retrieveBilling,
  retrieveStatement,
  withdrawDispute,
  type Money,
} from '@gangway/contract';
import { connect, testSession, type Connection } from '@gangway/client';
import { expect } from '@open-wc/testing';
import { button, connection, find, keyOf, mount, refusing, textOf, until } from '../../testing/mount.fixtures.js';
import '../payout-card.define.js';
import { dialogText, openDispute, openLine, over, press, SOFTWARE, typeInto } from './details.fixtures.js';
import {
  PartnerDisputeEvent,
  PartnerDisputeRequestEvent,
  PartnerDisputeWithdrawRequestEvent,
} from '../payout-card.events.js';

const usd = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const say = (money: Money | null) => usd.format((money?.amount ?? 0) / 100).replace('-', '−');
/** Cents of every amount in a text. */
const centsOf = (text: string): number[] =>
  [...text.matchAll(/(−?)\$([\d,]+)\.(\d\d)/g)].map(
    ([, sign, whole = '', minor = '']) => Number(whole.replaceAll(',', '') + minor) * (sign ? -1 : 1),
  );
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
/** The real connection, but for operations of these names. */
const mixed = (real: Connection, other: Connection, ...names: string[]): Connection => ({
  ...real,
  send: (operation, ...rest) => (names.includes(operation.name) ? other : real).send(operation, ...rest),
});

/** A card that asks for pages of another size. */
async function asking(size: string, instead: string) {
  const apiUrl = location.origin;
  return over(
    connect({
      apiUrl,
      getSession: testSession({ apiUrl, publishableKey: await keyOf('slipway'), persona: 'owner' }),
      fetch: (input, init) => {
        const request = new Request(input, init);
        return fetch(new Request(request.url.replace(size, instead), request));
      },
    }),
  );
}

describe('the details of <partner-payout-card>', () => {
  it('lead from the figure over the stream to the line, each adding up to the one above', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const api = await connection('slipway', 'owner');
    const { explanation, next } = (await api.send(retrieveBilling, {})).balances[0]!;
    const row = explanation!.lines.find(({ stream }) => stream === 'software')!;

    await press(card, SOFTWARE);
    await until(() => find(card, '.lines-table'));
    expect(dialogText(card)).to.include(`${row.lines} lines make ${say(row.operatorShare)}`);
    const shares = [...card.shadowRoot!.querySelectorAll('.lines-table tbody tr > :last-child')];
    expect(shares.length).to.equal(row.lines);
    expect(sum(shares.flatMap((cell) => centsOf(cell.textContent ?? '')))).to.equal(row.operatorShare!.amount);
    expect(centsOf(textOf(card, '.lines-table tfoot')).at(-1)).to.equal(row.operatorShare!.amount);

    const { data } = await api.send(listRevenueLines, { query: { statement: next!.statementId!, stream: 'software' } });
    await press(card, '.lines-table .as-link');
    const line = data[0]!;
    expect(dialogText(card)).to.include(line.customer.name).and.to.include(line.invoice!.number);
    const [gross, share, rest] = centsOf(textOf(card, '.sum-table'));
    expect([gross, share, rest]).to.deep.equal([
      line.gross.amount,
      line.operatorShare!.amount,
      line.vendorShare!.amount,
    ]);
    expect(share! + rest!).to.equal(gross);
  });

  it('keep focus: back on the line that was open, and in the end on what opened them', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const opener = find(card, SOFTWARE);
    opener.focus();
    await openLine(card);
    const name = textOf(card, '#dialog-title');
    button(card, 'Back').click();
    await until(() => card.shadowRoot!.activeElement?.matches('.lines-table .as-link'));
    expect(card.shadowRoot!.activeElement!.textContent!.trim()).to.equal(name);
    find<HTMLDialogElement>(card, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await until(() => !find(card, 'dialog'));
    expect(card.shadowRoot!.activeElement === opener).to.equal(true);
  });

  it('come in pages where there are many lines', async () => {
    const card = await asking('limit=25', 'limit=4');
    const rows = () => card.shadowRoot!.querySelectorAll('.lines-table .as-link').length;
    await press(card, SOFTWARE);
    await until(() => rows() === 4);
    expect(dialogText(card)).to.include('7 more lines');
    button(card, 'Show').click();
    await until(() => rows() === 8);
    button(card, 'Show').click();
    await until(() => rows() === 11);
    expect(button(card, 'Show') === undefined).to.equal(true);
  });

  it('are searched by customer and invoice, add up, and are a file of exactly what is shown', async () => {
    const card = await asking('limit=25', 'limit=4');
    const shown = () =>
      [...card.shadowRoot!.querySelectorAll('.lines-table tbody tr:has(.as-link)')].map((row) =>
        [...row.querySelectorAll('.as-link, .num')].map((cell) => cell.textContent!.trim()),
      );
    await press(card, SOFTWARE);
    await until(() => shown().length === 4);
    const api = await connection('slipway', 'owner');
    const statement = (await api.send(retrieveBilling, {})).balances[0]!.next!.statementId!;
    const { data } = await api.send(listRevenueLines, { query: { statement, stream: 'software' } });
    const [line] = data.filter(({ invoice }) => invoice);
    await typeInto(card, 'dialog [type=search]', line!.customer.name.toUpperCase());
    await until(() => dialogText(card).includes('fit'));
    const fitting = data.filter(({ customer }) => customer.name === line!.customer.name);
    await until(() => shown().length === Math.min(4, fitting.length));
    if (fitting.length <= 4)
      expect(centsOf(textOf(card, '.lines-table tfoot')).at(-1)).to.equal(
        sum(fitting.map(({ operatorShare }) => operatorShare!.amount)),
      );
    await expect(card).to.be.accessible();
    await typeInto(card, 'dialog [type=search]', line!.invoice!.number);
    await until(() => dialogText(card).includes('1 line fits'));
    expect(shown().map(([name]) => name)).to.deep.equal([line!.customer.name]);
    await typeInto(card, 'dialog [type=search]', 'nobody at all');
    await until(() => dialogText(card).includes('No line fits.'));
    await typeInto(card, 'dialog [type=search]', '');
    await until(() => shown().length === 4 && !dialogText(card).includes('fit'));

    // All of them, though four are on screen.
    const files: Promise<string>[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(fetch(this.href).then((answer) => answer.text()));
    };
    try {
      button(card, 'CSV').click();
      await until(() => files.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    while (button(card, 'Show')) {
      const before = shown().length;
      button(card, 'Show').click();
      await until(() => shown().length > before);
    }
    const [heading, ...lines] = (await files[0]!).trim().split('\r\n');
    expect(heading).to.equal('Customer,Invoice,About it,State,Earned,Rate,Your share');
    expect(lines.map((each) => each.replaceAll(/"([^"]*)"/g, (_, cell: string) => cell.replaceAll(',', '')).split(',')))
      .to.have.length(data.length)
      .and.satisfy((cells: string[][]) =>
        cells.every(([name, , , , gross, rate, share], at) =>
          [name, gross, rate, share].every((cell, index) => cell === shown()[at]![index]!.replaceAll(',', '')),
        ),
      );
  });

  it('reach statements of any time', async () => {
    const card = await asking('/statements?limit=24', '/statements?limit=5');
    const rows = () => card.shadowRoot!.querySelectorAll('[part=statements] tbody tr').length;
    await until(() => button(card, 'Statements'));
    button(card, 'Statements').click();
    // Of these five some are in another currency.
    await until(() => rows() > 0);
    const few = rows();
    expect(few).to.be.below(5);
    button(card, 'Show earlier ones').click();
    await until(() => rows() > few);
    const months = [...card.shadowRoot!.querySelectorAll('[part=statements] td:first-child .as-link')].map(
      (each) => each.textContent,
    );
    expect(new Set(months).size).to.equal(months.length);
  });

  it('say what a dispute comes to while it is typed, send it, show it, and take it back', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const api = await connection('slipway', 'owner');
    const heard: Event[] = [];
    card.addEventListener(PartnerDisputeRequestEvent.type, (event) => heard.push(event));
    card.addEventListener(PartnerDisputeEvent.type, (event) => heard.push(event));
    await openDispute(card);
    expect(dialogText(card)).to.include('That is what the line says already.');
    const gross = Number(find<HTMLInputElement>(card, '#gross').value);
    await typeInto(card, '#gross', String(gross - 100));
    // A hundred dollars less at 65 %.
    expect(textOf(card, '[part=claim]')).to.include('−$65.00').and.to.include('Only $65.00 is kept back');
    await typeInto(card, '#words', 'The second site was taken back.');
    button(card, 'Send dispute').click();
    await until(() => find(card, '[part=dispute]'));
    expect(heard.map(({ type }) => type)).to.deep.equal(['partner-dispute-request', 'partner-dispute']);
    expect(textOf(card, '[part=dispute]')).to.include('In dispute').and.to.include('An answer is due by');
    const { statementId } = (await api.send(retrieveBilling, {})).balances[0]!.next!;
    const { adjustments } = await api.send(retrieveStatement, { params: { id: statementId! } });
    expect(adjustments.map(({ amount }) => amount.amount)).to.include(-6_500);

    card.addEventListener(PartnerDisputeWithdrawRequestEvent.type, () =>
      // At once, before the server has said so.
      queueMicrotask(() =>
        card.updateComplete.then(() => heard.push(new Event(textOf(card, '[part=dispute] .badge')))),
      ),
    );
    button(card, 'Withdraw dispute').click();
    await until(() => find(card, '[part=dispute] .badge[aria-busy=false]') && !button(card, 'Withdraw dispute'));
    expect(heard.at(-1)?.type).to.equal('Dispute withdrawn');
    expect(textOf(card, '[part=dispute]')).to.include('The line stays as it is.');
  });

  it('send nothing that the host cancels, and keep what was typed where sending fails', async () => {
    const card = await over(mixed(await connection('slipway', 'owner'), refusing(500, 'internal'), disputeLine.name));
    await openDispute(card);
    const gross = Number(find<HTMLInputElement>(card, '#gross').value);
    await typeInto(card, '#gross', String(gross + 250));
    await typeInto(card, '#words', 'It is $250.00 more.');
    const cancel = (event: Event) => event.preventDefault();
    card.addEventListener(PartnerDisputeRequestEvent.type, cancel);
    button(card, 'Send dispute').click();
    await card.updateComplete;
    expect(find(card, 'dialog [role=alert]') === null).to.equal(true);
    card.removeEventListener(PartnerDisputeRequestEvent.type, cancel);
    button(card, 'Send dispute').click();
    await until(() => find(card, 'dialog [role=alert]'));
    expect(dialogText(card)).to.include('req_test1');
    expect(find<HTMLTextAreaElement>(card, '#words').value).to.equal('It is $250.00 more.');
    expect(find<HTMLInputElement>(card, '#gross').value).to.equal(String(gross + 250));
  });

  it('put a dispute back that could not be withdrawn', async () => {
    const real = await connection('slipway', 'owner');
    const { statementId } = (await real.send(retrieveBilling, {})).balances[0]!.next!;
    const { data } = await real.send(listRevenueLines, { query: { statement: statementId!, stream: 'software' } });
    const body = { reason: 'not_ours' as const, body: 'Not ours.' };
    const { id } = await real.send(disputeLine, { params: { id: data[0]!.id }, body });
    const card = await over(mixed(real, refusing(500, 'internal'), withdrawDispute.name));
    await openLine(card);
    await until(() => button(card, 'Withdraw dispute')?.getAttribute('aria-disabled') === 'false');
    button(card, 'Withdraw dispute').click();
    await until(() => find(card, '[part=dispute] [role=alert]'));
    expect(textOf(card, '[part=dispute] .badge')).to.equal('In dispute');
    expect(textOf(card, '[part=dispute]')).to.include('It was not withdrawn');
    await real.send(withdrawDispute, { params: { id } });
  });

  it('show a statement whose rows make its sum, and hand out the same as a file', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    await press(card, '.hero-actions .primary');
    await until(() => find(card, '.paper'));
    const rows = [...card.shadowRoot!.querySelectorAll('.paper tbody tr > :last-child')];
    const net = centsOf(textOf(card, '.paper tfoot')).at(-1);
    expect(sum(rows.flatMap((cell) => centsOf(cell.textContent ?? '')))).to.equal(net);
    expect(centsOf(textOf(card, '[data-amount]'))).to.deep.equal([net]);
    expect(getComputedStyle(find(card, '.paper')).backgroundColor).to.equal('rgb(255, 255, 255)');

    const saved: [name: string, file: Promise<string>][] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push([this.download, fetch(this.href).then((answer) => answer.text())]);
    };
    try {
      button(card, 'CSV').click();
      await until(() => saved.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [name, file] = saved[0]!;
    expect(name).to.match(/^stm_.*\.csv$/);
    expect((await file).trim().split('\n').at(-1)).to.include(((net ?? 0) / 100).toFixed(2));
  });

  it('estimate what another tier would bring, beside what it is', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const api = await connection('slipway', 'owner');
    button(card, 'Estimate').click();
    await until(() => find(card, '[name=tier]'));
    [...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=tier]')].at(-1)!.click();
    const best = await api.send(estimatePayout, { query: { tier: 'platinum' } });
    await until(() => textOf(card, '.result').includes('Platinum, month'));
    expect(textOf(card, '.result').replaceAll(' ', '')).to.include(say(best.then.operatorShare));
    expect(textOf(card, '.result')).to.include(
      `+${say(best.difference)} against today’s ${say(best.now.operatorShare)}`,
    );
  });

  it('tell of lower rates before they come, and what they change', async () => {
    const real = await connection('slipway', 'owner');
    const card = await over({
      ...real,
      serverNow: () => Date.parse('2027-01-10T12:00:00Z'),
    });
    expect(textOf(card, '.notice')).to.include('From February 2027, Mature begins');
    button(card, 'See what changes').click();
    await until(() => find(card, '[part=step]'));
    const difference = centsOf(textOf(card, '[part=step] tfoot')).at(-1)!;
    const [before, after] = [2, 3].map((column) =>
      sum(
        [...card.shadowRoot!.querySelectorAll(`[part=step] tbody td:nth-child(${column})`)].flatMap((cell) =>
          centsOf(cell.textContent ?? ''),
        ),
      ),
    );
    expect(after! - before!).to.equal(difference);
  });

  it('tell a payout that came back as a line of dates', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    await press(card, '.marks .as-link');
    await until(() => find(card, '.story'));
    const steps = [...card.shadowRoot!.querySelectorAll('.story li')].map((step) => step.textContent!.trim());
    expect(textOf(card, '#dialog-title')).to.equal('Paid, returned, paid again');
    expect(steps).to.have.lengthOf(5);
    expect(steps[1]).to.include('account_closed');
  });

  it('hand out a link to the provider that opens safely, and nothing at all where the card is read-only', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const { click } = HTMLAnchorElement.prototype;
    let opened = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened = `${this.target} ${this.rel} ${this.href}`;
    };
    try {
      await press(card, '.account .as-link');
      await until(() => button(card, 'Add at Stripe Connect'));
      button(card, 'Add at Stripe Connect').click();
      await until(() => opened);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(opened).to.match(/^_blank noopener noreferrer https:/);
    button(card, 'Close').click();
    card.readonly = true;
    await openLine(card);
    await card.updateComplete;
    expect(dialogText(card)).not.to.include('Dispute this line');
  });

  it('are accessible', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    await openDispute(card);
    await expect(card).to.be.accessible();
  });
});
