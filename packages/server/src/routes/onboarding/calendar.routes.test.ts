import ical from 'node-ical';
import type { TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofServer, senderOf, text } from '../../proof.fixtures.js';

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await proofServer();
  url = text((await send('POST /onboarding/calendar')).body['url']);
});
afterAll(() => server.close());
const send = senderOf(() => server);

const read = (address: string) => server.fetch(address);
/** Entries by UID, as another library reads them. */
async function entries() {
  const answer = await read(url);
  expect(answer.status).toBe(200);
  const parsed = await ical.async.parseICS(await answer.text());
  return new Map(Object.values(parsed).flatMap((each) => (each?.type === 'VEVENT' ? [[each.uid, each] as const] : [])));
}
const letter = 'task-letter-par_alpha@gangway';
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('the calendar', () => {
  it('has due days and meetings for programs that know nothing but the address', async () => {
    const all = await entries();
    expect(all.get(letter)).toMatchObject({ summary: 'Send the letter', datetype: 'date', sequence: 0 });
    expect([...all.values()].filter(({ summary }) => summary === 'Weekly call')).toHaveLength(12);
    const answer = await read(url);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260418');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('counts an entry up when it changes, and only then', async () => {
    await send('POST /tasks/tsk_letter/reschedule', { dueOn: '2026-04-21', reason: 'Away.' });
    const changed = await entries();
    expect(changed.get(letter)).toMatchObject({ sequence: 1 });
    expect(changed.get('task-extra-par_alpha@gangway')).toMatchObject({ sequence: 0 });
    const again = await entries();
    expect(again.get(letter)).toMatchObject({ sequence: 1 });
    expect(again.get(letter)?.dtstamp).toEqual(changed.get(letter)?.dtstamp);
    const start = again.get(letter)?.start;
    // As a date it has no zone: whoever reads it sees the same day.
    expect(start && dayOf(new Date(start.getTime() - start.getTimezoneOffset() * 60_000))).toBe('2026-04-21');
  });

  it('calls to mind that a badge runs out', async () => {
    const id = text((await send('GET /training')).body['enrolment']?.['id']);
    await send(`POST /enrolments/${id}/modules/intro/complete`);
    const { body } = await send('POST /attempts', { enrolmentId: id, module: 'quiz' });
    await send(`PATCH /attempts/${text(body['id'])}`, { answers: { q1: 'a', q2: 'b' } });
    await send(`POST /attempts/${text(body['id'])}/submit`);
    const told = [...(await entries()).values()].filter(({ uid }) => uid.startsWith('expiry-'));
    expect(
      told.map(({ summary, start }) => [
        summary,
        dayOf(new Date(start.getTime() - start.getTimezoneOffset() * 60_000)),
      ]),
    ).toEqual([
      ['Sample Operator runs out in 90 days', '2027-01-14'],
      ['Sample Operator runs out in 60 days', '2027-02-13'],
      ['Sample Operator runs out in 30 days', '2027-03-15'],
      ['Sample Operator runs out in 7 days', '2027-04-07'],
      ['Sample Operator runs out', '2027-04-14'],
    ]);
  });

  it('tells when it was read, and nothing of its address', async () => {
    const { body, text: raw } = await send('GET /onboarding/calendar');
    expect(body).toMatchObject({ active: true, lastReadAt: '2026-04-14T17:20:00.000Z' });
    expect(raw).not.toContain(new URL(url).searchParams.get('token'));
  });

  it('goes on under another address, and under none once that is taken away', async () => {
    const before = url;
    url = text((await send('POST /onboarding/calendar')).body['url']);
    expect((await read(before)).status).toBe(404);
    expect((await entries()).get(letter)).toMatchObject({ sequence: 1 });
    expect((await send('DELETE /onboarding/calendar')).body).toMatchObject({ active: false });
    expect((await read(url)).status).toBe(404);
    expect((await read('/api/partner/onboarding/calendar.ics')).status).toBe(404);
  });
});
