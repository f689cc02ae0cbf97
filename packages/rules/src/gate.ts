import type { FactExpression, GateDefinition, GateState } from '@gangway/contract';

/** True, false, or null for not known. */
export type Truth = boolean | null;
export type Facts = ReadonlyMap<string, Truth>;

/** Value of an expression in Kleene's three-valued logic. */
export function evaluate(expression: FactExpression, facts: Facts): Truth {
  if ('fact' in expression) return facts.get(expression.fact) ?? null;
  if ('not' in expression) {
    const value = evaluate(expression.not, facts);
    return value === null ? null : !value;
  }
  const every = 'all' in expression;
  const values = (every ? expression.all : expression.any).map((part) => evaluate(part, facts));
  if (values.includes(!every)) return !every;
  return values.includes(null) ? null : every;
}

/** Keys of all facts in an expression, each once, in order. */
export function factsOf(expression: FactExpression): string[] {
  if ('fact' in expression) return [expression.fact];
  if ('not' in expression) return factsOf(expression.not);
  return [...new Set(('all' in expression ? expression.all : expression.any).flatMap(factsOf))];
}

/** What has been done about a gate by people, besides its facts. Instants in epoch milliseconds. */
export interface GateRecord {
  readonly signedOffAt: number | null;
  readonly waiver: { readonly expiresAt: number | null } | null;
  readonly failed: boolean;
  /** When it passed, for revalidation; null: it has not. */
  readonly passedAt: number | null;
}

export interface GateResult {
  readonly state: GateState;
  readonly open: boolean;
  readonly met: readonly string[];
  readonly missing: readonly string[];
  readonly revalidateAt: number | null;
}

/**
 * State of a gate (rule R6). It opens on true only, so what is unknown keeps it shut. A hard gate cannot be waived. Revalidation
 * falls due at the instant itself.
 *
 * @param addMonths calendar arithmetic, handed in so that this needs no calendar
 */
export function gateState(
  gate: GateDefinition,
  facts: Facts,
  record: GateRecord,
  now: number,
  addMonths: (instant: number, months: number) => number,
): GateResult {
  const keys = factsOf(gate.expression);
  const value = evaluate(gate.expression, facts);
  const met = keys.filter((key) => facts.get(key) === true);
  const missing = value === true ? [] : keys.filter((key) => facts.get(key) !== true);
  const revalidateAt =
    record.passedAt !== null && gate.revalidateMonths !== null
      ? addMonths(record.passedAt, gate.revalidateMonths)
      : null;
  const state = ((): GateState => {
    if (record.failed) return 'failed';
    const expired = revalidateAt !== null && now >= revalidateAt;
    if (value === true && !expired) return gate.signOffBy === null || record.signedOffAt !== null ? 'passed' : 'ready';
    const { waiver } = record;
    if (waiver && !gate.hard && (waiver.expiresAt === null || now < waiver.expiresAt)) return 'waived';
    return expired ? 'expired' : 'pending';
  })();
  return { state, open: state === 'passed' || state === 'waived', met, missing, revalidateAt };
}
