import type { PartnerHistory } from '@gangway/contract/history';
import { datesFrom } from '../demo/dates.js';
import { customer, doneTask, emptyHistory, signedTask, taskHistory, ticketHistory } from '../demo/history.js';

const ida = { name: 'Ida Strand', side: 'partner' as const };
const vendor = { name: 'Mara Quist', side: 'vendor' as const };

/** kvarts, an invented integrator, one proof short of Gate 1. */
export function kvarts(now: string): PartnerHistory {
  const dates = datesFrom(now);
  const link = (key: string, ago: number): PartnerHistory['tasks'][number]['evidence'] => [
    { key, kind: 'url', value: `https://kvarts.example.com/${key}`, state: 'accepted', by: ida, at: dates.ago(ago) },
  ];
  const learner = (
    id: string,
    name: string,
    role: string,
    curriculum: string,
    rest: Partial<PartnerHistory['learners'][number]['enrolments'][number]>,
  ): PartnerHistory['learners'][number] => ({
    id: `lrn_${id}`,
    name,
    role,
    designated: true,
    enrolments: [
      {
        curriculum,
        enrolledAt: dates.ago(24),
        modules: [],
        attempts: [],
        scores: [],
        requirements: [],
        certifiedAt: null,
        ...rest,
      },
    ],
  });
  const baseline = (ago: number) => [
    { module: 'baseline', kind: 'completed' as const, at: dates.ago(ago), bookedFor: null },
  ];
  return {
    ...emptyHistory('customer-science', 'kvarts', dates, {
      id: 'ptn_kvarts',
      name: 'kvarts',
      tier: 'partner',
      agreementEffectiveOn: dates.dateAgo(31),
      contractSignedAt: dates.ago(31),
      kickoffOn: dates.dateAgo(30),
      timeZone: 'Europe/Oslo',
      status: 'onboarding',
      currency: 'EUR',
      verticals: ['Public sector', 'Energy'],
    }),
    contacts: [
      {
        id: 'con_ida',
        name: 'Ida Strand',
        role: 'Partner lead',
        side: 'partner',
        email: 'ida@kvarts.example.com',
        channel: null,
      },
      {
        id: 'con_per',
        name: 'Per Lunde',
        role: 'Security lead',
        side: 'partner',
        email: 'per@kvarts.example.com',
        channel: null,
      },
      { id: 'con_mara', name: 'Mara Quist', role: 'Partner manager', side: 'vendor', email: null, channel: null },
    ],
    personas: [
      { key: 'owner', contactId: 'con_ida', name: 'Ida Strand', role: 'owner', learnerId: 'lrn_ida' },
      { key: 'technical', contactId: 'con_per', name: 'Per Lunde', role: 'technical', learnerId: 'lrn_per' },
      { key: 'viewer', contactId: 'con_per', name: 'Per Lunde', role: 'viewer', learnerId: null },
    ],
    tasks: [
      signedTask('identity', 'con_ida', dates.ago(34), dates.ago(33), ida, vendor, link('registration', 33)),
      signedTask('contract', 'con_ida', dates.ago(33), dates.ago(31), ida, vendor, link('signature', 31)),
      signedTask('questionnaire', 'con_per', dates.ago(28), dates.ago(20), ida, vendor, link('questionnaire', 20)),
      signedTask('controls', 'con_per', dates.ago(22), dates.ago(12), ida, vendor, link('controls', 12)),
      signedTask('incident', 'con_per', dates.ago(14), dates.ago(11), ida, vendor, [
        {
          key: 'commitment',
          kind: 'attestation',
          value: 'Incidents are told within 24 hours.',
          state: 'accepted',
          by: ida,
          at: dates.ago(11),
        },
      ]),
      signedTask('privacy', 'con_per', dates.ago(12), dates.ago(5), ida, vendor, [
        {
          key: 'statement',
          kind: 'attestation',
          value: 'Data stays in the EEA; kept for 24 months.',
          state: 'accepted',
          by: ida,
          at: dates.ago(5),
        },
      ]),
      taskHistory('security_attestation', 'con_ida', [['started', dates.ago(2), ida]]),
      doneTask('discount', 'con_mara', dates.ago(20), dates.ago(18), vendor),
      doneTask('deal_registration', 'con_mara', dates.ago(20), dates.ago(16), vendor),
      taskHistory('roles', 'con_ida', [
        ['started', dates.ago(9), ida],
        ['submitted', dates.ago(3), ida],
      ]),
      doneTask('baseline_training', 'con_ida', dates.ago(24), dates.ago(8), ida),
      taskHistory('technical_training', 'con_per', [['started', dates.ago(6), ida]]),
    ],
    learners: [
      learner('ida', 'Ida Strand', 'Sales', 'sales', { modules: baseline(15) }),
      learner('per', 'Per Lunde', 'Delivery', 'delivery', {
        modules: baseline(10),
        scores: [{ module: 'exam', at: dates.ago(6), scoreBps: 10_000 }],
      }),
      learner('sunniva', 'Sunniva Aas', 'Delivery', 'delivery', { modules: baseline(8) }),
      learner('odd', 'Odd Berg', 'Support', 'support', {}),
    ],
    customers: (
      [
        ['fjell', 'Fjellkraft', 'Energy', 720_000, 'onboarding', 74],
        ['havn', 'Havnebyen kommune', 'Public sector', 410_000, 'prospect', null],
        ['lys', 'Lysnett', 'Energy', 265_000, 'onboarding', 58],
      ] as const
    ).map(([id, name, segment, mrr, state, health], index) =>
      customer(
        dates,
        id,
        name,
        mrr,
        {
          segment,
          state,
          owner: 'Ida Strand',
          contractAt: state === 'prospect' ? null : dates.ago(18 - index),
          goLiveAt: null,
          renewalOn: state === 'prospect' ? null : dates.dateAgo(-340 - index),
        },
        health === null
          ? {}
          : {
              sponsor: [health + 6, health, 3],
              usage: [health - 5, health, 3, health < 60 ? 'Waits for the sandbox' : 'Pilot group is active'],
            },
      ),
    ),
    tickets: [
      ticketHistory(
        77,
        {
          subject: 'Sandbox opens when?',
          body: 'Our engineers could begin tomorrow.',
          kind: 'onboarding',
          severity: 'question',
          openedAt: dates.ago(1, 4),
          by: 'Ida Strand',
        },
        [['replied', dates.ago(1, 1), 'Mara Quist', 'vendor', 'With Gate 1: only the attestation is missing.']],
      ),
      ticketHistory(78, {
        subject: 'Webhook signature does not verify',
        body: 'In our test tenant, for every event.',
        kind: 'platform',
        severity: 'major',
        openedAt: dates.ago(0, 6),
        by: 'Per Lunde',
        customerId: 'cus_fjell',
      }),
      ticketHistory(
        75,
        {
          subject: 'Data protection annex is missing',
          body: 'The contract names an annex C.',
          kind: 'commercial',
          severity: 'minor',
          openedAt: dates.ago(6),
          by: 'Ida Strand',
        },
        [
          ['replied', dates.ago(5), 'Mara Quist', 'vendor', 'It is on its way. Please send the name of your officer.'],
          ['waiting_partner', dates.ago(5), 'Mara Quist', 'vendor', 'Waits for the name of your officer'],
        ],
      ),
      ticketHistory(
        70,
        {
          subject: 'Nobody could reach the portal',
          body: 'For two hours on Sunday.',
          kind: 'urgent',
          severity: 'critical',
          blocking: true,
          openedAt: dates.ago(16),
          by: 'Per Lunde',
        },
        [
          ['replied', dates.ago(16, -1), 'Technical authority', 'vendor', 'A certificate had expired.'],
          ['resolved', dates.ago(16, -2), 'Technical authority', 'vendor', 'A certificate had expired.'],
        ],
      ),
    ],
  };
}
