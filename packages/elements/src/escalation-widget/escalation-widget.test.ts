import { actOnTicket, retrieveSupport, retrieveTicket } from '@gangway/contract';
import type { Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { button, connection, find, mount, refusing, silent, textOf, until } from '../testing/mount.fixtures.js';
import { calmPage } from '../testing/page.fixtures.js';
import { countdown } from './clocks/countdown.js';
import { all, by, choose, control, submit, ticketsOf, type } from './desk.fixtures.js';
import './escalation-widget.define.js';
import type { PartnerTicketActEvent, PartnerTicketActRequestEvent } from './escalation-widget.events.js';
import type { PartnerEscalationWidget } from './escalation-widget.js';

describe('<partner-escalation-widget>', () => {
  beforeEach(async () => {
    await calmPage();
  });
  afterEach(async () => {
    await control('reset');
  });

  it('shows every open ticket with the time that its clock has left, in the order of the API', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const tickets = await ticketsOf('slipway');
    const lines = all(widget, '.ticket');
    expect(lines.map((line) => line.querySelector('.t-title')!.textContent!.trim())).to.deep.equal(
      tickets.map(({ subject }) => subject),
    );
    for (const [index, ticket] of tickets.entries()) {
      const clock = ticket.clocks.find(({ stoppedAt }) => stoppedAt === null)!;
      // The server of a test stands still; the page counts on from what it said, and knows its time to a second.
      const near = Array.from({ length: 12 }, (_, passed) =>
        countdown('en-US', clock.remainingSeconds + 1 - passed, clock.calendar.alwaysOpen),
      );
      expect(lines[index]!.textContent).to.satisfy((text: string) => near.some((left) => text.includes(left)));
    }
    const { counts } = await (await connection('slipway', 'owner')).send(retrieveSupport, {});
    expect(textOf(widget, '[role=tablist]')).to.equal(
      `Open ${counts.open} Waiting for you ${counts.waiting} Closed ${counts.closed}`,
    );
  });

  it('counts on by the server and turns a clock that runs out into a late one', async () => {
    await control('clock', { at: '2026-04-14T20:04:54.000Z' });
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2034');
    await choose(widget, id);
    expect(textOf(widget, '.clock .display')).to.match(/^[1-6]s$/);
    await until(() => textOf(widget, '.clock .display').endsWith('late'));
    expect(find(widget, '.clock .display').classList.contains('danger')).to.equal(true);
    expect(textOf(widget, '.clock')).to.include('Was due');
  });

  it('shows what a clock waits for, and no due time while it stands', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await choose(widget, by(await ticketsOf('slipway'), 'T-2019').id);
    const text = textOf(widget, '.clock');
    expect(text).to.include('Time to resolve, paused');
    expect(text).to.include('Waits for your file');
    expect(text).to.include('Set again when the clock runs');
  });

  it('says where a ticket stands on the ladder and when it climbs', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const rungs = all(widget, '.rung').map((rung) => rung.textContent!.replace(/\s+/g, ' ').trim());
    expect(rungs).to.have.length(4);
    expect(rungs[0]).to.include('skipped');
    expect(rungs[2]).to.include('here now');
    expect(rungs[3]).to.match(/L4 Executive.*in 4h/);
    expect(textOf(widget, '.bar-keys')).to.equal('L4 Executive at 75%');
    // This one climbs a day after its clock ends: that is nowhere on its bar.
    await choose(widget, by(await ticketsOf('slipway'), 'T-2034').id);
    expect(find(widget, '.bar-keys')).to.equal(null);
    expect(textOf(widget, '.ladder')).to.match(/L3 Engineering.*in 22h/);
  });

  it('opens a ticket, with an event before and one after, and shows it', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const events: string[] = [];
    for (const name of ['partner-ticket-create-request', 'partner-ticket-create'])
      widget.addEventListener(name, ({ type: kind }) => events.push(kind));
    button(widget, 'New ticket').click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    type(widget, 'subject', 'Nightly export stops again');
    await until(() => textOf(widget, '.alike').includes('T-2031'));
    find(widget, 'dialog [name=reach][value=some]').click();
    await until(() => find(widget, 'dialog [name=detour]'));
    find(widget, 'dialog [name=detour][value=slow]').click();
    await until(() => textOf(widget, '.verdict').includes('Major'));
    type(widget, 'body', 'Since this morning.');
    submit(widget);
    await until(() => textOf(widget, '#ticket-title') === 'Nightly export stops again');
    expect(events).to.deep.equal(['partner-ticket-create-request', 'partner-ticket-create']);
    expect(find(widget, 'dialog')).to.equal(null);
    const ticket = (await ticketsOf('slipway')).find(({ subject }) => subject === 'Nightly export stops again')!;
    expect(ticket.severity).to.equal('major');
    expect(ticket.body).to.equal('Since this morning.');
    expect(textOf(widget, '.said')).to.include(ticket.number);
    await until(() => widget.shadowRoot!.activeElement?.id === 'ticket-title');
  });

  it('sends nothing when the host cancels, and keeps what was typed', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2031');
    widget.addEventListener('partner-ticket-act-request', (event) => event.preventDefault());
    button(widget, 'Reply').click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    type(widget, 'body', 'Half a reply');
    submit(widget);
    await widget.updateComplete;
    const api = await connection('slipway', 'owner');
    expect((await api.send(retrieveTicket, { params: { id } })).events).to.have.length(2);
    find(widget, 'dialog [aria-label=Close]').click();
    await until(() => !find(widget, 'dialog'));
    button(widget, 'Reply').click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    expect(find<HTMLTextAreaElement>(widget, 'dialog textarea').value).to.equal('Half a reply');
  });

  it('replies, escalates, changes the severity, resolves and reopens', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2019');
    const acts: string[] = [];
    widget.addEventListener('partner-ticket-act-request', (event) =>
      acts.push((event as PartnerTicketActRequestEvent).action),
    );
    widget.addEventListener('partner-ticket-act', (event) => acts.push((event as PartnerTicketActEvent).ticket.state));
    await choose(widget, id);
    const act = async (open: () => void, words: string | null) => {
      open();
      await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
      if (words !== null) type(widget, 'body', words);
      submit(widget);
      await until(() => !find(widget, 'dialog'));
    };
    await act(() => button(widget, 'Reply').click(), 'Here is the file.');
    // The words are there at once; that the clock runs again is the server's to say.
    expect(textOf(widget, '.talk')).to.include('Here is the file.');
    await until(() => textOf(widget, '.clock').startsWith('Time to resolve '));
    await until(() => !textOf(widget, '.clock').includes('paused'));
    await act(() => button(widget, 'Escalate now').click(), 'Invoices wait.');
    expect(textOf(widget, '.said')).to.include('L3 Engineering');
    await act(() => {
      find(widget, '[aria-label="Change severity"]').click();
    }, 'It is worse');
    await until(() => acts.length === 6);
    button(widget, 'Mark as solved').click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    submit(widget);
    // How it was is asked at once, and need not be said.
    await until(() => textOf(widget, 'dialog').includes('How was it?'));
    find(widget, 'dialog [aria-label=Close]').click();
    await until(() => !find(widget, 'dialog'));
    expect(textOf(widget, '.d-head')).to.include('Solved');
    await act(() => button(widget, 'Reopen').click(), 'It is back.');
    expect(textOf(widget, '.d-head')).to.include('Open again');
    expect(acts).to.deep.equal([
      ...['reply', 'open', 'escalate', 'open', 'set-severity', 'open', 'resolve', 'resolved', 'reopen', 'reopened'],
    ]);
    const api = await connection('slipway', 'owner');
    const { events, level } = await api.send(retrieveTicket, { params: { id } });
    expect(events.slice(3).map(({ kind }) => kind)).to.deep.equal([
      ...['replied', 'escalated', 'severity_changed', 'resolved', 'reopened'],
    ]);
    expect(level!.key).to.equal('l3');
  });

  it('keeps the words and says why when an act fails', async () => {
    const api = await connection('slipway', 'owner');
    let down = true;
    const client: Connection = {
      ...api,
      send: (operation, input, options) =>
        (down && operation.name === actOnTicket.name ? refusing(500, 'internal') : api).send(operation, input, options),
    };
    const widget = await fixture(html`<partner-escalation-widget .client=${client}></partner-escalation-widget>`);
    await until(() => button(widget, 'Reply'));
    button(widget, 'Reply').click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    type(widget, 'body', 'Second');
    submit(widget);
    // It was shown at once, and is taken back.
    await until(() => textOf(widget, '.waits.refused').includes('Second'));
    expect(textOf(widget, '.waits .error')).not.to.equal('');
    expect(textOf(widget, '.talk')).not.to.include('Second');
    down = false;
    button(widget, 'Send again').click();
    await until(() => find(widget, '.waits') === null);
    await until(() => textOf(widget, '.talk').includes('Second'));
  });

  it('names the reason of an act that the reader may not do', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway', 'viewer');
    const reply = button(widget, 'Reply');
    expect(reply.getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(widget, '#refused')).to.include('Your role may read tickets');
    reply.click();
    button(widget, 'New ticket').click();
    await widget.updateComplete;
    expect(find(widget, 'dialog')).to.equal(null);
  });

  it('says that a program sets no time', async () => {
    const widget = await mount('partner-escalation-widget', 'tarn-holt');
    expect(textOf(widget, '.clock')).to.include('No time is set for this kind of ticket');
    expect(find(widget, '.ladder')).to.equal(null);
    expect(textOf(widget, '.contacts')).to.include('Network operations centre');
  });

  it('goes through the tabs by arrow keys, and says when a tab is empty', async () => {
    const widget = await mount('partner-escalation-widget', 'tarn-holt');
    const press = (key: string) =>
      find(widget, '[role=tablist]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    find(widget, '[role=tab]').focus();
    // What moves comes with the focus.
    await until(() => find(widget, '#tab-closed').tabIndex === -1);
    press('ArrowRight');
    await until(() => textOf(widget, '#tickets').includes('Nothing waits for you'));
    expect(widget.shadowRoot!.activeElement!.id).to.equal('tab-waiting');
    press('End');
    await until(() => textOf(widget, '[role=tab][aria-selected=true]').startsWith('Closed'));
    expect(all(widget, '.ticket')).to.have.length(1);
    expect(textOf(widget, '.detail')).to.include('Solved');
  });

  it('puts the ticket in place of the list where there is little room, and goes back to where it was', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    widget.parentElement!.style.cssText = 'display: block; inline-size: 320px';
    await until(() => widget.getBoundingClientRect().width <= 320);
    expect(find(widget, '.detail').checkVisibility()).to.equal(false);
    const { id } = by(await ticketsOf('slipway'), 'T-2027');
    find(widget, `[data-ticket="${id}"]`).focus();
    await choose(widget, id);
    await until(() => widget.shadowRoot!.activeElement?.id === 'ticket-title');
    expect(find(widget, '.list').checkVisibility()).to.equal(false);
    expect(document.body.scrollWidth).to.be.at.most(document.body.clientWidth);
    button(widget, 'All tickets').click();
    await until(() => widget.shadowRoot!.activeElement === find(widget, `[data-ticket="${id}"]`));
  });

  it('leaves no clock running while the server is out of reach', async () => {
    const api = await connection('slipway', 'owner');
    let down = false;
    const client: typeof api = {
      ...api,
      send: (operation, input, options) =>
        down ? refusing(503, 'unavailable').send(operation, input, options) : api.send(operation, input, options),
    };
    const widget = await fixture<PartnerEscalationWidget>(
      html`<partner-escalation-widget .client=${client}></partner-escalation-widget>`,
    );
    await until(() => find(widget, '.frame')?.getAttribute('aria-busy') === 'false');
    down = true;
    // A new ticket asks for fresh promises, which is a read that fails.
    button(widget, 'New ticket').click();
    await until(() => textOf(widget, '.notice').includes('No connection'));
    expect(textOf(widget, '.notice')).to.include('In an emergency: Engineering');
    expect(textOf(widget, '.clock .display')).to.equal('–');
    expect(all(widget, '.ticket')).to.have.length(5);
  });

  it('says what failed, keeps the request id and tries again', async () => {
    const widget = await fixture<PartnerEscalationWidget>(
      html`<partner-escalation-widget .client=${refusing(500, 'internal')}></partner-escalation-widget>`,
    );
    await until(() => find(widget, '[role=alert]'));
    expect(textOf(widget)).to.include('req_test1');
    widget.client = await connection('slipway', 'owner');
    await until(() => all(widget, '.ticket').length === 5 && find(widget, '.frame').ariaBusy === 'false');
  });

  it('offers a way back in when the session ended', async () => {
    const widget = await fixture<PartnerEscalationWidget>(
      html`<partner-escalation-widget .client=${refusing(401, 'session_expired')}></partner-escalation-widget>`,
    );
    await until(() => find(widget, 'slot[name=session-lost]'));
    expect(textOf(widget)).to.include('Please sign in again');
  });

  it('says so where the role may see nothing', async () => {
    const widget = await fixture<PartnerEscalationWidget>(
      html`<partner-escalation-widget .client=${refusing(403, 'scope_missing')}></partner-escalation-widget>`,
    );
    await until(() => textOf(widget).includes('Not for your role'));
  });

  it('has its final height while it loads', async () => {
    const waiting = await fixture<PartnerEscalationWidget>(
      html`<partner-escalation-widget .client=${silent()}></partner-escalation-widget>`,
    );
    await until(() => find(waiting, '.frame')?.getAttribute('aria-busy') === 'true');
    const loading = waiting.getBoundingClientRect().height;
    const widget = await mount('partner-escalation-widget', 'slipway');
    expect(Math.abs(widget.getBoundingClientRect().height - loading)).to.be.lessThan(60);
  });

  for (const handle of ['slipway', 'kvarts']) {
    it(`is accessible: ${handle}`, async () => {
      const widget = await mount('partner-escalation-widget', handle);
      // The brand comes after the data; buttons change their colour in a transition.
      await aTimeout(400);
      await expect(widget).to.be.accessible();
      button(widget, 'New ticket').click();
      await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
      // axe measures the colours of what lies under a modal dialog, which is inert.
      await expect(widget).to.be.accessible({ ignoredRules: ['color-contrast'] });
    });
  }
});

describe('countdown', () => {
  it('shows the two largest units, and days only where a day has 24 hours', () => {
    expect(countdown('en', 2 * 86_400 + 3 * 3600 + 60, true)).to.equal('2d 3h');
    expect(countdown('en', 2 * 86_400 + 3 * 3600 + 60, false)).to.equal('51h 1m');
    expect(countdown('en', 3600, false)).to.equal('1h');
    expect(countdown('en', 754.4, false)).to.equal('12m 34s');
    expect(countdown('en', -61, false)).to.equal('1m 1s');
    expect(countdown('en', 0, false)).to.equal('0m');
  });
});
