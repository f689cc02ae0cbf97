import type { Explanation, RevenueLine, Stream } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import type { ProgramDefinition } from '@gangway/contract';
import { agreementMonth, payoutReadiness, rateFor, splitLine, type Rate, type Readiness } from '@gangway/rules';
import { startOfDate } from '@gangway/rules/calendar';
import type { DisputeFact } from './disputes.js';

/** The facts that money is worked out from. */
export interface LedgerFacts {
  readonly program: ProgramDefinition;
  readonly partner: Pick<PartnerHistory['partner'], 'agreementEffectiveOn' | 'tier'>;
  readonly revenue: PartnerHistory['revenue'];
  readonly statements: PartnerHistory['statements'];
  readonly disputes: readonly DisputeFact[];
  readonly customerNames: ReadonlyMap<string, string>;
  readonly now: number;
}

/** A revenue line with its share worked out (rule R3). Amounts in minor units of `currency`. */
export interface LedgerLine {
  readonly fact: PartnerHistory['revenue'][number];
  /** Null where the rates are not set. */
  readonly rate: Rate | null;
  readonly operator: number | null;
  readonly vendor: number | null;
  readonly holdUntil: number;
  readonly state: RevenueLine['state'];
  /** The statement that it stands in; null: in none yet. */
  readonly statementId: string | null;
  /** The last one about it. */
  readonly dispute: DisputeFact | null;
}

const DAY = 86_400_000;

