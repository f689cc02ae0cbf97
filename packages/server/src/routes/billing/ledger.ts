import type { Explanation, RevenueLine, Stream } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';
import type { ProgramDefinition } from '@gangway/contract';
import { agreementMonth, payoutReadiness, rateFor, splitLine, type Rate, type Readiness } from '@gangway/rules';
import { startOfDate } from '@gangway/rules/calendar';

/** The facts that money is worked out from. */
export interface LedgerFacts {
  readonly program: ProgramDefinition;
  readonly partner: Pick<PartnerHistory['partner'], 'agreementEffectiveOn' | 'tier'>;
  readonly revenue: PartnerHistory['revenue'];
  readonly statements: PartnerHistory['statements'];
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
}

const DAY = 86_400_000;

/** Month after a period, `YYYY-MM`. */
export function addPeriods(period: string, months: number): string {
  const index = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function ledgerLines(facts: LedgerFacts): LedgerLine[] {
  const byId = new Map(facts.revenue.map((line) => [line.id, line]));
  return facts.revenue.map((fact) => {
    // A reversal goes back at the rate of the line it takes back.
    const rated = (fact.reversesId === null ? undefined : byId.get(fact.reversesId)) ?? fact;
    const rate = rateOf(facts, rated.period, rated.stream, rated.tier);
    const split = rate && splitLine(fact.gross, rate.rateBps);
    const holdUntil = holdEnd(facts, fact.period);
    return {
      fact,
      rate,
      operator: split?.operator ?? null,
      vendor: split?.vendor ?? null,
      holdUntil,
      state: lineState(facts, fact, holdUntil),
    };
  });
}

function rateOf(facts: LedgerFacts, period: string, stream: Stream, tierKey: string): Rate | null {
  const { revenueShare, tierPolicy } = facts.program;
  if (!revenueShare || facts.partner.agreementEffectiveOn === null) return null;
  const bonus = tierPolicy.tiers.find(({ key }) => key === tierKey)?.bonusBps ?? 0;
  return rateFor(revenueShare, agreementMonth(facts.partner.agreementEffectiveOn, period), stream, bonus);
}

function holdEnd(facts: LedgerFacts, period: string): number {
  const days = facts.program.revenueShare?.holdDays.value ?? 0;
  return startOfDate(facts.program.timeZone.name, `${addPeriods(period, 1)}-01`) + days * DAY;
}

function lineState(facts: LedgerFacts, fact: LedgerLine['fact'], holdUntil: number): LedgerLine['state'] {
  if (fact.disputedAt !== null && fact.approvedAt === null) return 'disputed';
  const statement = facts.statements.find(
    ({ period, currency }) => period === fact.period && currency === fact.currency,
  );
  // What was approved after a statement was out waits for the next one.
  if (statement && fact.approvedAt !== null && fact.approvedAt.slice(0, 10) <= statement.issuedOn)
    return statement.payout?.events.at(-1)?.state === 'paid' ? 'paid' : 'in_statement';
  if (fact.approvedAt === null) return 'accrued';
  return facts.now < holdUntil ? 'held' : 'approved';
}

export const sum = (amounts: Iterable<number>): number => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

/** What a period pays out: all that stands in its statement, or may yet come into it. */
export const linesOf = (lines: readonly LedgerLine[], period: string, currency: string): LedgerLine[] =>
  lines.filter(
    ({ fact, state }) =>
      fact.period === period &&
      fact.currency === currency &&
      state !== 'disputed' &&
      state !== 'voided' &&
      state !== 'approved',
  );

/** Why a period brings what it brings; elsewhere on the table of rates when `as` says so. */
export function explain(
  facts: LedgerFacts,
  lines: readonly LedgerLine[],
  period: string,
  currency: string,
  as: { readonly tier?: string; readonly month?: number } = {},
): Explanation {
  const effectiveOn = facts.partner.agreementEffectiveOn ?? `${period}-01`;
  const month = as.month ?? agreementMonth(effectiveOn, period);
  const own = linesOf(lines, period, currency);
  const tierKey = as.tier ?? own[0]?.fact.tier ?? facts.partner.tier;
  const tier = facts.program.tierPolicy.tiers.find(({ key }) => key === tierKey);
  const money = (amount: number) => ({ amount, currency });
  const streams: Stream[] = ['software', 'implementation', 'support'];
  const rows = streams.flatMap((stream) => {
    const ofStream = own.filter(({ fact }) => fact.stream === stream);
    if (ofStream.length === 0) return [];
    const moved = as.tier !== undefined || as.month !== undefined;
    const rate = facts.program.revenueShare && rateFor(facts.program.revenueShare, month, stream, tier?.bonusBps ?? 0);
    const shares = ofStream.map((line) =>
      moved && rate ? splitLine(line.fact.gross, rate.rateBps) : { operator: line.operator, vendor: line.vendor },
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
      disputed: line.state === 'disputed',
      holdUntil: line.holdUntil,
    })),
    minimum: facts.program.revenueShare?.minimumPayout.amount ?? 0,
    payoutsEnabled,
    gateOpen,
    now: facts.now,
  });
}
