import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventReader } from '../../live/live-server.fixtures.js';
import { now, proofServer, senderOf, text, type Loose } from '../../proof.fixtures.js';

const friday = `live_friday_${Date.parse('2026-04-17T13:00:00Z') / 60_000}`;
const later = `live_friday_${Date.parse('2026-04-24T13:00:00Z') / 60_000}`;
let server: TestServer;
beforeAll(async () => {
  server = await proofServer(['first', 'second', 'third']);
  server.clock.set(now);
});
afterAll(() => server.close());

/** What the learner of a partner does about the webinar, which has one seat for all partners. */
function learner(handle: string) {
  const send = senderOf(() => server, handle);
  const path = async () => {
    const { body } = await send('GET /training');
    return `/enrolments/${text(body['enrolment']?.['id'])}/modules/webinar`;
  };
  const date = async (id: string) => {
    const { body } = await send(`GET ${await path()}/sessions`);
    return Object.values(body['data'] ?? {}).find((each) => each['id'] === (id as never));
  };
  return {
    date,
    book: async (sessionId = friday) => send(`POST ${await path()}/booking`, { sessionId }),
    cancel: async () => send(`DELETE ${await path()}/booking`),
    wait: async (sessionId = friday) => send(`POST ${await path()}/waiting`, { sessionId, captions: true }),
    leave: async (sessionId = friday) => send(`DELETE ${await path()}/waiting/${sessionId}`),
    module: async () =>
      Object.values((await send('GET /training')).body['enrolment']?.['modules'] ?? {}).find(
        (each) => each['key'] === ('webinar' as never),
      ),
  };
}
/** The mail for a seat that a partner's learner got. */
async function seatOf(handle: string, asker = handle) {
  const { body } = await senderOf(() => server, handle)('GET /training');
  const path = `/api/partner/enrolments/${text(body['enrolment']?.['id'])}/got-seat`;
  const answer = await server.fetch(path, { headers: { authorization: `Bearer ${server.partner(asker).secretKey}` } });
  return { status: answer.status, body: (await answer.json()) as Loose };
}
const [first, second, third] = [learner('first'), learner('second'), learner('third')];

// One after the other: each finds what the one before has left.
describe('the wait list of a live session', () => {
  it('has the order in which people came, over all partners', async () => {
    await first.book();
    for (const each of [second, third]) {
      expect((await each.book()).status).toBe(409);
      expect((await each.wait()).status).toBe(201);
    }
    expect(await first.date(friday)).toMatchObject({ state: 'booked', waiting: 2, place: null });
    expect(await second.date(friday)).toMatchObject({ state: 'full', waiting: 2, place: 1 });
    expect(await third.date(friday)).toMatchObject({ state: 'full', waiting: 2, place: 2 });
  });

  it('takes nobody twice, and nobody who has a seat', async () => {
    expect(await second.wait()).toMatchObject({ status: 409, body: { detail: expect.stringContaining('already') } });
    expect((await first.wait(later)).status).toBe(409);
    expect((await third.wait('live_friday_1')).status).toBe(409);
  });

  it('gives a seat that comes back to who is first, and tells their pages', async () => {
    const headers = { authorization: `Bearer ${server.partner('second').secretKey}` };
    const events = new EventReader(await server.fetch('/api/partner/events', { headers }));
    await first.cancel();
    // Nobody of theirs has looked at anything meanwhile.
    expect(await events.types(1)).toEqual(['session.moved_up']);
    await events.close();
    expect(await first.date(friday)).toMatchObject({ state: 'full', waiting: 1 });
    expect(await second.module()).toMatchObject({ state: 'booked', bookedFor: '2026-04-17T13:00:00.000Z' });
    expect(await third.date(friday)).toMatchObject({ state: 'full', waiting: 1, place: 1 });
  });

  it('has a mail for who got the seat, in the language of the partner and with the time', async () => {
    const { body: answer } = await seatOf('second');
    expect(answer).toMatchObject({
      module: 'webinar',
      startsAt: '2026-04-17T13:00:00.000Z',
      mail: { language: 'en', subject: expect.stringContaining('you have a seat') },
    });
    expect(text(answer['mail']?.['html'])).toMatch(/“Webinar”.*Friday.*April 17.* 3:00 PM/s);
    expect((await seatOf('first')).status).toBe(404);
    expect((await seatOf('second', 'third')).status).toBe(404);
  });

  it('is left by who wants to, once, and by who takes another date', async () => {
    expect((await third.leave()).status).toBe(200);
    expect((await third.leave()).status).toBe(409);
    expect(await third.date(friday)).toMatchObject({ waiting: 0, place: null });
    await third.wait();
    await third.book(later);
    expect(await third.date(friday)).toMatchObject({ state: 'full', waiting: 0, place: null });
  });

  it('lets go of a seat for which nobody waits, and of none that is free', async () => {
    await second.cancel();
    expect((await seatOf('second')).status).toBe(404);
    expect(await first.date(friday)).toMatchObject({ state: 'open', seatsLeft: 1 });
    // There is a seat: whoever would wait has it.
    expect((await first.wait()).status).toBe(201);
    expect(await first.date(friday)).toMatchObject({ state: 'booked', waiting: 0 });
  });
});
