import type { Plan } from '@gangway/contract';
import { anchorDate } from './calendar-days.js';
import type { PlanFacts, ProposalFact } from './facts.js';

/** Day 1 of a plan; null until it is known. */
export function firstDay({ program, partner }: PlanFacts): string | null {
  const first = program.phases[0];
  return first ? anchorDate(partner, first.anchor) : null;
}

/** What is proposed and not taken back; none where it has come to be so. */
export function openProposal(plan: PlanFacts): ProposalFact | null {
  const open = plan.proposals.find(({ withdrawnAt }) => withdrawnAt === null);
  return open && open.startOn !== firstDay(plan) ? open : null;
}

export function proposalView(plan: PlanFacts): Plan['proposal'] {
  const open = openProposal(plan);
  return open && { startOn: open.startOn, by: open.by.name, side: open.by.side, at: open.at };
}

/** Why a day cannot be proposed; null: it can. */
export function whyNotPropose(plan: PlanFacts, startOn: string, today: string): string | null {
  if (plan.readOnly !== null) return plan.readOnly;
  if (startOn < today) return `${startOn} is over. Today is ${today}.`;
  if (startOn === firstDay(plan)) return `The plan starts on ${startOn} as it is.`;
  return openProposal(plan)?.startOn === startOn ? `${startOn} has been proposed already.` : null;
}
