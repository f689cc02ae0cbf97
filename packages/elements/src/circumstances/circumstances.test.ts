import { actOnTicket, createTicket, retrieveTicket } from '@gangway/contract';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../escalation-widget/escalation-widget.define.js';
import '../payout-card/payout-card.define.js';
import { cut, faulty, problem, type Faulty } from '../testing/line.fixtures.js';
import { button, connection, find, textOf, until } from '../testing/mount.fixtures.js';
import { mounted, notices, waiting } from './circumstances.fixtures.js';
import { lineOf } from './line.js';

const ticket = { subject: 'Export stops', body: 'At two.', kind: 'platform', severity: 'minor' } as const;

/** Replies to a ticket as a person does. */
async function reply(widget: Element, id: string, words: string) {
  find(widget, `[data-ticket="${id}"]`).click();
  await until(() => button(widget, 'Reply'));
  button(widget, 'Reply').click();
  await until(() => find(widget, 'dialog[open] textarea'));
  const field = find<HTMLTextAreaElement>(widget, 'dialog[open] textarea');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  find<HTMLFormElement>(widget, 'dialog form').requestSubmit();
}
const closed = (widget: Element) => until(() => !find(widget, 'dialog'));
const wordsOf = async (id: string) => {
  const other = await connection('slipway', 'owner');
  const { events } = await other.send(retrieveTicket, { params: { id } });
  other.close();
  return events.flatMap(({ body }) => body ?? []);
};
async function ticketIn(line: Faulty) {
  const { id } = await line.connection.send(createTicket, { body: ticket });
  return id;
}

