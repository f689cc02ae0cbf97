import type { Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { silent, until } from '../testing/mount.fixtures.js';
import { PortalController } from './portal.controller.js';
import { RequestController } from './request.controller.js';

/** Keeps what its data was each time that it was drawn. */
class DrawnHost extends LitElement {
  client?: Connection;
  asked: () => Promise<object> = () => Promise.resolve({});
  readonly drawn: string[] = [];
  readonly data = new RequestController(this, new PortalController(this, 'payoutCard'), () => this.asked(), []);
  override render() {
    this.drawn.push(this.data.state.kind);
  }
}
customElements.define('drawn-host', DrawnHost);

const put = (asked: DrawnHost['asked']) =>
  fixture<DrawnHost>(html`<drawn-host .client=${silent()} .asked=${asked}></drawn-host>`);

describe('a read of a widget', () => {
  it('draws no skeleton for an answer that is at hand before the page is painted', async () => {
    const host = await put(() => Promise.resolve({}));
    await until(() => host.drawn.includes('ready'));
    await aTimeout(100);
    expect(host.drawn).not.to.include('loading');
  });

  it('draws one in the first frame that is painted without an answer', async () => {
    let answer = (_: object): void => {};
    const host = await put(() => new Promise((resolve) => (answer = resolve)));
    await new Promise(requestAnimationFrame);
    await host.updateComplete;
    expect(host.drawn.at(-1)).to.equal('loading');
    answer({});
    await until(() => host.drawn.at(-1) === 'ready');
  });
});
