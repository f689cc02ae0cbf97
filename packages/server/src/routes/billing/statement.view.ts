import type { Payout, PayoutStory, RevenueLine, Statement } from '@gangway/contract';
import { dateIn } from '@gangway/rules/calendar';
import { dueOn, payable } from './billing.view.js';
import { disputeView } from './disputes.js';
import { explain, type LedgerFacts, type LedgerLine } from './ledger.js';
import type { StatementSum } from './statement-sums.js';

export function revenueLineView(facts: LedgerFacts, lines: readonly LedgerLine[], line: LedgerLine): RevenueLine {
  const { fact } = line;
  const money = (amount: number | null) => (amount === null ? null : { amount, currency: fact.currency });
  const original = fact.reversesId === null ? undefined : lines.find((each) => each.fact.id === fact.reversesId)?.fact;
  return {
    id: fact.id,
    period: fact.period,
    stream: fact.stream,
    customer: { id: fact.customerId, name: facts.customerNames.get(fact.customerId) ?? fact.customerId },
    gross: { amount: fact.gross, currency: fact.currency },
    rateBps: line.rate?.rateBps ?? null,
    bonusBps: line.rate?.bonusBps ?? null,
    operatorShare: money(line.operator),
    vendorShare: money(line.vendor),
    state: line.state,
    holdUntil: new Date(line.holdUntil).toISOString(),
    reversesId: fact.reversesId,
    reverses: original ? { id: original.id, period: original.period, invoice: original.invoice?.number ?? null } : null,
    invoice: fact.invoice,
    statementId: line.statementId,
    dispute: line.dispute && disputeView(facts, lines, line.dispute),
  };
}

export function payoutView(sums: StatementSum): Payout | null {
  const { payout, id, period, currency } = sums.fact;
  if (!payout) return null;
  return {
    id: payout.id,
    statementId: id,
    period,
    amount: { amount: payable(sums), currency },
    state: payout.events.at(-1)?.state ?? 'draft',
    arrivalOn: payout.arrivalOn,
    failureCode: payout.events.findLast(({ state }) => state === 'failed')?.failureCode ?? null,
    events: payout.events.map(({ state, at, note }) => ({ state, at, note })),
  };
}

export function statementView(facts: LedgerFacts, sums: StatementSum): Statement {
  const { fact } = sums;
  const money = (amount: number) => ({ amount, currency: fact.currency });
  return {
    id: fact.id,
    period: fact.period,
    issuedOn: fact.issuedOn,
    dueOn: dueOn(facts, fact.issuedOn),
    net: money(sums.net),
    carryForward: money(sums.carryForward),
    explanation: explain(facts, sums.lines, fact.period, fact.currency, { lines: sums.lines }),
    adjustments: sums.adjustments.map(({ kind, amount, lineId }) => ({ kind, amount: money(amount), lineId })),
    payout: payoutView(sums),
  };
}

const DAY = 86_400_000;

/** What became of a payout, one date after the other. Null where the statement has none. */
export function payoutStory(facts: LedgerFacts, sums: StatementSum): PayoutStory | null {
  const payout = payoutView(sums);
  if (!payout) return null;
  const steps: PayoutStory['steps'] = [];
  let account: string | null = null;
  for (const { state, at, note, failureCode, last4 } of sums.fact.payout?.events ?? []) {
    const step = (kind: PayoutStory['steps'][number]['kind']) =>
      steps.push({ kind, at, last4: last4 ?? account, failureCode, note });
    if (state === 'in_transit') {
      const again = steps.some(({ kind }) => kind === 'sent');
      if (again && last4 !== null && account !== null && last4 !== account) step('account_changed');
      account = last4 ?? account;
      step(again ? 'sent_again' : 'sent');
    } else if (state === 'failed') step('returned');
    else if (state === 'paid') step('arrived');
    else if (state === 'reversed') step('taken_back');
  }
  const outcome = outcomeOf(payout.state);
  const arrived = outcome === 'arrived' ? steps.findLast(({ kind }) => kind === 'arrived') : undefined;
  const due = dueOn(facts, sums.fact.issuedOn);
  const day = arrived && dateIn(facts.program.timeZone.name, Date.parse(arrived.at));
  return {
    ...payout,
    steps,
    outcome,
    daysLate: day && due ? Math.max(0, Math.round((Date.parse(day) - Date.parse(due)) / DAY)) : null,
    missing: { amount: arrived ? 0 : payout.amount.amount, currency: payout.amount.currency },
  };
}

function outcomeOf(state: Payout['state']): PayoutStory['outcome'] {
  switch (state) {
    case 'paid':
      return 'arrived';
    case 'failed':
      return 'returned';
    case 'reversed':
      return 'taken_back';
    case 'processing':
    case 'in_transit':
      return 'on_its_way';
    default:
      return 'waiting';
  }
}
