import { retrieveSupport } from '@gangway/contract';
import { expect, fixture, html } from '@open-wc/testing';
import './escalation-widget.define.js';
import { cut, faulty, problem } from '../testing/line.fixtures.js';
import { connection, find, keyOf, mount, textOf, until } from '../testing/mount.fixtures.js';

const route = 'In an emergency: Engineering';

describe('whom to reach in an emergency', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });
  beforeEach(() => sessionStorage.clear());

  /** A page that is loaded without a line. */
  async function withoutLine(fault = cut) {
    const line = await faulty('slipway');
    line.fault = fault;
    const widget = document.createElement('partner-escalation-widget');
    widget.client = line.connection;
    await fixture(html`<div lang="en">${widget}</div>`);
    await until(() => find(widget, '.frame > .message'));
    return widget;
  }

  /** A page that is loaded with one, over a connection of its own. */
  async function withLine(handle: string) {
    const line = await faulty(handle);
    const widget = document.createElement('partner-escalation-widget');
    widget.client = line.connection;
    await fixture(html`<div lang="en">${widget}</div>`);
    await until(() => find(widget, '[data-ticket]') && find(widget, '.frame').ariaBusy === 'false');
    widget.remove();
    line.connection.close();
  }

  it('is said at once when the device has no network', async () => {
    const line = await faulty('slipway');
    const widget = document.createElement('partner-escalation-widget');
    widget.client = line.connection;
    await fixture(html`<div lang="en">${widget}</div>`);
    await until(() => find(widget, '[data-ticket]') && find(widget, '.frame').ariaBusy === 'false');
    expect(textOf(widget)).not.to.include(route);
    line.fault = cut;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await until(() => textOf(widget).includes(route));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    line.connection.close();
  });

  it('is said after a reload without a line, where the page has known it', async () => {
    expect(textOf(await withoutLine())).not.to.include(route);
    await withLine('slipway');
    expect(textOf(await withoutLine())).to.include(route);
    expect(textOf(await withoutLine(() => problem(500, 'internal')))).to.include(route);
    expect(textOf(await withoutLine(() => problem(403, 'scope_missing')), '.frame')).not.to.include(route);
  });

  it('is kept apart for two partners that a page shows side by side', async () => {
    const routes = new Map<string, string>();
    for (const handle of ['slipway', 'tarn-holt']) {
      (await mount('partner-escalation-widget', handle)).remove();
      const { emergency } = await (await connection(handle, 'owner')).send(retrieveSupport, {});
      routes.set(handle, emergency!.contact);
    }
    expect(new Set(routes.values()).size).to.equal(2);
    for (const [handle, route] of routes) {
      const provider = await fixture(
        html`<partner-provider
          api-url=${location.origin}
          publishable-key=${await keyOf(handle)}
          persona="owner"
          locale="en-US"></partner-provider>`,
      );
      const fetched = globalThis.fetch;
      globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      try {
        const widget = document.createElement('partner-escalation-widget');
        provider.append(widget);
        await until(() => textOf(widget).includes('In an emergency'));
        expect(textOf(widget)).to.include(`In an emergency: ${route}`);
      } finally {
        globalThis.fetch = fetched;
      }
      provider.remove();
    }
  });

  it('is kept for nobody else: where one way led to two partners, nobody knows whose the page is', async () => {
    await withLine('slipway');
    await withLine('tarn-holt');
    expect(textOf(await withoutLine())).not.to.include('In an emergency');
  });

  it('is not taken from what something else has put there', async () => {
    for (const odd of ['{', '[]', '{"ptn_x":{"contact":7}}', '"text"']) {
      sessionStorage.setItem(`gangway-emergency ${location.pathname}`, odd);
      expect(textOf(await withoutLine())).not.to.include('In an emergency');
    }
  });
});
