import { operations } from '@gangway/contract/operations';
import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, proofServer, SECRET, senderOf, text } from '../../proof.fixtures.js';

const partners = Array.from({ length: 12 }, (_, index) => `p${index}`);
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
const MINUTE = 60_000;

async function enrolmentId(): Promise<string> {
  return text((await send('GET /training')).body['enrolment']?.['id']);
}
/** Starts an attempt at the quiz; its path. */
async function begin(): Promise<string> {
  const { body } = await send('POST /attempts', { enrolmentId: await enrolmentId(), module: 'quiz' });
  return `/attempts/${text(body['id'])}`;
}

describe('an attempt against the clock', () => {
  it('is closed when its time is up, with what was saved until then', async () => {
    const path = await begin();
    expect((await send(`GET ${path}`)).body).toMatchObject({ endsAt: '2026-04-14T17:50:00.000Z', secondsLeft: 1800 });
    await send(`PATCH ${path}`, { answers: { q1: 'a' } });
    server.clock.advance(30 * MINUTE - 1);
    expect((await send(`PATCH ${path}`, { answers: { q2: 'a' } })).status).toBe(200);
    server.clock.advance(1);
    expect(await send(`PATCH ${path}`, { answers: { q2: 'b' } })).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', detail: expect.stringContaining('2026-04-14T17:50:00.000Z') },
    });
    server.clock.advance(90 * MINUTE);
    expect((await send(`GET ${path}`)).body).toMatchObject({
      state: 'passed',
      answers: { q1: 'a', q2: 'a' },
      result: { correct: 1, total: 2 },
      secondsLeft: 0,
    });
    // Handing in late gives the result, which stands.
    expect(await send(`POST ${path}/submit`)).toMatchObject({ status: 200, body: { result: { correct: 1 } } });
  });

  it('can be looked at again once it is handed in, and not while the next one is open', async () => {
    const expectReview = async (id: string | null) =>
      expect((await send('GET /training')).body).toMatchObject({
        enrolment: { modules: [{}, { reviewId: id }, {}, {}] },
      });
    await expectReview(null);
    const path = await begin();
    await expectReview(null);
    await send(`POST ${path}/submit`);
    await expectReview(path.slice('/attempts/'.length));
    await begin();
    await expectReview(null);
  });

  it('counts as an attempt and certifies although nobody handed it in', async () => {
    const id = await enrolmentId();
    await send(`POST /enrolments/${id}/modules/intro/complete`);
    const path = await begin();
    await send(`PATCH ${path}`, { answers: { q1: 'a', q2: 'b' } });
    server.clock.advance(31 * MINUTE);
    expect((await send('GET /training')).body).toMatchObject({
      enrolment: { state: 'certified', credential: { status: 'active' } },
    });
  });

  it('stands still while it is left, is kept for a day, and then ends', async () => {
    const path = await begin();
    await send(`PATCH ${path}`, { answers: { q1: 'a' }, flagged: ['q2'] });
    server.clock.advance(10 * MINUTE);
    expect((await send(`POST ${path}/pause`)).body).toMatchObject({
      endsAt: null,
      keptUntil: '2026-04-15T17:30:00.000Z',
      secondsLeft: 1200,
    });
    expect((await send(`PATCH ${path}`, { answers: { q2: 'b' } })).status).toBe(409);
    expect((await send(`POST ${path}/pause`)).status).toBe(409);
    server.clock.advance(600 * MINUTE);
    expect((await send(`POST ${path}/resume`)).body).toMatchObject({
      secondsLeft: 1200,
      keptUntil: null,
      answers: { q1: 'a' },
      flagged: ['q2'],
    });
    await send(`POST ${path}/pause`);
    server.clock.advance(24 * 60 * MINUTE);
    expect(await send(`POST ${path}/resume`)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('24 hours') },
    });
    expect((await send(`GET ${path}`)).body).toMatchObject({ state: 'passed', result: { correct: 1 } });
  });

  it('goes on where it was after a reload, and is one', async () => {
    const path = await begin();
    await send(`PATCH ${path}`, { answers: { q1: 'b' } });
    expect(await begin()).toBe(path);
    expect((await send('GET /training')).body).toMatchObject({
      enrolment: { modules: [{}, { attempts: 1, answered: 1, attemptId: path.slice('/attempts/'.length) }, {}, {}] },
    });
  });

  it.each([
    ['a question that there is not', { answers: { q9: 'a' } }, '/answers/q9'],
    ['a choice that there is not', { answers: { q1: 'z' } }, '/answers/q1'],
    ['a flag on nothing', { answers: {}, flagged: ['q9'] }, '/flagged/0'],
  ])('takes no answer to %s', async (_, body, pointer) => {
    expect(await send(`PATCH ${await begin()}`, body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('is nobody else’s', async () => {
    const path = await begin();
    const other = senderOf(
      () => server,
      () => partner,
      'learner',
    );
    for (const line of [`GET ${path}`, `POST ${path}/submit`, `POST ${path}/pause`, `POST ${path}/resume`])
      expect((await other(line)).status, line).toBe(404);
  });
});

describe('the right answers', () => {
  it('are in no answer of the API while an attempt is open, and in that attempt once it is closed', async () => {
    const path = await begin();
    await send(`PATCH ${path}`, { answers: { q1: 'a' } });
    const id = await enrolmentId();
    // A stream tells identifiers only, and does not end.
    const reads = operations.filter(
      ({ method, credentials, responseType }) =>
        method === 'GET' && credentials.includes('session') && responseType !== 'text/event-stream',
    );
    const seen: string[] = [];
    for (const operation of reads) {
      const place = operation.path
        .replace('{module}', 'quiz')
        .replace(
          '{id}',
          operation.path.startsWith('/attempts')
            ? path.slice('/attempts/'.length)
            : operation.path.startsWith('/enrolments')
              ? id
              : 'tsk_letter',
        );
      const query =
        { 'onboarding.simulate': '?startOn=2026-05-01', 'tasks.preview': '?dueOn=2026-05-01' }[operation.name] ?? '';
      seen.push((await send(`GET ${place}${query}`)).text);
    }
    for (const line of [
      `PATCH ${path}`,
      `POST ${path}/pause`,
      `POST ${path}/resume`,
      `POST /enrolments/${id}/modules/quiz/open`,
    ])
      seen.push((await send(line, line.startsWith('PATCH') ? { answers: {} } : {})).text);
    expect(seen.length).toBeGreaterThan(40);
    expect(seen.filter((answer) => answer.includes('What is right of q1?'))).toHaveLength(4);
    for (const answer of seen) {
      expect(answer).not.toContain(SECRET);
      expect(answer).not.toMatch(/"(?:answer|right|explanation)":/);
    }
    const closed = await send(`POST ${path}/submit`);
    expect(closed.text).toContain(SECRET);
    expect(closed.body).toMatchObject({
      result: {
        review: [
          { given: 'a', right: 'a' },
          { given: null, right: 'b' },
        ],
      },
    });
  });
});
