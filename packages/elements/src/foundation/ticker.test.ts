import { aTimeout, expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TickerController } from './ticker.js';

/** A host that notes when it is asked to render, by the clock that it shows. */
function host(now: () => number): ReactiveControllerHost & { readonly ticks: number[] } {
  const ticks: number[] = [];
  return {
    ticks,
    addController: (_: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: () => void ticks.push(now()),
    updateComplete: Promise.resolve(true),
  };
}

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};
const real = Date.now;

describe('the ticker of the page', () => {
  afterEach(() => {
    Date.now = real;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('ticks just after whole seconds of the clock that is shown, which is 300 ms off the device’s', async () => {
    const now = () => performance.now() + 300;
    const shown = host(now);
    const ticker = new TickerController(shown, () => true, now);
    ticker.hostConnected();
    await aTimeout(3200);
    ticker.hostDisconnected();
    expect(shown.ticks.length).to.be.within(3, 4);
    // A busy machine is late, never early.
    for (const tick of shown.ticks) expect(tick % 1000).to.be.below(400);
    const before = shown.ticks.length;
    await aTimeout(1200);
    expect(shown.ticks.length).to.equal(before);
  });

  it('goes on when the clock of the device is set', async () => {
    const shown = host(real);
    const ticker = new TickerController(shown, () => true, real);
    ticker.hostConnected();
    Date.now = () => real() - 7_200_000;
    await aTimeout(1300);
    Date.now = () => real() + 7_200_000;
    await aTimeout(1200);
    ticker.hostDisconnected();
    expect(shown.ticks.length).to.be.within(2, 3);
  });

  it('stands while the page is hidden, and draws at once when it is looked at again', async () => {
    const shown = host(real);
    const ticker = new TickerController(shown, () => true, real);
    ticker.hostConnected();
    hide(true);
    await aTimeout(1500);
    expect(shown.ticks).to.have.length(0);
    hide(false);
    expect(shown.ticks).to.have.length(1);
    ticker.hostDisconnected();
  });

  it('draws nobody who has nothing that runs', async () => {
    const shown = host(real);
    const ticker = new TickerController(shown, () => false, real);
    ticker.hostConnected();
    await aTimeout(1100);
    ticker.hostDisconnected();
    expect(shown.ticks).to.have.length(0);
  });
});
