import type { PartnerHistory } from '@gangway/contract/history';
import { datesFrom, type Dates } from '../demo/dates.js';
import { customer, doneTask, emptyHistory, signedTask } from '../demo/history.js';
import { slipwayLedger } from './slipway.ledger.js';
import { slipwayTickets } from './slipway.tickets.js';

const mia = { name: 'Mia Keller', side: 'partner' as const };
const vendor = { name: 'Partner success', side: 'vendor' as const };

/** Slipway Operations, an invented operator in its second year. */
export function slipway(now: string): PartnerHistory {
  const dates = datesFrom(now);
  const started = `${dates.periodAgo(14)}-17`;
  const base = emptyHistory('candlefish', 'slipway', dates, {
    id: 'ptn_slipway',
    name: 'Slipway Operations',
    tier: 'silver',
    tierSince: `${dates.periodAgo(8)}-01`,
    agreementEffectiveOn: started,
    contractSignedAt: dates.at(started, 0, '15:00'),
    kickoffOn: started,
    timeZone: 'Europe/Berlin',
    status: 'active',
    verticals: ['Wholesale', 'Logistics'],
    recordedFacts: { exclusive_territory: dates.at(started) },
  });
  const customers = roster(dates);
  return {
    ...base,
    contacts: [
      {
        id: 'con_mia',
        name: 'Mia Keller',
        role: 'Owner',
        side: 'partner',
        email: 'mia@slipway.example.com',
        channel: null,
      },
      {
        id: 'con_jonas',
        name: 'Jonas Roth',
        role: 'Operations',
        side: 'partner',
        email: 'jonas@slipway.example.com',
        channel: null,
      },
      {
        id: 'con_sol',
        name: 'Sol Okoye',
        role: 'Operator',
        side: 'partner',
        email: 'sol@slipway.example.com',
        channel: null,
      },
      { id: 'con_priya', name: 'Priya Nair', role: 'Engineer on call', side: 'vendor', email: null, channel: 'Slack' },
      {
        id: 'con_tess',
        name: 'Tess Lindqvist',
        role: 'Partner success',
        side: 'vendor',
        email: null,
        channel: 'Slack',
      },
    ],
    personas: [
      { key: 'owner', contactId: 'con_mia', name: 'Mia Keller', role: 'owner', learnerId: 'lrn_mia' },
      { key: 'learner', contactId: 'con_sol', name: 'Sol Okoye', role: 'learner', learnerId: 'lrn_sol' },
      { key: 'viewer', contactId: 'con_jonas', name: 'Jonas Roth', role: 'viewer', learnerId: null },
    ],
    tasks: [
      ...['portal', 'marketing_kit', 'demo_environment', 'territory'].map((key) =>
        doneTask(key, 'con_tess', dates.at(started, 0), dates.at(started, 0, '16:00'), vendor),
      ),
      doneTask('videos', 'con_mia', dates.at(started, 1), dates.at(started, 4), mia),
      doneTask('live_qa', 'con_mia', dates.at(started, 3), dates.at(started, 3, '14:00'), mia),
      doneTask('labs', 'con_mia', dates.at(started, 4), dates.at(started, 6), mia),
      doneTask('mentor', 'con_tess', dates.at(started, 1), dates.at(started, 1), vendor),
      doneTask('first_customer', 'con_mia', dates.at(started, 7), dates.at(started, 9), mia),
      doneTask('joint_call', 'con_mia', dates.at(started, 10), dates.at(started, 10), mia),
      signedTask('implementation_plan', 'con_jonas', dates.at(started, 9), dates.at(started, 12), mia, vendor, [
        {
          key: 'plan',
          kind: 'url',
          value: 'https://slipway.example.com/plan',
          state: 'accepted',
          by: mia,
          at: dates.at(started, 12),
        },
      ]),
      signedTask('metrics_review', 'con_tess', dates.at(started, 12), dates.at(started, 13), vendor, mia),
    ],
    outcomes: [
      { kind: 'deal_booked', occurredAt: dates.at(started, 19), verifiedAt: dates.at(started, 20) },
      { kind: 'integration_active', occurredAt: dates.at(started, 17, '21:00'), verifiedAt: dates.at(started, 18) },
    ],
    learners: learners(dates),
    customers,
    quarterlyMrr: [
      { quarter: '2025-Q2', mrr: 984_000 },
      { quarter: '2025-Q3', mrr: 1_251_000 },
      { quarter: '2025-Q4', mrr: 1_577_000 },
      { quarter: '2026-Q1', mrr: 1_913_000 },
    ],
    ...slipwayLedger(dates, customers),
    payoutAccount: {
      provider: 'Stripe Connect',
      connected: true,
      payoutsEnabled: true,
      currentlyDue: ['proof_of_address'],
      eventuallyDue: [],
      pastDue: [],
      pendingVerification: [],
      deadline: dates.ago(-36),
      disabledReason: null,
      disabledSince: null,
      errors: [],
      onboardingUrl: 'https://connect.example.com/slipway',
      last4: '4417',
    },
    tickets: slipwayTickets(dates),
  };
}

