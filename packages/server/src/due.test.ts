import { createTestServer, sampleHistory, sampleProgram } from '@gangway/testing';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { senderOf, text } from './proof.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const tomorrow = '2026-04-15T07:00:00Z';

describe('what is due', () => {
  it('is done although something before it fails, which is logged and due again', async () => {
    const logged: string[] = [];
    let broken = true;
    const records = async (): Promise<never> => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    };
    const server = await createTestServer({
      programs: [sampleProgram],
      histories: [sampleHistory({ handle: 'p0', now })],
      now,
      log: pino({ level: 'error' }, { write: (line) => logged.push(line) }),
      dns: {
        // Whoever asks name servers awaits an answer: this one cannot even be asked.
        resolveTxt: () => {
          if (broken) throw new Error('The name servers are not there.');
          return records();
        },
        resolveCname: records,
      },
    });
    const send = senderOf(() => server, 'p0');
    await send('PUT /branding/domain', { host: 'portal.example.com' });
    const enrolmentId = text((await send('GET /training')).body['enrolment']?.['id']);
    const { body: attempt } = await send('POST /attempts', { enrolmentId, module: 'quiz' });
    await send(`POST /attempts/${text(attempt['id'])}/submit`);
    await send(`POST /enrolments/${enrolmentId}/modules/quiz/reminder`);
    server.clock.set(tomorrow);
    logged.length = 0;

    const head = async () => {
      const headers = { authorization: `Bearer ${server.partner('p0').secretKey}`, 'last-event-id': 'evt_1' };
      const answer = await server.fetch('/api/partner/events', { headers });
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
      let heard = '';
      while (!heard.includes('reminder.due')) heard += (await reader.read()).value ?? '';
      await reader.cancel();
      return heard;
    };
    await server.lookAtDue();
    expect(logged.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { task: 'domains', msg: 'what is due was not done' },
    ]);
    expect(await head()).toContain('reminder.due');

    broken = false;
    logged.length = 0;
    await server.lookAtDue();
    expect(logged).toEqual([]);
    expect((await send('GET /branding/domain')).body).toMatchObject({ found: 'txt_missing' });
    await server.close();
  });
});
