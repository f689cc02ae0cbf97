import { retrieveTicket, uploadAttachment } from '@gangway/contract';
import { aTimeout, expect } from '@open-wc/testing';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage, pressKeys, typeKeys } from '../../testing/page.fixtures.js';
import { all, answer, attach, by, choose, closed, control, open, submit, ticketsOf, type } from '../desk.fixtures.js';
import { draftsOf } from './drafts.js';
import '../escalation-widget.define.js';
import { detours, reaches, severityFrom } from './impact.js';

const log = (name: string, words = '02:00 started\n') => new File([words], name, { type: 'text/plain' });

describe('the desk of <partner-escalation-widget>', () => {
  beforeEach(async () => {
    await calmPage();
    sessionStorage.clear();
  });
  afterEach(async () => {
    await control('reset');
  });

  it('works out the severity from two answers, and lets who sees it differently say so', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await open(widget, 'New ticket');
    type(widget, 'subject', 'Labels print twice');
    type(widget, 'body', 'Since this morning.');
    await answer(widget, 'all', 'none');
    expect(button(widget, 'Open as: Critical')).to.exist;
    await until(() => textOf(widget, '.verdict').includes('Engineering'));
    await answer(widget, 'nuisance', 'good');
    expect(button(widget, 'Open as: Minor')).to.exist;
    button(widget, 'I see it differently').click();
    await until(() => find(widget, 'dialog [name=severity][value=major]'));
    find(widget, 'dialog [name=severity][value=major]').click();
    await until(() => button(widget, 'Open as: Major'));
    submit(widget);
    await closed(widget);
    const ticket = (await ticketsOf('slipway')).find(({ subject }) => subject === 'Labels print twice')!;
    expect(ticket).to.include({ severity: 'major', blocking: false });
  });

  it('says by when and by whom before anything is sent, outside hours first of all', async () => {
    await control('clock', { at: '2026-04-18T03:00:00.000Z' });
    const widget = await mount('partner-escalation-widget', 'slipway');
    await open(widget, 'New ticket');
    await until(() => textOf(widget, 'dialog .tint').includes('Outside hours: expect an answer by'));
    const tint = find(widget, 'dialog .tint');
    expect(tint.compareDocumentPosition(find(widget, '#subject'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(widget, 'dialog .tint')).to.match(
      /Support opens Mon, Apr 20, 9:00 AM.*Where nobody can work: by 10:00 PM/,
    );
  });

  it('finds likely duplicates while somebody types, and takes their words there instead', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2031');
    await open(widget, 'New ticket');
    type(widget, 'subject', 'Nightly export stops again');
    await until(() => textOf(widget, '.alike').includes('T-2031'));
    type(widget, 'body', 'Second night in a row.');
    button(widget, 'Add it there').click();
    await until(() => textOf(widget, '#dialog-title') === 'Nightly export stops at 02:00');
    expect(find<HTMLTextAreaElement>(widget, 'dialog textarea').value).to.equal(
      'Nightly export stops again\n\nSecond night in a row.',
    );
    submit(widget);
    await closed(widget);
    const { events } = await (await connection('slipway', 'owner')).send(retrieveTicket, { params: { id } });
    expect(events.at(-1)).to.deep.include({
      kind: 'replied',
      body: 'Nightly export stops again\n\nSecond night in a row.',
    });
  });

  it('sends files along, says which are refused and why, and tells the host before and after', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const told: string[] = [];
    for (const name of ['partner-ticket-attach-request', 'partner-ticket-attach'])
      widget.addEventListener(name, ({ type: kind }) => told.push(kind));
    await open(widget, 'Reply');
    type(widget, 'body', 'Here is the log.');
    attach(widget, log('export.log'), new File(['<svg/>'], 'plan.png', { type: 'image/png' }));
    await until(() => all(widget, '.file .danger').length === 1 && textOf(widget, '.file').includes('byte'));
    const [good, bad] = all(widget, '.file');
    expect(good!.textContent).to.include('export.log');
    expect(bad!.textContent).to.match(/plan\.png.*is not accepted/s);
    const big = new File([new Uint8Array(21 * 1024 * 1024)], 'film.pdf');
    attach(widget, big);
    await until(() => textOf(widget, '.files').includes('Too large'));
    expect(told.filter((kind) => kind === 'partner-ticket-attach')).to.have.length(1);
    submit(widget);
    await closed(widget);
    const { id } = by(await ticketsOf('slipway'), 'T-2031');
    const { attachments, events } = await (
      await connection('slipway', 'owner')
    ).send(retrieveTicket, { params: { id } });
    expect(attachments.map(({ name, eventId }) => [name, eventId])).to.deep.equal([['export.log', events.at(-1)!.id]]);
    await open(widget, 'Reply');
    await until(() => textOf(widget, 'dialog .attached').includes('export.log'));
  });

  it('keeps a file on the device when the host says so', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    widget.addEventListener('partner-ticket-attach-request', (event) => event.preventDefault());
    await open(widget, 'Reply');
    attach(widget, log('secret.log'));
    await aTimeout(100);
    expect(all(widget, '.file')).to.have.length(0);
  });

  it('hears how much of a file has left', async () => {
    const sent: number[] = [];
    const body = new Uint8Array(3_000_000).fill(97);
    const api = await connection('slipway', 'owner');
    const { size } = await api.send(
      uploadAttachment,
      { query: { name: 'long.txt' }, body },
      { onProgress: (bytes) => sent.push(bytes) },
    );
    expect(size).to.equal(body.length);
    expect(sent.at(-1)).to.equal(body.length);
    expect(sent).to.deep.equal([...sent].sort((a, b) => a - b));
  });

  it('keeps drafts over a reload for who typed them, files included, and forgets what is sent', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await open(widget, 'New ticket');
    type(widget, 'subject', 'Half a thought');
    attach(widget, log('half.log'));
    await until(() => textOf(widget, 'dialog').includes('kept in this browser tab'));
    await until(() => textOf(widget, '.file').includes('byte'));
    const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('gangway-support'));
    const [name] = kept();
    expect(name).to.match(/^gangway-support \S+ \S+$/);
    // What a page would find after a reload is what the storage of the tab has.
    const drafts = draftsOf(name!.replace('gangway-support ', ''));
    expect(drafts.get(' new subject')).to.equal('Half a thought');
    expect(drafts.get(' new files')).to.include('half.log');
    expect(draftsOf('somebody else').get(' new subject')).to.equal('');
    await answer(widget, 'nuisance', 'good');
    type(widget, 'body', 'The rest of it.');
    submit(widget);
    await closed(widget);
    expect(kept()).to.deep.equal([]);
  });

  it('tells on one rail what people and clocks did, and how long a pause was', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2019');
    await choose(widget, id);
    await open(widget, 'Reply');
    await until(() => textOf(widget, 'dialog .log').includes('Solution within 48 h'));
    expect(textOf(widget, 'dialog .log')).to.include('Paused: Waits for your file');
    type(widget, 'body', 'Here it is.');
    submit(widget);
    await closed(widget);
    await open(widget, 'Reply');
    await until(() => textOf(widget, 'dialog .log').includes('do not count; due'));
    const words = all(widget, 'dialog .log li').map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
    const at = (part: string) => words.findIndex((each) => each.includes(part));
    expect(at('Paused')).to.be.below(at('Here it is.'));
    expect(at('Here it is.')).to.be.below(at('The clock runs again'));
    // The name stands apart, whichever way it is written.
    expect(find(widget, 'dialog .did bdi').textContent).to.not.equal('');
  });

  it('tells how a clock came to be late', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await choose(widget, by(await ticketsOf('slipway'), 'T-2027').id);
    await open(widget, 'How it came about');
    await until(() => textOf(widget, 'dialog .log').includes('the 24 h are over'));
    expect(textOf(widget, 'dialog .log')).to.match(/due.*50%.*75%.*90%.*are over/);
    // What is not late is not part of it.
    expect(textOf(widget, 'dialog .log')).to.not.include('Solution');
  });

  it('asks how it was once it is solved, and again to say otherwise', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const told: string[] = [];
    for (const name of ['partner-ticket-rate-request', 'partner-ticket-rate'])
      widget.addEventListener(name, ({ type: kind }) => told.push(kind));
    await open(widget, 'Mark as solved');
    submit(widget);
    await until(() => textOf(widget, '#dialog-title') === 'How was it?');
    find(widget, 'dialog [name=score][value="4"]').click();
    type(widget, 'body', 'Say sooner what you do.');
    submit(widget);
    await until(() => button(widget, 'Rated 4 of 5'));
    expect(told).to.deep.equal(['partner-ticket-rate-request', 'partner-ticket-rate']);
    await open(widget, 'Rated 4 of 5');
    expect(find<HTMLInputElement>(widget, 'dialog [name=score][value="4"]').checked).to.equal(true);
    expect(find<HTMLTextAreaElement>(widget, 'dialog textarea').value).to.equal('Say sooner what you do.');
  });

  it('can be read only, and leave parts out', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    widget.readonly = true;
    widget.setAttribute('hide-ladder', '');
    widget.setAttribute('hide-contacts', '');
    widget.setAttribute('hide-conversation', '');
    await widget.updateComplete;
    for (const selector of ['.head .primary', '.d-actions > .button', '.ladder-box', '.contacts', '.talk'])
      expect(find(widget, selector).checkVisibility(), selector).to.equal(false);
    widget.removeAttribute('hide-conversation');
    await choose(widget, by(await ticketsOf('slipway'), 'T-2019').id);
    button(widget, 'All 4')?.click();
    button(widget, 'All 3')?.click();
    await until(() => find<HTMLDialogElement>(widget, 'dialog')?.open);
    expect(find(widget, 'dialog textarea')).to.equal(null);
  });

  it('can be used with the keyboard alone: file, reply, escalate', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const at = () => widget.shadowRoot!.activeElement;
    const tabTo = async (fits: (element: Element) => boolean) => {
      for (let step = 0; step < 40 && !(at() && fits(at()!)); step += 1) await pressKeys('Tab');
      expect(at() && fits(at()!), `${fits}, but the focus is on ${at()?.outerHTML.slice(0, 200)}`).to.equal(true);
    };
    const focused = (fits: (element: Element) => boolean, name: string) =>
      until(() => at() && fits(at()!), `the focus on ${name}`).catch((error: unknown) => {
        const dialog = widget.shadowRoot!.querySelector('dialog');
        throw new Error(
          `${String(error)}: it is on ${at()?.outerHTML.slice(0, 120)}; the dialog is ${dialog?.open ? 'open' : dialog ? 'shut' : 'not there'}, the page ${document.visibilityState}${document.hasFocus() ? ', focused' : ''}`,
        );
      });
    const says = (words: string) => (element: Element) => element.textContent!.trim() === words;
    await tabTo(says('New ticket'));
    await pressKeys('Enter');
    await focused(({ id }) => id === 'subject', 'the subject');
    await typeKeys('Labels print twice');
    await tabTo((element) => element.matches('[name=reach]'));
    await pressKeys(' ');
    await tabTo((element) => element.matches('[name=detour]'));
    await pressKeys('ArrowDown');
    await tabTo((element) => element.id === 'words');
    await typeKeys('Since noon.');
    await tabTo((element) => element.matches('.primary'));
    await pressKeys('Enter');
    await focused(({ id }) => id === 'ticket-title', 'the new ticket');
    expect(textOf(widget, '#ticket-title')).to.equal('Labels print twice');
    await tabTo(says('Reply'));
    await pressKeys('Enter');
    await focused(({ id }) => id === 'words', 'the reply');
    await typeKeys('More of them now.');
    await pressKeys('Control+Enter');
    await until(() => textOf(widget, '.said').includes('Your reply is sent.'), 'what is said of the reply');
    // Focus is back where it came from.
    await focused(says('Reply'), 'Reply');
    await tabTo(says('Escalate now'));
    await pressKeys('Enter');
    await focused(({ id }) => id === 'words', 'the reason');
    await pressKeys('Escape');
    await focused(says('Escalate now'), 'Escalate now');
  });
});

