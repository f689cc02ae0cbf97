import { Resolver } from 'node:dns/promises';
import { queryRoster } from '@gangway/contract';
import { sampleHistory, settableClock } from '@gangway/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { firstBrokenEntry } from './access/audit.js';
import { createApp } from './app.js';
import { badgeSigner, makeBadgeKey } from './badges/signer.js';
import type { Dependencies } from './context.js';
import { migrate, type Database } from './database/database.js';
import { noPostgres, startPostgres } from './database/local-postgres.fixtures.js';
import { openPostgres } from './database/postgres.js';
import { withTenant } from './database/tenant.js';
import { lookAtDue } from './due.js';
import { openHub } from './live/hub.js';
import { makeId } from './ids.js';
import { proofProgram } from './proof.fixtures.js';
import { seedDemo, type DemoPartner } from './seed/seed-demo.js';

const now = '2026-04-14T17:20:00Z';
const alpha = { partnerId: 'par_alpha', livemode: false };

// The embedded database does one transaction at a time; only PostgreSQL shows what two at once do to each other.
describe.skipIf(noPostgres !== null)(`requests at once, on PostgreSQL ${noPostgres ?? ''}`, () => {
  let db: Database;
  let url: string;
  let deps: Dependencies;
  let secret: string;
  let partners: readonly DemoPartner[];
  let send: (
    line: string,
    token: string,
    body: object | string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: Record<string, unknown> }>;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const local = await startPostgres();
    url = local.url;
    const opened = await openPostgres(url);
    db = opened.db;
    await migrate(db);
    const histories = ['alpha', 'beta', 'gamma'].map((handle) => sampleHistory({ handle, now }));
    partners = await seedDemo(db, histories, 'pepper');
    secret = partners[0]!.secretKey;
    const clock = settableClock(now);
    const log = pino({ level: 'silent' });
    const hub = await openHub({ database: opened, clock: () => clock.now(), log });
    deps = {
      db,
      hub,
      clock: () => clock.now(),
      ids: makeId,
      pepper: 'pepper',
      signer: await badgeSigner(await makeBadgeKey()),
      publicUrl: 'http://localhost',
      domainTarget: 'portals.gangway.example',
      dns: new Resolver(),
      programs: [proofProgram],
      log,
      bundle: new Map(),
      limitFactor: 1000,
    };
    const app = createApp(deps);
    send = async (line, token, body, headers = {}) => {
      const [method = '', path = ''] = line.split(' ');
      const answer = await app.request(`/api/partner${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': typeof body === 'string' ? 'text/csv' : 'application/json',
          'idempotency-key': crypto.randomUUID(),
          ...headers,
        },
        ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    close = async () => {
      await hub.close();
      await opened.close();
      await local.stop();
    };
  });
  afterAll(() => close());

  const ticket = { subject: 'At once', body: 'Many times.', kind: 'platform', severity: 'minor' };

  it('with one Idempotency-Key are done once; the others are told to wait or get the same answer', async () => {
    const keyed = { 'idempotency-key': crypto.randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('POST /tickets', secret, ticket, keyed)));
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ body }) => body['id'])).size).toBe(1);
    for (const { status, body } of answers) if (status !== 201) expect(body['code']).toBe('idempotency_in_flight');
    const stored = await withTenant(db, alpha, (trx) =>
      trx.selectFrom('tickets').select('id').where('subject', '=', 'At once').execute(),
    );
    expect(stored).toHaveLength(1);
    expect(await send('POST /tickets', secret, ticket, keyed)).toMatchObject({
      status: 201,
      body: { id: done[0]?.body['id'] },
    });
  });

  it('to change the same version change it once; the others are told what it is at', async () => {
    const { body } = await send('POST /tickets', secret, ticket);
    const reply = () =>
      send(`POST /tickets/${String(body['id'])}/reply`, secret, { body: 'Mine.' }, { 'if-match': '"1"' });
    const answers = await Promise.all(Array.from({ length: 8 }, reply));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(7);
    expect(await send(`GET /tickets/${String(body['id'])}`, secret, {})).toMatchObject({ body: { version: 2 } });
  });

  it('that make the same step make it once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send('POST /tasks/tsk_kickoff/complete', secret, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('leave one chain of audit entries and numbers that nobody has twice', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => send('POST /tickets', secret, { ...ticket, subject: 'Chain' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    expect(new Set(answers.map(({ body }) => body['number'])).size).toBe(12);
    await withTenant(db, alpha, async (trx) => {
      expect(await trx.selectFrom('audit').select('id').execute()).toHaveLength(16);
      expect(await firstBrokenEntry(trx, alpha)).toBeNull();
    });
  });

  it('that import the same file under two keys take nothing in twice', async () => {
    const file = ['name', ...Array.from({ length: 50 }, (_, index) => `Imported ${index}`)].join('\n');
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('POST /customers/import', secret, file)));
    expect(answers.map(({ body }) => body['created']).sort()).toEqual([0, 0, 0, 50]);
  });

  it('for windows of a roster make one list of it, and know at once what somebody added', async () => {
    const window = async (query: string) => {
      const { body } = await send(`GET /customers/window?sort=-name&${query}`, secret, {});
      return queryRoster.response.parse(body);
    };
    const names = Array.from({ length: 40 }, (_, at) => `Window ${(at * 7) % 40}`);
    await send('POST /customers/import', secret, ['name', ...names].join('\n'));
    const whole = await window('limit=1000');
    expect(whole.total).toBeGreaterThan(names.length);
    const places = Array.from({ length: Math.ceil(whole.total / 9) }, (_, at) => at * 9);
    const windows = await Promise.all(places.map((offset) => window(`offset=${offset}&limit=9`)));
    expect(windows.flatMap(({ columns }) => columns.name)).toEqual(whole.columns.name);
    expect(
      windows.every(({ total, totals }) => total === whole.total && totals.mrr.amount === whole.totals.mrr.amount),
    ).toBe(true);
    const [added] = await Promise.all([
      send('POST /customers', secret, { name: 'Zyzzyva', mrr: { amount: 100, currency: whole.totals.mrr.currency } }),
      window('offset=9'),
    ]);
    expect(added.status).toBe(201);
    const { columns, total } = await window('limit=1');
    expect([columns.id, total]).toEqual([[added.body['id']], whole.total + 1]);
  });

  it('that mint sessions while their key is revoked leave no session alive', async () => {
    const made = await send('POST /keys', secret, {
      kind: 'restricted',
      name: 'Short',
      scopes: ['sessions:create', 'program:read'],
    });
    const exchange = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      external_user: 'user-1',
      role: 'viewer',
      origin: 'http://localhost:4500',
    };
    const mint = () => send('POST /sessions', String(made.body['secret']), exchange);
    const [revoked, ...minted] = await Promise.all([
      send(`POST /keys/${String(made.body['id'])}/revoke`, secret, {}),
      ...Array.from({ length: 8 }, mint),
    ]);
    expect(revoked?.status).toBe(200);
    for (const { status, body } of minted) {
      if (status !== 201) expect(body['code']).toBe('key_revoked');
      else
        expect(await send('GET /profile', String(body['access_token']), {})).toMatchObject({
          status: 401,
          body: { code: 'session_revoked' },
        });
    }
  });

  it('give a seat back and look at training, and book it once for who waits with another partner', async () => {
    const learnerOf = async (handle: string) => {
      const { publishableKey = '' } = partners.find((each) => each.handle === handle) ?? {};
      const { body } = await send('POST /sessions/test', publishableKey, { persona: 'owner' });
      const token = String(body['access_token']);
      const { body: training } = await send('GET /training', token, {});
      const { enrolment } = z.parse(z.object({ enrolment: z.object({ id: z.string() }) }), training);
      return { token, webinar: `/enrolments/${enrolment.id}/modules/webinar` };
    };
    const [giver, waiter] = await Promise.all(['beta', 'gamma'].map(learnerOf));
    const seat = { sessionId: `live_friday_${Date.parse('2026-04-17T13:00:00Z') / 60_000}` };
    expect(await send(`POST ${giver!.webinar}/booking`, giver!.token, seat)).toMatchObject({ status: 201 });
    expect(await send(`POST ${waiter!.webinar}/waiting`, waiter!.token, seat)).toMatchObject({ status: 201 });
    const [gaveBack] = await Promise.all([
      send(`DELETE ${giver!.webinar}/booking`, giver!.token, {}),
      ...Array.from({ length: 6 }, () => send('GET /training', waiter!.token, {})),
    ]);
    expect(gaveBack?.status).toBe(200);

    const of = (partnerId: string) =>
      withTenant(db, { partnerId, livemode: false }, async (trx) => ({
        moved: await trx.selectFrom('events').select('subject').where('type', '=', 'session.moved_up').execute(),
        waits: await trx.selectFrom('waits').select('id').execute(),
        list: await trx.selectFrom('live_waits').select('place').execute(),
        seats: await trx.selectFrom('live_seats').select('taken').execute(),
      }));
    const common = { waits: [], list: [], seats: [{ taken: 1 }] };
    expect(await of('par_gamma')).toEqual({ ...common, moved: [{ subject: expect.stringMatching(/^enr_/) }] });
    for (const other of ['par_beta', 'par_alpha']) expect(await of(other)).toEqual({ ...common, moved: [] });
  });

  it('of two servers that look at what is due remind of a badge once, and of one that dies not at all', async () => {
    const delta = { partnerId: 'par_delta', livemode: false };
    const history = sampleHistory({ handle: 'delta', now });
    const issued = '2025-07-14T10:00:00Z';
    const certified = { enrolledAt: issued, certifiedAt: issued };
    const learners = history.learners.map((learner) => ({
      ...learner,
      enrolments: learner.enrolments.map((enrolment) => ({ ...enrolment, ...certified })),
    }));
    await seedDemo(db, [{ ...history, learners }], 'pepper');
    const told = () =>
      withTenant(db, delta, async (trx) => ({
        days: (await trx.selectFrom('expiry_reminders').select('day').execute()).map(({ day }) => day),
        events: (await trx.selectFrom('events').select(['type', 'subject']).execute()).map(({ type }) => type),
        audit: (await trx.selectFrom('audit').select('action').execute()).map(({ action }) => action),
      }));
    const other = await openPostgres(url);
    const clock = () => new Date('2026-04-15T07:00:00Z');
    const dying = {
      ...deps,
      clock,
      ids: (prefix: string) => {
        if (prefix === 'aud') throw new Error('The process ends here.');
        return makeId(prefix);
      },
    };
    await lookAtDue(dying);
    expect(await told()).toEqual({ days: [], events: [], audit: [] });
    const servers = [deps.db, other.db].map((each) => ({ ...deps, db: each, clock }));
    await Promise.all([...servers, ...servers, ...servers].map(lookAtDue));
    const once = { days: ['2026-04-15'], events: ['certification.expiring'], audit: ['certification.expiring'] };
    expect(await told()).toEqual(once);
    for (const partnerId of ['par_alpha', 'par_beta'])
      expect(
        await withTenant(db, { partnerId, livemode: false }, (trx) =>
          trx.selectFrom('expiry_reminders').select('id').execute(),
        ),
      ).toEqual([]);
    await other.close();
  });
});
