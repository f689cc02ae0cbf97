import { actOnTicket, retrieveTicket, uploadAttachment } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import { mounted } from '../../circumstances/circumstances.fixtures.js';
import { faulty, problem } from '../../testing/line.fixtures.js';
import { button, connection, find, mount, textOf, until } from '../../testing/mount.fixtures.js';
import { calmPage } from '../../testing/page.fixtures.js';
import { by, choose, closed, control, open, submit, ticketsOf, type } from '../desk.fixtures.js';
import '../escalation-widget.define.js';

/** Chooses a file as it is: a list of files that is put together has copies. */
function add(widget: Element, file: File): void {
  const input = find<HTMLInputElement>(widget, 'dialog [type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('an open dialog of <partner-escalation-widget>', () => {
  beforeEach(async () => {
    await calmPage();
    sessionStorage.clear();
  });
  afterEach(async () => {
    await control('reset');
  });

  it('shows what somebody else says while a reply is typed, and leaves the reply as it is', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2031');
    await choose(widget, id);
    await open(widget, 'Reply');
    const words = find<HTMLTextAreaElement>(widget, 'dialog textarea');
    words.focus();
    type(widget, 'body', 'Half a re');
    const other = await connection('slipway', 'owner');
    await other.send(actOnTicket, { params: { id, action: 'reply' }, body: { body: 'It stopped at row 40,112.' } });
    await until(() => textOf(widget, 'dialog .log').includes('It stopped at row 40,112.'));
    expect(words.isConnected && widget.shadowRoot!.activeElement === words).to.equal(true);
    expect(words.value).to.equal('Half a re');
    // It has been seen: there is nothing to compare.
    type(widget, 'body', 'Half a reply.');
    submit(widget);
    await closed(widget);
    await until(
      async () => (await other.send(retrieveTicket, { params: { id } })).events.at(-1)?.body === 'Half a reply.',
    );
    other.close();
  });

  it('says what did not come, and fetches it when asked again', async () => {
    const line = await faulty('slipway');
    const { id } = by(await ticketsOf('slipway'), 'T-2031');
    const file = await line.connection.send(uploadAttachment, {
      query: { name: 'export.log' },
      body: new TextEncoder().encode('02:00 started'),
    });
    const body = { body: 'Here it is.', attachments: [file.id] };
    await line.connection.send(actOnTicket, { params: { id, action: 'reply' }, body });
    const widget = await mounted(line);
    const missed = () => textOf(widget, 'dialog [part=error]').includes('nothing is missed');
    const again = async (there: () => unknown) => {
      await until(missed);
      line.fault = null;
      button(widget, 'Try again').click();
      await until(there);
      expect(missed()).to.equal(false);
    };
    const out = (part: string) => (line.fault = (path) => (path.includes(part) ? problem(500, 'internal') : null));

    await choose(widget, by(await ticketsOf('slipway'), 'T-2027').id);
    out('/timeline');
    await open(widget, 'How it came about');
    await again(() => textOf(widget, 'dialog .log').includes('are over'));
    find(widget, 'dialog [aria-label=Close]').click();
    await closed(widget);

    await choose(widget, id);
    await open(widget, 'Reply');
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    out('/content');
    await until(() => find(widget, 'dialog .attached button'));
    find(widget, 'dialog .attached button').click();
    await again(() => saved.length > 0);
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['export.log']);
    find(widget, 'dialog [aria-label=Close]').click();
    await closed(widget);

    await open(widget, 'New ticket');
    type(widget, 'subject', 'Nightly export stops again');
    await until(() => find(widget, '.alike .link'));
    out('/tickets/tkt_');
    find(widget, '.alike .link').click();
    await again(() => !find(widget, 'dialog'));
    expect(widget.shadowRoot!.activeElement?.id).to.equal('ticket-title');
    line.connection.close();
  });

  it('says of a file that it is gone from the device, and sends the words without it', async () => {
    const widget = await mount('partner-escalation-widget', 'slipway');
    await open(widget, 'Reply');
    type(widget, 'body', 'Without the log.');
    const gone = new File(['02:00 started'], 'gone.log', { type: 'text/plain' });
    gone.arrayBuffer = () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'));
    add(widget, gone);
    await until(() => textOf(widget, '.file .danger') === 'It could not be read. Choose it again.');
    submit(widget);
    await closed(widget);
    await until(() => textOf(widget, '.talk').includes('Without the log.'));
  });
});
