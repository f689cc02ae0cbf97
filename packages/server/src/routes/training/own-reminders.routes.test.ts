import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventReader } from '../../live/live-server.fixtures.js';
import { now, proofServer, senderOf, text, type Loose } from '../../proof.fixtures.js';

const partners = Array.from({ length: 7 }, (_, index) => `p${index}`);
let server: TestServer;
let partner = '';
beforeAll(async () => (server = await proofServer(partners)));
beforeEach(() => {
  partner = partners.shift() ?? '';
  server.clock.set(now);
});
afterAll(() => server.close());
const send = senderOf(
  () => server,
  () => partner,
);
const HOUR = 3_600_000;
const tomorrow = '2026-04-15T07:00:00.000Z';

const quizOf = (body: Loose) =>
  Object.values(body['enrolment']?.['modules'] ?? {}).find((each) => each['key'] === ('quiz' as never));
const quiz = async () => quizOf((await send('GET /training')).body);
const path = async () => {
  const { body } = await send('GET /training');
  return `/enrolments/${text(body['enrolment']?.['id'])}/modules/quiz/reminder`;
};
async function begin(): Promise<string> {
  const enrolmentId = text((await send('GET /training')).body['enrolment']?.['id']);
  return text((await send('POST /attempts', { enrolmentId, module: 'quiz' })).body['id']);
}
const fail = async () => send(`POST /attempts/${await begin()}/submit`);
async function listen(): Promise<EventReader> {
  const headers = { authorization: `Bearer ${server.partner(partner).secretKey}` };
  return new EventReader(await server.fetch('/api/partner/events', { headers }));
}
const next = async (events: EventReader) => (await events.next())?.data;

describe('a reminder that a learner asks for', () => {
  it('is offered after a failed attempt, for the next morning, and can be taken back', async () => {
    expect(await quiz()).toMatchObject({ reminder: null });
    expect((await send(`POST ${await path()}`)).status).toBe(409);
    await fail();
    expect(await quiz()).toMatchObject({ state: 'failed', reminder: { at: tomorrow, state: 'offered' } });
    const { status, body } = await send(`POST ${await path()}`);
    expect(status).toBe(201);
    expect(quizOf(body)).toMatchObject({ reminder: { at: tomorrow, state: 'set' } });
    expect((await send(`POST ${await path()}`)).status).toBe(409);
    expect(quizOf((await send(`DELETE ${await path()}`)).body)).toMatchObject({ reminder: { state: 'offered' } });
    expect((await send(`DELETE ${await path()}`)).status).toBe(409);
  });

  it('comes when it is due, once, and is gone with the next attempt', async () => {
    await fail();
    await send(`POST ${await path()}`);
    const events = await listen();
    server.clock.set('2026-04-15T06:59:59.999Z');
    await server.lookAtDue();
    expect(await quiz()).toMatchObject({ reminder: { state: 'set' } });
    server.clock.advance(1);
    await server.lookAtDue();
    await server.lookAtDue();
    expect(await next(events)).toMatchObject({ type: 'reminder.due', subject: { kind: 'reminder' } });
    expect(await quiz()).toMatchObject({ reminder: { at: tomorrow, state: 'due' } });
    expect((await send(`POST ${await path()}`)).status).toBe(409);
    await begin();
    expect(await next(events), 'nothing was said twice').toMatchObject({ type: 'attempt.started' });
    await events.close();
    expect(await quiz()).toMatchObject({ reminder: null });
  });

  it('also comes when training is read before the server looks', async () => {
    await fail();
    await send(`POST ${await path()}`);
    const events = await listen();
    server.clock.advance(24 * HOUR);
    await Promise.all([quiz(), quiz()]);
    expect(await next(events)).toMatchObject({ type: 'reminder.due' });
    await server.lookAtDue();
    await send(`POST /attempts/${await begin()}/submit`);
    expect(await next(events)).toMatchObject({ type: 'attempt.started' });
    await events.close();
    expect(await quiz()).toMatchObject({ reminder: { state: 'offered' } });
  });

  it('does not come once the next attempt was started, or it was taken back', async () => {
    await fail();
    await send(`POST ${await path()}`);
    await send(`DELETE ${await path()}`);
    await send(`POST ${await path()}`);
    const events = await listen();
    const attempt = await begin();
    server.clock.advance(1);
    await send(`POST /attempts/${attempt}/submit`);
    server.clock.advance(48 * HOUR);
    await server.lookAtDue();
    await send(`POST ${await path()}`);
    const told = [await next(events), await next(events), await next(events)];
    expect(told.map((each) => each?.['type'])).toEqual(['attempt.started', 'attempt.submitted', 'reminder.set']);
    await events.close();
  });

  it('has a mail for whoever sends it, from when it comes until the next attempt', async () => {
    const headers = { authorization: `Bearer ${server.partner(partner).secretKey}` };
    await fail();
    const events = await listen();
    await send(`POST ${await path()}`);
    const set = await next(events);
    await events.close();
    const mail = async () =>
      server.fetch(`/api/partner/training/due-reminders/${text((set as Loose)['subject']?.['id'])}`, { headers });
    expect((await mail()).status).toBe(404);
    server.clock.set(tomorrow);
    const due = (await (await mail()).json()) as Loose;
    expect(due).toMatchObject({
      learner: { name: 'Demo Owner' },
      module: 'quiz',
      at: tomorrow,
      mail: { language: 'en', subject: expect.stringContaining('time for Quiz') },
    });
    expect(text(due['mail']?.['html'])).toContain('You can try “Quiz” again.');
    await begin();
    expect((await mail()).status).toBe(404);
  });

  it('is seen by its own partner alone', async () => {
    await fail();
    await send(`POST ${await path()}`);
    partner = partners.shift() ?? '';
    await fail();
    // Learners of the sample have the same identifiers with every partner.
    expect(await quiz()).toMatchObject({ reminder: { state: 'offered' } });
    expect((await send(`DELETE ${await path()}`)).status).toBe(409);
  });
});
