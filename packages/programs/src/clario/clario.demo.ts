import type { PartnerHistory } from '@gangway/contract/history';
import { datesFrom, type Dates } from '../demo/dates.js';
import { customer, doneTask, emptyHistory, signedTask, taskHistory, ticketHistory } from '../demo/history.js';
import { pick, random } from '../demo/random.js';

const ana = { name: 'Ana Ruiz', side: 'partner' as const };
const lena = { name: 'Lena Ortiz', side: 'vendor' as const };

/** Mise & Margin, an invented consultancy: a partner for over a year, whose new colleagues are in training. */
export function miseMargin(now: string): PartnerHistory {
  const dates = datesFrom(now);
  const kickoff = dates.dateAgo(450);
  const applied = dates.dateAgo(458);
  const customers = book(dates);
  return {
    ...emptyHistory('clario', 'mise-margin', dates, {
      id: 'ptn_misemargin',
      name: 'Mise & Margin',
      tier: 'silver',
      tierSince: dates.dateAgo(130),
      agreementEffectiveOn: kickoff,
      contractSignedAt: dates.at(applied, 5),
      kickoffOn: kickoff,
      applicationOn: applied,
      timeZone: 'America/Chicago',
      status: 'active',
      segments: ['Restaurants', 'Cafés', 'Catering'],
    }),
    contacts: [
      {
        id: 'con_ana',
        name: 'Ana Ruiz',
        role: 'Consultant',
        side: 'partner',
        email: 'ana@misemargin.example.com',
        channel: null,
      },
      {
        id: 'con_dev',
        name: 'Dev Patel',
        role: 'Partner lead',
        side: 'partner',
        email: 'dev@misemargin.example.com',
        channel: null,
      },
      {
        id: 'con_lena',
        name: 'Lena Ortiz',
        role: 'Partner manager',
        side: 'vendor',
        email: null,
        channel: 'Direct message',
      },
    ],
    personas: [
      { key: 'owner', contactId: 'con_ana', name: 'Ana Ruiz', role: 'owner', learnerId: 'lrn_ana' },
      { key: 'learner', contactId: 'con_ana', name: 'Ben Okafor', role: 'learner', learnerId: 'lrn_ben' },
      { key: 'viewer', contactId: 'con_dev', name: 'Dev Patel', role: 'viewer', learnerId: null },
    ],
    tasks: [
      doneTask('learn', 'con_dev', dates.at(applied, -9), dates.at(applied, -8), ana),
      doneTask('self_assessment', 'con_dev', dates.at(applied, -4), dates.at(applied, -3), ana),
      doneTask('form', 'con_dev', dates.at(applied), dates.at(applied, 0, '15:00'), ana),
      signedTask('registration', 'con_dev', dates.at(applied), dates.at(applied, 1), ana, lena, [
        {
          key: 'registration',
          kind: 'url',
          value: 'https://misemargin.example.com/registration',
          state: 'accepted',
          by: ana,
          at: dates.at(applied, 1),
        },
      ]),
      doneTask('client_list', 'con_dev', dates.at(applied), dates.at(applied, 1), ana),
      signedTask('nda', 'con_dev', dates.at(applied), dates.at(applied, 2), ana, lena),
      doneTask('decision', 'con_lena', dates.at(applied, 2), dates.at(applied, 4), lena),
      ...['call', 'manager', 'packet', 'login'].map((key) =>
        doneTask(key, 'con_lena', dates.at(kickoff), dates.at(kickoff, 0, '17:00'), lena),
      ),
      doneTask('self_paced', 'con_dev', dates.at(kickoff, 1), dates.at(kickoff, 6), ana),
      doneTask('webinar', 'con_dev', dates.at(kickoff, 9), dates.at(kickoff, 9, '17:00'), ana),
      doneTask('materials', 'con_ana', dates.at(kickoff, 10), dates.at(kickoff, 14), ana),
      signedTask('recorded_demo', 'con_dev', dates.at(kickoff, 12), dates.at(kickoff, 19), ana, lena, [
        {
          key: 'recording',
          kind: 'url',
          value: 'https://misemargin.example.com/demo',
          state: 'accepted',
          by: ana,
          at: dates.at(kickoff, 19),
        },
      ]),
      doneTask('joint_demos', 'con_lena', dates.at(kickoff, 25), dates.at(kickoff, 38), lena),
      doneTask('co_close', 'con_dev', dates.at(kickoff, 30), dates.at(kickoff, 48), ana),
      taskHistory('blocker_check', 'con_lena', [
        ['skipped', dates.at(kickoff, 50), lena, 'The first deal closed before 60 days had passed.'],
      ]),
    ],
    outcomes: [{ kind: 'deal_booked', occurredAt: dates.at(kickoff, 48), verifiedAt: dates.at(kickoff, 50) }],
    learners: team(dates),
    customers,
    deals: customers.slice(0, 9).map(({ id, name, mrr }, index) => ({
      id: id.replace('cus_', 'del_'),
      name,
      closedAt: dates.ago(402 - index * 46),
      amount: mrr * 12,
      won: index !== 4,
    })),
    revenue: commissions(dates, customers),
    tickets: [
      ticketHistory(512, {
        subject: 'Recipe costs are off by a unit',
        body: 'Grams are read as ounces for two suppliers.',
        kind: 'platform',
        severity: 'major',
        openedAt: dates.ago(0, 21),
        by: 'Dev Patel',
        customerId: 'cus_larder',
      }),
      ticketHistory(
        511,
        {
          subject: 'Deal registration refuses a café',
          body: 'It says that the name exists.',
          kind: 'commercial',
          severity: 'minor',
          openedAt: dates.ago(4, 3),
          by: 'Ana Ruiz',
        },
        [
          ['replied', dates.ago(4, 1), 'Lena Ortiz', 'vendor', 'There are two of that name. Which street is yours in?'],
          ['waiting_partner', dates.ago(4, 1), 'Lena Ortiz', 'vendor', 'Waits for the address'],
        ],
      ),
      ticketHistory(513, {
        subject: 'Is there a menu template for bakeries?',
        body: 'A customer asks.',
        kind: 'onboarding',
        severity: 'question',
        openedAt: dates.ago(0, 2),
        by: 'Ana Ruiz',
        customerId: 'cus_crumb',
      }),
      ticketHistory(514, {
        subject: 'Nobody can sign in',
        body: 'At three customers since half past eleven.',
        kind: 'urgent',
        severity: 'critical',
        blocking: true,
        openedAt: dates.ago(0, 0.5),
        by: 'Dev Patel',
        customerId: 'cus_ember',
      }),
      ticketHistory(
        498,
        {
          subject: 'Newsletter comes twice',
          body: 'Since March.',
          kind: 'commercial',
          severity: 'minor',
          openedAt: dates.ago(20),
          by: 'Ana Ruiz',
        },
        [
          ['replied', dates.ago(19), 'Lena Ortiz', 'vendor', 'Mended.'],
          ['resolved', dates.ago(19), 'Lena Ortiz', 'vendor', 'Mended.'],
        ],
      ),
    ],
  };
}

