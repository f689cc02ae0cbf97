// What the API says of Slipway's money while it stands otherwise. Parsed, so that a story shows nothing that the API could not say.
import {
  payoutStates,
  retrieveBilling,
  retrievePayout,
  retrieveStatement,
  listRevenueLines,
  type BillingSummary,
  type CurrencyBalance,
  type Dispute,
  type PayoutAccount,
  type PayoutStory,
  type RevenueLine,
  type Statement,
} from '@gangway/contract';
import { recorded, recordedAnswer } from '../recorded/recorded.js';

type Answers = Readonly<Record<string, unknown>>;

export const billing = retrieveBilling.response.parse(recordedAnswer('slipway', '/billing'));

export const client = (change: Partial<BillingSummary>, answers: Answers = {}) =>
  recorded('slipway', { '/billing': retrieveBilling.response.parse({ ...billing, ...change }), ...answers });

export const balances = (change: (balance: CurrencyBalance) => Partial<CurrencyBalance>): CurrencyBalance[] =>
  billing.balances.map((balance) => ({ ...balance, ...change(balance) }));

/** The payout account in another state. */
export const account = (change: Partial<PayoutAccount>, answers: Answers = {}) =>
  client({ account: billing.account && { ...billing.account, ...change } }, answers);

/** The next payout, held up or come back. */
export const next = (change: Partial<NonNullable<CurrencyBalance['next']>>, answers: Answers = {}) =>
  client({ balances: balances((balance) => ({ next: balance.next && { ...balance.next, ...change } })) }, answers);

/** The same figures in another currency, which may have more or fewer minor units. */
export const inCurrency = (balance: CurrencyBalance, currency: string): unknown =>
  JSON.parse(JSON.stringify(balance).replaceAll(`"${balance.currency}"`, `"${currency}"`));

/** The one payout of the history that has something to tell. */
export const TOLD = 'pay_2025-10_usd';

/** What became of it. */
export function told(change: (payout: PayoutStory) => Partial<PayoutStory>): Answers {
  const payout = retrievePayout.response.parse(recordedAnswer('slipway', `/payouts/${TOLD}`));
  return { [`/payouts/${TOLD}`]: retrievePayout.response.parse({ ...payout, ...change(payout) }) };
}

/** A history in which each month ended otherwise. */
export const everyPayoutState = () =>
  client({
    balances: balances(({ history }) => ({
      history: payoutStates.flatMap((state, at) => {
        const row = history[at];
        return row ? [{ ...row, state }] : [];
      }),
    })),
  });

const usd = (amount: number) => ({ amount, currency: 'USD' });
const LINES = '/revenue-lines?stream=software&statement=stm_2026-03_usd&limit=25';
const DISPUTED = '/revenue-lines?state=disputed&currency=USD&limit=25';
const [disputed] = listRevenueLines.response.parse(recordedAnswer('slipway', DISPUTED)).data;

/** The first lines of March's software, with another fate. */
export function lines(...changes: readonly Partial<RevenueLine>[]) {
  const page = listRevenueLines.response.parse(recordedAnswer('slipway', LINES));
  const data = page.data.map((each, at) => ({ ...each, ...changes[at] }));
  return client({}, { [LINES]: listRevenueLines.response.parse({ ...page, data }) });
}

/** Those of them that a search finds. */
export function found(search: string) {
  const page = listRevenueLines.response.parse(recordedAnswer('slipway', LINES));
  const data = page.data.filter(({ customer }) => customer.name.toLowerCase().includes(search));
  return client(
    {},
    {
      [LINES.replace('&limit', `&search=${search}&limit`)]: listRevenueLines.response.parse({
        ...page,
        data,
        total: data.length,
      }),
    },
  );
}

/** The first of them after a dispute about it has ended so. */
export const settled = (state: Dispute['state'], note: string | null) =>
  lines({
    dispute: disputed?.dispute
      ? {
          ...disputed.dispute,
          side: 'partner',
          by: 'Mia Keller',
          reason: 'wrong_amount',
          body: 'Two seats were added on 2 March and are not in it.',
          claimed: { gross: usd(120_220), rateBps: 6500, share: usd(78_143) },
          difference: usd(3_900),
          held: usd(0),
          state,
          note,
          resolvedAt: '2026-04-10T16:00:00Z',
        }
      : null,
  });

/** A line that takes back one of a month before; the next one is as much larger, so that they add up as they did. */
export const takenBack = () =>
  lines(
    {
      gross: usd(-48_000),
      operatorShare: usd(-31_200),
      vendorShare: usd(-16_800),
      reversesId: 'rev_2026-01_software_198',
      reverses: { id: 'rev_2026-01_software_198', period: '2026-01', invoice: 'INV-8412' },
    },
    { gross: usd(272_440), operatorShare: usd(177_086), vendorShare: usd(95_354) },
  );

/** March's statement with more on it than its lines. */
export function statement(change: Partial<Statement>) {
  const march = retrieveStatement.response.parse(recordedAnswer('slipway', '/statements/stm_2026-03_usd'));
  return client({}, { '/statements/stm_2026-03_usd': retrieveStatement.response.parse({ ...march, ...change }) });
}