describe('a line that is cut', () => {
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    await fetch('/__gangway/partners');
  });

  it('keeps data on screen, says since when, and queues changes in their order until it is back', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const widget = await mounted(line);
    line.fault = cut;
    dispatchEvent(new Event('offline'));
    await until(() => notices(widget).includes('No connection since'));
    expect(find(widget, `[data-ticket="${id}"]`)).to.exist;

    await reply(widget, id, 'First of two.');
    await closed(widget);
    await reply(widget, id, 'Second of two.');
    await closed(widget);
    await until(() => waiting(widget).length === 2);
    // What waits is shown as said, and as waiting.
    expect(textOf(widget, '.talk'))
      .to.include('First of two.')
      .and.include('Second of two.')
      .and.include('Not sent yet');
    expect(waiting(widget)[0]).to.include('First of two.').and.include('Waiting');
    expect(notices(widget)).to.include('2 changes wait');

    line.fault = null;
    line.keys.length = 0;
    button(widget, 'Try now').click();
    await until(() => notices(widget).includes('2 changes that waited have been sent'));
    expect(waiting(widget)).to.deep.equal([]);
    expect(textOf(widget, '.talk')).not.to.include('Not sent yet');
    expect((await wordsOf(id)).slice(-2)).to.deep.equal(['First of two.', 'Second of two.']);
    expect(new Set(line.keys).size).to.equal(2);
    line.connection.close();
  });

  it('sends a change whose answer was lost once, under its first key', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const widget = await mounted(line);
    const send = fetch;
    // The API gets it, and its answer is lost on the way back.
    line.fault = (path, method) => (method === 'GET' && path === '/sessions/current' ? 'cut' : null);
    const lost = line.connection.send;
    let once = true;
    Object.assign(line.connection, {
      send: async (...args: Parameters<typeof lost>) => {
        const answer = await lost(...args);
        if (args[0].name === 'tickets.act' && once) {
          once = false;
          const { NetworkError } = await import('@gangway/client');
          throw new NetworkError('Lost.', { status: 0, code: 'network' });
        }
        return answer;
      },
    });
    await reply(widget, id, 'Said once.');
    await until(() => waiting(widget).length === 1);
    line.fault = null;
    await lineOf(line.connection).tryNow();
    await until(() => waiting(widget).length === 0);
    expect((await wordsOf(id)).filter((words) => words === 'Said once.')).to.have.length(1);
    expect(new Set(line.keys.filter((key) => key.includes('reply'))).size).to.equal(1);
    expect(fetch).to.equal(send);
    line.connection.close();
  });

  it('lets each be withdrawn', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const widget = await mounted(line);
    line.fault = cut;
    await reply(widget, id, 'Not meant.');
    await until(() => waiting(widget).length === 1);
    expect(textOf(widget, '.talk')).to.include('Not meant.');
    find(widget, '.waits button').click();
    expect(waiting(widget)).to.deep.equal([]);
    await until(() => !textOf(widget, '.talk').includes('Not meant.'));
    line.fault = null;
    await lineOf(line.connection).tryNow();
    expect(await wordsOf(id)).not.to.include('Not meant.');
    line.connection.close();
  });

  it('brings back what the server refuses, with what was typed, and sends the others', async () => {
    const line = await faulty('slipway');
    const [gone, kept] = [await ticketIn(line), await ticketIn(line)];
    const widget = await mounted(line);
    line.fault = cut;
    await reply(widget, gone, 'To one that moved.');
    await closed(widget);
    await reply(widget, kept, 'To one that did not.');
    await closed(widget);
    const other = await connection('slipway', 'owner');
    await other.send(actOnTicket, { params: { id: gone, action: 'reply' }, body: { body: 'Meanwhile.' } });
    other.close();
    line.fault = null;
    await lineOf(line.connection).tryNow();
    await until(() => waiting(widget)[0]?.includes('Not accepted'));
    expect(waiting(widget)).to.have.length(1);
    expect(waiting(widget)[0]).to.include('To one that moved.').and.include('Somebody else has changed it meanwhile');
    expect(await wordsOf(kept)).to.include('To one that did not.');
    button(widget, 'Leave it out').click();
    expect(waiting(widget)).to.deep.equal([]);
    line.connection.close();
  });

  it('opens by itself, and fetches what changed meanwhile', async () => {
    const line = await faulty('slipway');
    const widget = await mounted(line);
    line.fault = cut;
    dispatchEvent(new Event('offline'));
    await until(() => notices(widget).includes('No connection since'));
    const other = await connection('slipway', 'owner');
    const { id } = await other.send(createTicket, { body: ticket });
    other.close();
    line.fault = null;
    dispatchEvent(new Event('online'));
    await until(() => find(widget, `[data-ticket="${id}"]`));
    expect(notices(widget)).not.to.include('No connection');
    line.connection.close();
  });

  it('is noticed though a look that began before it finds the way open', async () => {
    const line = await faulty('slipway');
    const widget = await mounted(line);
    line.fault = () => {
      line.fault = cut;
      dispatchEvent(new Event('offline'));
      return null;
    };
    await lineOf(line.connection).tryNow();
    await until(() => notices(widget).includes('No connection since'));
    line.connection.close();
  });

  it('goes on by itself where there was nothing to show yet', async () => {
    const line = await faulty('slipway');
    line.fault = (path) => (path === '/branding' ? null : 'cut');
    const provider = await fixture<HTMLElement>(
      html`<partner-provider .client=${line.connection} locale="en-US" time-zone="UTC"></partner-provider>`,
    );
    const widget = document.createElement('partner-payout-card');
    provider.append(widget);
    await until(() => button(widget, 'Try again'));
    await until(() => notices(widget).includes('No connection since'));
    line.fault = null;
    dispatchEvent(new Event('online'));
    await until(() => find(widget, '.frame:not(.skeleton) [part="next"]'));
    await until(() => notices(widget) === '');
    line.connection.close();
  });
});

describe('a server in trouble', () => {
  it('is said once: by the widget where nothing came, beside the data where it grew old', async () => {
    const line = await faulty('slipway');
    line.fault = (path) => (path === '/billing' ? problem(500, 'internal') : null);
    const provider = await fixture<HTMLElement>(
      html`<partner-provider .client=${line.connection} locale="en-US" time-zone="UTC"></partner-provider>`,
    );
    const widget = document.createElement('partner-payout-card');
    provider.append(widget);
    await until(() => textOf(widget, '.message').includes('Payouts did not load'));
    await until(() => line.requests.includes('GET /sessions/current'));
    await aTimeout(300);
    expect(notices(widget)).to.equal('');

    line.fault = null;
    button(widget, 'Try again').click();
    await until(() => find(widget, '[part=next]'));
    line.fault = cut;
    dispatchEvent(new Event('offline'));
    await until(() => notices(widget).includes('No connection since'));
    line.fault = (path) => (path === '/billing' ? problem(500, 'internal') : null);
    dispatchEvent(new Event('online'));
    await until(() => notices(widget).includes('Not everything could be loaded'));
    expect(find(widget, '[part=next]')).to.exist;
    line.connection.close();
  });
});

