import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const now = '2026-04-14T17:20:00Z';
const reason = 'The invoice of March is unpaid.';
let server: TestServer;
let session: string;
beforeAll(async () => {
  const histories = ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now }));
  server = await createTestServer({ programs: [sampleProgram], histories, now });
  await server.suspend('alpha', reason);
  session = await server.session('alpha');
});
afterAll(() => server.close());

async function ask(line: string, body?: object, token = session) {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await server.fetch(`/api/partner${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const ticket = { subject: 'May I', body: 'Or not.', kind: 'platform', severity: 'minor' };
const refusal = {
  status: 403,
  body: {
    code: 'partner_suspended',
    detail: `The account is suspended: ${reason} You can read everything; ask Sample to change anything.`,
  },
};

describe('a suspended partner', () => {
  it('changes nothing', async () => {
    expect(await ask('POST /tickets', ticket)).toMatchObject(refusal);
    expect(await ask('POST /tasks/tsk_kickoff/complete', {})).toMatchObject(refusal);
  });

  it('reads as before, and is told why it can do no more', async () => {
    expect(await ask('GET /profile')).toMatchObject({ status: 200, body: { status: 'suspended' } });
    expect(await ask('GET /sessions/current')).toMatchObject({ status: 200, body: { suspended: refusal.body.detail } });
    const { body } = await ask('GET /tickets/tkt_first');
    expect(body['actions']).toContainEqual({ name: 'reply', allowed: false, reason: refusal.body.detail });
    const plan = await ask('GET /onboarding');
    expect(JSON.stringify(plan.body)).toContain(`"allowed":false,"reason":"${refusal.body.detail}"`);
    expect(JSON.stringify(plan.body)).not.toContain('"allowed":true');
  });

  it('can still end a key that has leaked', async () => {
    await server.suspend('alpha', null);
    const key = await ask(
      'POST /keys',
      { kind: 'restricted', name: 'Leaked', scopes: [] },
      server.partner('alpha').secretKey,
    );
    await server.suspend('alpha', reason);
    expect(
      await ask(`POST /keys/${String(key.body['id'])}/revoke`, undefined, server.partner('alpha').secretKey),
    ).toMatchObject({ status: 200, body: { state: 'revoked' } });
  });

  it('leaves the others as they are', async () => {
    expect(await ask('POST /tickets', ticket, server.partner('beta').secretKey)).toMatchObject({ status: 201 });
  });

  it('goes on where it stood once the suspension is lifted, and hears of both', async () => {
    const events = await server.fetch('/api/partner/events', { headers: { authorization: `Bearer ${session}` } });
    await server.suspend('alpha', null);
    expect(await ask('GET /profile')).toMatchObject({ body: { status: 'onboarding' } });
    expect((await ask('GET /sessions/current')).body).not.toHaveProperty('suspended');
    expect(await ask('POST /tickets', ticket)).toMatchObject({ status: 201 });
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('ticket.created')) text += (await reader.read()).value ?? '';
    expect([...text.matchAll(/"type":"(partner\.\w+)"/g)].map(([, type]) => type).slice(-1)).toEqual([
      'partner.reinstated',
    ]);
    expect(text).not.toContain('invoice');
    await reader.cancel();
  });

  it('is told in a sentence of some length, and not in a novel', async () => {
    await expect(server.suspend('alpha', 'x'.repeat(201))).rejects.toThrow();
    expect((await ask('GET /profile')).status).toBe(200);
  });
});
