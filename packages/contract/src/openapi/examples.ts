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
  'enrolments.create': { body: { curriculum: 'operator' } },
  'attempts.create': { body: { enrolmentId: 'enr_1', module: 'quiz' } },
  'attempts.update': { body: { answers: { q1: 'a' } } },
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
