import type { Equity } from '@gangway/contract';

/** Whether all four conditions hold (rule R15). */
export function equityEligible(
  policy: Equity,
  input: { readonly months: number; readonly tier: string; readonly mrr: number; readonly retentionBps: number },
): boolean {
  return (
    input.months >= policy.minimumMonths &&
    input.tier === policy.tier &&
    input.mrr >= policy.minimumMrr.amount &&
    input.retentionBps > policy.retentionAboveBps
  );
}

/** Units vested after so many months: none before the cliff, then monthly, rounded down (option 29). */
export function vested(policy: Equity, grant: number, months: number): number {
  return months < policy.cliffMonths
    ? 0
    : Math.floor((grant * Math.min(months, policy.vestingMonths)) / policy.vestingMonths);
}
