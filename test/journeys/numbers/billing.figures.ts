import type { BillingSummary, CurrencyBalance } from '@gangway/contract';
import { date, dayOf, longDate, money, month, percent, signed, weekday, wholeMoney } from './say.js';

/** What the payout card says of money in one currency, or in the first one, with the history as a chart. */
export function billingLines(billing: BillingSummary, currency?: string): string[] {
  const balance = billing.balances.find((each) => each.currency === currency) ?? billing.balances[0];
  const shown = billing.ledger === 'active' || (billing.ledger === 'unset' && balance !== undefined);
  return [
    ...(shown && balance ? [...currencyLines(billing), ...balanceLines(billing, balance)] : []),
    ...accountLines(billing),
  ];
}

/** Currencies side by side, where there are several. */
const currencyLines = ({ balances }: BillingSummary): string[] =>
  balances.length < 2
    ? []
    : balances.map(({ next }) =>
        next ? `${money(next.amount)} ${next.arrivalOn ? weekday(next.arrivalOn) : ''}` : '',
      );

function balanceLines(billing: BillingSummary, balance: CurrencyBalance): string[] {
  const { next, explanation, available, held, disputed, paid } = balance;
  return [
    ...(next
      ? [
          `Next payout, for ${month(next.period)}`,
          money(next.amount),
          `${next.arrivalOn ? longDate(next.arrivalOn) : ''} ${billing.account?.last4 ?? ''}`,
          ...next.steps.map(({ on }) => (on ? date(on) : '')),
        ]
      : []),
    ...(explanation
      ? [
          `Month ${explanation.month} ${explanation.phase ?? ''} ${explanation.tier}`,
          ...explanation.lines.map((line) =>
            [
              `${line.lines} lines`,
              money(line.gross),
              line.phaseRateBps === null ? '' : percent(line.phaseRateBps),
              line.bonusBps ? `+${line.bonusBps / 100}` : '',
              line.rateBps === null ? '' : percent(line.rateBps),
              line.operatorShare ? money(line.operatorShare) : '',
            ].join(' '),
          ),
          `${money(explanation.gross)} ${explanation.operatorShare ? money(explanation.operatorShare) : ''}`,
          explanation.vendorShare ? `${billing.vendor} keeps ${money(explanation.vendorShare)}` : '',
        ]
      : []),
    // Without a rate nothing can be available, held or paid.
    ...(billing.ledger === 'unset'
      ? []
      : [
          money(available),
          `${held.until ? date(dayOf(held.until)) : ''} ${money(held.amount)}`,
          money(disputed),
          `${paid.months} ${money(paid.amount)}`,
        ]),
    ...historyLines(balance),
    ...balance.whatIf.map(
      ({ label, from, period, rates, difference }) =>
        `${period ? '' : label} ${from} ${period ? month(period) : ''} ${rates.map(({ rateBps }) => percent(rateBps)).join(' ')} ${signed(money(difference))}`,
    ),
  ];
}

/** What a month brought: the share, or what came in where the share is not set. */
const amountOf = ({ amount, gross }: CurrencyBalance['history'][number]) => amount ?? gross;

function historyLines({ history, currency }: CurrencyBalance): string[] {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return [];
  const amounts = history.map((row) => amountOf(row).amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)].map((amount) => money({ amount, currency }));
  return [
    // The scale: three round steps that reach the highest.
    ...[1, 2, 3].map((times) => wholeMoney({ amount: roundThird(Math.max(...amounts)) * times, currency })),
    `${month(first.period)} to ${month(last.period)}, from ${low} to ${high}`,
    ...history.flatMap(({ period, note, stepDown, phase }) => [
      note ? `${month(period)}: ${note}` : '',
      stepDown && phase ? `${month(period)}: ${phase}` : '',
    ]),
  ];
}

/** The history as a table: newest first, all currencies side by side. */
export function historyRows(balances: readonly CurrencyBalance[]): string[] {
  const periods = [...new Set(balances.flatMap(({ history }) => history.map(({ period }) => period)))].sort();
  return periods.reverse().map((each) => {
    const amounts = balances.map(({ history }) => history.find(({ period }) => period === each)?.amount);
    return `${month(each)} ${amounts.map((amount) => (amount ? money(amount) : '')).join(' ')}`;
  });
}

function roundThird(amount: number): number {
  const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
  const steps = Array.from({ length: 12 }, (_, zeros) => round.map((digits) => digits * 10 ** zeros)).flat();
  return steps.find((step) => step * 3 >= amount) ?? amount;
}

function accountLines({ account }: BillingSummary): string[] {
  if (!account) return [];
  const by = account.deadline ? date(dayOf(account.deadline)) : '';
  return [...account.pastDue, ...account.currentlyDue].map((key) => `${key} ${by}`);
}
