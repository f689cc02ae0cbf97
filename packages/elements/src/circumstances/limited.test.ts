import { expect, fixture, html } from '@open-wc/testing';
import '../certification-tracker/certification-tracker.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { faulty, problem } from '../testing/line.fixtures.js';
import { button, find, textOf, until } from '../testing/mount.fixtures.js';
import { mounted, notices } from './circumstances.fixtures.js';

describe('a limit of requests', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });

  const limit = (seconds: number) => problem(429, 'rate_limited', { 'retry-after': String(seconds) });

  it('is all that a widget says whose data it kept away, which comes by itself', async () => {
    const line = await faulty('slipway');
    line.fault = (path) => (path === '/events' || path === '/sessions/test' ? null : limit(2));
    const widget = document.createElement('partner-payout-card');
    widget.client = line.connection;
    await fixture(html`<div lang="en">${widget}</div>`);
    await until(() => /Too many requests\s*It goes on by itself in \d+ ?s/.test(textOf(widget, '.message')));
    expect(find(widget, '.danger, .error, [role=alert]') === null).to.equal(true);
    expect(widget.shadowRoot!.querySelectorAll('.message, .circumstance')).to.have.length(1);
    expect(button(widget, 'Try now') === undefined).to.equal(false);
    line.fault = null;
    const heard = new Set<string>();
    await until(() => heard.add(notices(widget)) && find(widget, '.frame:not(.skeleton) [part=next]'));
    expect([...heard].filter((words) => words && !words.startsWith('Too many'))).to.deep.equal([]);
    await until(() => notices(widget) === '');
    line.connection.close();
  });

  it('is said once in a form that does not wait, until it may be sent', async () => {
    const line = await faulty('slipway');
    const card = await mounted(line, 'partner-payout-card');
    button(card, 'Manage').click();
    const send = () => find(card, 'dialog[open] .primary');
    await until(send);
    line.fault = (_, method) => (method === 'POST' ? limit(2) : null);
    send().click();
    await until(() => /Too many requests\s*You can try again in \d+ ?s/.test(notices(card)));
    expect(find(card, 'dialog .circumstances') === null).to.equal(false);
    expect(textOf(card, 'dialog').split('Too many').length - 1).to.equal(1);
    expect(find(card, '.error, [role=alert]') === null).to.equal(true);
    line.fault = null;
    await until(() => notices(card) === '');
    expect(find(card, '.error, [role=alert]') === null).to.equal(true);
    expect(send().getAttribute('aria-disabled')).to.equal('false');
    line.connection.close();
  });

  for (const [tag, handle, opener, path, there] of [
    ['partner-onboarding-timeline', 'sunshine', '.task-name', '/tasks/', '.composer'],
    [
      'partner-certification-tracker',
      'slipway',
      '[part=credential] .module-actions button:last-child',
      '/enrolments/',
      '.record',
    ],
    ['partner-payout-card', 'slipway', '[part=why] .table button', '/revenue-lines', '.lines-table'],
  ] as const)
    it(`is said once where a dialog of ${tag} reads, which goes on by itself`, async () => {
      const line = await faulty(handle);
      const widget = await mounted(line, tag);
      line.fault = (asked) => (asked.startsWith(path) ? limit(2) : null);
      find(widget, opener).click();
      await until(() => /Too many requests\s*It goes on by itself in \d+ ?s/.test(notices(widget)));
      // The dialog may open a frame after it was said on the page: it is said in there from then on.
      await until(() => find(widget, 'dialog[open] .circumstances'));
      expect(find(widget, '.error, [role=alert]') === null).to.equal(true);
      line.fault = null;
      await until(() => find(widget, `dialog ${there}`));
      await until(() => notices(widget) === '');
      line.connection.close();
    });
});
