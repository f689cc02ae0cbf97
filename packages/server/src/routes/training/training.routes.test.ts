import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, proofServer, senderOf, text, upload } from '../../proof.fixtures.js';

const partners = Array.from({ length: 10 }, (_, index) => `p${index}`);
let server: TestServer;
let partner = '';
beforeAll(async () => (server = await proofServer([...partners, 'other'])));
beforeEach(() => {
  partner = partners.shift() ?? '';
  server.clock.set(now);
});
afterAll(() => server.close());
const send = senderOf(
  () => server,
  () => partner,
);
const enrolmentOf = async (sender = send) => text((await sender('GET /training')).body['enrolment']?.['id']);

async function certify(): Promise<string> {
  const id = await enrolmentOf();
  await send(`POST /enrolments/${id}/modules/intro/complete`);
  await quiz(id);
  return id;
}
async function quiz(enrolmentId: string): Promise<void> {
  const { body } = await send('POST /attempts', { enrolmentId, module: 'quiz' });
  await send(`PATCH /attempts/${text(body['id'])}`, { answers: { q1: 'a', q2: 'b' } });
  await send(`POST /attempts/${text(body['id'])}/submit`);
}
const state = async () => (await send('GET /training')).body['enrolment'];

describe('a live session', () => {
  const first = `live_friday_${Date.parse('2026-04-17T13:00:00Z') / 60_000}`;
  const sessions = async (id: string, sender = send) =>
    (await sender(`GET /enrolments/${id}/modules/webinar/sessions`)).body['data'];

  it('is booked, moved and given back, and its seat goes to one', async () => {
    const id = await enrolmentOf();
    const offered = await sessions(id);
    expect(offered).toHaveLength(6);
    expect(offered?.['0']).toMatchObject({
      id: first,
      startsAt: '2026-04-17T13:00:00.000Z',
      endsAt: '2026-04-17T15:00:00.000Z',
      seatsLeft: 1,
      state: 'open',
      changeUntil: '2026-04-17T12:00:00.000Z',
    });
    const booked = await send(`POST /enrolments/${id}/modules/webinar/booking`, { sessionId: first, captions: true });
    expect(booked).toMatchObject({
      status: 201,
      body: { enrolment: { modules: [{}, {}, { state: 'booked', bookedFor: '2026-04-17T13:00:00.000Z' }, {}] } },
    });
    const other = senderOf(() => server, 'other');
    const theirs = await enrolmentOf(other);
    expect((await sessions(theirs, other))?.['0']).toMatchObject({ state: 'full', seatsLeft: 0 });
    const taken = await other(`POST /enrolments/${theirs}/modules/webinar/booking`, { sessionId: first });
    expect(taken).toMatchObject({ status: 409, body: { detail: expect.stringContaining('last seat') } });

    const next = text((await sessions(id))?.['1']?.['id']);
    await send(`POST /enrolments/${id}/modules/webinar/booking`, { sessionId: next });
    expect(await sessions(id)).toMatchObject([{ state: 'open' }, { state: 'booked' }, {}, {}, {}, {}]);
    await send(`DELETE /enrolments/${id}/modules/webinar/booking`);
    expect((await sessions(id))?.['1']).toMatchObject({ state: 'open', seatsLeft: 1 });
    expect((await send(`DELETE /enrolments/${id}/modules/webinar/booking`)).status).toBe(409);
    expect((await other(`POST /enrolments/${theirs}/modules/webinar/booking`, { sessionId: first })).status).toBe(201);
    await other(`DELETE /enrolments/${theirs}/modules/webinar/booking`);
  });

  it('stays as it is from an hour before', async () => {
    const id = await enrolmentOf();
    await send(`POST /enrolments/${id}/modules/webinar/booking`, { sessionId: first });
    server.clock.set('2026-04-17T12:00:00.001Z');
    expect(await send(`DELETE /enrolments/${id}/modules/webinar/booking`)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('an hour before') },
    });
  });

  it('is none of a module that nobody attends, and none that is not in the list', async () => {
    const id = await enrolmentOf();
    expect((await send(`POST /enrolments/${id}/modules/quiz/booking`, { sessionId: first })).status).toBe(409);
    expect((await send(`POST /enrolments/${id}/modules/webinar/booking`, { sessionId: 'live_friday_1' })).status).toBe(
      409,
    );
  });
});

