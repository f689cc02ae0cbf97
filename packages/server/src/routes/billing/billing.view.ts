import type { BillingSummary, Calendar, CurrencyBalance, Payout, RevenueLine, Statement } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { dateIn, toBusinessDay } from '@gangway/rules/calendar';
import {
  addPeriods,
  explain,
  ledgerLines,
  linesOf,
  readiness,
  sum,
  type LedgerFacts,
  type LedgerLine,
} from './ledger.js';

export interface BillingFacts extends LedgerFacts {
  readonly account: PartnerHistory['payoutAccount'];
  /** Whether the gate before payouts is open; true where there is none. */
  readonly gateOpen: boolean;
}

type StatementFact = PartnerHistory['statements'][number];
const OPEN_STATES = new Set(['draft', 'blocked', 'ready', 'approved', 'processing', 'in_transit', 'failed']);
const HISTORY_MONTHS = 12;

export function billingSummary(facts: BillingFacts): BillingSummary {
  const { program } = facts;
  const share = program.revenueShare;
  const lines = ledgerLines(facts);
  const ledger = !share ? 'none' : share.phases === null ? 'unset' : lines.length === 0 ? 'not_started' : 'active';
  const currencies = [...new Set(lines.map(({ fact }) => fact.currency))].sort(
    (a, b) => rank(share?.currency, a) - rank(share?.currency, b),
  );
  return {
    ledger,
    label: share?.label ?? null,
    vendor: program.vendor.short,
    balances: currencies.map((currency) => balance(facts, lines, currency)),
    account: share ? (facts.account ?? notConnected) : null,
  };
}

const rank = (main: string | undefined, currency: string): number => (currency === main ? 0 : 1);

export const notConnected: NonNullable<BillingSummary['account']> = {
  provider: 'Stripe Connect',
  connected: false,
  payoutsEnabled: false,
  currentlyDue: [],
  eventuallyDue: [],
  pastDue: [],
  pendingVerification: [],
  deadline: null,
  disabledReason: null,
  onboardingUrl: null,
  last4: null,
};

function balance(facts: BillingFacts, all: readonly LedgerLine[], currency: string): CurrencyBalance {
  const lines = all.filter(({ fact }) => fact.currency === currency);
  const money = (amount: number) => ({ amount, currency });
  const shares = (wanted: (line: LedgerLine) => boolean) =>
    money(sum(lines.filter(wanted).map(({ operator }) => operator ?? 0)));
  const held = lines.filter(({ state }) => state === 'held');
  const periods = [...new Set(lines.map(({ fact }) => fact.period))].sort();
  const last = periods.at(-1);
  const statements = facts.statements
    .filter((each) => each.currency === currency)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const open = statements.find((each) => OPEN_STATES.has(each.payout?.events.at(-1)?.state ?? 'draft'));
  const explained = open?.period ?? statements.at(-1)?.period ?? last;
  const paid = statements.filter((each) => each.payout?.events.at(-1)?.state === 'paid');
  const recent = paid.slice(-HISTORY_MONTHS);
  return {
    currency,
    next: open ? nextPayout(facts, lines, open) : null,
    explanation: explained ? explain(facts, lines, explained, currency) : null,
    available: shares(({ state }) => state === 'approved'),
    held: {
      amount: money(sum(held.map(({ operator }) => operator ?? 0))),
      until: held.length === 0 ? null : new Date(Math.max(...held.map(({ holdUntil }) => holdUntil))).toISOString(),
    },
    disputed: shares(({ state }) => state === 'disputed'),
    paid: { amount: money(sum(recent.map((each) => net(lines, each.period)))), months: recent.length },
    history: periods.slice(-HISTORY_MONTHS).map((period) => historyRow(facts, lines, statements, period, currency)),
    whatIf: explained && facts.program.revenueShare?.phases ? whatIf(facts, lines, explained, currency) : [],
  };
}

/** What a period pays. */
const net = (lines: readonly LedgerLine[], period: string): number => {
  const currency = lines[0]?.fact.currency ?? '';
  return sum(linesOf(lines, period, currency).map(({ operator }) => operator ?? 0));
};

