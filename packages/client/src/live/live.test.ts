import { createTicket, retrieveSession } from '@gangway/contract';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, testSession, type Change, type Connection } from '../index.js';
import { fetchFrom } from './live.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const apiUrl = 'http://localhost';
let server: TestServer;
let sessions = 0;
const open: Connection[] = [];

beforeAll(async () => {
  const histories = ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now }));
  server = await createTestServer({ programs: [sampleProgram], histories, now, heartbeat: 20 });
});
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  server.clock.set(now);
});
afterAll(() => server.close());

/** A page that has loaded something, as pages do before they listen. */
async function connection(handle = 'alpha', fetch = fetchFrom(server)): Promise<Connection> {
  const { publishableKey } = server.partner(handle);
  const getSession = testSession({ apiUrl, publishableKey, fetch });
  const made = connect({
    apiUrl,
    fetch,
    getSession: () => {
      sessions += 1;
      return getSession();
    },
  });
  open.push(made);
  await made.send(retrieveSession, {});
  return made;
}
function listen(to: Connection): Change[] {
  const heard: Change[] = [];
  to.subscribe((change) => heard.push(change));
  return heard;
}
const ticket = { subject: 'Elsewhere', body: 'It changed.', kind: 'platform' as const, severity: 'minor' as const };
const change = (from: Connection) => from.send(createTicket, { body: ticket });
const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true), { timeout: 10_000 });

describe('a connection that listens', () => {
  it('hears what it changes and what others change, and tells them apart', async () => {
    const [one, two] = [await connection(), await connection()];
    const [heardByOne, heardByTwo] = [listen(one), listen(two)];
    const mine = await change(one);
    const theirs = await change(two);
    await until(() => heardByOne.length === 2 && heardByTwo.length === 2);
    const told = (heard: Change[]) =>
      heard.map((each) => (each.kind === 'event' ? [each.event.subject.id, each.own] : each.kind));
    expect(told(heardByOne)).toEqual([
      [mine.id, true],
      [theirs.id, false],
    ]);
    expect(told(heardByTwo)).toEqual([
      [mine.id, false],
      [theirs.id, true],
    ]);
  });

  it('hears nothing of another partner', async () => {
    const heard = listen(await connection('beta'));
    const own = await connection('beta');
    await change(await connection('alpha'));
    const made = await change(own);
    await until(() => heard.length === 1);
    expect(heard).toMatchObject([{ event: { subject: { id: made.id } } }]);
  });

  it('hears what happened between its first answer and the opening of the stream', async () => {
    const late = await connection();
    await change(late);
    await change(await connection());
    const heard = listen(late);
    await until(() => heard.length === 2);
    expect(heard).toMatchObject([{ own: true }, { own: false }]);
  });

  it('tells who comes later what was heard since what it shows was asked for, and else nothing', async () => {
    const shared = await connection();
    const asked = performance.now();
    const first = listen(shared);
    const other = await connection();
    await change(other);
    await until(() => first.length === 1);
    const [late, fresh]: [Change[], Change[]] = [[], []];
    shared.subscribe((each) => late.push(each), asked);
    shared.subscribe((each) => fresh.push(each), performance.now());
    await change(shared);
    await until(() => first.length === 2 && late.length === 2 && fresh.length === 1);
    expect(late).toEqual(first);
    expect(fresh).toEqual(first.slice(1));
    for (let times = 0; times < 50; times += 1) await change(other);
    await until(() => first.length === 52);
    const tooLate: Change[] = [];
    shared.subscribe((each) => tooLate.push(each), asked);
    await until(() => tooLate.length === 1);
    expect(tooLate).toEqual([{ kind: 'reset' }]);
  });

  it('outlives its session', async () => {
    const lasting = await connection();
    const heard = listen(lasting);
    await change(lasting);
    await until(() => heard.length === 1);
    const before = sessions;
    server.clock.advance(10 * 60_000);
    await until(() => sessions > before);
    await change(await connection());
    await until(() => heard.length === 2);
  });

  it('goes on over one break after the other, without a loss and without hearing twice', async () => {
    const cuts: AbortController[] = [];
    const shaky: typeof fetch = (input, init) => {
      const cut = new AbortController();
      if (String(input).endsWith('/events')) cuts.push(cut);
      const signal = AbortSignal.any([cut.signal, ...(init?.signal ? [init.signal] : [])]);
      return fetchFrom(server)(input, { ...init, signal });
    };
    const heard = listen(await connection('alpha', shaky));
    const writer = await connection();
    const made: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      made.push((await change(writer)).id);
      if (index % 4 === 3) cuts.at(-1)?.abort(new TypeError('terminated'));
    }
    const subjects = () => heard.flatMap((each) => (each.kind === 'event' ? each.event.subject.id : []));
    await until(() => subjects().length >= 12);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(subjects()).toEqual(made);
    expect(cuts.length).toBeGreaterThan(1);
  });
});
