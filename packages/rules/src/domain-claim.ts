import type { DomainFinding, DomainState } from '@gangway/contract';
import { transition, type Machine } from './machine.js';

/** Steps of a name that a partner wants. */
export type DomainEvent = 'prove' | 'take' | 'lapse' | 'lose';

export const domainMachine: Machine<DomainState, DomainEvent> = {
  none: {},
  pending: { prove: 'verified', take: 'failed', lapse: 'expired' },
  verified: { prove: 'verified', lose: 'failed' },
  failed: { prove: 'verified', take: 'failed' },
  expired: {},
};

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds in which the records of a new name have to appear. */
export const DOMAIN_PATIENCE = 7 * DAY;
/** Milliseconds for which the records of a verified name may be missing: zones are moved, and mended. */
export const DOMAIN_GRACE = 3 * DAY;
/** Milliseconds for which a name that expired is still shown, so that somebody sees why nothing came of it. */
export const DOMAIN_KEPT = 30 * DAY;
/** Milliseconds between looks. */
const OFTEN = 5 * 60 * 1000;

/** A name as it stands. Epoch milliseconds. */
export interface DomainClaim {
  readonly state: DomainState;
  readonly setAt: number;
  /** When the records of a verified name were first missed; null: they are there. */
  readonly missedAt: number | null;
}

/** What a look at the records makes of a name. Name servers that say nothing change nothing. */
export function domainStep(claim: DomainClaim, found: DomainFinding, now: number): DomainClaim {
  const go = (event: DomainEvent): DomainClaim => {
    const step = transition(domainMachine, claim.state, event);
    return step.ok ? { ...claim, state: step.state, missedAt: null } : claim;
  };
  if (found === 'proven') return go('prove');
  if (found === 'taken') return go('take');
  if (claim.state === 'pending' && now - claim.setAt >= DOMAIN_PATIENCE) return go('lapse');
  if (claim.state !== 'verified' || found === 'unanswered') return claim;
  const missedAt = claim.missedAt ?? now;
  return now - missedAt >= DOMAIN_GRACE ? go('lose') : { ...claim, missedAt };
}

/** When a name that expired is forgotten; null: it did not. */
export const domainEnd = ({ state, setAt }: DomainClaim): number | null =>
  state === 'expired' ? setAt + DOMAIN_PATIENCE + DOMAIN_KEPT : null;

/** When there is something to do again, a look or to forget it; null: nothing would come of it. */
export function nextDomainCheck(claim: DomainClaim, now: number): number | null {
  const { state, missedAt } = claim;
  if (state === 'pending' || (state === 'verified' && missedAt !== null)) return now + OFTEN;
  return state === 'verified' ? now + DAY : domainEnd(claim);
}

/** Until when records have to appear, or be back; null: nobody waits for any. */
export function domainDeadline({ state, setAt, missedAt }: DomainClaim): number | null {
  if (state === 'pending') return setAt + DOMAIN_PATIENCE;
  return state === 'verified' && missedAt !== null ? missedAt + DOMAIN_GRACE : null;
}