function team(dates: Dates): PartnerHistory['learners'] {
  type Enrolment = PartnerHistory['learners'][number]['enrolments'][number];
  const member = (
    id: string,
    name: string,
    rest: Partial<Enrolment> & { readonly done: readonly (readonly [string, number])[] },
  ): PartnerHistory['learners'][number] => {
    const { done, modules = [], ...others } = rest;
    return {
      id: `lrn_${id}`,
      name,
      role: null,
      designated: true,
      enrolments: [
        {
          curriculum: 'partner',
          enrolledAt: dates.ago(16),
          modules: [
            ...done.map(([module, ago]) => ({
              module,
              kind: module === 'webinar' ? ('attended' as const) : ('completed' as const),
              at: dates.ago(ago),
              bookedFor: null,
            })),
            ...modules,
          ],
          attempts: [],
          scores: [],
          requirements: [],
          certifiedAt: null,
          ...others,
        },
      ],
    };
  };
  const certified = (id: string, name: string, score: number, ago: number) =>
    member(id, name, {
      done: [
        ['videos', ago + 6],
        ['documents', ago + 5],
        ['webinar', ago],
      ],
      scores: [{ module: 'quiz', at: dates.ago(ago + 3), scoreBps: score }],
      certifiedAt: dates.ago(ago),
      enrolledAt: dates.ago(ago + 10),
    });
  const answers = { fit: 'b', decision: 'a', certificate: 'c' };
  return [
    member('ana', 'Ana Ruiz', {
      done: [
        ['videos', 9],
        ['documents', 6],
      ],
      scores: [{ module: 'quiz', at: dates.ago(2), scoreBps: 7000 }],
      modules: [{ module: 'webinar', kind: 'booked', at: dates.ago(5), bookedFor: dates.ago(-9) }],
      attempts: [{ module: 'quiz', startedAt: dates.ago(0, 3), closedAt: null, answers }],
    }),
    member('chloe', 'Chloe Martin', {
      done: [
        ['videos', 10],
        ['documents', 9],
      ],
      scores: [{ module: 'quiz', at: dates.ago(7), scoreBps: 9000 }],
    }),
    member('ben', 'Ben Okafor', {
      done: [['videos', 4]],
      modules: [{ module: 'documents', kind: 'started', at: dates.ago(2), bookedFor: null }],
    }),
    certified('dev', 'Dev Patel', 10_000, 436),
    certified('emi', 'Emi Tanaka', 8000, 210),
    certified('finn', 'Finn Larsen', 9000, 90),
  ];
}

