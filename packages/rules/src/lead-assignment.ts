import type { LeadPolicy } from '@gangway/contract';

/** An operator as far as assigning a lead asks. Shares are 0 to 1. */
export interface LeadCandidate {
  readonly id: string;
  readonly active: boolean;
  readonly certified: boolean;
  readonly servesGeography: boolean;
  readonly inNotice: boolean;
  readonly suspended: boolean;
  readonly full: boolean;
  /** Holds the territory exclusively. */
  readonly exclusive: boolean;
  /** Specialist of the lead's vertical. */
  readonly specialist: boolean;
  /** Scorecard, 0 to 100; null without one. */
  readonly performance: number | null;
  readonly closeRate: number;
  readonly satisfaction: number;
  readonly responseHours: number;
  readonly tenureMonths: number;
  readonly openLeads: number;
  /** Epoch milliseconds; null: never had one. */
  readonly lastAssignedAt: number | null;
}

export interface LeadAssignment {
  readonly to: string | null;
  readonly branch: 'exclusive' | 'specialist' | 'capacity' | 'vendor_queue';
  /** Everyone looked at, with the score and why they were left out. */
  readonly explanation: readonly {
    readonly id: string;
    readonly score: number;
    readonly excluded: string | null;
  }[];
}

/**
 * 4 h or less is worth 1, 24 h or more 0; 24 months or more of tenure 1. To nine places, so that equals tie whatever way they came
 * about.
 */
export function leadScore(policy: LeadPolicy, candidate: LeadCandidate): number {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  const { weights } = policy;
  const weighted =
    weights.closeRate * candidate.closeRate +
    weights.satisfaction * candidate.satisfaction +
    weights.response * clamp((24 - candidate.responseHours) / 20) +
    weights.tenure * clamp(candidate.tenureMonths / 24);
  return Math.round(weighted * 100_000) / 1_000_000_000;
}

/** Who never had one has waited the longest. */
const NEVER = Number.MIN_SAFE_INTEGER;

/**
 * Who is offered a lead (rule R11): the exclusive holder (skipped when suspended, offered even when full: option 27), then the
 * specialists by scorecard, then capacity and score (option 26). Ties: fewer open leads, then the longest without one, then id.
 */
export function assignLead(policy: LeadPolicy, candidates: readonly LeadCandidate[]): LeadAssignment {
  const looked = candidates.map((candidate) => {
    const barred = ineligible(candidate);
    return {
      candidate,
      barred,
      excluded: barred ?? (candidate.full ? 'full' : null),
      score: leadScore(policy, candidate),
    };
  });
  const explanation = looked.map(({ candidate, excluded, score }) => ({ id: candidate.id, score, excluded }));
  const holder = looked.find(({ candidate, barred }) => candidate.exclusive && barred === null);
  if (holder) return { to: holder.candidate.id, branch: 'exclusive', explanation };
  const able = looked.filter(({ excluded }) => excluded === null);
  const specialists = able.filter(({ candidate }) => candidate.specialist);
  const ranked = specialists.length > 0 ? specialists : able;
  const value = (each: (typeof able)[number]): number =>
    specialists.length > 0 ? (each.candidate.performance ?? -1) : each.score;
  const best = [...ranked].sort(
    (a, b) =>
      value(b) - value(a) ||
      a.candidate.openLeads - b.candidate.openLeads ||
      (a.candidate.lastAssignedAt ?? NEVER) - (b.candidate.lastAssignedAt ?? NEVER) ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  )[0];
  if (!best) return { to: null, branch: 'vendor_queue', explanation };
  return { to: best.candidate.id, branch: specialists.length > 0 ? 'specialist' : 'capacity', explanation };
}

function ineligible(candidate: LeadCandidate): string | null {
  if (candidate.suspended) return 'suspended';
  if (!candidate.active) return 'not active';
  if (!candidate.certified) return 'not certified';
  if (!candidate.servesGeography) return 'other geography';
  return candidate.inNotice ? 'in notice' : null;
}
