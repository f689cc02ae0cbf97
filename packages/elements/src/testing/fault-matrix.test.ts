import type { Connection } from '@gangway/client';
import { createTicket, retrieveTicket } from '@gangway/contract';
import { expect } from '@open-wc/testing';
import '../brand-studio/brand-studio.define.js';
import '../certification-tracker/certification-tracker.define.js';
import '../customer-roster/customer-roster.define.js';
import '../escalation-widget/escalation-widget.define.js';
import '../onboarding-timeline/onboarding-timeline.define.js';
import '../payout-card/payout-card.define.js';
import { allWidgets, failed, pageOf, place, settled, straysOf, tokenOf } from './answers.fixtures.js';
import { faulty, problem } from './line.fixtures.js';
import { button, connection, find, until } from './mount.fixtures.js';

const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } });

/** What a server, or what is between, can do to one request. */
const faults: Readonly<Record<string, () => Response | 'cut' | 'silent'>> = {
  'an error of its own': () => problem(500, 'internal'),
  'too many, without a time': () => problem(429, 'rate_limited'),
  'too many, with a time': () => problem(429, 'rate_limited', { 'retry-after': '1' }),
  'a page instead of data': () =>
    new Response('<!doctype html><p>Bad gateway', { headers: { 'content-type': 'text/html' } }),
  'data of another shape': () => json('{"data":[{"id":7}],"nextCursor":false}'),
  'nothing in it': () => json(''),
  'a dropped connection': () => 'cut',
  'no answer at all': () => 'silent',
};

const wayOn = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('button')].find((each) =>
    /^(Try again|Try now)$/.test(each.textContent!.trim()),
  );

describe('a fault of one request', () => {
  let token = '';
  before(async function () {
    // The first request starts the API.
    this.timeout(120_000);
    token = await tokenOf('slipway');
  });

  for (const tag of allWidgets) {
    it(`leaves a way on in ${tag}, whichever it is`, async () => {
      const strays = await straysOf(async () => {
        const whole = pageOf(token, {});
        const first = await place(tag, whole.client);
        await until(() => settled(first) && !failed(first));
        await until(() => whole.requests.includes('/sessions/current'));
        const paths = new Set(whole.requests);
        first.remove();
        whole.client.close();
        expect(paths.size).to.be.greaterThan(0);

        for (const path of paths) {
          for (const [name, answer] of Object.entries(faults)) {
            const at = `${path}: ${name}`;
            const page = pageOf(token, { fault: (each) => (each === path ? answer() : null), timeout: 400 });
            const widget = await place(tag, page.client);
            await until(
              () => settled(widget) && (failed(widget) || wayOn(widget) !== undefined || path === '/sessions/current'),
            );
            expect(page.requests.filter((each) => each === path).length, at).to.be.below(4);
            page.fault = null;
            // What waits for its time goes on without anybody who presses.
            wayOn(widget)?.click();
            await until(() => {
              // On a busy machine an answer may take longer than the patience of this page.
              if (failed(widget)) wayOn(widget)?.click();
              return settled(widget) && !failed(widget) && find(widget, '.frame').textContent!.trim().length > 100;
            }, at);
            widget.remove();
            page.client.close();
          }
        }
      });
      expect(strays).to.deep.equal([]);
    });
  }

  it('never does a change twice, whether it came before the change or after it', async () => {
    const doubles: string[] = [];
    const strays = await straysOf(async () => {
      for (const [name, answer] of Object.entries(faults)) {
        for (const done of [false, true]) {
          const line = await faulty('slipway', name === 'no answer at all' ? 2500 : 30_000);
          const { id } = await made(line.connection);
          const widget = await place('partner-escalation-widget', line.connection);
          await until(() => find(widget, `[data-ticket="${id}"]`));
          find(widget, `[data-ticket="${id}"]`).click();
          await until(() => button(widget, 'Reply'));
          button(widget, 'Reply').click();
          await until(() => find(widget, 'dialog[open] textarea'));
          const words = find<HTMLTextAreaElement>(widget, 'dialog textarea');
          words.value = 'Said once.';
          words.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          line.after = done;
          line.fault = (path, method) => (method === 'POST' && path.endsWith('/reply') ? answer() : null);
          find<HTMLFormElement>(widget, 'dialog form').requestSubmit();
          await until(() => find(widget, 'dialog .error') ?? find(widget, '.waits'), `${name}, ${done}: told`);
          line.fault = null;
          // It waits and goes by itself, or the person presses again.
          find<HTMLFormElement>(widget, 'dialog form')?.requestSubmit();
          wayOn(widget)?.click();
          await until(() => {
            button(widget, 'Send again')?.click();
            return !find(widget, 'dialog') && !find(widget, '.waits');
          }, `${name}, ${done}: sent`);
          const other = await connection('slipway', 'owner');
          const { events } = await other.send(retrieveTicket, { params: { id } });
          other.close();
          const said = events.filter(({ body }) => body === 'Said once.').length;
          if (said !== 1) doubles.push(`${name}${done ? ', after it was done' : ''}: ${said}`);
          widget.remove();
          line.connection.close();
        }
      }
    });
    expect(doubles).to.deep.equal([]);
    expect(strays).to.deep.equal([]);
  });
});

const made = (client: Connection) =>
  client.send(createTicket, { body: { subject: 'Twice?', body: 'No.', kind: 'platform', severity: 'minor' } });
