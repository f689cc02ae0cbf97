import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventReader } from '../../live/live-server.fixtures.js';
import { senderOf, text, type Loose } from '../../proof.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const partners = ['p0', 'p1', 'p2', 'p3'];
const [owner] = sampleHistory({ handle: 'p0', now }).learners;
/** A team of three: the one who leads it, one whom it waits for, and one who was never on the path. */
const teamOf = (handle: string) => {
  const history = sampleHistory({ handle, now });
  return {
    ...history,
    partner: { ...history.partner, locale: 'de-DE' },
    learners: [
      ...history.learners,
      { ...owner!, id: 'lrn_ana', name: 'Ana Ruiz' },
      { ...owner!, id: 'lrn_ben', name: 'Ben <Okafor>', enrolments: [] },
    ],
  };
};
let server: TestServer;
let partner = '';
beforeAll(async () => {
  server = await createTestServer({ programs: [sampleProgram], histories: partners.map(teamOf), now });
});
beforeEach(() => {
  partner = partners.shift() ?? '';
  server.clock.set(now);
});
afterAll(() => server.close());
const send = senderOf(
  () => server,
  () => partner,
);
const rowsOf = (body: Loose) => Object.values(body['team']?.['rows'] ?? {});
const rowOf = (body: Loose, id: string) => rowsOf(body).find((row) => row['learner']?.['id'] === (id as never));
const remind = (...learners: string[]) => send('POST /training/reminders', { curriculum: 'operator', learners });

describe('a reminder', () => {
  it('goes to those who are not certified yet, and to each once in a day', async () => {
    const { body: before } = await send('GET /training');
    expect(rowOf(before, 'lrn_ana')).toMatchObject({ remindable: true, remindedAt: null });
    expect(rowOf(before, 'lrn_owner')).toMatchObject({ remindable: false });
    const { status, body } = await remind('lrn_ana', 'lrn_ben', 'lrn_ana');
    expect(status).toBe(201);
    for (const id of ['lrn_ana', 'lrn_ben'])
      expect(rowOf(body, id)).toMatchObject({ remindable: false, remindedAt: '2026-04-14T17:20:00.000Z' });
    server.clock.set('2026-04-15T17:19:59Z');
    expect(await remind('lrn_ana')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('Ana Ruiz was reminded') },
    });
    server.clock.set('2026-04-15T17:20:00Z');
    expect((await remind('lrn_ana')).status).toBe(201);
  });

  it('is for others, and for those of the team', async () => {
    expect((await remind('lrn_owner')).status).toBe(409);
    expect((await remind('lrn_nobody')).status).toBe(404);
    expect((await remind()).status).toBe(422);
    expect((await send('POST /training/reminders', { curriculum: 'none', learners: ['lrn_ana'] })).status).toBe(404);
    // All or nobody.
    expect((await remind('lrn_ana', 'lrn_owner')).status).toBe(409);
    expect(rowOf((await send('GET /training')).body, 'lrn_ana')).toMatchObject({ remindedAt: null });
    const viewer = senderOf(() => server, partner, 'viewer');
    expect((await viewer('POST /training/reminders', { curriculum: 'operator', learners: ['lrn_ana'] })).status).toBe(
      403,
    );
  });

  it('has a mail in the language of the partner, for whoever sends it', async () => {
    const headers = { authorization: `Bearer ${server.partner(partner).secretKey}` };
    const get = (path: string) => server.fetch(`/api/partner${path}`, { headers });
    const events = new EventReader(await get('/events'));
    await remind('lrn_ben');
    const told = (await events.next())?.data;
    await events.close();
    expect(told).toMatchObject({ type: 'reminder.sent', subject: { kind: 'reminder' } });
    const { id } = told?.['subject'] as { id: string };
    const reminder = (await (await get(`/training/reminders/${id}`)).json()) as Loose;
    expect(reminder).toMatchObject({
      learner: { id: 'lrn_ben', name: 'Ben <Okafor>' },
      by: 'Demo Owner',
      mail: { language: 'de', subject: expect.stringContaining('Als Nächstes') },
    });
    const html = text(reminder['mail']?.['html']);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('Demo Owner bittet Sie');
    expect((await get('/training/reminders/rem_none')).status).toBe(404);
  });
});
