import { retrievePlan, type Plan } from '@gangway/contract';
import { createTestApi, type TestApi } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
beforeAll(async () => (api = await createTestApi({ demos: ['kvarts', 'sunshine'] })));
afterAll(() => api.close());

async function call(handle: string, method: string, path: string, body?: unknown) {
  const server = api.server();
  const answer = await server.fetch(`/api/partner${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await server.session(handle, 'owner')}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const planOf = async (handle: string): Promise<Plan> =>
  retrievePlan.response.parse((await call(handle, 'GET', '/onboarding')).body);
const taskOf = (plan: Plan, key: string) => plan.phases.flatMap(({ tasks }) => tasks).find((task) => task.key === key)!;

describe('proof for a task', () => {
  const path = '/tasks/tsk_security_attestation';

  it('is asked for before the task can be handed in', async () => {
    expect(await call('kvarts', 'POST', `${path}/submit`, {})).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', detail: expect.stringContaining('Attestation of your security lead') },
    });
  });

  it.each([
    ['of another kind', { kind: 'url', key: 'attestation', url: 'https://a.example' }, 'wrong_kind'],
    [
      'that the task does not ask for',
      { kind: 'attestation', key: 'other', statement: 'So it is.' },
      'unknown_evidence',
    ],
  ])('is refused when it is one %s', async (_, body, code) => {
    expect(await call('kvarts', 'POST', `${path}/evidence`, body)).toMatchObject({
      status: 422,
      body: { errors: [{ code }] },
    });
  });

  it('moves the task on once it is there', async () => {
    const proof = { kind: 'attestation', key: 'attestation', statement: 'It is so.' };
    expect(await call('kvarts', 'POST', `${path}/evidence`, proof)).toMatchObject({ status: 201 });
    expect((await call('kvarts', 'POST', `${path}/submit`, {})).status).toBe(200);
    expect(taskOf(await planOf('kvarts'), 'security_attestation')).toMatchObject({
      state: 'in_review',
      turn: 'vendor',
    });
  });
});

describe('a signature', () => {
  it('opens the gate that waits for it, and is refused a second time', async () => {
    const before = await planOf('sunshine');
    expect(before.gates.find(({ title }) => title === 'Portal')?.state).toBe('pending');
    const signed = await call('sunshine', 'POST', '/tasks/tsk_portal_qa/sign-off', {});
    expect(retrievePlan.response.parse(signed.body).gates.find(({ title }) => title === 'Portal')?.state).toBe(
      'passed',
    );
    expect(await call('sunshine', 'POST', '/tasks/tsk_portal_qa/sign-off', {})).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition' },
    });
  });

  it('needs a reason to be refused', async () => {
    expect(await call('sunshine', 'POST', '/tasks/tsk_sso/block', {})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason' }] },
    });
  });
});

describe('a plan that goes by proof', () => {
  it('has no forecast while open work has no date', async () => {
    expect(await planOf('kvarts')).toMatchObject({ plannedFinish: null, forecastFinish: null });
  });
});

describe('another first day', () => {
  const propose = (startOn: string) => call('sunshine', 'POST', '/onboarding/proposal', { startOn });
  const whyNot = async (startOn: string) =>
    (await call('sunshine', 'GET', `/onboarding/what-if?startOn=${startOn}`)).body['whyNot'];

  it('is proposed in place of the one before, moves nothing, and is in the log', async () => {
    const before = await planOf('sunshine');
    expect(before.proposal).toBe(null);
    expect(await whyNot('2026-05-04')).toBe(null);
    await propose('2026-05-11');
    expect((await propose('2026-05-04')).status).toBe(200);
    const { proposal, ...after } = await planOf('sunshine');
    expect(proposal).toMatchObject({ startOn: '2026-05-04', side: 'partner' });
    expect({ ...after, proposal: null }).toEqual(before);
    const { body: log } = await call('sunshine', 'GET', '/onboarding/activity');
    expect(log['data']).toContainEqual(
      expect.objectContaining({ kind: 'start_proposed', detail: '2026-05-04', taskId: null }),
    );
  });

  it('is refused when it is proposed, over, or the plan starts on it', async () => {
    for (const day of ['2026-05-04', '2026-04-01', '2026-03-28']) {
      expect(await whyNot(day)).toContain(day);
      expect((await propose(day)).status).toBe(409);
    }
    expect((await propose('2026-02-30')).status).toBe(422);
  });

  it('is taken back once', async () => {
    expect((await call('sunshine', 'DELETE', '/onboarding/proposal')).body).toMatchObject({ proposal: null });
    expect((await call('sunshine', 'DELETE', '/onboarding/proposal')).status).toBe(409);
  });
});
