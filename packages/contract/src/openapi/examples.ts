interface Example {
  readonly body?: unknown;
  readonly response?: unknown;
}

const token = 'gw_es_test_0000000000000000000000000000000000000000000000000';
const exchanged = {
  access_token: token,
  issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  token_type: 'Bearer',
  expires_in: 600,
} as const;

const file = {
  id: 'fil_1',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: 2_400_000,
  received: 2_400_000,
  partBytes: 1_048_576,
  state: 'ready',
  refusedBecause: null,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  scan: 'clean',
  by: 'Demo Owner',
  at: '2026-04-14T17:20:00Z',
} as const;

/** Bodies and answers by operation, for the reference. A test parses each by its schema. */
const examples: Readonly<Record<string, Example>> = {
  'sessions.create': {
    body: {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      external_user: 'user-42',
      role: 'billing',
      origin: 'https://portal.example.com',
    },
    response: { ...exchanged, scope: 'program:read billing:read' },
  },
  'sessions.createTest': {
    body: { persona: 'owner' },
    response: { ...exchanged, scope: 'program:read onboarding:read' },
  },
  'keys.create': { body: { kind: 'restricted', name: 'Nightly export', scopes: ['customers:read'] } },
  'keys.rotate': { body: { graceSeconds: 3600 } },
  'tasks.act': { body: { reason: 'The certificate of the sandbox has run out.' } },
  'tasks.addEvidence': { body: { kind: 'url', key: 'report', url: 'https://files.example.com/report.pdf' } },
  'tasks.comment': { body: { body: 'The certificate comes on Friday.' } },
  'tasks.assign': { body: { contactId: 'con_owner' } },
  'tasks.waive': { body: { reason: 'We send no e-mail of our own before the launch.', until: '2026-05-05' } },
  'tasks.reschedule': { body: { dueOn: '2026-04-30', reason: 'The administrator is away.' } },
  'tasks.preview': {
    response: {
      dueOn: '2026-04-30',
      moves: [
        {
          kind: 'task',
          key: 'sso',
          title: 'Single sign-on',
          from: '2026-04-25',
          to: '2026-04-30',
          days: 5,
          businessDays: 4,
        },
        {
          kind: 'finish',
          key: 'finish',
          title: 'Finish',
          from: '2026-07-01',
          to: '2026-07-05',
          days: 4,
          businessDays: 1,
        },
      ],
      buffer: { from: 3, to: -1 },
      limit: '2026-07-04',
      fits: false,
      bestDueOn: '2026-04-29',
    },
  },
  'gates.waive': { body: { reason: 'Three of five customers are live; the rest follow.', until: '2026-05-05' } },
  'onboarding.simulate': {
    response: {
      plannedStart: '2026-01-05',
      startOn: '2026-02-02',
      milestones: [
        { kind: 'phase', key: 'launch', title: 'Soft launch', from: '2026-01-29', to: '2026-02-26', days: 28 },
      ],
      holidays: [{ on: '2026-04-06', phase: 'Scale' }],
      whyNot: null,
    },
  },
  'onboarding.propose': { body: { startOn: '2026-05-04' } },
  'onboarding.activity': {
    response: {
      data: [
        {
          id: 'evt_1',
          at: '2026-04-14T17:20:00Z',
          kind: 'rescheduled',
          by: 'Demo Owner',
          side: 'partner',
          taskId: 'tsk_sso',
          subject: 'Single sign-on',
          detail: 'The administrator is away.',
        },
      ],
      nextCursor: null,
      total: 1,
    },
  },
  'calendar.retrieve': { response: { active: true, createdAt: '2026-04-14T17:20:00Z', lastReadAt: null } },
  'calendar.rotate': {
    response: {
      active: true,
      createdAt: '2026-04-14T17:20:00Z',
      lastReadAt: null,
      url: 'https://partners.example.com/api/partner/onboarding/calendar.ics?token=…',
    },
  },
  'uploads.create': {
    body: { purpose: 'task', subjectId: 'tsk_phone', name: 'letter.pdf', type: 'application/pdf', size: 2_400_000 },
    response: { ...file, received: 0, state: 'uploading', sha256: null, scan: null },
  },
  'uploads.append': { response: { ...file, received: 1_048_576, state: 'uploading', sha256: null, scan: null } },
  'uploads.complete': { body: {}, response: file },
  'files.retrieve': { response: file },
  'enrolments.submitDemo': { body: { kind: 'url', url: 'https://video.example.com/demo' } },
  'liveSessions.list': {
    response: {
      data: [
        {
          id: 'live_friday_29607180',
          startsAt: '2026-04-17T13:00:00Z',
          endsAt: '2026-04-17T15:00:00Z',
          timeZone: 'Europe/Berlin',
          language: 'en',
          host: null,
          seats: 25,
          seatsLeft: 2,
          state: 'open',
          waiting: 0,
          place: null,
          changeUntil: '2026-04-17T12:00:00Z',
        },
      ],
    },
  },
  'liveSessions.book': { body: { sessionId: 'live_friday_29607180', captions: true } },
  'credentials.reminders': {
    response: {
      data: [
        {
          credentialId: 'crd_1',
          name: 'Operator',
          learner: 'Demo Owner',
          daysBefore: 30,
          on: '2027-03-15',
          expiresOn: '2027-04-14',
          toldAt: null,
        },
      ],
    },
  },
  'credentials.share': { body: { shared: false } },
  'credentials.revoke': { body: { reason: 'Has left the company.' } },
  'enrolments.create': { body: { curriculum: 'operator' } },
  'attempts.create': { body: { enrolmentId: 'enr_1', module: 'quiz' } },
  'attempts.update': { body: { answers: { q1: 'a' }, flagged: ['q2'] } },
  'customers.create': { body: { name: 'Example GmbH', state: 'live', mrr: { amount: 125_000, currency: 'EUR' } } },
  'customers.update': { body: { state: 'at_risk', renewalOn: '2026-05-12', tags: ['pilot'] } },
  'customers.bulk': {
    body: { ids: ['cus_1', 'cus_2'], action: 'assign', owner: 'Mia Keller' },
    response: {
      changed: ['cus_1'],
      unchanged: [],
      failed: [{ id: 'cus_2', name: null, code: 'not_found', detail: 'There is no such customer.' }],
      undo: { id: 'und_1', expiresAt: '2026-04-15T17:20:00Z' },
    },
  },
  'customers.export': {
    body: {
      columns: [
        { key: 'name', label: 'Customer' },
        { key: 'mrr', label: 'MRR' },
      ],
      query: { band: 'red', sort: '-mrr' },
      locale: 'en-GB',
    },
  },
  'customers.overrideHealth': {
    body: { value: 55, reason: 'Their operations lead leaves in April.', until: '2026-04-30T00:00:00Z' },
  },
  'views.create': {
    body: {
      name: 'Needs attention',
      shared: true,
      query: { band: 'red', minMrr: 100_000, sort: '-mrr,renewalOn' },
      columns: ['name', 'health', 'mrr'],
    },
  },
  'customers.import': { body: 'Record ID,Company name,Annual Revenue\n1001,Example GmbH,15000\n' },
  'disputes.create': {
    body: {
      reason: 'wrong_amount',
      body: 'The second site went live on 3 March; its part is missing.',
      gross: 210_000,
    },
  },
  'disputes.resolve': { body: { outcome: 'settled', gross: 200_000, note: 'The site counts from 10 March.' } },
  'billing.link': { response: { url: 'https://connect.example.com/start', purpose: 'connect' } },
  'billing.updateAccount': {
    body: {
      provider: 'Stripe Connect',
      connected: true,
      payoutsEnabled: true,
      currentlyDue: ['proof_of_address'],
      eventuallyDue: [],
      pastDue: [],
      pendingVerification: [],
      deadline: '2026-05-20T00:00:00Z',
      disabledReason: null,
      disabledSince: null,
      errors: [],
      onboardingUrl: 'https://connect.example.com/start',
      last4: '4417',
    },
  },
  'tickets.create': {
    body: {
      subject: 'Sign-in fails for one location',
      body: 'Since this morning, with the error 403.',
      kind: 'platform',
      severity: 'major',
    },
  },
  'tickets.act': { body: { body: 'It works again, thank you.' } },
  'tickets.rate': { body: { score: 4, comment: 'Quick, and explained.' } },
  'health.retrieve': { response: { status: 'ok', now: '2026-04-14T17:20:00Z' } },
};

export const exampleOf = (operation: string): Example | undefined => examples[operation];
export const exampleNames = (): string[] => Object.keys(examples);