/** Month after a period, `YYYY-MM`. */
export function addPeriods(period: string, months: number): string {
  const index = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function ledgerLines(facts: LedgerFacts): LedgerLine[] {
  const byId = new Map(facts.revenue.map((line) => [line.id, line]));
  const disputes = new Map(facts.disputes.map((dispute) => [dispute.lineId, dispute]));
  return facts.revenue.map((fact) => {
    // A reversal goes back at the rate of the line it takes back.
    const rated = (fact.reversesId === null ? undefined : byId.get(fact.reversesId)) ?? fact;
    const rate = rateOf(facts, rated);
    const split = rate && splitLine(fact.gross, rate.rateBps);
    const holdUntil = holdEnd(facts, fact.period);
    const statement = statementOf(facts, fact);
    const dispute = disputes.get(fact.id) ?? null;
    return {
      fact,
      rate,
      operator: split?.operator ?? null,
      vendor: split?.vendor ?? null,
      holdUntil,
      state: lineState(facts, fact, holdUntil, statement, dispute),
      statementId: statement?.id ?? null,
      dispute,
    };
  });
}

function rateOf(facts: LedgerFacts, { period, stream, tier, agreedRateBps }: LedgerLine['fact']): Rate | null {
  const { revenueShare, tierPolicy } = facts.program;
  if (!revenueShare || facts.partner.agreementEffectiveOn === null) return null;
  const bonus = tierPolicy.tiers.find(({ key }) => key === tier)?.bonusBps ?? 0;
  const rate = rateFor(revenueShare, agreementMonth(facts.partner.agreementEffectiveOn, period), stream, bonus);
  return rate && agreedRateBps !== null
    ? { phase: rate.phase, phaseRateBps: agreedRateBps, bonusBps: 0, rateBps: agreedRateBps }
    : rate;
}

/** The first statement of its month or a later one that was issued once the line was approved. */
function statementOf(facts: LedgerFacts, fact: LedgerLine['fact']): LedgerFacts['statements'][number] | null {
  const { approvedAt } = fact;
  if (approvedAt === null) return null;
  return (
    facts.statements
      .filter(
        ({ period, currency, issuedOn }) =>
          currency === fact.currency && period >= fact.period && issuedOn >= approvedAt.slice(0, 10),
      )
      .sort((a, b) => (a.period < b.period ? -1 : 1))[0] ?? null
  );
}

function holdEnd(facts: LedgerFacts, period: string): number {
  const days = facts.program.revenueShare?.holdDays.value ?? 0;
  return startOfDate(facts.program.timeZone.name, `${addPeriods(period, 1)}-01`) + days * DAY;
}

function lineState(
  facts: LedgerFacts,
  fact: LedgerLine['fact'],
  holdUntil: number,
  statement: LedgerFacts['statements'][number] | null,
  dispute: DisputeFact | null,
): LedgerLine['state'] {
  if (dispute?.state === 'open') return 'disputed';
  if (statement) return statement.payout?.events.at(-1)?.state === 'paid' ? 'paid' : 'in_statement';
  if (fact.approvedAt === null)
    return dispute?.state === 'accepted' || dispute?.state === 'settled' ? 'voided' : 'accrued';
  // What was approved after a statement was out waits for the next one.
  return facts.now < holdUntil ? 'held' : 'approved';
}

export const sum = (amounts: Iterable<number>): number => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

/** The lines of a statement; before a month has one, those that may come into it. */
export function linesOf(facts: LedgerFacts, lines: readonly LedgerLine[], period: string, currency: string) {
  const statement = facts.statements.find((each) => each.period === period && each.currency === currency);
  if (statement) return lines.filter(({ statementId }) => statementId === statement.id);
  return lines.filter(
    ({ fact, state, statementId }) =>
      fact.period === period &&
      fact.currency === currency &&
      statementId === null &&
      (state !== 'disputed' || fact.approvedAt !== null) &&
      state !== 'voided',
  );
}

/** Why a period brings what it brings; elsewhere on the table of rates, or with other lines, when `as` says so. */
export function explain(
  facts: LedgerFacts,
  lines: readonly LedgerLine[],
  period: string,
  currency: string,
  as: { readonly tier?: string; readonly month?: number; readonly lines?: readonly LedgerLine[] } = {},
): Explanation {
  const effectiveOn = facts.partner.agreementEffectiveOn ?? `${period}-01`;
  const month = as.month ?? agreementMonth(effectiveOn, period);
  const own = as.lines ?? linesOf(facts, lines, period, currency);
  const tierKey = as.tier ?? own[0]?.fact.tier ?? facts.partner.tier;
  const tier = facts.program.tierPolicy.tiers.find(({ key }) => key === tierKey);
  const money = (amount: number) => ({ amount, currency });
  const streams: Stream[] = ['software', 'implementation', 'support'];
  const rows = streams.flatMap((stream) => {
    const ofStream = own.filter(({ fact }) => fact.stream === stream);
    if (ofStream.length === 0) return [];
    const moved = as.tier !== undefined || as.month !== undefined;
    const rate = facts.program.revenueShare && rateFor(facts.program.revenueShare, month, stream, tier?.bonusBps ?? 0);
    // What is taken back or was agreed keeps its own rate wherever the others go.
    const fixed = ({ fact }: LedgerLine) =>
      fact.period !== period || fact.reversesId !== null || fact.agreedRateBps !== null;
    const shares = ofStream.map((line) =>
      moved && rate && !fixed(line) ? splitLine(line.fact.gross, rate.rateBps) : line,
    );
    const total = (part: 'operator' | 'vendor') => (rate ? money(sum(shares.map((share) => share[part] ?? 0))) : null);
    return [
      {
        stream,
        lines: ofStream.length,
        gross: money(sum(ofStream.map(({ fact }) => fact.gross))),
        phaseRateBps: rate?.phaseRateBps ?? null,
        bonusBps: rate?.bonusBps ?? null,
        rateBps: rate?.rateBps ?? null,
        operatorShare: total('operator'),
        vendorShare: total('vendor'),
      },
    ];
  });
  const known = facts.program.revenueShare?.phases != null;
  return {
    period,
    month,
    phase:
      facts.program.revenueShare?.phases?.find(
        ({ fromMonth, toMonth }) => month >= fromMonth && (toMonth === null || month <= toMonth),
      )?.name ?? null,
    tier: tier?.name ?? tierKey,
    lines: rows,
    gross: money(sum(rows.map(({ gross }) => gross.amount))),
    operatorShare: known ? money(sum(rows.map((row) => row.operatorShare?.amount ?? 0))) : null,
    vendorShare: known ? money(sum(rows.map((row) => row.vendorShare?.amount ?? 0))) : null,
  };
}

/** Whether the money of these lines may leave now (rule R4). */
export function readiness(
  facts: LedgerFacts,
  lines: readonly LedgerLine[],
  payoutsEnabled: boolean,
  gateOpen: boolean,
): Readiness {
  return payoutReadiness({
    lines: lines.map((line) => ({
      operator: line.operator ?? 0,
      approved: line.fact.approvedAt !== null,
      // A claim about an approved line keeps back its difference and nothing else.
      disputed: line.state === 'disputed' && line.fact.approvedAt === null,
      holdUntil: line.holdUntil,
    })),
    minimum: facts.program.revenueShare?.minimumPayout.amount ?? 0,
    payoutsEnabled,
    gateOpen,
    now: facts.now,
  });
}