const names = [
  ['ember', 'Ember & Oak', 'Restaurants', 118_000, 86, 3],
  ['larder', 'The Larder Line', 'Catering', 164_000, 61, -7],
  ['crumb', 'Crumb Theory', 'Bakeries', 47_000, 79, 1],
  ['tide', 'Tideline Oyster Bar', 'Restaurants', 93_000, 90, 2],
  ['grano', 'Grano Fresco', 'Restaurants', 75_000, 44, -10],
  ['kettle', 'Kettle & Cup', 'Cafés', 39_000, 83, 0],
  ['plot', 'Plot to Plate', 'Catering', 128_000, 72, 4],
  ['noon', 'Noon Canteens', 'Canteens', 210_000, 88, 2],
  ['saffron', 'Saffron Yard', 'Restaurants', 82_000, 77, -1],
  ['orchard', 'Orchard Cider House', 'Bars', 66_000, 68, 6],
] as const;

function book(dates: Dates): PartnerHistory['customers'] {
  return names.map(([id, name, segment, mrr, health, change], index) =>
    customer(
      dates,
      id,
      name,
      mrr,
      {
        segment,
        state: index === 9 ? 'onboarding' : health < 50 ? 'at_risk' : 'live',
        owner: index % 2 === 0 ? 'Dev Patel' : 'Ana Ruiz',
        contractAt: dates.ago(402 - index * 42),
        goLiveAt: index === 9 ? null : dates.ago(380 - index * 40),
        renewalOn: dates.dateAgo(-24 - index * 36),
        nps: { value: Math.round(health / 10), scale: '0..10', at: dates.ago(25) },
      },
      {
        usage: [health, health - change, 2, change < -5 ? 'Fewer menus costed than in March' : 'Use steady'],
        support: [health - 5, health - change, 4],
        payments: [Math.min(100, health + 6), health, 3],
        survey: [health + 1, health, 20],
      },
    ),
  );
}

/** What closed deals brought in, month by month. The share of it waits for a rate. */
function commissions(dates: Dates, customers: PartnerHistory['customers']): PartnerHistory['revenue'] {
  const next = random(23);
  return Array.from({ length: 14 }, (_, index) => 14 - index).flatMap((ago) =>
    Array.from({ length: 1 + (ago % 3) }, (_, line): PartnerHistory['revenue'][number] => {
      const period = dates.periodAgo(ago);
      const { id, mrr } = pick(next, customers);
      return {
        id: `rev_${period}_${line}`,
        period,
        stream: 'software',
        customerId: id,
        gross: mrr,
        currency: 'USD',
        accruedAt: dates.at(`${period}-15`),
        approvedAt: null,
        disputedAt: null,
        disputeReason: null,
        reversesId: null,
        invoice: null,
        agreedRateBps: null,
        tier: ago > 4 ? 'bronze' : 'silver',
      };
    }),
  );
}
