import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../escalation-widget/escalation-widget.define.js';
import '../payout-card/payout-card.define.js';
import { defineElements } from '../define-elements.js';
import { PartnerErrorEvent } from '../foundation/events.js';
import { connection, find, keyOf, textOf, until } from '../testing/mount.fixtures.js';
import './complaints.js';
import './provider.define.js';
import { PartnerProvider } from './provider.js';

const ready = (card: Element) => find(card, '.frame')?.getAttribute('aria-busy') === 'false';
const painted = (provider: Element) =>
  getComputedStyle(find(provider.querySelector('partner-payout-card')!, '.frame')).getPropertyValue('--_accent');

/** What the console and the page hear while something is done. */
async function told(act: (errors: readonly string[]) => Promise<unknown>) {
  const errors: string[] = [];
  const events: PartnerErrorEvent[] = [];
  const before = console.error;
  console.error = (...words: unknown[]) => errors.push(words.join(' '));
  const hear = (event: Event) => event instanceof PartnerErrorEvent && events.push(event);
  document.addEventListener('partner-error', hear);
  try {
    await act(errors);
    // And nothing more.
    await aTimeout(200);
  } finally {
    console.error = before;
    document.removeEventListener('partner-error', hear);
  }
  return { errors, events };
}

/** A provider with attributes of its own, around a payout card. */
const provider = (attributes: Readonly<Record<string, string>>, tag = 'partner-provider') => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createElement('partner-payout-card'));
  return fixture<HTMLElement>(element.outerHTML);
};
const connected = async (handle: string) => ({
  'api-url': location.origin,
  'publishable-key': await keyOf(handle),
  persona: 'owner',
  locale: 'en-US',
});

describe('<partner-provider>', () => {
  before(function () {
    // The first request starts the API.
    this.timeout(120_000);
  });

  const refused: [string, Record<string, string>, RegExp][] = [
    ['nothing to sign in with', {}, /no way to sign in.*publishable-key.*session-url.*getSession/],
    ['half a key', { 'publishable-key': 'gw_pk_test_12' }, /Copy it again, whole/],
    ['a secret key', { 'publishable-key': `gw_sk_live_${'7'.repeat(49)}` }, /no place in a browser.*Revoke it now/],
    ['an address that is none', { 'api-url': 'portal', 'session-url': '/session' }, /apiUrl is "portal"/],
  ];
  for (const [what, attributes, words] of refused)
    it(`says what to do about ${what}, and its widgets that they are not connected`, async () => {
      let card: Element | undefined;
      const { errors, events } = await told(async (said) => {
        card = (await provider({ locale: 'en-US', ...attributes })).firstElementChild!;
        // What is said loads when there is something to say.
        await until(() => textOf(card!).includes('Not connected') && said.length > 0);
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(words);
      expect(errors[0]).not.to.include('7777');
      expect(events.map(({ error }) => error.code)).to.deep.equal(what.startsWith('nothing') ? [] : ['configuration']);
    });

  it('says which locale, zone and scheme this browser does not know, and works without them', async () => {
    const { errors } = await told(async () => {
      const wrong = { locale: 'en_US!', 'time-zone': 'Mars/Olympus', scheme: 'sepia' };
      const element = await provider({ ...(await connected('slipway')), ...wrong });
      await until(() => ready(element.firstElementChild!));
    });
    for (const value of ['locale="en_US!"', 'time-zone="Mars/Olympus"', 'scheme="sepia"'])
      expect(errors.filter((words) => words.includes(value)).length, value).to.be.above(0);
  });

  it('reaches widgets that were there before it', async () => {
    const element = await provider(await connected('slipway'), 'late-provider');
    const card = element.firstElementChild!;
    await until(() => textOf(card).includes('Not connected'));
    customElements.define('late-provider', class extends PartnerProvider {});
    await until(() => ready(card) && !textOf(card).includes('Not connected'));
  });

  it('does not touch another one on the page', async () => {
    const [one, other] = await Promise.all(
      ['slipway', 'kvarts'].map(async (handle) => provider(await connected(handle))),
    );
    await until(() => ready(one!.firstElementChild!) && ready(other!.firstElementChild!));
    await until(() => painted(one!) !== painted(other!));
    expect(textOf(one!.firstElementChild!)).not.to.equal(textOf(other!.firstElementChild!));
  });

  it('works again where it is moved to, its widgets as well, and a widget that leaves while it loads stays quiet', async () => {
    const { errors, events } = await told(async () => {
      const element = await provider(await connected('slipway'));
      const card = element.firstElementChild!;
      card.remove();
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      element.append(card);
      await until(() => ready(card));
      const other = await fixture<HTMLElement>(html`<div></div>`);
      other.append(element);
      await until(() => ready(card));
      expect(textOf(card)).to.include('Payouts');
    });
    expect([errors, events]).to.deep.equal([[], []]);
  });

  it('is defined with its widgets under a prefix of the host’s own, beside those of the default one', async () => {
    const { errors } = await told(async () => {
      defineElements({ prefix: 'acme' });
      defineElements({ prefix: 'acme' });
      defineElements();
      const element = await provider(await connected('slipway'), 'acme-provider');
      const card = document.createElement('acme-payout-card');
      element.append(card);
      await until(() => ready(card) && ready(element.firstElementChild!));
      expect(textOf(card)).to.include('Next payout').and.to.equal(textOf(element.firstElementChild!));
    });
    expect(errors).to.deep.equal([]);
  });

  it('gives way to a client of the widget’s own', async () => {
    const element = await provider(await connected('slipway'));
    const card = element.querySelector('partner-payout-card')!;
    await until(() => ready(card));
    const before = textOf(card);
    card.client = await connection('kvarts', 'owner');
    await until(() => ready(card) && textOf(card) !== before);
  });

  it('shows everything and changes nothing where it is readonly, and says why', async () => {
    const client = await connection('slipway');
    const element = await fixture<PartnerProvider>(
      html`<partner-provider .client=${client} locale="en-US" readonly>
        <partner-escalation-widget></partner-escalation-widget>
      </partner-provider>`,
    );
    const widget = element.firstElementChild!;
    await until(() => find(widget, '.frame:not(.skeleton) .detail'));
    expect(textOf(widget)).to.include('This page only shows: nothing can be changed here.');
    const acts = [...widget.shadowRoot!.querySelectorAll('.d-actions button')];
    expect(acts.every((act) => act.getAttribute('aria-disabled') === 'true')).to.equal(true);
    client.close();
  });
});