describe('a server that asks to stay away', () => {
  it('is asked again when it says, with what was to be sent', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const widget = await mounted(line);
    line.fault = (_, method) => (method === 'POST' ? problem(429, 'rate_limited', { 'retry-after': '2' }) : null);
    await reply(widget, id, 'In two seconds.');
    await until(() => /Too many requests\s*It goes on by itself in/.test(notices(widget)));
    expect(waiting(widget)).to.have.length(1);
    line.fault = null;
    await until(() => waiting(widget).length === 0);
    expect(await wordsOf(id)).to.include('In two seconds.');
    await until(() => !notices(widget).includes('Too many'));
    line.connection.close();
  });
});

describe('a session that ended', () => {
  it('leaves what was typed where it is, and asks to sign in beside it', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const widget = await mounted(line);
    const signIn = document.createElement('button');
    signIn.slot = 'session-lost';
    signIn.textContent = 'Our own sign-in';
    widget.append(signIn);
    let lost = 0;
    widget.addEventListener('partner-session-lost', () => (lost += 1));
    // A new session is had, and refused as well.
    line.fault = (path) => (path === '/events' || path === '/sessions/test' ? null : problem(401, 'session_revoked'));
    await reply(widget, id, 'Typed before.');
    await until(() => lost === 1);
    await until(() => signIn.assignedSlot !== null);
    // It was shown as said: that is taken back, and it stays with the notice.
    await until(() => waiting(widget).length === 1);
    expect(waiting(widget)[0]).to.include('Typed before.').and.include('Not accepted');
    expect(textOf(widget, '.talk')).not.to.include('Typed before.');
    line.fault = null;
    button(widget, 'Send again').click();
    await until(() => waiting(widget).length === 0);
    expect(await wordsOf(id)).to.include('Typed before.');
    await until(() => !notices(widget).includes('Please sign in again'));
    line.connection.close();
  });
});

describe('a suspended partner', () => {
  const suspend = (reason: string | null) =>
    fetch('/__gangway/suspension?handle=slipway', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason }),
    });
  afterEach(() => suspend(null));

  it('reads on, is told why and whom to ask, and goes on once it is lifted', async () => {
    const line = await faulty('slipway');
    const card = await mounted(line, 'partner-payout-card');
    expect(notices(card)).to.equal('');
    await suspend('The invoice of March is unpaid.');
    await until(() => notices(card).includes('The invoice of March is unpaid.'));
    expect(notices(card)).to.include('Nothing can be changed at present.');
    await suspend(null);
    await until(() => notices(card) === '');
    line.connection.close();
  });
});

describe('a device whose clock is off', () => {
  const now = Date.now;
  afterEach(() => {
    Date.now = now;
  });

  it('shows the same times, and says so only where there are clocks', async () => {
    const line = await faulty('slipway');
    const id = await ticketIn(line);
    const times = async (widget: Element) => {
      find(widget, `[data-ticket="${id}"]`).click();
      await until(() => textOf(widget, '.detail').includes('Export stops'));
      return textOf(widget, '.detail').match(/\d\d:\d\d [AP]M|\b\d+h|[A-Z][a-z]{2} \d+/g);
    };
    const shown = await times(await mounted(line));
    const server = line.connection.serverNow();
    line.connection.close();
    Date.now = () => server + 7 * 3_600_000;
    const off = await faulty('slipway');
    const widget = await mounted(off);
    await until(() => notices(widget).includes('Your device is 7h ahead'));
    expect(shown).to.have.length.above(5);
    expect(await times(widget)).to.deep.equal(shown);
    const card = await mounted(off, 'partner-payout-card');
    expect(notices(card)).to.equal('');
    off.connection.close();
  });
});
