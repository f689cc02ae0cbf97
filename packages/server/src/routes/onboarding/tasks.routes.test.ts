import { listActivity, retrieveTask } from '@gangway/contract';
import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, pdf, proofServer, senderOf, text, upload } from '../../proof.fixtures.js';

const partners = Array.from({ length: 32 }, (_, index) => `p${index}`);
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

/** Hands the letter in, so that it waits for the partner's signature. */
async function handIn(): Promise<void> {
  const { body: file } = await upload(send, pdf('one'));
  await send('POST /tasks/tsk_letter/start');
  await send('POST /tasks/tsk_letter/evidence', { kind: 'file', key: 'letter', fileId: text(file['id']) });
  await send('POST /tasks/tsk_letter/submit');
}

describe('a proof', () => {
  it('is signed off point by point', async () => {
    await handIn();
    expect(await task('tsk_letter')).toMatchObject({
      state: 'in_review',
      proofs: [{ version: 1, state: 'submitted', file: { name: 'letter.pdf', state: 'ready' } }],
      points: [
        { key: 'letter', state: 'open' },
        { key: 'checklist.1', label: 'The address is right', state: 'open' },
        { key: 'checklist.2', state: 'open' },
      ],
      signatures: [{ act: 'submitted' }],
    });
    await send('POST /tasks/tsk_letter/sign-off', { note: 'Looks right.' });
    expect(await task('tsk_letter')).toMatchObject({
      state: 'done',
      proofs: [{ state: 'accepted' }],
      points: [{ state: 'accepted' }, { state: 'accepted' }, { state: 'accepted' }],
      signatures: [{ act: 'submitted' }, { act: 'signed', name: 'Demo Owner' }],
    });
  });

  it('is sent back with what is wrong, and the next version takes its place', async () => {
    await handIn();
    const points = [{ key: 'letter', note: 'Page 2 is not signed.' }, { key: 'checklist.2' }];
    const asked = await send('POST /tasks/tsk_letter/request-changes', { reason: 'Please once more.', points });
    expect(asked.status).toBe(200);
    expect(await task('tsk_letter')).toMatchObject({
      state: 'changes_requested',
      evidence: [{ state: 'rejected', reason: 'Page 2 is not signed.' }],
      points: [{ state: 'sent_back', note: 'Page 2 is not signed.' }, { state: 'open' }, { state: 'sent_back' }],
    });
    await handIn();
    expect(await task('tsk_letter')).toMatchObject({
      state: 'in_review',
      proofs: [
        { version: 2, state: 'submitted' },
        { version: 1, state: 'superseded', reason: 'Page 2 is not signed.' },
      ],
      points: [{ state: 'open' }, { state: 'open' }, { state: 'open' }],
    });
  });

  it.each([
    [
      'a point that the task has not',
      'request-changes',
      { reason: 'No.', points: [{ key: 'checklist.9' }] },
      '/points/0/key',
    ],
    ['points with a signature', 'sign-off', { points: [] }, '/points'],
    ['a blocker with a signature', 'sign-off', { blocker: 'vendor' }, '/blocker'],
    ['an end of a blocker with a signature', 'sign-off', { expectedOn: '2026-05-01' }, '/expectedOn'],
  ])('does not take %s', async (_, action, body, pointer) => {
    await handIn();
    expect(await send(`POST /tasks/tsk_letter/${action}`, body)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
    expect(await task('tsk_letter')).toMatchObject({ state: 'in_review' });
  });

  it('is not the file of another task', async () => {
    const { body: file } = await upload(send, pdf('x'), { subjectId: 'tsk_report' });
    expect(
      await send('POST /tasks/tsk_letter/evidence', { kind: 'file', key: 'letter', fileId: text(file['id']) }),
    ).toMatchObject({ status: 422, body: { errors: [{ code: 'unknown_file' }] } });
  });
});

describe('people', () => {
  it('say something about a task', async () => {
    expect(await send('POST /tasks/tsk_letter/comments', { body: '<b>Hello</b>' })).toMatchObject({
      status: 201,
      body: { body: '<b>Hello</b>', by: 'Demo Owner', side: 'partner' },
    });
    expect(await task('tsk_letter')).toMatchObject({ comments: [{ body: '<b>Hello</b>' }] });
    const viewer = senderOf(
      () => server,
      () => partner,
      'viewer',
    );
    expect((await viewer('POST /tasks/tsk_letter/comments', { body: 'Me too' })).status).toBe(403);
  });

  it('get a task, and lose it', async () => {
    await send('POST /tasks/tsk_letter/assign', { contactId: 'con_owner' });
    expect((await send('GET /tasks?mine=true')).body['data']).toMatchObject([
      { id: 'tsk_kickoff' },
      { id: 'tsk_letter' },
    ]);
    await send('POST /tasks/tsk_letter/assign', { contactId: null });
    expect(await task('tsk_letter')).toMatchObject({ assignee: null });
  });

  it('are told what else they may do, and why not', async () => {
    const acts = async (id: string, persona?: string) => {
      const ask = senderOf(
        () => server,
        () => partner,
        persona,
      );
      const { sideActions } = retrieveTask.response.parse((await ask(`GET /tasks/${id}`)).body);
      return sideActions.map(({ name, allowed, reason }) => `${name} ${allowed ? 'yes' : (reason ?? '')}`);
    };
    expect(await acts('tsk_letter')).toEqual(['comment yes', 'assign yes', 'reschedule yes', 'waive yes']);
    for (const act of await acts('tsk_letter', 'viewer')) expect(act).toContain('not change it');
    await send('POST /tasks/tsk_kickoff/complete');
    expect(await acts('tsk_kickoff')).toEqual([
      'comment yes',
      ...['assign', 'reschedule', 'waive'].map(
        (name) => `${name} "Hold the kick-off" is done: nothing about it changes.`,
      ),
    ]);
  });

  it('find what was done to a task in its log, and nothing else', async () => {
    await send('POST /tasks/tsk_letter/comments', { body: 'On its way.' });
    await send('POST /tasks/tsk_kickoff/complete');
    const { data } = listActivity.response.parse((await send('GET /onboarding/activity?taskId=tsk_letter')).body);
    expect(data.map(({ kind, taskId, detail }) => [kind, taskId, detail])).toEqual([
      ['commented', 'tsk_letter', 'On its way.'],
    ]);
  });

  it.each(['con_vendor', 'con_nobody'])('who are not of the partner do not: %s', async (contactId) => {
    expect(await send('POST /tasks/tsk_letter/assign', { contactId })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/contactId' }] },
    });
  });

  it('see whose move it is', async () => {
    const { body } = await send('GET /tasks?turn=partner');
    expect(body['data']).toMatchObject(
      ['kickoff', 'letter', 'extra', 'go_live'].map((key) => ({ key, turn: 'partner' })),
    );
    expect((await send('GET /tasks?turn=vendor')).body['data']).toEqual([]);
  });
});

