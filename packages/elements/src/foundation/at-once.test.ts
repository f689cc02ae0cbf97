import { actOnTicket, assignTask, retrieveSession } from '@gangway/contract';
import { NetworkError, ValidationError, type Connection } from '@gangway/client';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement } from 'lit';
import { lineOf } from '../circumstances/line.js';
import { change } from './change.js';
import { PartnerEvent } from './events.js';
import { foresee } from './foresee.js';
import { MutationController } from './mutation.controller.js';
import { PortalController } from './portal.controller.js';
import { RequestController } from './request.controller.js';

/** What the server has: a number for each letter, and how often it has been changed. */
interface Said {
  readonly age: number;
  readonly values: Readonly<Record<string, number>>;
}

/** Shows what a server says, and changes it. */
class ShelfHost extends LitElement {
  client?: Connection;
  ask!: () => Promise<Said>;
  readonly portal = new PortalController(this, 'payoutCard');
  readonly mutation = new MutationController(this, this.portal);
  readonly data = new RequestController<Said>(this, this.portal, () => this.ask(), []);
  get shown(): Said | null {
    const { state } = this.data;
    return state.kind === 'ready' ? state.data : null;
  }
}
customElements.define('shelf-host', ShelfHost);

/** What becomes of a change: it arrives; it is refused; it does not arrive; it arrives, and its answer does not. */
const fates = ['done', 'refused', 'lost', 'unanswered'] as const;
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      letter: fc.constantFrom('a', 'b'),
      fate: fc.constantFrom(...fates),
      /** It may wait for the network. */
      patient: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('refresh' as const, 'reload' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('elsewhere' as const, 'back' as const) }) },
);

/** A server behind a network that takes its time: requests and answers arrive in any order. */
function served(scheduler: fc.Scheduler) {
  let said: Said = { age: 0, values: { a: 0, b: 0 } };
  const answered = new Map<string, Said>();
  const fate = new Map<number, (typeof fates)[number]>();
  const pause = (what: string) => scheduler.schedule(Promise.resolve(), what);
  const write = (letter: string, value: number) =>
    (said = { age: said.age + 1, values: { ...said.values, [letter]: value } });
  const gone = () => new NetworkError('Gone.', { status: 0, code: 'network' });
  const client = {
    serverNow: () => Date.now(),
    subscribe: () => () => {},
    close: () => {},
    send: async (operation: { name: string }, input: unknown, options?: { idempotencyKey?: string }) => {
      if (operation.name === retrieveSession.name) return { suspended: null, user: { id: 'usr_1' } };
      const { letter, value } = (input as { body: { letter: string; value: number } }).body;
      const key = options?.idempotencyKey ?? '';
      await pause(`${letter} = ${value}`);
      const becomes = fate.get(value);
      // The network is better the next time.
      if (becomes !== 'refused') fate.set(value, 'done');
      if (becomes === 'lost') throw gone();
      if (becomes === 'refused') throw new ValidationError('No.', { status: 422, code: 'validation_failed' });
      const answer = answered.get(key) ?? write(letter, value);
      answered.set(key, answer);
      await pause(`the answer to ${letter} = ${value}`);
      if (becomes === 'unanswered') throw gone();
      return answer;
    },
  } as unknown as Connection;
  const ask = async (): Promise<Said> => {
    await pause('a question');
    const answer = said;
    await pause('its answer');
    return answer;
  };
  return { client, ask, fate, write, said: () => said };
}

describe('changes that are shown at once', () => {
  it('end in what the server says, however acts, answers, failures and refreshes come', async function () {
    this.timeout(60_000);
    const run = fc.asyncProperty(
      fc.scheduler(),
      fc.array(deed, { minLength: 1, maxLength: 7 }),
      async (scheduler, deeds) => {
        const server = served(scheduler);
        const host = document.createElement('shelf-host') as ShelfHost;
        Object.assign(host, { client: server.client, ask: server.ask });
        const settle = async () => {
          do {
            await scheduler.waitAll();
            await aTimeout(0);
          } while (scheduler.count() > 0);
        };
        await fixture(html`<div lang="en">${host}</div>`);
        await settle();
        await host.updateComplete;
        await settle();
        expect(host.shown).to.deep.equal(server.said());

        const line = lineOf(server.client);
        const expected: [letter: string, value: number][] = [];
        let age = 0;
        const { requestUpdate } = host;
        host.requestUpdate = (...args) => {
          const { shown } = host;
          if (shown) {
            // What is newer is not undone by what was asked for before it.
            expect(shown.age).to.be.at.least(age);
            ({ age } = shown);
            // The last one that is on its way stands, whatever the server says meanwhile.
            for (const [letter, value] of new Map(expected)) expect(shown.values[letter]).to.equal(value);
          }
          requestUpdate.apply(host, args);
        };
        const act = (letter: string, value: number, patient: boolean) =>
          change<Said>(
            host.mutation,
            'act',
            new PartnerEvent('partner-shelf-request', { cancelable: true }),
            (send) =>
              send(patient ? actOnTicket : assignTask, {
                params: { id: 'x' },
                body: { letter, value },
              } as never) as never,
            () => new PartnerEvent('partner-shelf'),
            {
              atOnce: {
                show: () => {
                  const entry: [string, number] = [letter, value];
                  expected.push(entry);
                  const known = foresee(
                    host.data,
                    (said) => ({ ...said, values: { ...said.values, [letter]: value } }),
                    (_, answer: Said) => answer,
                  );
                  return (answer) => {
                    if (expected.includes(entry)) expected.splice(expected.indexOf(entry), 1);
                    return known(answer);
                  };
                },
              },
            },
          );
        const done = deeds.map((each, at) => async () => {
          switch (each.kind) {
            case 'act':
              server.fate.set(at + 1, each.fate);
              void act(each.letter, at + 1, each.patient);
              expect(host.shown?.values[each.letter], 'at once').to.equal(at + 1);
              return;
            case 'refresh':
              void host.data.renew().then((put) => put());
              return;
            case 'reload':
              void host.data.reload();
              return;
            case 'elsewhere':
              server.write('b', -at);
              return;
            case 'back':
              void line.tryNow();
          }
        });
        void scheduler.scheduleSequence(done.map((builder, at) => ({ label: deeds[at]!.kind, builder })));
        await settle();
        // Each of them may have to be tried once more.
        for (const _ of deeds) {
          void line.tryNow();
          await settle();
        }
        void host.data.reload();
        await settle();
        expect(expected).to.deep.equal([]);
        expect(host.shown).to.deep.equal(server.said());
        // Those that were refused, and those that may not wait for the network, are left to the reader.
        expect(line.waiting.map(({ state }) => state)).to.satisfy((states: string[]) =>
          states.every((state) => state === 'refused'),
        );
        for (const { identity } of line.waiting) line.withdraw(identity);
        host.parentElement?.remove();
      },
    );
    await fc.assert(run, { numRuns: 60 });
  });
});
