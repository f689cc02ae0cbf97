import { retrieveBilling, type BillingSummary } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { expect, fixture, html } from '@open-wc/testing';
import type { PartnerReadyEvent } from '../foundation/events.js';
import { button, connection, find, mount, refusing, silent, textOf, until } from '../testing/mount.fixtures.js';
import { isChromium } from '../testing/page.fixtures.js';
import './payout-card.define.js';
import type { PartnerPayoutCard } from './payout-card.js';

const usd = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** The card over the API, whose billing is changed before it comes. */
async function changed(change: (billing: BillingSummary) => void): Promise<PartnerPayoutCard> {
  const api = await connection('slipway', 'owner');
  const client: Connection = {
    ...api,
    send: async (operation, input, options) => {
      const answer = await api.send(operation, input, options);
      if (operation.name === retrieveBilling.name) change(answer as BillingSummary);
      return answer;
    },
  };
  const card = await fixture<PartnerPayoutCard>(
    html`<partner-payout-card .client=${client} lang="en"></partner-payout-card>`,
  );
  await until(() => find(card, '.frame:not(.skeleton)'));
  return card;
}

describe('<partner-payout-card>', () => {
  it('names what the payout account lacks once each, in words', async () => {
    const card = await changed(({ account }) =>
      Object.assign(account!, {
        state: 'past_due',
        pastDue: [
          'individual.dob.day',
          'individual.dob.month',
          'individual.dob.year',
          'person_4Kb.verification.document',
        ],
        currentlyDue: ['company.tax_id', 'business_profile.url', 'settings.odd_thing'],
        errors: [{ requirement: 'individual.dob.year', code: 'invalid', reason: 'There is no such year.' }],
      }),
    );
    await until(() => textOf(card, '.account').includes('Date of birth'));
    expect(textOf(card, '.account').match(/Date of birth/g)).to.have.length(1);
    expect(textOf(card, '.account')).to.match(
      /Identity document.*Tax number.*Website, or what you sell.*settings odd thing/,
    );
    find(card, '.account .as-link').click();
    await until(() => find(card, '[part=requirements]'));
    expect(textOf(card, '[part=requirements]').match(/Date of birth/g)).to.have.length(1);
    expect(textOf(card, '[part=requirements]')).to.include('There is no such year.');
  });

  it('writes points that are not whole as they are', async () => {
    const card = await changed(({ balances }) => {
      const line = balances[0]!.explanation!.lines[0]!;
      Object.assign(line, { phaseRateBps: 6000, bonusBps: 250, rateBps: 6250 });
    });
    expect(textOf(card, '.why tbody tr')).to.include('60% +2.5 62.5%');
  });

  it('offers no chart where amounts are hidden', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    await until(() => button(card, 'As a table'));
    card.hideAmounts = true;
    await until(() => find(card, '.history .table'));
    expect(button(card, 'As a table') === undefined).to.equal(true);
    // Its name says what it does: pressed would say the opposite.
    expect(find(card, '[aria-label="Show amounts"]').hasAttribute('aria-pressed')).to.equal(false);
  });

  it('shows the next payout and every line of its calculation, to the cent', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    const api = await connection('slipway', 'owner');
    const { balances } = await api.send(retrieveBilling, {});
    const balance = balances[0]!;
    const text = textOf(card);
    expect(find(card, '[data-amount]').textContent?.replace(/\s/g, '')).to.equal(
      usd.format(balance.next!.amount.amount / 100),
    );
    for (const line of balance.explanation!.lines)
      expect(text).to.include(usd.format(line.operatorShare!.amount / 100));
    expect(text).to.include(usd.format(balance.available.amount / 100));
    const lines = balance.explanation!.lines.reduce((sum, line) => sum + line.operatorShare!.amount, 0);
    expect(balance.explanation!.lines.length).to.be.greaterThan(1);
    expect(lines).to.be.greaterThan(0);
  });

  it('puts currencies side by side, explains the one that is chosen, and adds none to another', async () => {
    const api = await connection('slipway', 'owner');
    const { balances } = await api.send(retrieveBilling, {});
    expect(balances.map(({ currency }) => currency)).to.deep.equal(['USD', 'EUR']);
    const card = await mount('partner-payout-card', 'slipway');
    await until(() => find(card, '.currencies'));
    const say = ({ amount, currency }: { amount: number; currency: string }) =>
      new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount / 100);
    const sides = () => [...card.shadowRoot!.querySelectorAll<HTMLButtonElement>('.currencies button')];
    expect(sides().map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).to.satisfy((texts: string[]) =>
      texts.every((text, at) => {
        const { next, currency } = balances[at]!;
        const name = new Intl.DisplayNames('en-US', { type: 'currency' }).of(currency)!;
        return text.startsWith(name) && text.includes(next ? say(next.amount) : 'No payout on its way');
      }),
    );
    expect(sides().map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false']);
    sides()[1]!.click();
    await card.updateComplete;
    expect(card.currency).to.equal('EUR');
    expect(sides().map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['false', 'true']);
    expect(textOf(card, '.balances')).to.include(say(balances[1]!.available));

    button(card, 'As a table').click();
    await until(() => find(card, '.history .table'));
    const headings = [...card.shadowRoot!.querySelectorAll('.history thead th')].map(({ textContent }) => textContent);
    expect(headings).to.deep.equal(['Month', 'USD', 'EUR']);
    for (const { history } of balances)
      for (const { amount } of history) if (amount) expect(textOf(card, '.history tbody')).to.include(say(amount));
    await expect(card).to.be.accessible();
    card.hideAmounts = true;
    await card.updateComplete;
    expect(textOf(card)).not.to.match(/[$€]\s?\d/);
  });

  it('shows no choice of currencies where there is one', async () => {
    const card = await changed((billing) => billing.balances.splice(1));
    await until(() => button(card, 'As a table'));
    expect(find(card, '.currencies') === null).to.equal(true);
    button(card, 'As a table').click();
    await until(() => find(card, '.history .table'));
    expect(textOf(card, '.history thead')).to.equal('Month State Your share');
  });

  it('tells the page how long it took, and by how much the page moved', async () => {
    const client = await connection('slipway', 'owner');
    const card = document.createElement('partner-payout-card');
    card.client = client;
    const ready = new Promise<PartnerReadyEvent>((resolve) =>
      card.addEventListener('partner-ready', (event) => resolve(event as PartnerReadyEvent)),
    );
    await fixture(html`<div lang="en">${card}</div>`);
    const { loadTime, layoutShift } = await ready;
    expect(loadTime).to.be.within(1, performance.now());
    if (isChromium) expect(layoutShift).to.equal(0);
    client.close();
  });

  it('puts dots in place of every amount', async () => {
    const card = await mount('partner-payout-card', 'slipway');
    find(card, '[aria-label="Hide amounts"]').click();
    await card.updateComplete;
    expect(card.hideAmounts).to.equal(true);
    expect(textOf(card)).not.to.match(/\$\s?\d/);
  });

  for (const handle of ['tarn-holt', 'kvarts']) {
    it(`says so where the program pays nothing, unless the host does: ${handle}`, async () => {
      const card = await mount('partner-payout-card', handle);
      expect(find(card, '.message').checkVisibility()).to.equal(true);
      expect(textOf(card)).not.to.include('$0.00');
      const own = document.createElement('p');
      own.slot = 'empty';
      card.append(own);
      expect(find(card, '.message').checkVisibility()).to.equal(false);
    });
  }

  it('says what failed, keeps the request id and tries again', async () => {
    const card = await fixture<PartnerPayoutCard>(
      html`<partner-payout-card .client=${refusing(500, 'internal')}></partner-payout-card>`,
    );
    await until(() => find(card, '[role=alert]'));
    expect(textOf(card)).to.include('req_test1');
    expect(button(card, 'Try again')).to.exist;
  });

  it('offers a way back in when the session ended', async () => {
    const card = await fixture<PartnerPayoutCard>(
      html`<partner-payout-card .client=${refusing(401, 'session_expired')}></partner-payout-card>`,
    );
    await until(() => find(card, 'slot[name=session-lost]'));
    expect(textOf(card)).to.include('Please sign in again');
  });

  it('has its final height while it loads', async () => {
    const waiting = await fixture<PartnerPayoutCard>(
      html`<partner-payout-card .client=${silent()}></partner-payout-card>`,
    );
    await until(() => find(waiting, '.frame')?.getAttribute('aria-busy') === 'true');
    for (const made of ['.why .stream', '.why .how'])
      expect(getComputedStyle(find(waiting, `${made} > *`)).color, made).to.equal('rgba(0, 0, 0, 0)');
    const loading = waiting.getBoundingClientRect().height;
    const card = await mount('partner-payout-card', 'slipway');
    expect(Math.abs(card.getBoundingClientRect().height - loading)).to.be.lessThan(120);
  });

  it('is accessible', async () => {
    await expect(await mount('partner-payout-card', 'slipway')).to.be.accessible();
  });
});