describe('drafts', () => {
  const { setItem } = Storage.prototype;
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  afterEach(() => sessionStorage.clear());

  it('are kept by the page where the tab has no room, and say so', () => {
    const drafts = draftsOf('one');
    drafts.set('a body', 'kept');
    expect(drafts.keeps('a ')).to.equal(true);
    Object.defineProperty(Storage.prototype, 'setItem', { configurable: true, writable: true, value: full });
    try {
      drafts.set('a body', 'kept still');
      expect(drafts.get('a body')).to.equal('kept still');
      expect(drafts.keeps('a ')).to.equal(false);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', { configurable: true, writable: true, value: setItem });
    }
    drafts.forget('a ');
    expect(drafts.get('a body')).to.equal('');
  });

  it('leave out what is no text, and what is no draft at all', () => {
    sessionStorage.setItem('gangway-support one', JSON.stringify({ 'a body': 'words', 'a kind': 7, 'a files': null }));
    expect(draftsOf('one').get('a body')).to.equal('words');
    expect(draftsOf('one').get('a kind')).to.equal('');
    for (const broken of ['null', '7', '[', '"x"']) {
      sessionStorage.setItem('gangway-support one', broken);
      expect(draftsOf('one').get('a body'), broken).to.equal('');
    }
  });
});

describe('severity from impact', () => {
  it('never gets milder where more cannot work or the way around is worse', () => {
    const rank = ['critical', 'major', 'minor', 'question'];
    const of = (reach: number, detour: number) => rank.indexOf(severityFrom(reaches[reach], detours[detour])!);
    for (let reach = 0; reach < reaches.length; reach += 1)
      for (let detour = 0; detour < detours.length; detour += 1) {
        if (reach > 0) expect(of(reach, detour)).to.be.at.least(of(reach - 1, detour));
        if (detour > 0) expect(of(reach, detour)).to.be.at.least(of(reach, detour - 1));
      }
    expect(severityFrom('all', 'none')).to.equal('critical');
    expect(severityFrom('none', undefined)).to.equal('question');
    expect(severityFrom('some', undefined)).to.equal(null);
  });
});
