import type { BlockReason } from '@gangway/contract';

/** A line as far as readiness asks. Amounts in minor units, instants in epoch milliseconds. */
export interface PayableLine {
  readonly operator: number;
  readonly approved: boolean;
  readonly disputed: boolean;
  readonly holdUntil: number | null;
}

export interface Readiness {
  readonly ready: boolean;
  /** Sum of the approved lines whose hold is over. */
  readonly net: number;
  /** What a negative net takes into the next period; 0 or less. */
  readonly carryForward: number;
  /** Every reason that holds, not only the first. */
  readonly reasons: readonly BlockReason[];
}

/**
 * Whether money may leave (rule R4). A gate that was waived counts as passed; `gateOpen` says so.
 */
export function payoutReadiness(input: {
  readonly lines: readonly PayableLine[];
  readonly minimum: number;
  readonly payoutsEnabled: boolean;
  readonly gateOpen: boolean;
  readonly now: number;
}): Readiness {
  const free = (line: PayableLine): boolean => line.holdUntil === null || input.now >= line.holdUntil;
  const approved = input.lines.filter((line) => line.approved && !line.disputed);
  const payable = approved.filter(free);
  const net = payable.reduce((sum, line) => sum + line.operator, 0);
  const reasons: BlockReason[] = [];
  if (payable.length === 0) reasons.push(approved.length > 0 ? 'in_hold' : 'nothing_approved');
  if (net < 0) reasons.push('negative_balance');
  if (net < input.minimum) reasons.push('below_minimum');
  if (!input.payoutsEnabled) reasons.push('payouts_disabled');
  if (input.lines.some((line) => line.disputed)) reasons.push('disputed');
  if (!input.gateOpen) reasons.push('gate_closed');
  return { ready: reasons.length === 0, net, carryForward: Math.min(0, net), reasons };
}
