import type { Statement } from '@gangway/contract';
import { holdsOf, type Hold } from './disputes.js';
import { sum, type LedgerFacts, type LedgerLine } from './ledger.js';

type StatementFact = LedgerFacts['statements'][number];

/** What a statement comes to. Amounts in minor units of its currency. */
export interface StatementSum {
  readonly fact: StatementFact;
  readonly lines: readonly LedgerLine[];
  readonly adjustments: readonly {
    readonly kind: Statement['adjustments'][number]['kind'];
    readonly amount: number;
    readonly lineId: string | null;
  }[];
  /** Shares of the lines and the adjustments. */
  readonly net: number;
  /** Zero or less: taken into the next statement. */
  readonly carryForward: number;
}

/** The first statement that was issued once a dispute had ended takes back in what was kept from another. */
function releasedInto(statements: readonly StatementFact[], hold: Hold): StatementFact | undefined {
  const { releasedAt } = hold;
  if (releasedAt === null) return undefined;
  const day = new Date(releasedAt).toISOString().slice(0, 10);
  return statements.find(({ id, issuedOn }) => id !== hold.statementId && issuedOn >= day);
}

/** Statements of one currency, oldest first, and what disputes kept back from them. */
function ofCurrency(facts: LedgerFacts, lines: readonly LedgerLine[], currency: string) {
  const statements = facts.statements
    .filter((each) => each.currency === currency)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const own = new Set(statements.map(({ id }) => id));
  return { statements, holds: holdsOf(facts, lines).filter(({ statementId }) => own.has(statementId)) };
}

/** The statements of one currency, oldest first, each taking in what the one before could not pay. */
export function statementSums(facts: LedgerFacts, lines: readonly LedgerLine[], currency: string): StatementSum[] {
  const { statements, holds } = ofCurrency(facts, lines, currency);
  let carried = 0;
  return statements.map((fact) => {
    const own = lines.filter(({ statementId }) => statementId === fact.id);
    const adjustments: StatementSum['adjustments'][number][] = [];
    if (carried < 0) adjustments.push({ kind: 'carried_forward', amount: carried, lineId: null });
    for (const hold of holds) {
      const { lineId } = hold.dispute;
      if (hold.statementId === fact.id) adjustments.push({ kind: 'dispute_hold', amount: -hold.amount, lineId });
      if (releasedInto(statements, hold)?.id === fact.id)
        adjustments.push({ kind: 'dispute_release', amount: hold.amount, lineId });
    }
    const net = sum(own.map(({ operator }) => operator ?? 0)) + sum(adjustments.map(({ amount }) => amount));
    carried = Math.min(0, net);
    return { fact, lines: own, adjustments, net, carryForward: carried };
  });
}

/** What was kept back, is owed since, and stands in no statement yet. */
export function unstatedReleases(facts: LedgerFacts, lines: readonly LedgerLine[], currency: string): number {
  const { statements, holds } = ofCurrency(facts, lines, currency);
  const owed = holds.filter((hold) => hold.releasedAt !== null && !releasedInto(statements, hold));
  return sum(owed.map(({ amount }) => amount));
}
