import { isChange } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventReader, ticket } from './live-server.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const [operator] = sampleProgram.curricula;
/** The sample with what it takes to make every change there is. */
const program = {
  ...sampleProgram,
  phases: sampleProgram.phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => (task.evidence.length > 0 ? { ...task, signOffBy: 'partner' as const } : task)),
  })),
  curricula: [
    operator!,
    {
      ...operator!,
      key: 'second',
      requirements: [{ key: 'case', title: 'Case', kind: 'evidence' as const, group: null, every: null }],
    },
  ],
};

type Body = Record<string, never>;
interface Step {
  readonly operation: string;
  /** Method and path, from what was answered before. */
  readonly line: (answers: Readonly<Record<string, Body>>) => string;
  readonly body?: (answers: Readonly<Record<string, Body>>) => object | string;
  readonly announces: readonly string[];
}

/** Every change of the API, in an order in which each can be made, and what it tells. */
const steps: readonly Step[] = [
  {
    operation: 'tasks.act',
    line: () => 'POST /tasks/tsk_kickoff/complete',
    announces: ['task.completed'],
  },
  {
    operation: 'tasks.addEvidence',
    line: () => 'POST /tasks/tsk_report/evidence',
    body: () => ({ kind: 'url', key: 'link', url: 'https://files.example.com/report.pdf' }),
    announces: ['evidence.submitted'],
  },
  { operation: 'tasks.act', line: () => 'POST /tasks/tsk_report/start', announces: ['task.started'] },
  { operation: 'tasks.act', line: () => 'POST /tasks/tsk_report/submit', announces: ['task.submitted'] },
  {
    operation: 'tasks.act',
    line: () => 'POST /tasks/tsk_report/sign-off',
    announces: ['task.signed_off', 'gate.passed', 'evidence.reviewed'],
  },
  {
    operation: 'enrolments.create',
    line: () => 'POST /enrolments',
    body: () => ({ curriculum: 'second' }),
    announces: ['enrolment.created'],
  },
  {
    operation: 'enrolments.completeModule',
    line: () => 'POST /enrolments/enr_lrn_owner_operator/modules/intro/complete',
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'enrolments.submitRequirement',
    line: (answers) => `POST /enrolments/${String(answers['enrolments.create']?.['enrolment']?.['id'])}/requirements`,
    body: () => ({ requirement: 'case', statement: 'It went live in March.' }),
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'attempts.create',
    line: () => 'POST /attempts',
    body: () => ({ enrolmentId: 'enr_lrn_owner_operator', module: 'quiz' }),
    announces: ['attempt.started'],
  },
  {
    operation: 'attempts.update',
    line: (answers) => `PATCH /attempts/${String(answers['attempts.create']?.['id'])}`,
    body: () => ({ answers: { q1: 'a', q2: 'b' } }),
    announces: ['attempt.saved'],
  },
  {
    operation: 'attempts.submit',
    line: (answers) => `POST /attempts/${String(answers['attempts.create']?.['id'])}/submit`,
    announces: ['certification.issued', 'attempt.submitted'],
  },
  {
    operation: 'customers.create',
    line: () => 'POST /customers',
    body: () => ({ name: 'Example', state: 'live', mrr: { amount: 1, currency: 'EUR' } }),
    announces: ['customer.created'],
  },
  {
    operation: 'customers.import',
    line: () => 'POST /customers/import',
    body: () => 'Record ID,Company name,Annual Revenue\n1001,Example GmbH,15000\n1002,Another GmbH,15000\n',
    announces: ['customer.imported'],
  },
  {
    operation: 'customers.import',
    line: () => 'POST /customers/import?dryRun=true',
    body: () => 'Record ID,Company name,Annual Revenue\n1003,Third GmbH,15000\n',
    announces: [],
  },
  { operation: 'tickets.create', line: () => 'POST /tickets', body: () => ticket(), announces: ['ticket.created'] },
  {
    operation: 'tickets.act',
    line: (answers) => `POST /tickets/${String(answers['tickets.create']?.['id'])}/reply`,
    body: () => ({ body: 'More.' }),
    announces: ['ticket.replied'],
  },
  {
    operation: 'keys.create',
    line: () => 'POST /keys',
    body: () => ({ kind: 'restricted', name: 'K', scopes: [] }),
    announces: ['key.created'],
  },
  {
    operation: 'keys.rotate',
    line: (answers) => `POST /keys/${String(answers['keys.create']?.['id'])}/rotate`,
    body: () => ({}),
    announces: ['key.rotated'],
  },
  {
    operation: 'keys.revoke',
    line: (answers) => `POST /keys/${String(answers['keys.create']?.['id'])}/revoke`,
    announces: ['key.revoked'],
  },
];

describe('every change is announced', () => {
  let server: TestServer;
  let reader: EventReader;
  const answers: Record<string, Body> = {};
  beforeAll(async () => {
    server = await createTestServer({
      programs: [program],
      histories: [sampleHistory({ handle: 'alpha', now })],
      now,
    });
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
    async ({ operation, line, body, announces }) => {
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
        body: typeof sent === 'string' ? sent : JSON.stringify(sent),
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
