import type { PartnerHistory } from '@gangway/contract/history';
import { firstAfter, type Dates } from '../demo/dates.js';
import { pick, random } from '../demo/random.js';

const counts = { software: 11, implementation: 2, support: 5 } as const;

/** Fourteen months of revenue and their statements, with a dispute, a refund and a payout that came back among them. */
export function slipwayLedger(
  dates: Dates,
  customers: PartnerHistory['customers'],
): Pick<PartnerHistory, 'revenue' | 'statements'> {
  const next = random(17);
  const revenue: PartnerHistory['revenue'] = [];
  const statements: PartnerHistory['statements'] = [];
  const add = (
    period: string,
    stream: keyof typeof counts,
    gross: number,
    rest: Partial<PartnerHistory['revenue'][number]> = {},
  ) => {
    revenue.push({
      id: `rev_${period}_${stream}_${revenue.length}`,
      period,
      stream,
      customerId: pick(next, customers).id,
      gross,
      currency: 'USD',
      accruedAt: dates.at(`${period}-12`),
      approvedAt: dates.at(`${period}-27`),
      disputedAt: null,
      disputeReason: null,
      reversesId: null,
      invoice: {
        number: `INV-${8400 + revenue.length}`,
        paidOn: dates.at(`${period}-14`).slice(0, 10),
      },
      agreedRateBps: null,
      tier: period >= dates.periodAgo(8) ? 'silver' : 'bronze',
      ...rest,
    });
  };
  for (let ago = 14; ago >= 1; ago -= 1) {
    const period = dates.periodAgo(ago);
    const gross = monthly(period, 14 - ago, ago === 1);
    for (const stream of ['software', 'implementation', 'support'] as const)
      split(gross[stream], counts[stream]).forEach((amount) => add(period, stream, amount));
    statements.push(statement(dates, period, ago, 'USD'));
  }
  const [february, march, april] = [dates.periodAgo(2), dates.periodAgo(1), dates.periodAgo(0)];
  // Settled after the statement was out: waits for the next one.
  add(february, 'software', 612_708, {
    disputedAt: dates.ago(60),
    disputeReason: 'Counted twice',
    approvedAt: dates.ago(6),
  });
  add(march, 'software', 48_000, {
    approvedAt: null,
    disputedAt: dates.ago(8),
    disputeReason: 'Licence was returned on 3 March',
  });
  const taken = revenue.find(({ period, stream }) => period === dates.periodAgo(5) && stream === 'software');
  if (taken)
    add(dates.periodAgo(3), 'software', -Math.round(taken.gross / 2), {
      reversesId: taken.id,
      customerId: taken.customerId,
    });
  split(325_908, 4).forEach((amount) =>
    add(april, 'software', amount, { accruedAt: dates.ago(4), approvedAt: dates.ago(2) }),
  );
  add(march, 'software', 86_400, { currency: 'EUR' });
  add(march, 'support', 21_500, { currency: 'EUR' });
  statements.push(statement(dates, march, 1, 'EUR'));
  return { revenue, statements };
}

/** Gross of a month by stream, in cents: this March's is that of the drawing board, the others grow towards it. */
function monthly(
  period: string,
  index: number,
  last: boolean,
): { software: number; implementation: number; support: number } {
  if (last) return { software: 1_234_567, implementation: 400_000, support: 150_000 };
  const growth = 0.34 + index * 0.047;
  return {
    software: Math.round(1_234_567 * growth),
    implementation: Math.round(420_000 * (0.6 + ((index * 37) % 50) / 100)),
    support: Math.round(150_000 * (0.5 + index * 0.035)),
  };
}

/** Into so many lines that add up again; all but the last are whole multiples of 20 cents, so rounding falls on one line. */
function split(total: number, lines: number): number[] {
  const each = Math.floor(total / lines / 20) * 20;
  const parts = Array.from({ length: lines - 1 }, (_, index) => each + (index % 2 === 0 ? 2000 : -2000));
  return [...parts, total - parts.reduce((sum, part) => sum + part, 0)];
}

function statement(dates: Dates, period: string, ago: number, currency: string): PartnerHistory['statements'][number] {
  const issuedOn = firstAfter(period);
  const at = (days: number) => dates.at(issuedOn, days, '09:00');
  const event = (
    state: 'approved' | 'processing' | 'in_transit' | 'paid' | 'failed' | 'ready',
    when: string,
    note: string | null = null,
    last4: string | null = null,
  ) => ({
    state,
    at: when,
    note,
    failureCode: state === 'failed' ? 'account_closed' : null,
    last4,
  });
  const paid = [
    event('approved', at(2)),
    event('processing', at(27)),
    event('in_transit', at(28), null, ago > 6 ? '2290' : '4417'),
    event('paid', at(30)),
  ];
  const returned = [
    ...paid.slice(0, 2),
    event('in_transit', at(28), null, '2290'),
    event(
      'failed',
      at(30),
      'The bank sent it back because the account was closed; it was paid again three days later.',
    ),
    event('ready', at(31)),
    event('approved', at(31)),
    event('processing', at(32)),
    event('in_transit', at(32), null, '4417'),
    event('paid', at(33)),
  ];
  const events =
    ago === 1
      ? paid.slice(0, 1)
      : ago === 2
        ? paid.slice(0, 3).concat(event('paid', dates.ago(1)))
        : ago === 6
          ? returned
          : paid;
  return {
    id: `stm_${period}_${currency.toLowerCase()}`,
    period,
    currency,
    issuedOn,
    payout: {
      id: `pay_${period}_${currency.toLowerCase()}`,
      arrivalOn: null,
      events: events.filter(({ at: when }) => when <= dates.now),
    },
  };
}