/** Name, health now and change, MRR in dollars, state, days to renewal, NPS, owner, what stands out. */
const accounts = [
  [
    'bluewater',
    'Bluewater Marine',
    'Wholesale',
    41,
    -12,
    1850,
    'at_risk',
    28,
    -20,
    'Mia Keller',
    'Weekly use down 38%',
  ],
  ['kestrel', 'Kestrel Freight', 'Logistics', 46, -6, 960, 'at_risk', 50, 0, 'Jonas Roth', 'Invoice 21 days late'],
  ['alder', 'Alder Street Dental', 'Healthcare', 58, -4, 720, 'live', 77, 10, 'Mia Keller', 'Two majors unsolved'],
  ['foundry', 'Foundry Lane Fitness', 'Fitness', 62, 0, 540, 'live', 95, 20, 'Sol Okoye', 'No login for 24 days'],
  [
    'marigold',
    'Marigold Catering',
    'Food service',
    67,
    5,
    680,
    'onboarding',
    361,
    null,
    'Jonas Roth',
    'Go-live in 13 days',
  ],
  ['juniper', 'Juniper Property Group', 'Property', 71, 3, 2400, 'live', 117, 30, 'Mia Keller', 'Survey overdue'],
  ['ridgeway', 'Ridgeway Builders', 'Construction', 78, 0, 1320, 'live', 140, 40, 'Mia Keller', null],
  ['osprey', 'Osprey Logistics', 'Logistics', 81, 2, 2950, 'live', 154, 50, 'Sol Okoye', 'Use steady'],
  ['tidepool', 'Tidepool Veterinary', 'Healthcare', 84, 4, 610, 'live', 191, 60, 'Jonas Roth', 'NPS up 20'],
  ['hollis', 'Hollis Crane Legal', 'Legal', 86, 1, 1480, 'live', 203, 50, 'Sol Okoye', 'Use steady'],
  ['northgate', 'Northgate Printing', 'Printing', 88, 0, 430, 'live', 219, 40, 'Jonas Roth', 'Use steady'],
  ['saltmarsh', 'Saltmarsh Foods', 'Food service', 91, 3, 3120, 'live', 270, 70, 'Mia Keller', 'Second site added'],
  ['cedar', 'Cedar Vale Retail', 'Retail', 93, 2, 1180, 'live', 300, 80, 'Sol Okoye', 'Use up 12%'],
  ['pinecrest', 'Pinecrest Clinics', 'Healthcare', null, 0, 890, 'onboarding', 400, null, 'Jonas Roth', null],
] as const;

/** Around a health, so that the weighted mean comes back to it. */
const offsets = [
  ['usage', 1],
  ['support', -2],
  ['payments', 4],
  ['sponsor', -3],
  ['survey', 0],
] as const;

