import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withTenant } from '../database/tenant.js';
import { announce } from '../store/events.store.js';
import { databases, now, openServer, ticket, type EventReader, type LiveServer } from './live-server.fixtures.js';

const alpha = { partnerId: 'par_alpha', livemode: false };
const day = 86_400_000;

describe.each(databases)('events on $name', ({ name, open, present }) => {
  const test = it.runIf(present);
  let store: Awaited<ReturnType<typeof open>>;
  let server: LiveServer;
  const opened: EventReader[] = [];
  const listen = async (token: string, lastEventId?: string): Promise<EventReader> => {
    const reader = await server.stream(token, lastEventId);
    opened.push(reader);
    return reader;
  };
  const openTicket = async (subject?: string, headers?: Record<string, string>, handle = 'alpha') =>
    (await server.ask('POST /tickets', server.secret[handle]!, ticket(subject), headers)).body;

  beforeAll(async () => {
    if (!present) return;
    store = await open();
    server = await openServer(store);
  });
  afterEach(async () => {
    server?.clock.set(now);
    for (const reader of opened.splice(0)) await reader.close();
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
  });

  test('say what changed and nothing of it', async () => {
    const reader = await listen(await server.session());
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream');
    const made = await openTicket('Nobody else may read this', { 'gangway-connection': 'con_of_a_page' });
    const message = await reader.next();
    expect(message).toEqual({
      event: 'message',
      id: message?.data?.['id'],
      data: {
        id: expect.stringMatching(/^evt_\d+$/),
        type: 'ticket.created',
        at: '2026-04-14T17:20:00.000Z',
        subject: { kind: 'ticket', id: made['id'] },
        version: 1,
        connection: 'con_of_a_page',
      },
    });
  });

  test('come for what is committed and for nothing else', async () => {
    const reader = await listen(await server.session());
    const say = (subject: string, fails: boolean) =>
      withTenant(server.database.db, alpha, async (trx) => {
        const call = { trx, now: new Date(now), connection: null, principal: alpha };
        await announce(call, 'ticket.replied', subject);
        if (fails) throw new Error('on purpose');
      });
    await expect(say('tkt_undone', true)).rejects.toThrow('on purpose');
    await say('tkt_done', false);
    expect((await reader.next())?.data?.['subject']).toEqual({ kind: 'ticket', id: 'tkt_done' });
  });

  test('reach whom their scope lets, and move the place to resume from for the others', async () => {
    const viewer = await listen(await server.session('alpha', 'viewer'));
    const owner = await listen(server.secret['alpha']!);
    await server.ask('POST /keys', server.secret['alpha']!, { kind: 'restricted', name: 'K', scopes: [] });
    const made = await openTicket();
    expect(await owner.types(2)).toEqual(['key.created', 'ticket.created']);
    expect((await viewer.next())?.data).toMatchObject({ type: 'ticket.created', subject: { id: made['id'] } });
    expect(viewer.lastId).toBe(owner.lastId);
  });

  test('stay with their partner', async () => {
    const beta = await listen(await server.session('beta'));
    await openTicket();
    const own = await openTicket('Of beta', {}, 'beta');
    expect((await beta.next())?.data?.['subject']).toEqual({ kind: 'ticket', id: own['id'] });
  });

  test('are heard from where the session began, so that nothing falls between a page and its stream', async () => {
    await openTicket('Before the session');
    const token = await server.session();
    const made = await openTicket('Before the stream');
    expect((await (await listen(token)).next())?.data?.['subject']).toEqual({ kind: 'ticket', id: made['id'] });
  });

  test('go on behind Last-Event-ID, each once, while many write and the connection breaks again and again', async () => {
    const token = server.secret['alpha']!;
    let reader = await listen(token);
    await reader.block();
    const begin = Number(reader.lastId?.slice(4));
    const count = 60;
    const writing = Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let index = 0; index < count / 6; index += 1) await openTicket('One of many');
      }),
    );
    const heard: string[] = [];
    while (heard.length < count) {
      heard.push(String((await reader.next())?.data?.['id']));
      if (heard.length % 7 !== 0) continue;
      await reader.close();
      reader = await listen(token, heard.at(-1));
    }
    await writing;
    expect(heard).toEqual(Array.from({ length: count }, (_, index) => `evt_${begin + 1 + index}`));
  });

  test('that are not kept any more are a reason to load again', async () => {
    await openTicket();
    const first = await listen(server.secret['alpha']!);
    await first.block();
    const old = first.lastId!;
    await openTicket();
    server.clock.advance(8 * day);
    await openTicket();
    const late = await listen(server.secret['alpha']!, old);
    const message = await late.next();
    expect(message).toMatchObject({ event: 'reset', data: {} });
    await openTicket();
    expect((await late.next())?.data).toMatchObject({ type: 'ticket.created' });
    const kept = await withTenant(server.database.db, alpha, (trx) =>
      trx.selectFrom('events').select('position').where('at', '<', new Date(now)).execute(),
    );
    expect(kept).toEqual([]);
  });

  test('that there cannot be yet are a reason as well: the database may have been put back', async () => {
    expect(await (await listen(server.secret['alpha']!, 'evt_999999')).next()).toMatchObject({ event: 'reset' });
  });

  test('cannot be asked for from a place that is none', async () => {
    const { response } = await listen(server.secret['alpha']!, 'yesterday');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: 'Last-Event-ID' }] });
    opened.pop();
    expect(
      await server.ask('POST /tickets', server.secret['alpha']!, ticket(), { 'gangway-connection': 'a b' }),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: 'Gangway-Connection' }] } });
  });

  test('end with the key of the session, at once and told', async () => {
    const made = await server.ask('POST /keys', server.secret['alpha']!, {
      kind: 'restricted',
      name: 'Short',
      scopes: ['sessions:create', 'support:read'],
    });
    const key = String(made.body['secret']);
    const session = await server.ask('POST /sessions', key, {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      external_user: 'user-1',
      role: 'viewer',
      origin: 'http://localhost:4500',
    });
    const ofKey = await listen(key);
    const ofSession = await listen(String(session.body['access_token']));
    const other = await listen(server.secret['alpha']!);
    await server.ask(`POST /keys/${String(made.body['id'])}/revoke`, server.secret['alpha']!);
    expect(await ofKey.next()).toMatchObject({ event: 'end', data: { code: 'key_revoked' } });
    expect(await ofSession.next()).toMatchObject({ event: 'end', data: { code: 'session_revoked' } });
    expect([await ofKey.next(), await ofSession.next()]).toEqual([null, null]);
    expect(await other.types(1)).toEqual(['key.revoked']);
  });

  test('end when the key gets another secret, for whoever listens with the old one', async () => {
    const made = await server.ask('POST /keys', server.secret['alpha']!, {
      kind: 'restricted',
      name: 'Turning',
      scopes: ['support:read'],
    });
    const reader = await listen(String(made.body['secret']));
    await server.ask(`POST /keys/${String(made.body['id'])}/rotate`, server.secret['alpha']!, { graceSeconds: 60 });
    expect(await reader.next()).toMatchObject({ event: 'end', data: { code: 'unavailable' } });
    const again = await listen(String(made.body['secret']));
    expect(again.response.status).toBe(200);
    server.clock.advance(60_000);
    expect((await listen(String(made.body['secret']))).response.status).toBe(401);
  });

  test('written by another process arrive here', async () => {
    const other = await openServer(store);
    const reader = await other.stream(await other.session());
    const made = await openTicket('Written elsewhere');
    expect((await reader.next())?.data?.['subject']).toEqual({ kind: 'ticket', id: made['id'] });
    await reader.close();
    await other.close();
  });

  test('go to five streams of one session; one more ends the oldest', async () => {
    const token = await server.session();
    const readers = [];
    for (let index = 0; index < 6; index += 1) readers.push(await listen(token));
    expect(await readers[0]?.next()).toMatchObject({ event: 'end', data: { code: 'rate_limited' } });
    const another = await listen(await server.session());
    await openTicket();
    for (const reader of [...readers.slice(1), another]) expect(await reader.types(1)).toEqual(['ticket.created']);
  });

  describe('of a server with a quick pulse', () => {
    let quick: LiveServer;
    beforeAll(async () => {
      if (present) quick = await openServer(store, 40);
    });
    afterAll(() => quick?.close());

    test('show that the connection lives, and where it stands', async () => {
      const reader = await quick.stream(await quick.session());
      const [first, second, third] = [await reader.block(), await reader.block(), await reader.block()];
      expect(first?.id).toMatch(/^evt_\d+$/);
      expect([second, third]).toEqual([first, first]);
      await reader.close();
    });

    test('end with the session, on the second', async () => {
      const reader = await quick.stream(await quick.session());
      quick.clock.advance(10 * 60_000 - 1);
      await reader.block();
      await reader.block();
      quick.clock.advance(1);
      expect(await reader.next()).toMatchObject({ event: 'end', data: { code: 'session_expired' } });
      expect(await reader.next()).toBeNull();
      quick.clock.set(now);
    });

    it.runIf(present && name === 'PostgreSQL')('arrive although nobody is told of them', async () => {
      const reader = await quick.stream(await quick.session());
      await reader.block();
      const { rows } = await sql<{ done: boolean }>`
        select pg_terminate_backend(pid) as done from pg_stat_activity where query like 'listen %'`.execute(
        store.admin!.db,
      );
      expect(rows.filter(({ done }) => done)).toHaveLength(2);
      await openTicket('While nobody listened');
      expect(await reader.types(1)).toEqual(['ticket.created']);
      await reader.close();
    });
  });

  test('end when the server stops, told so, and a stopping server opens none', async () => {
    const stopping = await openServer(store);
    const token = await stopping.session();
    const reader = await stopping.stream(token);
    await stopping.close();
    expect(await reader.next()).toMatchObject({ event: 'end', data: { code: 'unavailable' } });
    expect(await reader.next()).toBeNull();
  });
});
