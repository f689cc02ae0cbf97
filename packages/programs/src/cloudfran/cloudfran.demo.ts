import type { PartnerHistory } from '@gangway/contract/history';
import { datesFrom } from '../demo/dates.js';
import { customer, doneTask, emptyHistory, taskHistory, ticketHistory } from '../demo/history.js';

const dana = { name: 'Dana Whitfield', side: 'vendor' as const };
const pod = { name: 'DRE pod', side: 'vendor' as const };
const luz = { name: 'Luz Ortega', side: 'partner' as const };
const marcus = { name: 'Marcus Bell', side: 'partner' as const };

/** Sunshine Operator Collective, invented, on day 18 of its 90. */
export function sunshine(now: string): PartnerHistory {
  const dates = datesFrom(now);
  const started = dates.dateAgo(17);
  const day = (number: number, time = '15:00') => dates.at(started, number - 1, time);
  const learner = (id: string, name: string, done: number): PartnerHistory['learners'][number] => ({
    id,
    name,
    role: 'Operator',
    designated: true,
    enrolments: [
      {
        curriculum: 'operator',
        enrolledAt: day(3),
        modules: ['module_1', 'module_2', 'module_3']
          .slice(0, done)
          .map((module, index) => ({ module, kind: 'completed' as const, at: day(6 + index * 3), bookedFor: null })),
        attempts: [],
        scores: [],
        requirements: [],
        certifiedAt: done === 3 ? day(12) : null,
      },
    ],
  });
  return {
    ...emptyHistory('cloudfran', 'sunshine', dates, {
      id: 'ptn_sunshine',
      name: 'Sunshine Operator Collective',
      tier: 'national',
      agreementEffectiveOn: started,
      contractSignedAt: day(1, '14:00'),
      kickoffOn: started,
      timeZone: 'America/New_York',
      status: 'onboarding',
      bundle: ['voice'],
      segments: ['Salons', 'Fitness'],
    }),
    contacts: [
      {
        id: 'con_dana',
        name: 'Dana Whitfield',
        role: 'Customer success manager',
        side: 'vendor',
        email: null,
        channel: 'E-mail list',
      },
      { id: 'con_pod', name: 'DRE pod', role: 'Integration', side: 'vendor', email: null, channel: null },
      {
        id: 'con_luz',
        name: 'Luz Ortega',
        role: 'Launch lead',
        side: 'partner',
        email: 'luz@sunshine.example.com',
        channel: null,
      },
      {
        id: 'con_marcus',
        name: 'Marcus Bell',
        role: 'Technical lead',
        side: 'partner',
        email: 'marcus@sunshine.example.com',
        channel: null,
      },
    ],
    personas: [
      { key: 'owner', contactId: 'con_luz', name: 'Luz Ortega', role: 'owner', learnerId: 'lrn_luz' },
      { key: 'technical', contactId: 'con_marcus', name: 'Marcus Bell', role: 'technical', learnerId: 'lrn_marcus' },
      { key: 'viewer', contactId: 'con_marcus', name: 'Marcus Bell', role: 'viewer', learnerId: null },
    ],
    tasks: [
      doneTask('tenant', 'con_dana', day(1), day(2), dana),
      doneTask('cert_enrol', 'con_luz', day(2), day(3), luz),
      doneTask('keys', 'con_pod', day(2), day(4), pod),
      doneTask('stripe_link', 'con_dana', day(3), day(5), dana),
      doneTask('channel', 'con_dana', day(1), day(1, '17:00'), dana),
      doneTask('data_sync', 'con_pod', day(8), day(15), pod),
      taskHistory('sso', 'con_marcus', [['started', day(10), marcus]]),
      taskHistory('portal_qa', 'con_luz', [
        ['started', day(9), pod],
        ['submitted', day(16), dana],
      ]),
      taskHistory('email', 'con_marcus', [['started', day(12), marcus]]),
      taskHistory('phone', 'con_pod', [['started', day(11), pod]]),
    ],
    learners: [
      learner('lrn_luz', 'Luz Ortega', 3),
      learner('lrn_marcus', 'Marcus Bell', 2),
      learner('lrn_pia', 'Pia Soto', 3),
      learner('lrn_theo', 'Theo Reed', 3),
    ],
    customers: (
      [
        ['palm', 'Palm & Pine Salon', 'Salons', 42_000, 'onboarding'],
        ['gulf', 'Gulf Strength', 'Fitness', 61_000, 'onboarding'],
        ['citrus', 'Citrus Row Barbers', 'Salons', 28_000, 'prospect'],
        ['harbor', 'Harbor Yoga', 'Fitness', 33_000, 'prospect'],
        ['mango', 'Mango Street Nails', 'Salons', 19_000, 'prospect'],
      ] as const
    ).map(([id, name, segment, mrr, state], index) =>
      customer(
        dates,
        id,
        name,
        mrr,
        {
          segment,
          state,
          owner: 'Luz Ortega',
          contractAt: state === 'prospect' ? null : day(10 + index),
          goLiveAt: null,
          renewalOn: state === 'prospect' ? null : dates.dateAgo(-350 - index),
        },
        state === 'prospect'
          ? {}
          : {
              sponsor: [82 - index * 6, 80],
              usage: [64 - index * 22, 60, 2, index === 0 ? 'First data came in' : 'Sync has not begun'],
            },
      ),
    ),
    payoutAccount: {
      provider: 'Stripe Connect',
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
      onboardingUrl: 'https://connect.example.com/sunshine',
      last4: null,
    },
    tickets: [
      ticketHistory(1018, {
        subject: 'Staging portal is down',
        body: 'The address answers with an error since this morning.',
        kind: 'platform',
        severity: 'critical',
        blocking: true,
        openedAt: dates.ago(0, 2),
        by: 'Marcus Bell',
      }),
      ticketHistory(
        1016,
        {
          subject: 'SPF record is not found',
          body: 'We set it two days ago.',
          kind: 'onboarding',
          severity: 'major',
          openedAt: dates.ago(1, 3),
          by: 'Marcus Bell',
        },
        [
          ['replied', dates.ago(1, 1), 'DRE pod', 'vendor', 'It sits on the parent domain. Move it, and tell us.'],
          ['waiting_partner', dates.ago(1, 1), 'DRE pod', 'vendor', 'Waits for the record to be moved'],
        ],
      ),
      ticketHistory(1017, {
        subject: 'Which plan has voice mail?',
        body: 'A customer asks.',
        kind: 'commercial',
        severity: 'question',
        openedAt: dates.ago(0, 20),
        by: 'Luz Ortega',
        customerId: 'cus_palm',
      }),
      ticketHistory(
        1014,
        {
          subject: 'Logo is blurred in e-mails',
          body: 'On screens with a high density.',
          kind: 'onboarding',
          severity: 'minor',
          openedAt: dates.ago(3),
          by: 'Luz Ortega',
        },
        [['replied', dates.ago(2), 'Dana Whitfield', 'vendor', 'A larger file will mend it; it is on its way.']],
      ),
      ticketHistory(
        1009,
        {
          subject: 'Tenant has the wrong time zone',
          body: 'It shows Los Angeles.',
          kind: 'platform',
          severity: 'critical',
          openedAt: dates.ago(12, 4),
          by: 'Luz Ortega',
        },
        [
          ['replied', dates.ago(12, 2), 'DRE pod', 'vendor', 'Set to New York.'],
          ['resolved', dates.ago(12, 1), 'DRE pod', 'vendor', 'Set to New York.'],
        ],
      ),
    ],
  };
}
