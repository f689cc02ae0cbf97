import { publishBrandDraft, updateBrandDraft, uploadBrandFont, type BrandChange } from '@gangway/contract';
import { connect, testSession, type Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../payout-card/payout-card.define.js';
import { fontFile } from '../testing/font.fixtures.js';
import { problem } from '../testing/line.fixtures.js';
import { connection, find, keyOf, until } from '../testing/mount.fixtures.js';
import { isWebKit } from '../testing/page.fixtures.js';
import { bringFonts, withOwnFonts } from './brand-fonts.js';
import './provider.define.js';

/** A colour as the browser computes it in a place of the page. */
function computed(css: string, place: Element = document.body): string {
  const probe = document.createElement('span');
  probe.style.color = css;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
/** What a token comes to in a widget; the input of the brand by default. */
const shown = (card: Element, token = '--_brand-accent') => computed(`var(${token})`, find(card, '.frame'));

/** Ten cards in a provider, and how often one of them was updated since. */
async function page(client: Connection) {
  const provider = await fixture<HTMLElement & { scheme: string | null }>(
    html`<partner-provider .client=${client} locale="en-US" scheme="light"></partner-provider>`,
  );
  const cards = Array.from({ length: 10 }, () => document.createElement('partner-payout-card'));
  provider.append(...cards);
  await until(() => cards.every((card) => find(card, '.frame:not(.skeleton)')));
  let updates = 0;
  for (const card of cards)
    card.addController({
      hostUpdated: () => {
        updates += 1;
      },
    });
  // What loads behind the first paint has come.
  let before = -1;
  while (before !== updates) {
    before = updates;
    await aTimeout(2500);
  }
  updates = 0;
  return { cards, updates: () => updates };
}

/** A connection to an API that says it is reached where this page is. */
async function here(): Promise<Connection> {
  const apiUrl = location.origin;
  return connect({
    apiUrl,
    getSession: testSession({ apiUrl, publishableKey: await keyOf('sample'), persona: 'owner' }),
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      if (!answer.url.endsWith('/branding')) return answer;
      return new Response((await answer.text()).replaceAll('http://localhost/brand', `${apiUrl}/brand`), answer);
    },
  });
}

async function publish(writer: Connection, change: BrandChange): Promise<void> {
  await writer.send(updateBrandDraft, { body: change });
  await writer.send(publishBrandDraft, { body: { acknowledged: true } });
}

describe('a brand that is published', () => {
  let writer: Connection;
  before(async function () {
    this.timeout(120_000);
    writer = await connection('sample', 'owner');
  });
  after(async () => {
    await publish(writer, { brand: { accent: null } });
    writer.close();
  });

  it('brings its fonts along under names that no page has, and takes them away', async () => {
    const bytes = new Uint8Array(await (await fontFile()).arrayBuffer());
    await writer.send(uploadBrandFont, { body: bytes });
    await publish(writer, { brand: { font: ['Noto Sans'], headingWeight: 700 } });
    // A page may have a font of the same name, and keeps it.
    const own = new FontFace('Noto Sans', 'local("DejaVu Sans")');
    document.fonts.add(own);
    const before = new Set(document.fonts);
    const [one, other] = [await here(), await here()];
    const card = document.createElement('partner-payout-card');
    const provider = await fixture<HTMLElement>(
      html`<partner-provider .client=${one} locale="en-US">${card}</partner-provider>`,
    );
    const second = await fixture<HTMLElement>(
      html`<partner-provider .client=${other} locale="en-US"></partner-provider>`,
    );
    const all = () => [...document.fonts].filter((face) => !before.has(face));
    const brought = () => all().filter(({ family }) => !/-(sans|serif|mono)$/.test(family));
    await until(() => brought().some(({ status }) => status === 'loaded'));
    // Chromium writes both ends of the range, Firefox and WebKit the one weight that it is.
    expect(
      brought().map(({ family, weight, display }) => [family.slice(0, 8), weight.split(' ')[0], display]),
    ).to.deep.equal([['gangway-', '700', 'swap']]);
    await until(() => find(card, '.frame'));
    // Firefox writes the name in quotes.
    const fontFamily = getComputedStyle(find(card, '.frame')).fontFamily.replaceAll('"', '');
    expect(fontFamily.startsWith(brought()[0]?.family ?? '')).to.equal(true);
    expect(fontFamily.replaceAll('"', '').split(', ')).to.deep.equal([
      brought()[0]?.family,
      `${brought()[0]?.family}-sans`,
      'sans-serif',
    ]);
    const wears = ({ cssRules }: CSSStyleSheet) => [...cssRules].some(({ cssText }) => cssText.includes('gangway-'));
    await until(() => second.shadowRoot!.adoptedStyleSheets.some(wears), 'both wear it');
    provider.remove();
    await aTimeout(0);
    expect(brought().length).to.equal(1);
    second.remove();
    await aTimeout(0);
    expect(all().length).to.equal(0);
    expect(document.fonts.has(own)).to.equal(true);
    document.fonts.delete(own);
    for (const client of [one, other]) client.close();
    await publish(writer, { brand: { font: null, headingWeight: null }, fonts: [] });
  });

  // WebKit takes no `ascent-override`, and gives letters that it makes bold itself more room than the font has.
  (isWebKit ? it.skip : it)('takes the room of its font before that has come', async () => {
    const body = new Uint8Array(await (await fontFile()).arrayBuffer());
    const { brand, fonts } = await writer.send(uploadBrandFont, { body });
    const own = fonts.map((font) => ({ ...font, url: new URL(new URL(font.url).pathname, location.origin).href }));
    const user = {};
    bringFonts(user, own);
    const families = withOwnFonts({ ...brand, font: ['Noto Sans'] }, own).font ?? [];
    const sentence = 'Onboarding of Harbour Clinic begins with a kickoff on Monday. ';
    const place = await fixture<HTMLElement>(html`<div><span>${sentence.repeat(12)}</span></div>`);
    place.style.whiteSpace = 'nowrap';
    /** What a line takes. */
    const room = (list: readonly string[]) => {
      place.style.font = `700 15px ${list.map((family) => `"${family}"`).join()},sans-serif`;
      return place.firstElementChild!.getBoundingClientRect();
    };
    for (const family of families.slice(0, 2)) await document.fonts.load(`700 15px "${family}"`);
    const after = room(families);
    // As it stands until the file has come; and as it would, were there no stand-in.
    const [before, without] = [room(families.slice(1)), room(['Arial'])];
    expect(before.height).to.equal(after.height);
    expect(before.width / after.width).to.be.within(0.97, 1.03);
    expect(without.height).not.to.equal(after.height);
    expect(without.width / after.width).not.to.be.within(0.97, 1.03);
    bringFonts(user, []);
    await writer.send(updateBrandDraft, { body: { fonts: [] } });
  });

  it('is on every open page, without a reload and with no widget rendered again', async () => {
    const client = await connection('sample', 'owner');
    const { cards, updates } = await page(client);
    const [first] = cards;
    const before = ['--_brand-accent', '--_accent', '--_text-muted'].map((token) => shown(first!, token));
    await publish(writer, { brand: { accent: '#7a1fa2' } });
    await until(() => cards.every((card) => shown(card) === computed('#7a1fa2')));
    expect(shown(first!, '--_accent')).not.to.equal(before[1]);

    // Tokens, and inputs that go back to their defaults.
    const tokens = { 'text-muted': { light: 'oklch(0.3 0.1 250)', dark: '#abcdef' } };
    await publish(writer, { brand: { accent: null }, tokens });
    await until(() => cards.every((card) => shown(card, '--_text-muted') === computed('oklch(0.3 0.1 250)')));
    expect(shown(first!)).to.equal(before[0]);
    await publish(writer, { tokens: {} });
    await until(() => cards.every((card) => shown(card, '--_text-muted') === before[2]));
    expect(updates()).to.equal(0);
    client.close();
  });

  it('stays on where the API has none any more, and gives way to the next one', async () => {
    await publish(writer, { brand: { accent: '#7a1fa2' } });
    const apiUrl = location.origin;
    let gone = false;
    let refused = 0;
    const client = connect({
      apiUrl,
      getSession: testSession({ apiUrl, publishableKey: await keyOf('sample'), persona: 'owner' }),
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (!gone || !request.url.endsWith('/branding')) return fetch(request);
        refused += 1;
        return Promise.resolve(problem(404, 'not_found'));
      },
    });
    const card = document.createElement('partner-payout-card');
    await fixture(html`<partner-provider .client=${client} locale="en-US">${card}</partner-provider>`);
    await until(() => find(card, '.frame') && shown(card) === computed('#7a1fa2'));
    // The stream tells of what comes after it is there.
    await aTimeout(1500);
    gone = true;
    await publish(writer, { brand: { accent: '#0f7a5a' } });
    await until(() => refused > 0);
    await aTimeout(1000);
    expect(shown(card)).to.equal(computed('#7a1fa2'));
    // Refused, it is not asked for again and again.
    expect(refused).to.equal(1);
    gone = false;
    await publish(writer, { brand: { accent: '#8a2b06' } });
    await until(() => shown(card) === computed('#8a2b06'));
    client.close();
    await publish(writer, { brand: { accent: null } });
  });

  it('is on a page whose line was down meanwhile, once it is up again', async () => {
    let down = false;
    const cuts = new Set<AbortController>();
    const apiUrl = location.origin;
    const client = connect({
      apiUrl,
      retry: { retries: 0 },
      getSession: testSession({ apiUrl, publishableKey: await keyOf('sample'), persona: 'owner' }),
      fetch: (input, init) => {
        const cut = new AbortController();
        cuts.add(cut);
        if (down) return Promise.reject(new TypeError('Failed to fetch'));
        return fetch(input, { ...init, signal: AbortSignal.any([cut.signal, ...(init?.signal ? [init.signal] : [])]) });
      },
    });
    const { cards, updates } = await page(client);
    down = true;
    for (const cut of cuts) cut.abort(new TypeError('cut'));
    await publish(writer, { brand: { accent: '#0a5c36' } });
    await publish(writer, { brand: { accent: '#5c0a36' } });
    await aTimeout(500);
    down = false;
    await until(() => cards.every((card) => shown(card) === computed('#5c0a36')));
    expect(updates()).to.equal(0);
    client.close();
  });
});
