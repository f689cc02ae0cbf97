import { demos, programs } from '@gangway/programs';
import { createTestServer, sampleHistory, type TestServer } from '@gangway/testing';
import { dateIn, startOfDate } from '@gangway/rules/calendar';
import type { PartnerHistory } from '@gangway/contract/history';
import * as fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { reminderDays } from '@gangway/contract';
import { EventReader } from '../../live/live-server.fixtures.js';
import { now, proofProgram, senderOf, text } from '../../proof.fixtures.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const ZONE = 'Europe/Berlin';
const CREDENTIAL = '/credentials/crd_lrn_owner_operator';
const later = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const nine = (date: string) => startOfDate(ZONE, date) + 9 * HOUR;
const today = dateIn(ZONE, Date.parse(now));

/** A partner whose owner got a badge for a year, which ends so many days from now. */
function certified(handle: string, daysLeft: number, partner: Partial<PartnerHistory['partner']> = {}): PartnerHistory {
  const base = sampleHistory({ handle, now });
  const end = later(today, daysLeft);
  const certifiedAt = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}T10:00:00Z`;
  return {
    ...base,
    partner: { ...base.partner, ...partner },
    learners: base.learners.map((learner) => ({
      ...learner,
      enrolments: learner.enrolments.map((enrolment) => ({
        ...enrolment,
        enrolledAt: certifiedAt,
        certifiedAt,
        modules: [{ module: 'intro', kind: 'completed', at: certifiedAt, bookedFor: null }],
        scores: [{ module: 'quiz', at: certifiedAt, scoreBps: 10_000 }],
      })),
    })),
  };
}

let opened: TestServer[] = [];
async function serve(...histories: PartnerHistory[]): Promise<TestServer> {
  const server = await createTestServer({ programs: [proofProgram], histories, now });
  opened.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(opened.map((server) => server.close()));
  opened = [];
});

const listSchema = z.object({
  data: z.array(z.object({ daysBefore: z.number(), on: z.string(), toldAt: z.nullable(z.string()) })),
});
/** Which days the holder was told of, and when. */
async function toldTo(server: TestServer, handle: string): Promise<(readonly [number, string])[]> {
  const { body } = await senderOf(() => server, handle)('GET /credentials/reminders');
  return z
    .parse(listSchema, body)
    .data.flatMap(({ daysBefore, toldAt }) => (toldAt === null ? [] : [[daysBefore, toldAt] as const]));
}
async function lookAt(server: TestServer, instant: number): Promise<void> {
  server.clock.set(new Date(instant).toISOString());
  await server.lookAtDue();
}
const secretOf = (server: TestServer, handle: string) => ({
  authorization: `Bearer ${server.partner(handle).secretKey}`,
});
const mailOf = async (server: TestServer, handle: string) => {
  const answer = await server.fetch(`/api/partner${CREDENTIAL}/reminder`, { headers: secretOf(server, handle) });
  return { status: answer.status, body: await answer.text() };
};

describe('a badge that runs out', () => {
  // What is left when the badge comes in here, and what the holder hears of.
  const cases = [
    { left: 91, hears: [90, 60, 30, 7] },
    { left: 90, hears: [60, 30, 7] },
    { left: 60, hears: [30, 7] },
    { left: 8, hears: [7] },
    { left: 7, hears: [] },
    { left: -20, hears: [] },
  ];
  const handleOf = (left: number) => `left${left + 100}`;
  const daysOf = (left: number) => reminderDays.map((before) => ({ before, on: later(today, left - before) }));
  let server: TestServer;
  beforeAll(async () => {
    server = await createTestServer({
      programs: [proofProgram],
      histories: cases.map(({ left }) => certified(handleOf(left), left)),
      now,
    });
    await server.lookAtDue();
    for (const { left } of cases) expect(await toldTo(server, handleOf(left)), 'nothing at the start').toEqual([]);
    const mornings = new Set(cases.flatMap(({ left }) => daysOf(left)).map(({ on }) => nine(on)));
    for (const morning of [...mornings].filter((at) => at > Date.parse(now)).sort((a, b) => a - b)) {
      await lookAt(server, morning - 1);
      await lookAt(server, morning);
    }
  });

  afterAll(() => server.close());

  it.each(cases)('with $left days left is called to mind at nine: $hears', async ({ left, hears }) => {
    const expected = daysOf(left)
      .filter(({ before }) => hears.includes(before))
      .map(({ before, on }) => [before, new Date(nine(on)).toISOString()]);
    expect(await toldTo(server, handleOf(left))).toEqual(expected);
  });

  it('is told once to who listens, each day, with what is in its mail', async () => {
    const own = await serve(certified('heard', 100));
    const send = senderOf(() => own, 'heard');
    const events = new EventReader(await own.fetch('/api/partner/events', { headers: secretOf(own, 'heard') }));
    expect(await mailOf(own, 'heard')).toMatchObject({ status: 404 });
    for (const on of [later(today, 10), later(today, 40)]) {
      await lookAt(own, nine(on));
      await Promise.all([own.lookAtDue(), own.lookAtDue()]);
    }
    await send(`PATCH ${CREDENTIAL}`, { shared: false });
    expect(await events.types(3)).toEqual(['certification.expiring', 'certification.expiring', 'certification.hidden']);
    await events.close();

    own.clock.advance(2 * DAY);
    const { status, body } = await mailOf(own, 'heard');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      credentialId: 'crd_lrn_owner_operator',
      learner: { id: 'lrn_owner', name: 'Demo Owner' },
      daysBefore: 60,
      expiresOn: later(today, 100),
      mail: {
        language: 'en',
        subject: 'Demo heard: Sample Operator runs out in 58 days',
        html: expect.stringContaining('“Sample Operator” runs out on July 23, 2026, in 58 days.'),
      },
    });
    expect(body).toContain('Still to do: Quiz.');
    const asReader = await send(`GET ${CREDENTIAL}/reminder`);
    expect(asReader.status, 'is for who sends mails').toBe(403);
    own.clock.set(new Date(nine(later(today, 100))).toISOString());
    expect(await mailOf(own, 'heard'), 'no more once it has expired').toMatchObject({ status: 404 });
  });

  it('is not called to mind at the start of the demo, but from then on', async () => {
    const histories = demos.map(({ history }) => history(now));
    const own = await createTestServer({ programs, histories, now });
    opened.push(own);
    await own.lookAtDue();
    for (const { handle } of histories) expect(await toldTo(own, handle), handle).toEqual([]);
    await lookAt(own, nine(later(today, 60)));
    const told = await Promise.all(histories.map(({ handle }) => toldTo(own, handle)));
    expect(told.flat().length).toBeGreaterThan(0);
  });

  it.each([
    { away: 'all of them', to: 99, tells: [7] },
    { away: 'three', to: 80, tells: [30, 7] },
    { away: 'two', to: 40, tells: [60, 30, 7] },
    { away: 'the last and the end', to: 100, tells: [] },
  ])('is called to mind once when a server was away for $away', async ({ to, tells }) => {
    const own = await serve(certified('away', 100));
    await lookAt(own, nine(later(today, to)) + HOUR);
    for (const { on } of daysOf(100).filter(({ on }) => on > later(today, to))) await lookAt(own, nine(on));
    expect((await toldTo(own, 'away')).map(([before]) => before)).toEqual(tells);
  });

  it('is called to mind no more once it is renewed, and the new one is when its days come', async () => {
    const own = await serve(certified('renewed', 95));
    const send = senderOf(() => own, 'renewed');
    const enrolment = text((await send('GET /training')).body['enrolment']?.['id']);
    await lookAt(own, nine(later(today, 5)));
    await send(`POST /enrolments/${enrolment}/renew`);
    // Begun is not done: whoever forgets it is reminded.
    await lookAt(own, nine(later(today, 35)));
    expect((await toldTo(own, 'renewed')).map(([before]) => before)).toEqual([90, 60]);
    expect((await mailOf(own, 'renewed')).body).toContain('Still to do: Quiz.');
    const { body: attempt } = await send('POST /attempts', { enrolmentId: enrolment, module: 'quiz' });
    await send(`PATCH /attempts/${text(attempt['id'])}`, { answers: { q1: 'a', q2: 'b' } });
    await send(`POST /attempts/${text(attempt['id'])}/submit`);
    expect((await mailOf(own, 'renewed')).status).toBe(404);
    for (const on of [later(today, 65), later(today, 88)]) await lookAt(own, nine(on));
    expect(await toldTo(own, 'renewed')).toEqual([]);
    const renewedOn = later(today, 35);
    const end = `${Number(renewedOn.slice(0, 4)) + 1}${renewedOn.slice(4)}`;
    await lookAt(own, nine(later(end, -90)));
    expect((await toldTo(own, 'renewed')).map(([before]) => before)).toEqual([90]);
  });

  it('is not called to mind once it was taken away', async () => {
    const own = await serve(certified('revoked', 95));
    await lookAt(own, nine(later(today, 5)));
    await senderOf(() => own, 'revoked')(`POST ${CREDENTIAL}/revoke`, { reason: 'Has left.' });
    expect((await mailOf(own, 'revoked')).status).toBe(404);
    const events = new EventReader(await own.fetch('/api/partner/events', { headers: secretOf(own, 'revoked') }));
    await lookAt(own, nine(later(today, 35)));
    await senderOf(() => own, 'revoked')(`PATCH ${CREDENTIAL}`, { shared: false });
    expect(await events.types(1)).toEqual(['certification.hidden']);
    await events.close();
  });

  it('counts days where the partner is', async () => {
    const own = await serve(certified('tokyo', 91, { timeZone: 'Asia/Tokyo' }), certified('berlin', 91));
    // Ten in the evening in Berlin of the day before, in the morning of the day in Tokyo; its badge was given on the same date there.
    const ends = later(dateIn('Asia/Tokyo', Date.parse(now)), 90);
    expect(ends).toBe(later(today, 91));
    const day = later(ends, -90);
    await lookAt(own, startOfDate('Asia/Tokyo', day) + 9 * HOUR);
    expect((await toldTo(own, 'tokyo')).map(([before]) => before)).toEqual([90]);
    expect(await toldTo(own, 'berlin')).toEqual([]);
    await lookAt(own, nine(day));
    expect((await toldTo(own, 'berlin')).map(([before]) => before)).toEqual([90]);
  });

  it('is called to mind in the language of the partner', async () => {
    const inLanguage = {
      en: 'in 90 days',
      de: 'in 90 Tagen',
      fr: 'dans 90 jours',
      es: 'dentro de 90 días',
      'pt-BR': 'em 90 dias',
      ja: '90 日後',
      ar: 'خلال',
    };
    const handle = (locale: string) => locale.toLowerCase().replace('-', '');
    const own = await serve(...Object.keys(inLanguage).map((locale) => certified(handle(locale), 91, { locale })));
    await lookAt(own, nine(later(today, 1)));
    for (const [locale, words] of Object.entries(inLanguage)) {
      const { mail } = JSON.parse((await mailOf(own, handle(locale))).body) as { mail: Record<string, string> };
      expect(mail['language']).toBe(locale);
      expect(mail['subject']).toContain(words);
      expect(mail['html']).toContain('Sample Operator');
      expect(mail['html']).toContain('Quiz');
    }
  });

  it('of a partner who cannot be looked at holds up nobody else, and is looked at again', async () => {
    const logged: unknown[] = [];
    const lost = { ...certified('lost', 91), program: 'gone' };
    const own = await createTestServer({
      programs: [proofProgram],
      histories: [lost, certified('well', 91)],
      now,
      log: pino({ level: 'error' }, { write: (line) => logged.push(JSON.parse(line)) }),
    });
    opened.push(own);
    await lookAt(own, nine(later(today, 1)));
    expect((await toldTo(own, 'well')).map(([before]) => before)).toEqual([90]);
    await own.lookAtDue();
    const said = { partnerId: 'par_lost', msg: 'nobody was reminded of what runs out' };
    expect(logged).toMatchObject([said, said]);
  });

  it('is called to mind at most once a day, and of the days that passed only of the last, however the clock goes', async () => {
    const hours = fc.integer({ min: -30 * 24, max: 110 * 24 });
    const walk = fc.array(hours, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -3, max: 100 }), walk, async (left, steps) => {
        const own = await createTestServer({ programs: [proofProgram], histories: [certified('walk', left)], now });
        const heard = new Map<number, number>();
        let last = Date.parse(now);
        for (const step of steps) {
          const at = Date.parse(now) + step * HOUR;
          await lookAt(own, at);
          const passed = daysOf(left).filter(({ on }) => nine(on) <= at);
          const nearest = passed.at(-1);
          const over = startOfDate(ZONE, later(today, left)) <= at;
          // Told when it came after all that the server has seen before.
          if (nearest && !over && nine(nearest.on) > last) heard.set(nearest.before, at);
          last = Math.max(last, at);
          expect(await toldTo(own, 'walk')).toEqual(
            [...heard].map(([before, told]) => [before, new Date(told).toISOString()]),
          );
        }
        await own.close();
      }),
      { numRuns: 4 },
    );
  });
});
