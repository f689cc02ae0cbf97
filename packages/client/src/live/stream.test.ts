import { retrieveHealth } from '@gangway/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Change, type Connection } from '../index.js';
import { event, problem, scriptedServer, type Line } from './live.fixtures.js';

const second = 1000;
const minute = 60 * second;
let connection: Connection;
let heard: Change[];
let session: number;

/** A connection to a server whose every word the test speaks; time passes when the test says so. */
function open(server: ReturnType<typeof scriptedServer>): Line[] {
  heard = [];
  session = 0;
  connection = connect({
    apiUrl: 'https://api.example.com',
    getSession: async () => ({
      access_token: `session ${(session += 1)}`,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 600,
      scope: '',
    }),
    fetch: server.fetch,
    retry: { random: () => 1, retries: 0 },
  });
  connection.subscribe((change) => heard.push(change));
  return server.lines;
}
const ids = () => heard.map((change) => (change.kind === 'event' ? change.event.id : change.kind));
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
const opened = (lines: Line[], count: number) => vi.waitFor(() => expect(lines).toHaveLength(count));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the stream of a connection', () => {
  it('goes on where it was when it is cut, at once at first and then less and less often', async () => {
    let down = false;
    const lines = open(scriptedServer(() => (down ? problem(503, 'unavailable') : null)));
    await opened(lines, 1);
    expect(lines[0]!.headers.get('authorization')).toBe('Bearer session 1');
    expect(lines[0]!.headers.get('last-event-id')).toBeNull();
    lines[0]!.say('id: evt_7\n\n');
    lines[0]!.say(event(8));
    await pass();
    lines[0]!.cut();
    await pass(second);
    expect(lines).toHaveLength(2);
    expect(lines[1]!.headers.get('last-event-id')).toBe('evt_8');
    lines[1]!.say(event(9));
    await pass();
    expect(ids()).toEqual(['evt_8', 'cut', 'evt_9']);
    down = true;
    lines[1]!.hangUp();
    const tries: number[] = [];
    for (let elapsed = 0; elapsed < 2 * minute; elapsed += second / 4) {
      await pass(second / 4);
      tries.push(lines.length - 2);
    }
    // A quarter of a second after the cut, then a half, 1, 2, 4, 8, 16 and 30 after each failure.
    const at = [0.25, 0.75, 1.75, 3.75, 7.75, 15.75, 31.75, 61.75, 91.75];
    expect(at.map((elapsed) => tries[elapsed * 4 - 1])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(at.map((elapsed) => tries[elapsed * 4 - 2] ?? 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('leaves a server that ends all its streams a second to be spread over', async () => {
    const lines = open(scriptedServer());
    await opened(lines, 1);
    lines[0]!.say('id: evt_1\n\n');
    lines[0]!.say('event: end\ndata: {"code":"unavailable","detail":"It stops."}\n\n');
    await pass(900);
    expect(lines).toHaveLength(1);
    await pass(100);
    expect(lines).toHaveLength(2);
  });

  it('waits as long as it is told', async () => {
    const lines = open(
      scriptedServer((count) => (count === 0 ? problem(429, 'rate_limited', { 'retry-after': '20' }) : null)),
    );
    await opened(lines, 1);
    await pass(19 * second);
    expect(lines).toHaveLength(1);
    await pass(second);
    expect(lines).toHaveLength(2);
  });

  it('tries at once when something else got through', async () => {
    const health = new Response('{"status":"ok","now":"2026-04-14T17:20:00Z"}');
    const server = scriptedServer();
    let down = true;
    const lines = open({
      lines: server.lines,
      fetch: async (input, init) => {
        if (!String(input).endsWith('/events')) return health;
        const answer = await server.fetch(input, init);
        if (down) throw new TypeError('fetch failed');
        return answer;
      },
    });
    await opened(lines, 1);
    down = false;
    await connection.send(retrieveHealth, {});
    await pass();
    expect(lines).toHaveLength(2);
  });

  it('takes another session when the one it has is over, and does not insist when that is refused too', async () => {
    const lines = open(scriptedServer((count) => (count === 1 ? problem(401, 'session_revoked') : null)));
    await opened(lines, 1);
    lines[0]!.say('id: evt_1\n\n');
    lines[0]!.say('event: end\ndata: {"code":"session_expired","detail":"Over."}\n\n');
    await pass();
    await opened(lines, 2);
    expect(lines[1]!.headers.get('authorization')).toBe('Bearer session 2');
    await pass(100);
    expect(lines).toHaveLength(2);
    await pass(150);
    expect(lines).toHaveLength(3);
    expect(lines[2]!.headers.get('authorization')).toBe('Bearer session 3');
  });

  it.each([
    ['the key is of the wrong kind', problem(403, 'key_wrong_kind')],
    ['the server has no events', problem(404, 'not_found')],
  ])('is given up where %s', async (_, answer) => {
    const lines = open(scriptedServer(() => answer.clone()));
    await opened(lines, 1);
    await pass(60 * minute);
    expect(lines).toHaveLength(1);
  });

  it('counts as dead after 40 seconds without a sign of life', async () => {
    const lines = open(scriptedServer());
    await opened(lines, 1);
    await pass(30 * second);
    lines[0]!.say('id: evt_1\n\n');
    await pass(39 * second);
    expect(lines[0]!.aborted()).toBe(false);
    await pass(second);
    expect(lines[0]!.aborted()).toBe(true);
    await pass(second);
    expect(lines[1]?.headers.get('last-event-id')).toBe('evt_1');
  });

  it('says that more was missed than is kept, and skips what it does not understand', async () => {
    const lines = open(scriptedServer());
    await opened(lines, 1);
    lines[0]!.say('event: reset\nid: evt_90\ndata: {}\n\n');
    lines[0]!.say(
      'id: evt_91\ndata: {"shape":"of tomorrow"}\n\nid: evt_92\ndata: no json\n\nevent: news\ndata: {}\n\n',
    );
    lines[0]!.say(event(93, 'lead.assigned'));
    await pass();
    expect(ids()).toEqual(['reset', 'evt_93']);
  });

  it('is shared by all who listen, closes with the last, and opens anew', async () => {
    const lines = open(scriptedServer());
    const others: string[] = [];
    const leave = connection.subscribe(() => others.push('heard'));
    await opened(lines, 1);
    lines[0]!.say(event(1));
    await pass();
    leave();
    leave();
    lines[0]!.say(event(2));
    await pass();
    expect([ids(), others]).toEqual([['evt_1', 'evt_2'], ['heard']]);
    connection.close();
    await pass(minute);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.aborted()).toBe(true);
    connection.subscribe(() => others.push('again'));
    await opened(lines, 2);
  });

  it('does not open for one who has left before', async () => {
    const server = scriptedServer();
    open(server);
    connection.close();
    connection.subscribe(() => {})();
    await pass(minute);
    expect(server.lines).toHaveLength(0);
  });

  it('reaches the others when one of them throws, and the page hears of that', async () => {
    const thrown: unknown[] = [];
    const note = (error: unknown) => thrown.push(error);
    const before = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', note);
    try {
      const server = scriptedServer();
      const lines = open(server);
      connection.subscribe(() => {
        throw new Error('of a listener');
      });
      const others: unknown[] = [];
      connection.subscribe((change) => others.push(change));
      await opened(lines, 1);
      lines[0]!.say(event(1));
      lines[0]!.say(event(2));
      await pass();
      await vi.waitFor(() => expect(others).toHaveLength(2));
      expect(thrown).toHaveLength(2);
    } finally {
      process.removeListener('uncaughtException', note);
      for (const listener of before) process.on('uncaughtException', listener);
    }
  });
});

describe('a page that is hidden', () => {
  const page = Object.assign(new EventTarget(), { hidden: false, visibilityState: 'visible' });
  const hide = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    page.hidden = false;
    vi.stubGlobal('document', page);
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    vi.stubGlobal('dispatchEvent', target.dispatchEvent.bind(target));
  });

  it('rests after five minutes, and catches up when it is looked at', async () => {
    const lines = open(scriptedServer());
    await opened(lines, 1);
    const beat = async (times: number) => {
      for (let index = 0; index < times; index += 1) {
        lines[0]!.say('id: evt_5\n\n');
        await pass(15 * second);
      }
    };
    hide(true);
    await beat(19);
    expect(lines[0]!.aborted()).toBe(false);
    await beat(1);
    expect(lines[0]!.aborted()).toBe(true);
    await pass(60 * minute);
    expect(lines).toHaveLength(1);
    hide(false);
    await opened(lines, 2);
    expect(lines[1]!.headers.get('last-event-id')).toBe('evt_5');
  });

  it('goes on when it is hidden for a while only', async () => {
    const lines = open(scriptedServer());
    await opened(lines, 1);
    hide(true);
    await pass(30 * second);
    hide(false);
    lines[0]!.say(event(1));
    await pass(10 * second);
    expect([ids(), lines.length]).toEqual([['evt_1'], 1]);
  });

  it('does not wait for its turn when the device is back on a network', async () => {
    let down = true;
    const lines = open(scriptedServer(() => (down ? problem(502, 'http_error') : null)));
    await opened(lines, 1);
    await pass(2 * second);
    await opened(lines, 4);
    down = false;
    dispatchEvent(new Event('online'));
    await opened(lines, 5);
  });

  it('tries once more where the network came back while a try was failing', async () => {
    const server = scriptedServer();
    let fail = (_: unknown) => {};
    let tries = 0;
    const lines = open({
      lines: server.lines,
      fetch: (input, init) => {
        tries += 1;
        if (tries > 1) return server.fetch(input, init);
        return new Promise((_, reject) => (fail = reject));
      },
    });
    await vi.waitFor(() => expect(tries).toBe(1));
    dispatchEvent(new Event('online'));
    fail(new TypeError('fetch failed'));
    await pass();
    expect(lines).toHaveLength(1);
    // What came while it was connected is over by the time it is cut.
    lines[0]!.say(event(1));
    dispatchEvent(new Event('online'));
    await pass();
    lines[0]!.cut();
    await pass();
    expect(lines).toHaveLength(1);
  });

  it('leaves no listener behind', async () => {
    const kept = new Set<string>();
    const add = vi.spyOn(page, 'addEventListener').mockImplementation((type) => void kept.add(type));
    const remove = vi.spyOn(page, 'removeEventListener').mockImplementation((type) => void kept.delete(type));
    const lines = open(scriptedServer());
    await opened(lines, 1);
    expect(kept).toContain('visibilitychange');
    connection.close();
    expect(kept).toEqual(new Set());
    add.mockRestore();
    remove.mockRestore();
  });
});
