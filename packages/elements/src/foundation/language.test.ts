import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import '../provider/provider.define.js';
import type { PartnerPayoutCard } from '../payout-card/payout-card.js';
import { connection, find, keyOf, textOf, until } from '../testing/mount.fixtures.js';

const titleOf = (card: Element) => textOf(card, '#title');

async function card(locale: string | null, lang = 'en') {
  const client = await connection('slipway', 'owner');
  const host = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <partner-provider .client=${client} .locale=${locale} time-zone="UTC">
        <partner-payout-card></partner-payout-card>
      </partner-provider>
    </div>
  `);
  const provider = host.querySelector('partner-provider')!;
  const widget = host.querySelector<PartnerPayoutCard>('partner-payout-card')!;
  await until(() => find(widget, '.frame')?.getAttribute('aria-busy') === 'false');
  return { provider, widget };
}

describe('the language', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await keyOf('slipway');
  });

  for (const [locale, title] of [
    ['de-AT', 'Auszahlungen'],
    ['pt', 'Repasses'],
    ['ja', '支払い'],
    ['nl-NL', 'Payouts'],
  ] as const)
    it(`is the one of the locale ${locale}`, async () => {
      const { widget } = await card(locale);
      expect(titleOf(widget)).to.equal(title);
      expect(widget.dir).to.equal('ltr');
    });

  it('is that of the page where no locale is named, and the direction is then the page’s own', async () => {
    const { widget } = await card(null, 'fr-CA');
    expect(titleOf(widget)).to.equal('Versements');
    expect(widget.hasAttribute('dir')).to.equal(false);
  });

  it('is one that there is, where the page names one that is none', async () => {
    const { widget } = await card(null, 'de_DE');
    expect(titleOf(widget)).to.equal('Payouts');
  });

  it('turns a widget round where it is written from the right', async () => {
    const { widget } = await card('ar');
    expect(widget.dir).to.equal('rtl');
    expect(getComputedStyle(find(widget, '.frame')).direction).to.equal('rtl');
  });

  it('turns a widget to a locale that is named, where the page has that language in another direction as well', async () => {
    const { provider, widget } = await card(null, 'en');
    provider.parentElement!.dir = 'rtl';
    const direction = () => getComputedStyle(find(widget, '.frame')).direction;
    expect([widget.hasAttribute('dir'), direction()]).to.deep.equal([false, 'rtl']);
    provider.locale = 'en';
    await until(() => direction() === 'ltr');
    // Nobody names one any more: the page's own holds again.
    provider.locale = null;
    await until(() => direction() === 'rtl');
    expect(widget.hasAttribute('dir')).to.equal(false);
  });

  it('changes with the provider, drawn once, and what a host says in its place stays', async () => {
    const { provider, widget } = await card('en-US');
    widget.messages = { why: 'How come' };
    // What loads behind the first paint.
    await aTimeout(1000);
    let drawn = 0;
    widget.addController({ hostUpdated: () => (drawn += 1) });
    provider.locale = 'es';
    await until(() => titleOf(widget) === 'Pagos');
    await widget.updateComplete;
    expect(drawn).to.equal(1);
    expect(textOf(widget, '#why')).to.equal('How come');
  });

  it('is that of the program’s own texts as well; a new one asks for them anew, and draws once', async () => {
    const provider = await fixture<HTMLElement & { locale: string | null }>(
      html`<partner-provider
        api-url=${location.origin}
        publishable-key=${await keyOf('sunshine')}
        persona="owner"
        locale="de"></partner-provider>`,
    );
    const widget = document.createElement('partner-onboarding-timeline');
    provider.append(widget);
    await until(() => textOf(widget).includes('Gemeinsames Portal abnehmen'));
    // What loads behind the first paint.
    await aTimeout(1000);
    let drawn = 0;
    widget.addController({ hostUpdated: () => (drawn += 1) });
    provider.locale = 'fr';
    await until(() => textOf(widget).includes('Sign off the co-branded portal'));
    await widget.updateComplete;
    expect(drawn).to.equal(1);
    expect(textOf(widget)).not.to.include('Aufgaben');
  });
});