describe('a waiver', () => {
  const reason = 'We send nothing of our own before the launch.';

  it('of an optional task holds until its day', async () => {
    await send('POST /tasks/tsk_extra/waive', { reason, until: '2026-04-20' });
    expect(await task('tsk_extra')).toMatchObject({
      state: 'skipped',
      waiver: { state: 'granted', until: '2026-04-20' },
    });
    server.clock.set('2026-04-19T21:59:59Z');
    expect(await task('tsk_extra')).toMatchObject({ state: 'skipped' });
    // The partner is in Berlin: its 20 April has begun.
    server.clock.set('2026-04-19T22:00:00Z');
    expect(await task('tsk_extra')).toMatchObject({ state: 'available', waiver: null });
  });

  it('of any other task is asked for', async () => {
    await send('POST /tasks/tsk_letter/waive', { reason, until: null });
    expect(await task('tsk_letter')).toMatchObject({
      state: 'available',
      waiver: { state: 'asked', reason, until: null },
    });
  });

  it.each([
    ['without a reason of some length', { reason: 'No.', until: null }, '/reason'],
    ['that is over', { reason, until: '2026-04-14' }, '/until'],
    ['until a day that does not exist', { reason, until: '2026-02-30' }, '/until'],
  ])('%s is refused', async (_, body, pointer) => {
    expect(await send('POST /tasks/tsk_extra/waive', body)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
  });

  it('opens a soft gate for a while, and no hard one', async () => {
    const gate = (body: Awaited<ReturnType<typeof send>>['body'], key: string) =>
      Object.values(body['gates'] ?? {}).find((each) => each['key'] === (key as never));
    const waived = await send('POST /gates/soft/waive', { reason, until: '2026-04-20' });
    expect(gate(waived.body, 'soft')).toMatchObject({ state: 'waived', waiver: { reason } });
    server.clock.set('2026-04-19T22:00:00Z');
    expect(gate((await send('GET /onboarding')).body, 'soft')).toMatchObject({ state: 'pending' });
    expect(await send('POST /gates/ready/waive', { reason, until: '2026-04-25' })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('hard') },
    });
    expect((await send('POST /gates/none/waive', { reason, until: '2026-04-25' })).status).toBe(404);
  });
});

describe('the activity log', () => {
  it('has every act, newest first, in pages and as CSV that runs nothing', async () => {
    await send('POST /tasks/tsk_letter/comments', { body: '=HYPERLINK("https://a.example")' });
    server.clock.advance(1000);
    await send('POST /tasks/tsk_letter/reschedule', { dueOn: '2026-04-21', reason: 'Away.' });
    const first = await send('GET /onboarding/activity?limit=1');
    expect(first.body).toMatchObject({
      data: [{ kind: 'rescheduled', subject: 'Send the letter', detail: 'Away.', by: 'Demo Owner' }],
      total: 3,
    });
    const second = await send(`GET /onboarding/activity?limit=5&cursor=${text(first.body['nextCursor'])}`);
    expect(second.body['data']).toMatchObject([{ kind: 'commented' }, { kind: 'started', taskId: 'tsk_kickoff' }]);
    const csv = await send('GET /onboarding/activity.csv');
    expect(csv.headers.get('content-disposition')).toContain('activity.csv');
    expect(csv.text).toContain(`"'=HYPERLINK(""https://a.example"")"`);
  });
});
