import { aTimeout, expect } from '@open-wc/testing';
import { mount, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import { by, choose, closed, control, open, submit, ticketsOf, type } from '../desk.fixtures.js';
import '../escalation-widget.define.js';

const real = Date.now;

/** What the live regions of a widget say, each time that they say something. */
function hearing(widget: Element): string[] {
  const heard: string[] = [];
  const region = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]');
  new MutationObserver((changes) => {
    const spoken = new Set(changes.flatMap(({ target }) => region(target) ?? []));
    for (const each of spoken) {
      const words = each.textContent!.replace(/\s+/g, ' ').trim();
      if (words) heard.push(words);
    }
  }).observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return heard;
}

describe('the clocks of <partner-escalation-widget>', () => {
  beforeEach(async () => {
    await calmPage();
    sessionStorage.clear();
  });
  afterEach(async () => {
    Date.now = real;
    await control('reset');
  });

  const secondsLeft = (widget: Element): number => {
    const [, minutes = '0', seconds = '0'] = /^(?:(\d+)m ?)?(?:(\d+)s)?$/.exec(textOf(widget, '.clock .display')) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };

  it('go by the server on a device that is five hours fast, and whose clock is then set back eight', async () => {
    Date.now = () => real() + 5 * 3_600_000;
    await control('clock', { at: '2026-04-14T19:35:00.000Z' });
    const began = performance.now();
    const widget = await mount('partner-escalation-widget', 'slipway');
    const ticket = by(await ticketsOf('slipway'), 'T-2034');
    await choose(widget, ticket.id);
    const due = Date.parse(ticket.clocks[0]!.dueAt!);
    const left = (due - Date.parse(ticket.asOf)) / 1000;
    /** The server of a test stands still, and the page counts on from what it said last. */
    const agrees = () =>
      expect(secondsLeft(widget)).to.be.within(left - (performance.now() - began) / 1000 - 1, left + 1);
    await until(() => secondsLeft(widget) > 0);
    agrees();
    Date.now = () => real() - 3 * 3_600_000;
    await aTimeout(2200);
    agrees();
  });

  it('are heard when one comes near its end and when it is late, and never in between', async () => {
    // Three quarters of four hours from 16:05 are 19:05.
    await control('clock', { at: '2026-04-14T19:04:54.000Z' });
    const widget = await mount('partner-escalation-widget', 'slipway');
    await choose(widget, by(await ticketsOf('slipway'), 'T-2034').id);
    const heard = hearing(widget);
    await until(() => heard.length > 0);
    await aTimeout(2000);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^T-2034: the first answer is due in (1h|59m \d+s)\.$/);
  });

  it('are heard once when one is late', async () => {
    await control('clock', { at: '2026-04-14T20:04:54.000Z' });
    const widget = await mount('partner-escalation-widget', 'slipway');
    const heard = hearing(widget);
    await until(() => heard.length > 0);
    await aTimeout(2500);
    expect(heard).to.deep.equal(['T-2034: the first answer is late.']);
  });

  it('are heard when one goes on after a pause', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await choose(widget, by(await ticketsOf('slipway'), 'T-2019').id);
    await open(widget, 'Reply');
    type(widget, 'body', 'Here it is.');
    const heard = hearing(widget);
    submit(widget);
    await closed(widget);
    await until(() => heard.some((words) => /^T-2019: the clock runs again, due .*\.$/.test(words)));
  });
});
