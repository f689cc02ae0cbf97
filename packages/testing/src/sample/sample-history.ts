import type { PartnerHistory } from '@gangway/contract/history';

export interface SampleOptions {
  /** Letters and digits; also the partner's identifier, as `par_<handle>`. */
  readonly handle: string;
  readonly now: string;
  /** @default 3 */
  readonly customers?: number;
}

const day = 86_400_000;

/** What happened to a partner of the sample program: a little of everything, all of it before `now`. */
export function sampleHistory({ handle, now, customers = 3 }: SampleOptions): PartnerHistory {
  const ago = (days: number): string => new Date(Date.parse(now) - days * day).toISOString();
  const date = (days: number): string => ago(days).slice(0, 10);
  const me = { name: 'Demo Owner', side: 'partner' } as const;
  return {
    program: 'sample',
    handle,
    now,
    partner: {
      id: `par_${handle}`,
      name: `Demo ${handle}`,
      tier: 'base',
      tierSince: date(60),
      agreementEffectiveOn: date(60),
      contractSignedAt: ago(60),
      kickoffOn: date(5),
      applicationOn: null,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      currency: 'EUR',
      segments: [],
      verticals: [],
      bundle: [],
      status: 'onboarding',
      engagement: null,
      recordedFacts: {},
    },
    contacts: [{ id: 'con_owner', name: 'Demo Owner', role: 'Owner', side: 'partner', email: null, channel: null }],
    personas: [
      { key: 'owner', contactId: 'con_owner', name: 'Demo Owner', role: 'owner', learnerId: 'lrn_owner' },
      { key: 'viewer', contactId: 'con_viewer', name: 'Demo Viewer', role: 'viewer', learnerId: null },
    ],
    tasks: [
      {
        task: 'kickoff',
        assignee: 'con_owner',
        events: [{ kind: 'started', at: ago(2), by: me, reason: null }],
        evidence: [],
      },
    ],
    gates: [],
    meetings: [],
    outcomes: [],
    learners: [
      {
        id: 'lrn_owner',
        name: 'Demo Owner',
        role: null,
        designated: true,
        enrolments: [
          {
            curriculum: 'operator',
            enrolledAt: ago(4),
            modules: [],
            attempts: [],
            scores: [],
            requirements: [],
            certifiedAt: null,
          },
        ],
      },
    ],
    customers: Array.from({ length: customers }, (_, index) => ({
      id: `cus_${handle.replaceAll('-', '')}${index}`,
      name: `Demo Customer ${index}`,
      segment: null,
      vertical: null,
      state: 'live' as const,
      mrr: 10_000,
      contractAt: ago(40),
      goLiveAt: ago(20),
      churnedAt: null,
      renewalOn: null,
      owner: null,
      email: null,
      externalId: null,
      nps: null,
      csat: null,
      measures: [{ key: 'usage', value: 80, at: ago(3), note: null }],
      override: null,
    })),
    quarterlyMrr: [],
    deals: [],
    revenue: [],
    statements: [],
    payoutAccount: null,
    tickets: [
      {
        id: 'tkt_first',
        number: 'T-2001',
        subject: 'A demo question',
        body: 'How does it work?',
        kind: 'platform',
        severity: 'question',
        blocking: false,
        openedAt: ago(1),
        customerId: null,
        events: [
          { id: 'tev_first', at: ago(1), kind: 'opened', by: 'Demo Owner', side: 'partner', body: null, to: null },
        ],
      },
    ],
  };
}
