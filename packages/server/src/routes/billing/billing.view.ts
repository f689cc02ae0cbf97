import type { BillingSummary, Calendar, CurrencyBalance } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import { dateIn, toBusinessDay } from '@gangway/rules/calendar';
import { accountView } from './account.view.js';
import { differenceOf } from './disputes.js';
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
import { statementSums, unstatedReleases, type StatementSum } from './statement-sums.js';

export interface BillingFacts extends LedgerFacts {
  readonly account: PartnerHistory['payoutAccount'];
  readonly customers: readonly { readonly state: string }[];
  /** Whether the gate before payouts is open; true where there is none. */
  readonly gateOpen: boolean;
}

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
    account: share ? accountView(facts.account) : null,
  };
}

const rank = (main: string | undefined, currency: string): number => (currency === main ? 0 : 1);

function balance(facts: BillingFacts, all: readonly LedgerLine[], currency: string): CurrencyBalance {
  const lines = all.filter(({ fact }) => fact.currency === currency);
  const money = (amount: number) => ({ amount, currency });
  const unstated = lines.filter(({ fact, statementId }) => fact.approvedAt !== null && statementId === null);
  const held = unstated.filter(({ holdUntil }) => facts.now < holdUntil);
  const available = unstated.filter(({ holdUntil }) => facts.now >= holdUntil);
  const disputes = facts.disputes.filter(({ state }) => state === 'open');
  const inDispute = disputes.map((dispute) => {
    const line = lines.find(({ fact }) => fact.id === dispute.lineId);
    return line ? Math.abs(differenceOf(line, dispute) ?? 0) : 0;
  });
  const periods = [...new Set(lines.map(({ fact }) => fact.period))].sort();
  const last = periods.at(-1);
  const statements = statementSums(facts, lines, currency);
  const stateOf = ({ fact }: StatementSum) => fact.payout?.events.at(-1)?.state ?? 'draft';
  const open = statements.find((each) => OPEN_STATES.has(stateOf(each)));
  const explained = open?.fact.period ?? statements.at(-1)?.fact.period ?? last;
  const recent = statements.filter((each) => stateOf(each) === 'paid').slice(-HISTORY_MONTHS);
  return {
    currency,
    next: open ? nextPayout(facts, lines, open) : null,
    explanation: explained ? explain(facts, lines, explained, currency) : null,
    available: money(sum(available.map(undisputed)) + unstatedReleases(facts, lines, currency)),
    held: {
      amount: money(sum(held.map(undisputed))),
      until: held.length === 0 ? null : new Date(Math.max(...held.map(({ holdUntil }) => holdUntil))).toISOString(),
    },
    disputed: money(sum(inDispute)),
    paid: { amount: money(sum(recent.map(payable))), months: recent.length },
    history: periods.slice(-HISTORY_MONTHS).map((period) => historyRow(facts, lines, statements, period, currency)),
    whatIf: explained && facts.program.revenueShare?.phases ? whatIf(facts, lines, explained, currency) : [],
  };
}

/** A share less what somebody says is too much of it. */
const undisputed = (line: LedgerLine): number =>
  (line.operator ?? 0) + (line.dispute?.state === 'open' ? Math.min(0, differenceOf(line, line.dispute) ?? 0) : 0);

/** What leaves with a statement: nothing when it is below zero. */
export const payable = ({ net }: StatementSum): number => Math.max(0, net);

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
  { fact: statement, ...sums }: StatementSum,
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
    amount: { amount: payable({ fact: statement, ...sums }), currency: statement.currency },
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
  statements: readonly StatementSum[],
  period: string,
  currency: string,
): CurrencyBalance['history'][number] {
  const sums = statements.find(({ fact }) => fact.period === period);
  const statement = sums?.fact;
  const explanation = explain(facts, lines, period, currency);
  const phases = facts.program.revenueShare?.phases ?? [];
  const index = phases.findIndex(({ fromMonth }) => fromMonth === explanation.month);
  const failure = statement?.payout?.events.find(({ state }) => state === 'failed');
  return {
    period,
    amount: facts.program.revenueShare?.phases
      ? { amount: sums ? payable(sums) : sum(linesOf(facts, lines, period, currency).map(undisputed)), currency }
      : null,
    gross: explanation.gross,
    state: statement?.payout?.events.at(-1)?.state ?? 'draft',
    phase: explanation.phase,
    stepDown: index > 0,
    note: failure?.note ?? null,
    statementId: statement?.id ?? null,
    payoutId: statement?.payout?.id ?? null,
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
