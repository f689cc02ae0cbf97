import { isChange } from '@gangway/contract';
import { operations } from '@gangway/contract/operations';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventReader, ticket } from './live-server.fixtures.js';

const now = '2026-04-14T17:20:00Z';
const [operator] = sampleProgram.curricula;
const [ready] = sampleProgram.gates;
const [kickoff] = sampleProgram.phases[0]!.tasks;
const [intro] = operator!.modules;
const webinar = {
  key: 'friday',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  time: '15:00',
  timeZone: 'Europe/Berlin',
  language: 'en',
  host: null,
  seats: 1,
  source: 'default' as const,
};
/** Of the Friday after `now`. */
const sessionId = `live_friday_${Date.parse('2026-04-17T13:00:00Z') / 60_000}`;
/** The sample with what it takes to make every change there is. */
const program = {
  ...sampleProgram,
  facts: [
    ...sampleProgram.facts,
    {
      key: 'case_told',
      label: 'Case told',
      owner: 'partner' as const,
      source: { kind: 'certified' as const, curriculum: 'second', minCount: null },
    },
  ],
  phases: sampleProgram.phases.map((phase, index) => ({
    ...phase,
    tasks: [
      ...phase.tasks.map((task) => (task.evidence.length > 0 ? { ...task, signOffBy: 'partner' as const } : task)),
      ...(index === 0 ? [{ ...kickoff!, key: 'extra', title: 'Something more', optional: true }] : []),
    ],
  })),
  gates: [
    ...sampleProgram.gates,
    { ...ready!, key: 'soft', title: 'Soft one', hard: false, blocks: ['go.far'], expression: { fact: 'case_told' } },
  ],
  curricula: [
    {
      ...operator!,
      modules: [
        ...operator!.modules,
        {
          ...intro!,
          key: 'webinar',
          kind: 'live' as const,
          moveOn: 'attend' as const,
          required: false,
          sessions: [webinar],
        },
        { ...intro!, key: 'demo', kind: 'demo' as const, moveOn: 'accept' as const, required: false },
      ],
    },
    {
      ...operator!,
      key: 'second',
      requirements: [{ key: 'case', title: 'Case', kind: 'evidence' as const, group: null, every: null }],
    },
  ],
};

type Body = Record<string, never>;
const history = sampleHistory({ handle: 'alpha', now });
const line = {
  id: 'rev_first',
  period: '2026-04',
  stream: 'software' as const,
  customerId: 'cus_alpha0',
  gross: 10_000,
  currency: 'EUR',
  accruedAt: '2026-04-10T12:00:00Z',
  approvedAt: '2026-04-11T12:00:00Z',
  disputedAt: null,
  disputeReason: null,
  reversesId: null,
  invoice: null,
  agreedRateBps: null,
  tier: history.partner.tier,
};
const dispute = () => ({ reason: 'wrong_amount', body: 'A site is missing.', gross: 12_000 });
const idOf = (answers: Readonly<Record<string, Body>>, operation: string) => String(answers[operation]?.['id']);
const badgeOf = (answers: Readonly<Record<string, Body>>) =>
  String(answers['liveSessions.book']?.['enrolment']?.['credential']?.['id']);
const ofOperator = (path: string) => `/enrolments/enr_lrn_owner_operator${path}`;

