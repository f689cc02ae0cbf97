import type { ProgramDefinition } from '@gangway/contract';
import type { PartnerHistory } from '@gangway/contract/history';

/** A badge that was given. */
export interface CredentialRecord {
  readonly id: string;
  readonly enrolmentId: string;
  /** Names its public page. */
  readonly publicId: string;
  readonly statusIndex: number;
  readonly issuedAt: string;
  readonly shared: boolean;
  readonly revokedAt: string | null;
  readonly revokedBecause: string | null;
  /** Since when it is on record here: days before are not reminded of. */
  readonly knownSince: string;
  /** Days that its holder was reminded of, in order, and when. */
  readonly told: readonly { readonly day: string; readonly at: string }[];
}

type LearnerFact = PartnerHistory['learners'][number];
type EnrolmentFact = LearnerFact['enrolments'][number];

/** An attempt as it is stored. */
export interface AttemptFact {
  readonly id: string;
  readonly module: string;
  readonly startedAt: string;
  readonly closedAt: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly flagged: readonly string[];
  /** When it was left; null: it runs, or is closed. */
  readonly pausedAt: string | null;
  /** Milliseconds of pauses that are over. */
  readonly pausedMs: number;
  readonly version: number;
}

/** Somebody asked a learner to go on with a module. */
export interface ReminderFact {
  readonly id: string;
  readonly learnerId: string;
  readonly curriculum: string;
  readonly module: string;
  readonly by: string;
  readonly at: string;
}

/** What a learner wants to be reminded of. */
export interface OwnReminderFact {
  readonly id: string;
  readonly enrolmentId: string;
  readonly module: string;
  readonly at: string;
}

export interface TrainingFacts {
  readonly program: ProgramDefinition;
  readonly learners: readonly LearnerWithIds[];
  /** Who asked whom to go on, oldest first. */
  readonly reminders: readonly ReminderFact[];
  /** Who wants to be reminded of what. */
  readonly ownReminders: readonly OwnReminderFact[];
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
  /** When the renewal under way began; null: none is. */
  readonly renewalStartedAt: string | null;
  /** Every badge that was given, oldest first. */
  readonly credentials: readonly CredentialRecord[];
  readonly attempts: readonly AttemptFact[];
}
