import { aTimeout, expect, fixture, html } from '@open-wc/testing';
// Loaded before anything is timed: the tracker waits for them.
import '../certification-tracker/acts/acts.js';
import '../certification-tracker/badge/badge.js';
import '../certification-tracker/dates/dates.js';
import '../certification-tracker/hand-in/hand-in.js';
import '../brand-studio/brand-studio.define.js';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { PartnerPayoutCard } from '../payout-card/payout-card.js';
import '../provider/provider.define.js';
import { allWidgets, failed, pageOf, place, settled, straysOf, tokenOf, widgets } from './answers.fixtures.js';
import { find, textOf, until } from './mount.fixtures.js';

/** Counts what listens to the page while something is done: those who came less those who went. */
async function listenersLeft(act: () => Promise<void>): Promise<Record<string, number>> {
  const left: Record<string, number> = {};
  const targets: readonly EventTarget[] = [window, document];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const known = new Map<unknown, Set<string>>();
  const count = (type: string, by: number) => (left[type] = (left[type] ?? 0) + by);
  EventTarget.prototype.addEventListener = function (...[type, listener, options]: Parameters<typeof add>) {
    const types = known.get(listener) ?? new Set<string>();
    if (targets.includes(this ?? window) && listener && !types.has(type)) {
      known.set(listener, types.add(type));
      count(type, 1);
    }
    return add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (...[type, listener, options]: Parameters<typeof remove>) {
    if (targets.includes(this ?? window) && known.get(listener)?.delete(type)) count(type, -1);
    return remove.call(this, type, listener, options);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
  return Object.fromEntries(Object.entries(left).filter(([, number]) => number > 0));
}

/** What is read, but for the seconds that pass. */
const wordsOf = (widget: Element) => textOf(widget).replaceAll(/\d/g, '');

const titleOf = (widget: Element) => textOf(widget, '#title');

/** Forgets to clean up after itself. */
class LeakyCard extends PartnerPayoutCard {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', () => this.requestUpdate());
  }
}
customElements.define('leaky-card', LeakyCard);

/** Mounts and unmounts an element some times, as a page that is navigated does. */
async function mountOften(tag: string, times: number, client: unknown): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  for (let time = 0; time < times; time += 1) {
    const widget = document.createElement(tag);
    Object.assign(widget, { client });
    place.append(widget);
    if (time % 20 === 0) await until(() => settled(widget));
    else await Promise.resolve();
    widget.remove();
  }
  place.remove();
  // What waits for a quiet moment has had it.
  await aTimeout(2200);
}

describe('a widget in the document', () => {
  let token = '';
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    token = await tokenOf('slipway');
  });

  for (const tag of allWidgets) {
    it(`${tag} may be moved, removed while it asks, and adopted by another document`, async () => {
      const page = pageOf(token, {});
      const strays = await straysOf(async () => {
        const widget = await place(tag, page.client);
        // While it asks.
        widget.remove();
        const elsewhere = await fixture<HTMLElement>(html`<div lang="en"></div>`);
        elsewhere.append(widget);
        await until(() => settled(widget) && !failed(widget));
        // All of it, with what loads behind the first paint.
        await aTimeout(400);
        const words = wordsOf(widget);
        const whole = () => settled(widget) && !failed(widget) && wordsOf(widget) === words;
        // As it stands, within one turn.
        elsewhere.prepend(widget);
        await widget.updateComplete;
        await until(whole);

        const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
        frame.contentDocument!.body.append(widget);
        expect(widget.ownerDocument).to.equal(frame.contentDocument);
        await widget.updateComplete;
        await until(whole);
        widget.remove();
      });
      page.client.close();
      expect(strays).to.deep.equal([]);
    });

    it(`${tag} may be there before it is defined, with what it was given and what is in it`, async () => {
      const page = pageOf(token, {});
      const late = `late-${tag}`;
      const strays = await straysOf(async () => {
        const widget = await fixture<HTMLElement>(`<${late} lang="en"><p slot="footer">Below</p></${late}>`);
        Object.assign(widget, { client: page.client, messages: { title: 'Of its own' } });
        const { constructor } = document.createElement(tag);
        customElements.define(late, class extends (constructor as CustomElementConstructor) {});
        await until(() => settled(widget) && !failed(widget) && titleOf(widget) === 'Of its own');
        expect(find<HTMLSlotElement>(widget, 'slot[name=footer]').assignedElements()).to.have.length(1);
      });
      page.client.close();
      expect(strays).to.deep.equal([]);
    });

    it(`${tag} shows two partners on one page, each as if it were alone`, async () => {
      const pages = [pageOf(token, {}), pageOf(await tokenOf('mise-margin'), {})];
      const alone: string[] = [];
      const whole = async () => aTimeout(400);
      for (const page of pages) {
        const widget = await place(tag, page.client);
        await until(() => settled(widget) && !failed(widget));
        await whole();
        alone.push(wordsOf(widget));
        widget.remove();
      }
      expect(alone[0]).not.to.equal(alone[1]);
      const both = await Promise.all(pages.map((page) => place(tag, page.client)));
      const are = () => both.map(wordsOf).join('\n');
      await until(() => are() === alone.join('\n'));
      await whole();
      expect(are()).to.equal(alone.join('\n'));
      for (const page of pages) page.client.close();
    });

    it(`${tag} leaves no listener and no node behind after 60 mounts`, async () => {
      const page = pageOf(token, {});
      const warm = await place(tag, page.client);
      await until(() => settled(warm) && page.requests.includes('/sessions/current'));
      await aTimeout(300);
      warm.remove();
      const nodes = document.querySelectorAll('*').length;
      const left = await listenersLeft(() => mountOften(tag, 60, page.client));
      expect(left).to.deep.equal({});
      expect(document.querySelectorAll('*').length).to.equal(nodes);
      page.client.close();
    });
  }

  it('is found out when it does not clean up', async () => {
    const page = pageOf(token, {});
    const left = await listenersLeft(() => mountOften('leaky-card', 20, page.client));
    expect(left).to.deep.equal({ resize: 20 });
    page.client.close();
  });

  it('renders nothing of a hundred widgets again for another theme, and each once for another language', async () => {
    const page = pageOf(token, {});
    const provider = await fixture<HTMLElement & { locale: string | null; scheme: string | null }>(
      html`<partner-provider .client=${page.client} locale="en-US"></partner-provider>`,
    );
    const renders = new Map<Element, number>();
    const placed = Array.from({ length: 100 }, (_, at) => document.createElement(widgets[at % widgets.length]!));
    provider.append(...placed);
    await until(() => placed.every(settled), 'all have settled');
    // Clocks stand while nobody sees the page.
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    for (const widget of placed) {
      widget.addController({ hostUpdated: () => void renders.set(widget, (renders.get(widget) ?? 0) + 1) });
    }
    // What loads behind the first paint has come.
    do {
      renders.clear();
      await aTimeout(1500);
    } while (renders.size > 0);
    provider.scheme = 'dark';
    provider.style.setProperty('--partner-brand-color', '#7a1fa2');
    await aTimeout(300);
    expect(renders.size).to.equal(0);
    const english = new Map(placed.map((widget) => [widget, titleOf(widget)]));
    provider.locale = 'ja';
    await until(() => placed.every((widget) => titleOf(widget) !== english.get(widget)), 'all speak another language');
    await aTimeout(300);
    expect(placed.map((widget) => `${widget.localName} ${renders.get(widget)}`)).to.deep.equal(
      placed.map(({ localName }) => `${localName} 1`),
    );
    Reflect.deleteProperty(document, 'hidden');
    page.client.close();
  });
});