function roster(dates: Dates): PartnerHistory['customers'] {
  return accounts.map(([id, name, segment, health, change, mrr, state, renewal, nps, owner, note], index) => {
    const age = id === 'northgate' ? 41 : 2;
    const measures: Record<string, readonly [number, number, number, (string | undefined)?]> =
      health === null
        ? {}
        : id === 'bluewater'
          ? {
              usage: [35, 58, age, 'Weekly use down 38%'],
              support: [28, 45, age, '1 critical open'],
              payments: [80, 80, age, 'On time'],
              sponsor: [45, 45, age, 'Last call 31 days ago'],
              survey: [30, 30, age, 'NPS −20'],
            }
          : Object.fromEntries(
              offsets.map(([key, by]) => [key, [health + by, health - change + by, age, note ?? undefined]]),
            );
    return customer(
      dates,
      id,
      name,
      mrr * 100,
      {
        segment,
        vertical: segment,
        state,
        owner,
        contractAt: dates.ago(420 - index * 28),
        goLiveAt: state === 'onboarding' ? null : dates.ago(405 - index * 28),
        renewalOn: dates.dateAgo(-renewal),
        nps: nps === null ? null : { value: nps, scale: '-100..100', at: dates.ago(33) },
        csat: health === null ? null : 92.4,
        externalId: `SLP-${1000 + index}`,
        override:
          id === 'ridgeway'
            ? {
                value: 78,
                reason: 'New site opens in May; use dips until then',
                by: 'Mia Keller',
                at: dates.ago(6),
                until: dates.ago(-16),
              }
            : null,
      },
      measures,
    );
  });
}

function learners(dates: Dates): PartnerHistory['learners'] {
  const modules = ['platform', 'vertical', 'excel_migration', 'demo_environment'];
  const proofs = [
    'sample_migration',
    'vertical_application',
    'troubleshooting',
    'roi_presentation',
    'discovery_simulation',
    'implementation_timeline',
  ];
  const certified = (id: string, name: string, days: number): PartnerHistory['learners'][number] => ({
    id,
    name,
    role: 'Operator',
    designated: true,
    enrolments: [
      {
        curriculum: 'operator',
        enrolledAt: dates.ago(days + 14),
        modules: [
          ...modules.map((module, index) => ({
            module,
            kind: 'completed' as const,
            at: dates.ago(days + 12 - index * 2),
            bookedFor: null,
          })),
          { module: 'simulations', kind: 'accepted', at: dates.ago(days + 2), bookedFor: null },
        ],
        attempts: [],
        scores: [{ module: 'exam', at: dates.ago(days), scoreBps: 8750 }],
        requirements: [
          ...proofs.map((requirement) => ({
            requirement,
            state: 'accepted' as const,
            at: dates.ago(days + 1),
            statement: 'Shown in the review',
          })),
          ...[40, 12].map((ago) => ({
            requirement: 'monthly_webinar',
            state: 'accepted' as const,
            at: dates.ago(ago),
            statement: 'Attended',
          })),
          { requirement: 'quarterly_update', state: 'accepted', at: dates.ago(50), statement: 'Read' },
        ],
        certifiedAt: dates.ago(days),
      },
    ],
  });
  return [
    certified('lrn_mia', 'Mia Keller', 301),
    certified('lrn_jonas', 'Jonas Roth', 160),
    {
      id: 'lrn_sol',
      name: 'Sol Okoye',
      role: 'Operator',
      designated: true,
      enrolments: [
        {
          curriculum: 'operator',
          enrolledAt: dates.ago(9),
          modules: modules.slice(0, 3).map((module, index) => ({
            module,
            kind: 'completed' as const,
            at: dates.ago(8 - index * 2),
            bookedFor: null,
          })),
          attempts: [],
          scores: [],
          requirements: [
            {
              requirement: 'sample_migration',
              state: 'submitted',
              at: dates.ago(1),
              statement: 'Stock list of 400 rows, validated',
            },
          ],
          certifiedAt: null,
        },
      ],
    },
  ];
}
