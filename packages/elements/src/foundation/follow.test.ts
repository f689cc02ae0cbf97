import { actOnTicket, createCustomer, createTicket } from '@gangway/contract';
import type { ChangeListener, Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import { button, connection, find, mount, textOf, until } from '../testing/mount.fixtures.js';
import { putIn } from './foresee.js';
import { PortalController } from './portal.controller.js';
import { RequestController } from './request.controller.js';

const ticket = { subject: 'Made elsewhere', body: 'By somebody else.', kind: 'platform', severity: 'minor' } as const;
const news = 'Support: changed by somebody else, and up to date.';

/** Counts how often it asks, and keeps what it has shown. */
class CountingHost extends LitElement {
  client?: Connection;
  asked = 0;
  held: Promise<undefined> = Promise.resolve(undefined);
  readonly seen: unknown[] = [];
  readonly data = new RequestController<{ readonly answer: string }>(
    this,
    new PortalController(this, 'payoutCard'),
    async () => {
      const answer = { answer: `answer ${(this.asked += 1)}` };
      await this.held;
      return answer;
    },
    ['partner'],
  );
  override render() {
    if (this.data.state.kind === 'ready') this.seen.push(this.data.state.data.answer);
    return html`${this.asked}`;
  }
}
customElements.define('counting-host', CountingHost);

/** Every sentence that a screen reader hears of others. */
function hear(widget: Element): string[] {
  const sentences: string[] = [];
  new MutationObserver(() => {
    const words = textOf(widget, '.news-of-others');
    if (words && sentences.at(-1) !== words) sentences.push(words);
  }).observe(widget.shadowRoot!, { childList: true, subtree: true, characterData: true });
  return sentences;
}
const line = (widget: Element, id: string) => find(widget, `[data-ticket="${id}"]`);
/** What is on its way has arrived, and what is said of it is said. */
const settled = () => aTimeout(1500);

describe('what changes elsewhere', () => {
  let other: Connection;
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    other = await connection('slipway', 'owner');
    await other.send(createTicket, { body: ticket });
  });
  after(() => other.close());

  it('arrives by itself, without a sign of loading, where the reader is, and is said once', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const sentences = hear(widget);
    await settled();
    const first = find(widget, '[data-ticket]');
    first.focus();
    const { ticket: id } = first.dataset;
    let loading = false;
    const watch = new MutationObserver(() => (loading ||= find(widget, '.skeleton') !== null));
    watch.observe(widget.shadowRoot!, { childList: true, subtree: true, attributes: true });
    const place = scrollY;
    const made = await other.send(createTicket, { body: { ...ticket, severity: 'critical' } });
    await other.send(actOnTicket, { params: { id: made.id, action: 'reply' }, body: { body: 'And more.' } });
    await until(() => line(widget, made.id));
    await until(() => sentences.length > 0);
    await settled();
    watch.disconnect();
    expect(sentences).to.deep.equal([news]);
    expect(loading).to.equal(false);
    expect(scrollY).to.equal(place);
    // The critical one stands before it now, in the place where it stood.
    expect(find(widget, '[data-ticket]').dataset['ticket']).to.equal(made.id);
    expect((widget.shadowRoot!.activeElement as HTMLElement).dataset['ticket']).to.equal(id);
  });

  it('is not said where this page did it, and reaches its other widgets', async () => {
    const own = await connection('slipway', 'owner');
    const provider = await fixture<HTMLElement>(
      html`<partner-provider .client=${own} locale="en-US" time-zone="UTC">
        <partner-escalation-widget></partner-escalation-widget>
      </partner-provider>`,
    );
    const widget = provider.firstElementChild!;
    await until(() => find(widget, '[data-ticket]'));
    const sentences = hear(widget);
    await settled();
    const made = await own.send(createTicket, { body: ticket });
    await until(() => line(widget, made.id));
    await settled();
    expect(sentences).to.deep.equal([]);
    own.close();
  });

  it('waits while a dialog is open, and what is typed there stays', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const sentences = hear(widget);
    await settled();
    button(widget, 'New ticket').click();
    await until(() => find(widget, 'dialog [name=subject]'));
    const field = find<HTMLInputElement>(widget, 'dialog [name=subject]');
    field.focus();
    field.value = 'Half a sen';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    const made = await other.send(createTicket, { body: ticket });
    await settled();
    expect([field.isConnected, field.value]).to.deep.equal([true, 'Half a sen']);
    await until(() => widget.shadowRoot!.activeElement === field, 'focus');
    expect(sentences).to.deep.equal([]);
    button(widget, 'Cancel').click();
    await until(() => line(widget, made.id));
    await until(() => sentences.length > 0);
    expect(sentences).to.deep.equal([news]);
  });

  it('takes no focus from who has gone on to something else on the page meanwhile', async () => {
    const own = await connection('slipway', 'owner');
    let wait: Promise<void> | undefined;
    const waited: string[] = [];
    const send: Connection['send'] = async (operation, input, options) => {
      const answer = await own.send(operation, input, options);
      if (wait) waited.push(operation.name);
      await wait;
      return answer;
    };
    const page = await fixture<HTMLElement>(
      html`<div>
        <partner-escalation-widget .client=${{ ...own, send }}></partner-escalation-widget><button>Elsewhere</button>
      </div>`,
    );
    const widget = page.querySelector('partner-escalation-widget')!;
    const elsewhere = page.querySelector('button')!;
    await until(() => find(widget, '[data-ticket]'));
    await settled();
    const ticketInFocus = () => find(widget, '[data-ticket]:focus');
    // To a button, or nowhere yet: what they pressed elsewhere has gone, and what comes of it is on its way.
    for (const goOn of [() => elsewhere.focus(), () => ticketInFocus().blur()]) {
      find(widget, '[data-ticket]').focus();
      let go = (): void => {};
      wait = new Promise((resolve) => (go = resolve));
      waited.length = 0;
      const made = await other.send(createTicket, { body: ticket });
      await until(() => waited.length > 0, 'what is new is being fetched');
      goOn();
      const { activeElement } = document;
      wait = undefined;
      go();
      await until(() => line(widget, made.id));
      await settled();
      expect(document.activeElement === activeElement).to.equal(true);
    }
    own.close();
  });

  it('leaves alone what is typed in a search', async () => {
    const widget = await mount('partner-customer-roster', 'slipway');
    await settled();
    const search = find<HTMLInputElement>(widget, 'input[type=search]');
    search.focus();
    search.value = 'Newcomer';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const name = `Newcomer ${crypto.randomUUID()}`;
    await other.send(createCustomer, { body: { name, state: 'live', mrr: { amount: 100, currency: 'USD' } } });
    await until(() => textOf(widget).includes(name));
    expect(search.value).to.equal('Newcomer');
    await until(() => widget.shadowRoot!.activeElement === search, 'focus');
  });

  it('does not undo what was put in since it was asked for', async () => {
    const api = await connection('slipway', 'owner');
    let tell: ChangeListener | undefined;
    const client: Connection = { ...api, subscribe: (listener) => ((tell = listener), () => {}) };
    const host = document.createElement('counting-host') as CountingHost;
    host.client = client;
    await fixture(html`<div lang="en">${host}</div>`);
    await until(() => tell && host.data.state.kind === 'ready');
    // The answer to a refresh is on its way while the reader does something.
    const gate = Promise.withResolvers<undefined>();
    host.held = gate.promise;
    tell!({ kind: 'reset' });
    await until(() => host.asked === 2);
    putIn(host.data, () => ({ answer: 'the reader' }));
    host.held = Promise.resolve(undefined);
    gate.resolve(undefined);
    await until(() => host.asked === 3);
    expect(host.seen).not.to.include('answer 2');
    api.close();
  });

  it('is fetched at once where it came while an earlier change was being fetched', async () => {
    const api = await connection('slipway', 'owner');
    let tell: ChangeListener | undefined;
    const host = document.createElement('counting-host') as CountingHost;
    host.client = { ...api, subscribe: (listener) => ((tell = listener), () => {}) };
    await fixture(html`<div lang="en">${host}</div>`);
    await until(() => tell && host.data.state.kind === 'ready');
    const gate = Promise.withResolvers<undefined>();
    host.held = gate.promise;
    tell!({ kind: 'reset' });
    await until(() => host.asked === 2);
    tell!({ kind: 'reset' });
    // The line is slow for longer than changes are gathered for.
    await aTimeout(170);
    expect(host.asked).to.equal(2);
    host.held = Promise.resolve(undefined);
    gate.resolve(undefined);
    await aTimeout(400);
    expect(host.asked).to.equal(3);
    expect(host.seen).to.include('answer 2');
    api.close();
  });

  it('does not undo what was put in while it waited itself', async () => {
    const api = await connection('slipway', 'owner');
    const host = document.createElement('counting-host') as CountingHost;
    host.client = { ...api, subscribe: () => () => {} };
    await fixture(html`<div lang="en">${host}</div>`);
    await until(() => host.data.state.kind === 'ready');
    const putLater = await host.data.renew();
    putIn(host.data, () => ({ answer: 'the reader' }));
    await putLater();
    expect(host.asked).to.equal(3);
    expect(host.seen).not.to.include('answer 2');
    api.close();
  });

  it('is followed no more by a widget that has left', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await settled();
    const provider = widget.parentElement!;
    const before = textOf(widget);
    provider.remove();
    await other.send(createTicket, { body: { ...ticket, subject: 'Nobody looks' } });
    await settled();
    expect(textOf(widget)).to.equal(before);
  });
});