interface Step {
  readonly operation: string;
  /** Method and path, from what was answered before. */
  readonly line: (answers: Readonly<Record<string, Body>>) => string;
  readonly body?: (answers: Readonly<Record<string, Body>>) => object | string;
  /** Instant at which it is made. @default that of the step before */
  readonly at?: string;
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
    operation: 'tasks.comment',
    line: () => 'POST /tasks/tsk_extra/comments',
    body: () => ({ body: 'Is it needed?' }),
    announces: ['task.commented'],
  },
  {
    operation: 'tasks.assign',
    line: () => 'POST /tasks/tsk_extra/assign',
    body: () => ({ contactId: 'con_owner' }),
    announces: ['task.assigned'],
  },
  {
    operation: 'tasks.reschedule',
    line: () => 'POST /tasks/tsk_extra/reschedule',
    body: () => ({ dueOn: '2026-04-20', reason: 'Holidays.' }),
    announces: ['task.rescheduled'],
  },
  {
    operation: 'tasks.waive',
    line: () => 'POST /tasks/tsk_extra/waive',
    body: () => ({ reason: 'The partner does without it.', until: null }),
    announces: ['task.skipped'],
  },
  {
    operation: 'gates.waive',
    line: () => 'POST /gates/soft/waive',
    body: () => ({ reason: 'The case follows in some days.', until: '2026-05-01' }),
    announces: ['gate.waived'],
  },
  {
    operation: 'uploads.create',
    line: () => 'POST /uploads',
    body: () => ({ purpose: 'task', subjectId: 'tsk_report', name: 'a.pdf', type: 'application/pdf', size: 8 }),
    announces: [],
  },
  {
    operation: 'uploads.append',
    line: (answers) => `PUT /uploads/${idOf(answers, 'uploads.create')}/parts/0`,
    body: () => '%PDF-1.7',
    announces: [],
  },
  {
    operation: 'uploads.complete',
    line: (answers) => `POST /uploads/${idOf(answers, 'uploads.create')}/complete`,
    announces: [],
  },
  {
    operation: 'uploads.delete',
    line: (answers) => `DELETE /uploads/${idOf(answers, 'uploads.create')}`,
    announces: [],
  },
  {
    operation: 'calendar.rotate',
    line: () => 'POST /onboarding/calendar',
    announces: ['calendar.rotated'],
  },
  {
    operation: 'calendar.revoke',
    line: () => 'DELETE /onboarding/calendar',
    announces: ['calendar.revoked'],
  },
  {
    operation: 'calendar.revoke',
    line: () => 'DELETE /onboarding/calendar',
    announces: [],
  },
  {
    operation: 'enrolments.create',
    line: () => 'POST /enrolments',
    body: () => ({ curriculum: 'second' }),
    announces: ['enrolment.created'],
  },
  {
    operation: 'enrolments.openModule',
    line: () => `POST ${ofOperator('/modules/intro/open')}`,
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'enrolments.openModule',
    line: () => `POST ${ofOperator('/modules/intro/open')}`,
    announces: [],
  },
  {
    operation: 'enrolments.completeModule',
    line: () => `POST ${ofOperator('/modules/intro/complete')}`,
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
    operation: 'attempts.pause',
    line: (answers) => `POST /attempts/${idOf(answers, 'attempts.create')}/pause`,
    announces: ['attempt.paused'],
  },
  {
    operation: 'attempts.resume',
    line: (answers) => `POST /attempts/${idOf(answers, 'attempts.create')}/resume`,
    announces: ['attempt.resumed'],
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
    operation: 'enrolments.submitDemo',
    line: () => `POST ${ofOperator('/modules/demo/demo')}`,
    body: () => ({ kind: 'url', url: 'https://video.example.com/demo' }),
    announces: ['enrolment.progressed'],
  },
  {
    operation: 'liveSessions.book',
    line: () => `POST ${ofOperator('/modules/webinar/booking')}`,
    body: () => ({ sessionId }),
    announces: ['session.booked'],
  },
  {
    operation: 'liveSessions.cancel',
    line: () => `DELETE ${ofOperator('/modules/webinar/booking')}`,
    announces: ['session.canceled'],
  },
  {
    operation: 'credentials.share',
    line: (answers) => `PATCH /credentials/${badgeOf(answers)}`,
    body: () => ({ shared: false }),
    announces: ['certification.hidden'],
  },
  {
    operation: 'credentials.share',
    line: (answers) => `PATCH /credentials/${badgeOf(answers)}`,
    body: () => ({ shared: true }),
    announces: ['certification.shared'],
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
  {
    operation: 'customers.update',
    line: () => 'PATCH /customers/cus_alpha0',
    body: () => ({ owner: 'Demo Owner' }),
    announces: ['customer.updated'],
  },
  {
    operation: 'customers.bulk',
    line: () => 'POST /customers/bulk',
    body: () => ({ ids: ['cus_alpha0'], action: 'tag', tag: 'pilot' }),
    announces: ['customer.bulk_changed'],
  },
  {
    operation: 'customers.undo',
    line: (answers) => `POST /customers/undo/${String(answers['customers.bulk']?.['undo']?.['id'])}`,
    announces: ['customer.bulk_changed'],
  },
  {
    operation: 'customers.overrideHealth',
    line: () => 'PUT /customers/cus_alpha0/health-override',
    body: () => ({ value: 40, reason: 'Pilot ends.', until: '2026-05-01T00:00:00Z' }),
    announces: ['customer.updated'],
  },
  {
    operation: 'customers.endHealthOverride',
    line: () => 'DELETE /customers/cus_alpha0/health-override',
    announces: ['customer.updated'],
  },
  {
    operation: 'views.create',
    line: () => 'POST /customers/views',
    body: () => ({ name: 'Mine', shared: true, query: {}, columns: ['name'] }),
    announces: ['view.created'],
  },
  {
    operation: 'views.update',
    line: (answers) => `PUT /customers/views/${idOf(answers, 'views.create')}`,
    body: () => ({ name: 'Ours', shared: true, query: {}, columns: ['name'] }),
    announces: ['view.updated'],
  },
  {
    operation: 'views.delete',
    line: (answers) => `DELETE /customers/views/${idOf(answers, 'views.create')}`,
    announces: ['view.deleted'],
  },
  {
    operation: 'disputes.create',
    line: () => 'POST /revenue-lines/rev_first/disputes',
    body: dispute,
    announces: ['dispute.opened'],
  },
  {
    operation: 'disputes.withdraw',
    line: (answers) => `POST /disputes/${idOf(answers, 'disputes.create')}/withdraw`,
    announces: ['dispute.withdrawn'],
  },
  {
    operation: 'disputes.create',
    line: () => 'POST /revenue-lines/rev_first/disputes',
    body: dispute,
    announces: ['dispute.opened'],
  },
  {
    operation: 'disputes.resolve',
    line: (answers) => `POST /disputes/${idOf(answers, 'disputes.create')}/resolve`,
    body: () => ({ outcome: 'rejected' }),
    announces: ['dispute.rejected'],
  },
  {
    operation: 'billing.updateAccount',
    line: () => 'PUT /billing/account',
    body: () => ({
      provider: 'stripe',
      connected: false,
      payoutsEnabled: false,
      currentlyDue: [],
      eventuallyDue: [],
      pastDue: [],
      pendingVerification: [],
      deadline: null,
      disabledReason: null,
      disabledSince: null,
      errors: [],
      onboardingUrl: 'https://connect.example.com/start',
      last4: null,
    }),
    announces: ['account.updated'],
  },
  { operation: 'billing.link', line: () => 'POST /billing/account/link', announces: [] },
  {
    operation: 'attachments.create',
    line: () => 'POST /attachments?name=note.txt',
    body: () => 'What the log says.',
    announces: [],
  },
  {
    operation: 'attachments.delete',
    line: (answers) => `DELETE /attachments/${idOf(answers, 'attachments.create')}`,
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
    operation: 'tickets.act',
    line: (answers) => `POST /tickets/${idOf(answers, 'tickets.create')}/resolve`,
    announces: ['ticket.resolved'],
  },
  {
    operation: 'tickets.rate',
    line: (answers) => `PUT /tickets/${idOf(answers, 'tickets.create')}/rating`,
    body: () => ({ score: 5 }),
    announces: ['ticket.rated'],
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
  {
    operation: 'enrolments.renew',
    at: '2027-03-20T10:00:00Z',
    line: () => `POST ${ofOperator('/renew')}`,
    announces: ['enrolment.renewal_started'],
  },
  {
    operation: 'credentials.revoke',
    line: (answers) => `POST /credentials/${badgeOf(answers)}/revoke`,
    body: () => ({ reason: 'It was not their own work.' }),
    announces: ['certification.revoked'],
  },
];

describe('every change is announced', () => {
  let server: TestServer;
  let reader: EventReader;
  const answers: Record<string, Body> = {};
  beforeAll(async () => {
    server = await createTestServer({
      programs: [program],
      histories: [{ ...history, revenue: [line] }],
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
