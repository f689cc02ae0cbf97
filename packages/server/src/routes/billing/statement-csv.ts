import type { RevenueLine, Statement } from '@gangway/contract';
import { csvOf } from '../../csv.js';
import { decimalOf } from '../../money.js';

const header = [
  'Statement',
  'Month',
  'Stream',
  'Customer',
  'Invoice',
  'Invoice paid on',
  'Earned',
  'Rate %',
  'Your share',
  'Currency',
  'Takes back',
];
const percent = (bps: number | null): string => (bps === null ? '' : decimalOf({ amount: bps, currency: 'USD' }));

/** A statement line by line. Amounts are plain decimals, so that a spreadsheet adds them up to the last row. */
export function statementCsv(statement: Statement, lines: readonly RevenueLine[]): string {
  const { currency } = statement.net;
  const rest = (label: string, amount: string, invoice = '') => [
    statement.id,
    statement.period,
    label,
    '',
    invoice,
    '',
    '',
    '',
    amount,
    currency,
    '',
  ];
  return csvOf([
    header,
    ...lines.map((line) => [
      statement.id,
      line.period,
      line.stream,
      line.customer.name,
      line.invoice?.number ?? '',
      line.invoice?.paidOn ?? '',
      decimalOf(line.gross),
      percent(line.rateBps),
      line.operatorShare ? decimalOf(line.operatorShare) : '',
      currency,
      line.reverses?.invoice ?? line.reversesId ?? '',
    ]),
    ...statement.adjustments.map(({ kind, amount, lineId }) =>
      rest(kind, decimalOf(amount), lines.find(({ id }) => id === lineId)?.invoice?.number ?? lineId ?? ''),
    ),
    rest('net', decimalOf(statement.net)),
  ]);
}
