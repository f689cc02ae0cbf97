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

const LINES = '/revenue-lines?stream=software&statement=stm_2026-03_usd&limit=25';
const DISPUTED = '/revenue-lines?state=disputed&currency=USD&limit=25';
const [disputed] = listRevenueLines.response.parse(recordedAnswer('slipway', DISPUTED)).data;

/** The first line of March's software, with another fate. */
export function line(change: Partial<RevenueLine>) {
  const page = listRevenueLines.response.parse(recordedAnswer('slipway', LINES));
  const data = page.data.map((each, at) => (at === 0 ? { ...each, ...change } : each));
  return client({}, { [LINES]: listRevenueLines.response.parse({ ...page, data }) });
}

/** The same after a dispute about it has ended so. */
export const settled = (state: Dispute['state'], note: string | null) =>
  line({
    dispute: disputed?.dispute
      ? {
          ...disputed.dispute,
          side: 'partner',
          by: 'Mia Keller',
          body: 'Three seats came on the 18th; March counts all of it.',
          state,
          note,
          resolvedAt: '2026-04-10T16:00:00Z',
        }
      : null,
  });

/** A line that takes back one of a month before. */
export const takenBack = () => {
  const negative = (money: RevenueLine['gross'] | null) => money && { ...money, amount: -money.amount };
  return line({
    ...(disputed
      ? {
          gross: { ...disputed.gross, amount: -disputed.gross.amount },
          operatorShare: negative(disputed.operatorShare),
          vendorShare: negative(disputed.vendorShare),
        }
      : {}),
    reversesId: 'rev_2026-01_software_198',
    reverses: { id: 'rev_2026-01_software_198', period: '2026-01', invoice: 'INV-8412' },
  });
};

/** March's statement with more on it than its lines. */
export function statement(change: Partial<Statement>) {
  const march = retrieveStatement.response.parse(recordedAnswer('slipway', '/statements/stm_2026-03_usd'));
  return client({}, { '/statements/stm_2026-03_usd': retrieveStatement.response.parse({ ...march, ...change }) });
}