describe('a recording', () => {
  it('is handed in as a file or a link, for review', async () => {
    const id = await enrolmentOf();
    const mp4 = new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 1]);
    const { body: file } = await upload(send, mp4, {
      purpose: 'enrolment',
      subjectId: id,
      name: 'demo.mp4',
      type: 'video/mp4',
    });
    const path = `POST /enrolments/${id}/modules/demo/demo`;
    expect(await send(path, { kind: 'file', fileId: text(file['id']) })).toMatchObject({
      status: 201,
      body: { enrolment: { modules: [{}, {}, {}, { state: 'in_review' }] } },
    });
    expect((await send(`DELETE /uploads/${text(file['id'])}`)).status).toBe(409);
    expect((await send(path, { kind: 'url', url: 'https://video.example/1' })).status).toBe(201);
    expect((await send(path, { kind: 'url', url: 'javascript:alert(1)' })).status).toBe(422);
    expect((await send(path, { kind: 'file', fileId: 'fil_none' })).status).toBe(422);
    expect(
      (await send(`POST /enrolments/${id}/modules/quiz/demo`, { kind: 'url', url: 'https://a.example' })).status,
    ).toBe(409);
  });
});

describe('a credential that runs out', () => {
  it('is called to mind, renewed from 90 days before, and replaced by a new one', async () => {
    const id = await certify();
    expect((await send('GET /credentials/reminders')).body['data']).toMatchObject([
      { daysBefore: 90, on: '2027-01-14', expiresOn: '2027-04-14' },
      { daysBefore: 60, on: '2027-02-13' },
      { daysBefore: 30, on: '2027-03-15' },
      { daysBefore: 7, on: '2027-04-07' },
    ]);
    const given = text((await state())?.['credential']?.['id']);
    expect((await send(`GET /credentials/${given}`)).body).toMatchObject({
      renewal: { from: '2027-01-14', modules: [{ key: 'quiz', title: 'Quiz', minutes: 5 }] },
      restsOn: ['Introduction', 'Quiz, 2 of 2'],
    });
    expect(await send(`POST /enrolments/${id}/renew`)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('2027-04-14') },
    });
    server.clock.set('2027-03-20T10:00:00Z');
    expect(await state()).toMatchObject({ state: 'expiring' });
    const renewed = await send(`POST /enrolments/${id}/renew`);
    expect(renewed.body).toMatchObject({
      enrolment: { state: 'recertifying', modules: [{ state: 'done' }, { state: 'todo', attempts: 0 }, {}, {}] },
    });
    const before = text((await state())?.['credential']?.['id']);
    await quiz(id);
    expect(await state()).toMatchObject({ state: 'certified', credential: { expiresOn: '2028-03-20' } });
    expect(text((await state())?.['credential']?.['id'])).not.toBe(before);
    // The old one is still what it was: a badge until its day.
    expect((await send(`GET /credentials/${before}`)).body).toMatchObject({ expiresOn: '2027-04-14', reminders: [] });
  });

  it('can be renewed after its day as well', async () => {
    const id = await certify();
    server.clock.set('2027-05-01T10:00:00Z');
    expect(await state()).toMatchObject({ state: 'expired' });
    await send(`POST /enrolments/${id}/renew`);
    await quiz(id);
    expect(await state()).toMatchObject({ state: 'certified' });
  });
});

describe('the record', () => {
  it('says what was done, as JSON and as CSV, to the learner and to who leads the team', async () => {
    const id = await certify();
    expect((await send(`GET /enrolments/${id}/transcript`)).body).toMatchObject({
      learner: 'Demo Owner',
      rows: [
        { module: 'intro', doneAt: '2026-04-14T17:20:00.000Z' },
        { module: 'quiz', attempts: 1, bestBps: 10_000 },
        {},
        {},
      ],
      minutes: 10,
      credential: { name: 'Sample Operator' },
    });
    const csv = await send(`GET /enrolments/${id}/transcript.csv`);
    expect(csv.text.split('\r\n')[2]).toBe('Demo Owner,Operator,Quiz,quiz,1,100,5,2026-04-14T17:20:00.000Z');
    const learner = senderOf(
      () => server,
      () => partner,
      'learner',
    );
    expect((await learner(`GET /enrolments/${id}/transcript`)).status).toBe(404);
    expect((await send(`GET /enrolments/${await enrolmentOf(learner)}/transcript`)).status).toBe(200);
  });

  it('has the matrix of the team as CSV, for who leads it', async () => {
    const csv = await send('GET /training/team.csv');
    expect(csv.text.split('\r\n')[0]).toContain('Learner,State,Introduction,Quiz,Webinar,Demo');
    expect(csv.text).toContain('<b>Other</b> & Person,enrolled,todo,todo,todo,todo,,no');
    const learner = senderOf(
      () => server,
      () => partner,
      'learner',
    );
    expect((await learner('GET /training/team.csv')).status).toBe(404);
  });

  it('notes that a module was opened, once', async () => {
    const id = await enrolmentOf();
    await send(`POST /enrolments/${id}/modules/intro/open`);
    const { body } = await send(`POST /enrolments/${id}/modules/intro/open`);
    expect(body).toMatchObject({
      enrolment: {
        modules: [{ state: 'in_progress', material: 'https://learn.example/introduction' }, { material: null }, {}, {}],
      },
    });
  });
});
