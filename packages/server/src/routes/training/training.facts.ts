import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';

type LearnerFact = PartnerHistory['learners'][number];
type EnrolmentFact = LearnerFact['enrolments'][number];

/** An attempt as it is stored. */
export interface AttemptFact {
  readonly id: string;
  readonly module: string;
  readonly startedAt: string;
  readonly closedAt: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly version: number;
}

export interface TrainingFacts {
  readonly program: ProgramDefinition;
  readonly learners: readonly LearnerWithIds[];
  /** Learner that the reader is; null: not a learner. */
  readonly readerId: string | null;
  readonly seesTeam: boolean;
  /** Day by which everyone designated should be certified; null: not set. */
  readonly targetOn: string | null;
  readonly timeZone: string;
  readonly now: number;
}

/** A learner's enrolments with the identifiers that the store gave them. */
export interface LearnerWithIds extends Omit<LearnerFact, 'enrolments'> {
  readonly enrolments: readonly StoredEnrolment[];
}
export interface StoredEnrolment extends Omit<EnrolmentFact, 'attempts'> {
  readonly id: string;
  readonly version: number;
  readonly credentialId: string | null;
  readonly attempts: readonly AttemptFact[];
}
