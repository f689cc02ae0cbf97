import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { agreementMonth, payoutMachine } from '@gangway/rules';
import { keysOf, missing, thrownBy, twice, when } from './faults.js';

/** Revenue, statements, payouts and deals. */
export function moneyFaults(program: ProgramDefinition, history: PartnerHistory): string[] {
  const { revenue, statements, deals } = history;
  return [
    ...twice(
      'revenue line',
      revenue.map(({ id }) => id),
    ),
    ...twice(
      'deal',
      deals.map(({ id }) => id),
    ),
    ...twice(
      'statement',
      statements.flatMap(({ id, payout }) => [id, ...(payout ? [payout.id] : [])]),
    ),
    ...twice(
      'statement of',
      statements.map(({ period, currency }) => `${period} in ${currency}`),
    ),
    ...when(
      program.revenueShare === null && (revenue.length > 0 || statements.length > 0),
      'The program pays nothing, and the history has revenue.',
    ),
    ...revenue.flatMap((line) => lineFaults(program, history, line)),
    ...statements.flatMap((statement) => statementFaults(statement)),
  ];
}

function lineFaults(
  program: ProgramDefinition,
  { revenue, customers, partner, now }: PartnerHistory,
  line: PartnerHistory['revenue'][number],
): string[] {
  const where = `The revenue line ${line.id}`;
  const original = revenue.find(({ id }) => id === line.reversesId);
  const effectiveOn = partner.agreementEffectiveOn;
  return [
    ...missing(where, 'customer', [line.customerId], new Set(customers.map(({ id }) => id))),
    ...missing(where, 'tier', [line.tier], keysOf(program.tierPolicy.tiers)),
    ...(line.reversesId !== null && !original ? missing(where, 'revenue line', [line.reversesId], new Set()) : []),
    ...when(line.reversesId !== null && line.gross >= 0, `${where} takes nothing back.`),
    ...when(line.reversesId === null && line.gross < 0, `${where} is negative and names no line that it takes back.`),
    ...when(
      original !== undefined &&
        (original.stream !== line.stream ||
          original.currency !== line.currency ||
          original.customerId !== line.customerId ||
          -line.gross > original.gross),
      `${where} does not fit the line that it takes back.`,
    ),
    ...when(line.period > now.slice(0, 7), `${where} is of a month that has not begun.`),
    ...when(
      effectiveOn === null || thrownBy(() => agreementMonth(effectiveOn, line.period)) !== null,
      `${where} is of a month before the agreement.`,
    ),
    ...when(line.disputeReason !== null && line.disputedAt === null, `${where} has a reason for no dispute.`),
  ];
}

function statementFaults({ id, period, issuedOn, payout }: PartnerHistory['statements'][number]): string[] {
  const events = payout?.events ?? [];
  return [
    ...when(issuedOn.slice(0, 7) <= period, `The statement ${id} was issued before its month was over.`),
    ...events.flatMap(({ state, at }, index) => {
      const before = events[index - 1];
      if (!before) return when(at.slice(0, 10) < issuedOn, `The payout of ${id} is older than its statement.`);
      return [
        ...when(at < before.at, `The events of the payout of ${id} are not in order.`),
        ...when(
          !Object.values(payoutMachine[before.state]).includes(state),
          `The payout of ${id} went from ${before.state} to ${state}.`,
        ),
      ];
    }),
  ];
}
