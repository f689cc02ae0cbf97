import type { PartnerHistory } from '@gangway/contract/history';
import { datesFrom } from '../demo/dates.js';
import { customer, doneTask, emptyHistory, signedTask, taskHistory, ticketHistory } from '../demo/history.js';

const engineer = { name: 'Ray Castillo', side: 'vendor' as const };
const manager = { name: 'June Park', side: 'vendor' as const };
const holt = { name: 'Anders Holt', side: 'partner' as const };

/** Tarn/Holt, an invented reseller, in its third week. */
export function tarnHolt(now: string): PartnerHistory {
  const dates = datesFrom(now);
  const started = dates.dateAgo(15);
  const day = (number: number, time = '17:00') => dates.at(started, number - 1, time);
  return {
    ...emptyHistory('quickstart', 'tarn-holt', dates, {
      id: 'ptn_tarnholt',
      name: 'Tarn/Holt',
      tier: 'reseller',
      agreementEffectiveOn: started,
      contractSignedAt: day(-2),
      kickoffOn: started,
      timeZone: 'America/Denver',
      status: 'onboarding',
      engagement: {
        plannedDays: 30,
        onsite: false,
        extendedVm: false,
        mrr: 640_000,
        capable: false,
        confirmed: { model: 'advanced', by: 'June Park' },
      },
    }),
    contacts: [
      { id: 'con_ray', name: 'Ray Castillo', role: 'Onboarding Engineer', side: 'vendor', email: null, channel: null },
      { id: 'con_june', name: 'June Park', role: 'Project Manager', side: 'vendor', email: null, channel: null },
      {
        id: 'con_holt',
        name: 'Anders Holt',
        role: 'Project lead',
        side: 'partner',
        email: 'anders@tarnholt.example.com',
        channel: null,
      },
    ],
    personas: [
      { key: 'owner', contactId: 'con_holt', name: 'Anders Holt', role: 'owner', learnerId: null },
      { key: 'viewer', contactId: 'con_holt', name: 'Anders Holt', role: 'viewer', learnerId: null },
    ],
    tasks: [
      doneTask('first_meeting', 'con_june', day(0), day(1), manager),
      doneTask('learn_roles', 'con_holt', day(1), day(1, '20:00'), holt),
      doneTask('choose_model', 'con_holt', day(2), day(2, '18:00'), holt),
      doneTask('customer_agreement', 'con_holt', day(3), day(4), holt),
      signedTask('write_plan', 'con_holt', day(4), day(5), holt, engineer),
      doneTask('deep_dive', 'con_ray', day(7), day(7, '18:00'), engineer),
      taskHistory('environment', 'con_holt', [['started', day(8), holt]]),
      doneTask('implementation_1', 'con_ray', day(14), day(14, '18:00'), engineer),
    ],
    meetings: [
      { key: 'kickoff_call', on: dates.dateAgo(15), held: true },
      { key: 'deep_dive_call', on: dates.dateAgo(9), held: true },
      { key: 'implementation_1_call', on: dates.dateAgo(2), held: true },
      { key: 'implementation_2_call', on: dates.dateAgo(-6), held: false },
      { key: 'closure_call', on: dates.dateAgo(-13), held: false },
    ],
    customers: (
      [
        ['basalt', 'Basalt Engineering', 'Engineering', 248_000, 'live', 88, 2],
        ['ferry', 'Ferry Point Clinics', 'Healthcare', 131_000, 'onboarding', 71, -3],
        ['quarry', 'Quarry Software', 'Software', 96_000, 'live', 46, -9],
        ['mesa', 'Mesa Title & Escrow', 'Finance', 165_000, 'live', 79, 1],
      ] as const
    ).map(([id, name, segment, mrr, state, health, change], index) =>
      customer(
        dates,
        id,
        name,
        mrr,
        {
          segment,
          state,
          owner: 'Anders Holt',
          goLiveAt: state === 'live' ? dates.ago(90 - index * 10) : null,
          renewalOn: dates.dateAgo(-60 - index * 70),
          nps: { value: 10 + index * 15, scale: '-100..100', at: dates.ago(40) },
        },
        {
          usage: [health, health - change, 2, change < -5 ? 'Use down since March' : 'Use steady'],
          support: [health - 4, health - change, 3],
          payments: [Math.min(100, health + 8), health],
        },
      ),
    ),
    tickets: [
      ticketHistory(3007, {
        subject: 'Packets lost between two data centres',
        body: 'About 3 % since 09:00.',
        kind: 'platform',
        severity: 'critical',
        blocking: true,
        openedAt: dates.ago(0, 1),
        by: 'Anders Holt',
        customerId: 'cus_basalt',
      }),
      ticketHistory(
        3005,
        {
          subject: 'Machine import stops at 80 %',
          body: 'The log is attached to the last mail.',
          kind: 'onboarding',
          severity: 'major',
          openedAt: dates.ago(1, 2),
          by: 'Anders Holt',
          customerId: 'cus_ferry',
        },
        [
          [
            'replied',
            dates.ago(1, 1),
            'Ray Castillo',
            'vendor',
            'The disk format is the cause. A converted image is on its way.',
          ],
        ],
      ),
      ticketHistory(3006, {
        subject: 'Invoice shows two accounts',
        body: 'We have one.',
        kind: 'commercial',
        severity: 'minor',
        openedAt: dates.ago(0, 19),
        by: 'Anders Holt',
      }),
      ticketHistory(
        3001,
        {
          subject: 'Who is our coordinator?',
          body: 'We have no integrated services.',
          kind: 'onboarding',
          severity: 'question',
          openedAt: dates.ago(13),
          by: 'Anders Holt',
        },
        [
          ['replied', dates.ago(13, -1), 'June Park', 'vendor', 'Then you need none.'],
          ['resolved', dates.ago(13, -1), 'June Park', 'vendor', 'Then you need none.'],
        ],
      ),
    ],
  };
}
