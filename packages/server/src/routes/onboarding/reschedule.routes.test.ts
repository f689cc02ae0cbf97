import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, proofServer, senderOf } from '../../proof.fixtures.js';

const partners = Array.from({ length: 8 }, (_, index) => `p${index}`);
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
const task = async (id: string) => (await send(`GET /tasks/${id}`)).body;

describe('a day that moves', () => {
  // The plan began on 9 April: start until the 18th, live until the 28th, five days of buffer until 3 May.
  it('is said before it is set, and nothing is stored', async () => {
    const before = (await send('GET /onboarding')).text;
    const { body: shift } = await send('GET /tasks/tsk_letter/preview?dueOn=2026-04-21');
    expect(shift).toEqual({
      dueOn: '2026-04-21',
      moves: [
        {
          kind: 'task',
          key: 'letter',
          title: 'Send the letter',
          from: '2026-04-18',
          to: '2026-04-21',
          days: 3,
          businessDays: 2,
        },
        { kind: 'phase', key: 'live', title: 'Live', from: '2026-04-19', to: '2026-04-22', days: 3, businessDays: 3 },
        {
          kind: 'finish',
          key: 'finish',
          title: 'Finish',
          from: '2026-04-28',
          to: '2026-05-01',
          days: 3,
          businessDays: 3,
        },
      ],
      buffer: { from: 5, to: 2 },
      limit: '2026-05-03',
      fits: true,
      bestDueOn: '2026-04-23',
    });
    expect((await send('GET /onboarding')).text).toBe(before);
  });

  it('is said for a change that takes some business days, counted from where it would end', async () => {
    // It would end on a Saturday.
    const { body: shift } = await send('GET /tasks/tsk_letter/preview?laterBy=1');
    expect(shift).toEqual((await send('GET /tasks/tsk_letter/preview?dueOn=2026-04-20')).body);
    expect(shift).toMatchObject({ moves: [{ to: '2026-04-20', businessDays: 1 }, { to: '2026-04-21' }, {}] });
    expect((await send('GET /tasks/tsk_letter/preview?laterBy=3')).body).toMatchObject({ dueOn: '2026-04-22' });
    for (const query of ['', '?laterBy=0', '?laterBy=1&dueOn=2026-04-20', '?laterBy=1.5'])
      expect((await send(`GET /tasks/tsk_letter/preview${query}`)).status).toBe(422);
  });

  it('does not fit beyond the buffer, by a day', async () => {
    expect((await send('GET /tasks/tsk_letter/preview?dueOn=2026-04-23')).body).toMatchObject({ fits: true });
    expect((await send('GET /tasks/tsk_letter/preview?dueOn=2026-04-24')).body).toMatchObject({
      fits: false,
      buffer: { to: -1 },
    });
  });

  it('moves the forecast and leaves the plan', async () => {
    const { body } = await send('POST /tasks/tsk_letter/reschedule', {
      dueOn: '2026-04-21',
      reason: 'Away until then.',
    });
    expect(body).toMatchObject({
      shift: { fits: true },
      plan: { plannedFinish: '2026-04-28', forecastFinish: '2026-05-01', slipDays: 3 },
    });
    expect(await task('tsk_letter')).toMatchObject({
      planned: { end: '2026-04-18' },
      forecast: { end: '2026-04-21' },
      rescheduled: { dueOn: '2026-04-21', reason: 'Away until then.' },
    });
  });

  it('is refused when it is over, does not exist, or the task is through', async () => {
    expect((await send('GET /tasks/tsk_letter/preview?dueOn=2026-04-13')).status).toBe(422);
    expect((await send('GET /tasks/tsk_letter/preview?dueOn=2026-02-30')).status).toBe(422);
    await send('POST /tasks/tsk_kickoff/complete');
    expect((await send('GET /tasks/tsk_kickoff/preview?dueOn=2026-04-20')).status).toBe(409);
    const seen = await send(
      'POST /tasks/tsk_letter/reschedule',
      { dueOn: '2026-04-20', reason: 'x' },
      { 'if-match': '"7"' },
    );
    expect(seen).toMatchObject({ status: 412, body: { code: 'version_conflict', current: { id: 'tsk_letter' } } });
  });

  it('and every other change is refused over what somebody else has done, and told what that is', async () => {
    const seen = { 'if-match': `"${String((await task('tsk_letter'))['version'])}"` };
    const { body: added } = await send('POST /tasks/tsk_letter/comments', { body: 'Mind the second page.' });
    const version = Number((await task('tsk_letter'))['version']);
    expect(added).toMatchObject({ task: { id: 'tsk_letter', version } });
    for (const [line, body] of [
      ['POST /tasks/tsk_letter/assign', { contactId: null }],
      ['POST /tasks/tsk_letter/waive', { reason: 'We do without the letter.', until: null }],
      ['POST /tasks/tsk_letter/start', {}],
      ['POST /tasks/tsk_letter/reschedule', { dueOn: '2026-04-20', reason: 'Holidays.' }],
    ] as const)
      expect(await send(line, body, seen)).toMatchObject({
        status: 412,
        body: { code: 'version_conflict', current: { id: 'tsk_letter', version } },
      });
    expect((await send('POST /tasks/tsk_letter/start', {}, { 'if-match': `"${version}"` })).status).toBe(200);
  });

  it('comes with a blocker as well', async () => {
    await send('POST /tasks/tsk_letter/block', { reason: 'With legal.', blocker: 'outside', expectedOn: '2026-04-22' });
    expect(await task('tsk_letter')).toMatchObject({
      state: 'blocked',
      forecast: { end: '2026-04-22' },
      blocker: { kind: 'outside', reason: 'With legal.', expectedOn: '2026-04-22' },
    });
    await send('POST /tasks/tsk_letter/unblock');
    expect(await task('tsk_letter')).toMatchObject({ blocker: null, forecast: { end: '2026-04-18' } });
  });

  it('is tried for the whole plan by nobody but who asks', async () => {
    const before = (await send('GET /onboarding')).text;
    const { body } = await send('GET /onboarding/what-if?startOn=2026-05-09');
    expect(body).toMatchObject({
      plannedStart: '2026-04-09',
      milestones: [
        { key: 'start', from: '2026-04-09', to: '2026-05-09', days: 30 },
        { key: 'live', to: '2026-05-19' },
        { key: 'buffer', to: '2026-05-29' },
        { kind: 'finish', from: '2026-05-03', to: '2026-06-02', days: 30 },
      ],
    });
    expect((await send('GET /onboarding')).text).toBe(before);
  });
});
