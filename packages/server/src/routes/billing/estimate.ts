import type { Estimate, Explanation, StepDowns } from '@gangway/contract';
import { tierOfCount } from '@gangway/rules';
import { addPeriods, explain, ledgerLines, linesOf, type LedgerFacts, type LedgerLine } from './ledger.js';

/** The lines that an estimate is made with: those of the last explained period, or one of software in their place. */
export interface Basis {
  readonly lines: readonly LedgerLine[];
  readonly now: Explanation;
  readonly tierKey: string;
}

export function basisOf(facts: LedgerFacts, period: string, currency: string, software: number | null): Basis {
  const lines = linesOf(facts, ledgerLines(facts), period, currency);
  const tierKey = lines[0]?.fact.tier ?? facts.partner.tier;
  const first = lines.find(({ fact }) => fact.stream === 'software') ?? lines[0];
  const basis =
    software === null || !first
      ? lines
      : ledgerLines({
          ...facts,
          disputes: [],
          statements: [],
          revenue: [
            ...lines.filter(({ fact }) => fact.stream !== 'software').map(({ fact }) => fact),
            { ...first.fact, stream: 'software', gross: software, reversesId: null, agreedRateBps: null },
          ],
        });
  return { lines: basis, tierKey, now: explain(facts, basis, period, currency, { lines: basis }) };
}

/** The basis elsewhere on the table of rates. */
export const moved = (facts: LedgerFacts, { lines, now, tierKey }: Basis, as: { tier?: string; month?: number }) =>
  explain(facts, lines, now.period, now.gross.currency, {
    lines,
    tier: as.tier ?? tierKey,
    month: as.month ?? now.month,
  });

export const shareOf = ({ operatorShare }: Explanation): number => operatorShare?.amount ?? 0;

/** Every counted tier, in this month and in the first one of the next phase. */
export function estimateOptions(facts: LedgerFacts, basis: Basis): Estimate['options'] {
  const phases = facts.program.revenueShare?.phases ?? [];
  const next = phases.find(({ fromMonth }) => fromMonth > basis.now.month);
  const months = [basis.now.month, ...(next ? [next.fromMonth] : [])];
  const { currency } = basis.now.gross;
  return months.flatMap((month) =>
    facts.program.tierPolicy.tiers.flatMap(({ key, name, minimum }) => {
      if (minimum === null) return [];
      const then = moved(facts, basis, { tier: key, month });
      return [
        {
          tier: { key, name, minimum },
          month,
          phase: then.phase ?? '',
          softwareBps: then.lines.find(({ stream }) => stream === 'software')?.rateBps ?? 0,
          operatorShare: { amount: shareOf(then), currency },
          difference: { amount: shareOf(then) - shareOf(basis.now), currency },
        },
      ];
    }),
  );
}

/** What the next phase changes; null where it pays no less, or there is none. */
export function stepDown(facts: LedgerFacts, basis: Basis, customers: number | null): StepDowns['data'][number] | null {
  const { now } = basis;
  const next = facts.program.revenueShare?.phases?.find(({ fromMonth }) => fromMonth > now.month);
  if (!next) return null;
  const then = moved(facts, basis, { month: next.fromMonth });
  const { currency } = now.gross;
  const difference = shareOf(then) - shareOf(now);
  if (difference >= 0) return null;
  const period = addPeriods(now.period, next.fromMonth - now.month);
  return {
    currency,
    on: `${period}-01`,
    period,
    month: next.fromMonth,
    from: now.phase ?? '',
    to: next.name,
    tier: now.tier,
    streams: now.lines.flatMap((row) => {
      const other = then.lines.find(({ stream }) => stream === row.stream);
      const [before, after] = [ratesOf(row), other && ratesOf(other)];
      return before && after ? [{ stream: row.stream, gross: row.gross, now: before, then: after }] : [];
    }),
    difference: { amount: difference, currency },
    nextTier: nextTier(facts, basis, next.fromMonth, customers),
  };
}

function ratesOf({ phaseRateBps, bonusBps, operatorShare }: Explanation['lines'][number]) {
  return phaseRateBps === null || bonusBps === null || operatorShare === null
    ? null
    : { phaseRateBps, bonusBps, share: operatorShare };
}

function nextTier(
  facts: LedgerFacts,
  basis: Basis,
  month: number,
  customers: number | null,
): StepDowns['data'][number]['nextTier'] {
  const { tiers } = facts.program.tierPolicy;
  const next = tiers[tiers.findIndex(({ key }) => key === basis.tierKey) + 1];
  if (!next || next.minimum === null || customers === null) return null;
  const then = moved(facts, basis, { tier: next.key, month });
  return {
    name: next.name,
    remaining: Math.max(0, next.minimum - customers),
    difference: { amount: shareOf(then) - shareOf(basis.now), currency: basis.now.gross.currency },
  };
}

/** The tier of an estimate: as named, as so many customers earn it (rule R5), or as it is. */
export function tierOf(facts: LedgerFacts, query: { tier?: string | undefined; customers?: number | undefined }) {
  if (query.tier !== undefined) return query.tier;
  return query.customers === undefined ? undefined : tierOfCount(facts.program.tierPolicy, query.customers);
}
