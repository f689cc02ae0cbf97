import type { PartnerHistory } from '@gangway/contract/history';
import type { Dates } from '../demo/dates.js';
import { ticketHistory } from '../demo/history.js';

const closedSubjects = [
  'Import stops at row 1',
  'Report shows no data',
  'Invoice has the wrong address',
  'Login link has expired',
  'Question about tiers',
  'Export lacks a column',
];

/** Five open tickets, one in each situation, and those of the year. */
export function slipwayTickets(dates: Dates): PartnerHistory['tickets'] {
  const open = [
    ticketHistory(
      2031,
      {
        subject: 'Nightly export stops at 02:00',
        body: 'The export ends in the middle of a file, two nights in a row.',
        kind: 'platform',
        severity: 'critical',
        blocking: true,
        openedAt: dates.ago(0, 13.5),
        by: 'Mia Keller',
        customerId: 'cus_bluewater',
      },
      [['replied', dates.ago(0, 12.77), 'Priya Nair', 'vendor', 'We see it in the log and are on it.']],
    ),
    ticketHistory(2027, {
      subject: 'Portal shows last year’s price',
      body: 'The price list in the portal is that of last year.',
      kind: 'commercial',
      severity: 'minor',
      openedAt: dates.ago(1, 0.83),
      by: 'Jonas Roth',
    }),
    ticketHistory(2034, {
      subject: 'Two customers cannot sign in',
      body: 'Since this morning, with a correct password.',
      kind: 'platform',
      severity: 'major',
      openedAt: dates.ago(0, 1.25),
      by: 'Mia Keller',
      customerId: 'cus_alder',
    }),
    ticketHistory(2035, {
      subject: 'Can a customer sit in two territories?',
      body: 'One of ours opens a site across the border.',
      kind: 'commercial',
      severity: 'question',
      openedAt: dates.ago(0, 1.17),
      by: 'Sol Okoye',
      customerId: 'cus_juniper',
    }),
    ticketHistory(
      2019,
      {
        subject: 'Invoice import drops tax lines',
        body: 'Lines with a reduced rate are missing after the import.',
        kind: 'onboarding',
        severity: 'major',
        openedAt: dates.ago(4, 2),
        by: 'Jonas Roth',
        customerId: 'cus_kestrel',
      },
      [
        [
          'replied',
          dates.ago(4, 0.5),
          'Tess Lindqvist',
          'vendor',
          'Thank you. A file in which it happens would help us.',
        ],
        ['waiting_partner', dates.ago(4, 0.4), 'Tess Lindqvist', 'vendor', 'Waits for your file'],
      ],
    ),
  ];
  const closed = Array.from({ length: 38 }, (_, index) => {
    const days = 12 + index * 9;
    return ticketHistory(
      1980 - index,
      {
        subject: closedSubjects[index % closedSubjects.length] ?? 'Question',
        body: 'Solved.',
        kind: index % 3 === 0 ? 'platform' : 'commercial',
        severity: index % 5 === 0 ? 'major' : 'minor',
        openedAt: dates.ago(days),
        by: 'Jonas Roth',
      },
      [
        ['replied', dates.ago(days, -2), 'Tess Lindqvist', 'vendor', 'We look into it.'],
        ['resolved', dates.ago(days, -20), 'Tess Lindqvist', 'vendor', 'Solved.'],
      ],
    );
  });
  return [...open, ...closed];
}
