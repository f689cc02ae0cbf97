import { splitLine } from './revenue-share.js';

/** What a claim about a line comes to. Minor units of its currency. */
export interface Claim {
  /** The operator's share as it is claimed. */
  readonly share: number;
  /** The claimed share less the line's own. */
  readonly difference: number;
  /** What is kept back while it is open: the difference where less is claimed than the line pays, else nothing. */
  readonly held: number;
}

/**
 * What somebody's claim about a line comes to. Only the difference is in dispute, so only that is ever kept back.
 *
 * @param operator the operator's share of the line as it stands
 * @param gross as claimed, minor units
 * @param rateBps as claimed, or the line's own
 */
export function claimOf(operator: number, gross: number, rateBps: number): Claim {
  const share = splitLine(gross, rateBps).operator;
  const difference = share - operator;
  return { share, difference, held: Math.max(0, -difference) };
}