/** Due so many days after issue, on a business day (option 30). */
export function dueOn(facts: LedgerFacts, issuedOn: string): string | null {
  const days = facts.program.revenueShare?.netDays ?? null;
  if (days === null) return null;
  const date = new Date(Date.parse(`${issuedOn}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const calendar: Calendar | undefined = facts.program.calendars.find(({ alwaysOpen }) => !alwaysOpen);
  return calendar ? toBusinessDay(calendar, date) : date;
}

function nextPayout(
  facts: BillingFacts,
  lines: readonly LedgerLine[],
  statement: StatementFact,
): CurrencyBalance['next'] {
  const zone = facts.program.timeZone.name;
  const dayOf = (state: string) => {
    const event = statement.payout?.events.findLast((each) => each.state === state);
    return event ? dateIn(zone, Date.parse(event.at)) : null;
  };
  const state = statement.payout?.events.at(-1)?.state ?? 'draft';
  const due = dueOn(facts, statement.issuedOn);
  const arrivalOn = statement.payout?.arrivalOn ?? due;
  const waiting = state === 'draft' || state === 'blocked' || state === 'ready';
  const own = lines.filter(({ fact }) => fact.period === statement.period);
  const [approved, sent] = [dayOf('approved'), dayOf('in_transit')];
  return {
    statementId: statement.id,
    payoutId: statement.payout?.id ?? null,
    period: statement.period,
    amount: { amount: net(lines, statement.period), currency: statement.currency },
    state,
    issuedOn: statement.issuedOn,
    dueOn: due,
    arrivalOn,
    steps: [
      { key: 'statement', on: statement.issuedOn, done: true },
      { key: 'approved', on: approved, done: approved !== null },
      { key: 'sent', on: sent, done: sent !== null },
      { key: 'arrived', on: arrivalOn, done: false },
    ],
    blockedBy: waiting
      ? [...readiness(facts, own, facts.account?.payoutsEnabled ?? false, facts.gateOpen).reasons]
      : [],
  };
}

function historyRow(
  facts: BillingFacts,
  lines: readonly LedgerLine[],
  statements: readonly StatementFact[],
  period: string,
  currency: string,
): CurrencyBalance['history'][number] {
  const statement = statements.find((each) => each.period === period);
  const explanation = explain(facts, lines, period, currency);
  const phases = facts.program.revenueShare?.phases ?? [];
  const index = phases.findIndex(({ fromMonth }) => fromMonth === explanation.month);
  const failure = statement?.payout?.events.find(({ state }) => state === 'failed');
  return {
    period,
    amount: facts.program.revenueShare?.phases ? { amount: net(lines, period), currency } : null,
    gross: explanation.gross,
    state: statement?.payout?.events.at(-1)?.state ?? 'draft',
    phase: explanation.phase,
    stepDown: index > 0,
    note: failure?.note ?? null,
  };
}

function whatIf(
  facts: BillingFacts,
  lines: readonly LedgerLine[],
  period: string,
  currency: string,
): CurrencyBalance['whatIf'] {
  const now = explain(facts, lines, period, currency);
  const tiers = facts.program.tierPolicy.tiers;
  const tierIndex = tiers.findIndex(({ name }) => name === now.tier);
  const nextTier = tiers[tierIndex + 1];
  const nextPhase = facts.program.revenueShare?.phases?.find(({ fromMonth }) => fromMonth > now.month);
  const difference = (then: typeof now) => ({
    amount: (then.operatorShare?.amount ?? 0) - (now.operatorShare?.amount ?? 0),
    currency,
  });
  const rates = (then: typeof now) =>
    then.lines.flatMap(({ stream, rateBps }) =>
      rateBps === null || rateBps === now.lines.find((row) => row.stream === stream)?.rateBps
        ? []
        : [{ stream, rateBps }],
    );
  const options: CurrencyBalance['whatIf'] = [];
  if (nextTier && nextTier.minimum !== null) {
    const then = explain(facts, lines, period, currency, { tier: nextTier.key });
    options.push({
      kind: 'tier',
      label: nextTier.name,
      from: nextTier.minimum,
      period: null,
      rates: rates(then),
      difference: difference(then),
    });
  }
  if (nextPhase) {
    const then = explain(facts, lines, period, currency, { month: nextPhase.fromMonth });
    const at = addPeriods(period, nextPhase.fromMonth - now.month);
    options.push({
      kind: 'month',
      label: nextPhase.name,
      from: nextPhase.fromMonth,
      period: at,
      rates: rates(then),
      difference: difference(then),
    });
  }
  return options;
}

export function revenueLineView(line: LedgerLine, facts: LedgerFacts): RevenueLine {
  const { fact } = line;
  const money = (amount: number | null) => (amount === null ? null : { amount, currency: fact.currency });
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
  };
}

export function payoutView(statement: StatementFact, lines: readonly LedgerLine[]): Payout | null {
  const { payout } = statement;
  if (!payout) return null;
  const own = lines.filter(({ fact }) => fact.currency === statement.currency);
  return {
    id: payout.id,
    statementId: statement.id,
    period: statement.period,
    amount: { amount: net(own, statement.period), currency: statement.currency },
    state: payout.events.at(-1)?.state ?? 'draft',
    arrivalOn: payout.arrivalOn,
    failureCode: payout.events.findLast(({ state }) => state === 'failed')?.failureCode ?? null,
    events: payout.events.map(({ state, at, note }) => ({ state, at, note })),
  };
}

export function statementView(statement: StatementFact, facts: BillingFacts, lines: readonly LedgerLine[]): Statement {
  const own = lines.filter(({ fact }) => fact.currency === statement.currency);
  const total = net(own, statement.period);
  return {
    id: statement.id,
    period: statement.period,
    issuedOn: statement.issuedOn,
    dueOn: dueOn(facts, statement.issuedOn),
    net: { amount: total, currency: statement.currency },
    carryForward: { amount: Math.min(0, total), currency: statement.currency },
    explanation: explain(facts, own, statement.period, statement.currency),
    payout: payoutView(statement, own),
  };
}
