import { isChange } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import { createTestServer, sampleHistory, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOfBusiness } from './changes-of-business.fixtures.js';
import { changesOfProgress } from './changes-of-progress.fixtures.js';
import { fullSession, history, line, now, ofOperator, program, type Body } from './changes.fixtures.js';
import { EventReader } from './live-server.fixtures.js';

/** Every change of the API, in an order in which each can be made, and what it tells. */
const steps = [...changesOfProgress, ...changesOfBusiness];

describe('every change is announced', () => {
  let server: TestServer;
  let reader: EventReader;
  const answers: Record<string, Body> = {};
  beforeAll(async () => {
    server = await createTestServer({
      programs: [program],
      histories: [{ ...history, revenue: [line] }, sampleHistory({ handle: 'beta', now })],
      now,
    });
    const taken = await server.fetch(`/api/partner${ofOperator('/modules/webinar/booking')}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await server.session('beta', 'owner')}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ sessionId: fullSession }),
    });
    expect(taken.status).toBe(201);
    const headers = { authorization: `Bearer ${server.partner('alpha').secretKey}` };
    reader = new EventReader(await server.fetch('/api/partner/events', { headers }));
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  it('of those that there are', () => {
    const changes = operations.filter(isChange).map(({ name }) => name);
    expect([...new Set(steps.map(({ operation }) => operation))].sort()).toEqual(changes.sort());
  });

  it.each(steps.map((step) => ({ ...step, words: step.announces.join(', ') || 'nothing' })))(
    '$operation: $words',
    async ({ operation, at, line, body, announces }) => {
      if (at !== undefined) server.clock.set(at);
      const { credentials, bodyType = 'application/json', status } = operations.find(({ name }) => name === operation)!;
      const token = credentials.includes('secret')
        ? server.partner('alpha').secretKey
        : await server.session('alpha', 'owner');
      const [method, path] = line(answers).split(' ');
      const sent = body?.(answers) ?? {};
      const answer = await server.fetch(`/api/partner${path}`, {
        method: method!,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': bodyType,
          'idempotency-key': crypto.randomUUID(),
        },
        body:
          typeof sent === 'string' ? sent : sent instanceof Uint8Array ? new Uint8Array(sent) : JSON.stringify(sent),
      });
      answers[operation] = (await answer.json()) as Body;
      expect(answer.status, JSON.stringify(answers[operation])).toBe(status ?? 200);
      expect(await reader.types(announces.length)).toEqual(announces);
    },
  );

  it('and nothing besides', async () => {
    const headers = { authorization: `Bearer ${server.partner('alpha').secretKey}` };
    const end = new EventReader(await server.fetch('/api/partner/events', { headers }));
    await end.block();
    expect(end.lastId).toBe(reader.lastId);
    await end.close();
  });
});
