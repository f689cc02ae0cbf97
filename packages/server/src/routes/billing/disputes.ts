import type { Dispute } from '@gangway/contract';
import { claimOf, type Claim } from '@gangway/rules';
import type { LedgerFacts, LedgerLine } from './ledger.js';

/** A dispute as it was filed and ended. Amounts in minor units of the line's currency, instants in epoch milliseconds. */
export interface DisputeFact {
  readonly id: string;
  readonly lineId: string;
  readonly side: Dispute['side'];
  readonly reason: Dispute['reason'];
  readonly claimedGross: number;
  /** Null: the line's own. */
  readonly claimedRateBps: number | null;
  readonly body: string;
  readonly by: string;
  readonly openedAt: number;
  readonly answerBy: string | null;
  readonly state: Dispute['state'];
  readonly resolvedAt: number | null;
  readonly note: string | null;
}

/** Business days that the other side has for an answer. Ours: no program sets it. */
export const ANSWER_DAYS = 10;

/** What the dispute comes to; null where the program sets no rate. */
function claimOn(line: LedgerLine, { claimedGross, claimedRateBps }: DisputeFact): Claim | null {
  const rateBps = claimedRateBps ?? line.rate?.rateBps;
  return rateBps === undefined || line.operator === null ? null : claimOf(line.operator, claimedGross, rateBps);
}

/** Claimed share less the line's: what the dispute is about. */
export const differenceOf = (line: LedgerLine, dispute: DisputeFact): number | null =>
  claimOn(line, dispute)?.difference ?? null;

/** When the money of a statement left; null: it is still here. */
export function sentAt(statement: LedgerFacts['statements'][number] | undefined): number | null {
  const event = statement?.payout?.events.find(({ state }) => ['processing', 'in_transit', 'paid'].includes(state));
  return event ? Date.parse(event.at) : null;
}

/** What a dispute kept back from the payout of its line, at the time when that left or may still leave. */
export interface Hold {
  readonly dispute: DisputeFact;
  readonly statementId: string;
  readonly amount: number;
  /** It left without the amount, and the dispute has ended since: then it is owed. */
  readonly releasedAt: number | null;
}

/** Every hold of a partner. Where more is claimed than is paid, and once the money has left, nothing is kept back. */
export function holdsOf(facts: LedgerFacts, lines: readonly LedgerLine[]): Hold[] {
  const byId = new Map(lines.map((line) => [line.fact.id, line]));
  return facts.disputes.flatMap((dispute): Hold[] => {
    const line = byId.get(dispute.lineId);
    const statement = facts.statements.find(({ id }) => id === line?.statementId);
    if (!line || !statement) return [];
    const amount = claimOn(line, dispute)?.held ?? 0;
    const sent = sentAt(statement);
    const open = dispute.resolvedAt === null;
    const held = sent === null ? open : dispute.openedAt < sent && (open || (dispute.resolvedAt ?? 0) > sent);
    if (amount === 0 || !held) return [];
    return [{ dispute, statementId: statement.id, amount, releasedAt: dispute.resolvedAt }];
  });
}

/** A line that is not approved waits as a whole, and one in no statement with what may be too much. */
function waitingOf(line: LedgerLine, held: number): number {
  if (line.fact.approvedAt === null) return Math.max(0, line.operator ?? 0);
  return line.statementId === null ? held : 0;
}

export function disputeView(facts: LedgerFacts, lines: readonly LedgerLine[], dispute: DisputeFact): Dispute {
  const line = lines.find(({ fact }) => fact.id === dispute.lineId);
  const currency = line?.fact.currency ?? facts.program.revenueShare?.currency ?? 'USD';
  const money = (amount: number) => ({ amount, currency });
  const claim = line ? claimOn(line, dispute) : null;
  const hold = holdsOf(facts, lines).find((each) => each.dispute.id === dispute.id && each.releasedAt === null);
  const waiting = line && dispute.state === 'open' ? waitingOf(line, claim?.held ?? 0) : 0;
  return {
    id: dispute.id,
    lineId: dispute.lineId,
    side: dispute.side,
    reason: dispute.reason,
    body: dispute.body,
    by: dispute.by,
    openedAt: new Date(dispute.openedAt).toISOString(),
    answerBy: dispute.answerBy,
    claimed: {
      gross: money(dispute.claimedGross),
      rateBps: dispute.claimedRateBps ?? line?.rate?.rateBps ?? null,
      share: claim && money(claim.share),
    },
    difference: claim && money(claim.difference),
    held: money(hold?.amount ?? waiting),
    state: dispute.state,
    resolvedAt: dispute.resolvedAt === null ? null : new Date(dispute.resolvedAt).toISOString(),
    note: dispute.note,
  };
}
