import type { Curriculum, EnrolmentState, ModuleDefinition } from '@gangway/contract';

/** What a learner did about one module. */
export interface ModuleRecord {
  readonly completed: boolean;
  readonly attended: boolean;
  readonly accepted: boolean;
  /** Scores of closed attempts, in basis points. */
  readonly scores: readonly number[];
}

/** Best of all attempts; null before the first. */
export const bestScore = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : Math.max(...scores);

/** Whether a module is satisfied (rule R8): the best attempt counts, and without a pass mark any attempt does. */
export function moduleSatisfied(module: ModuleDefinition, record: ModuleRecord): boolean {
  switch (module.moveOn) {
    case 'complete':
      return record.completed;
    case 'attend':
      return record.attended;
    case 'accept':
      return record.accepted;
    case 'pass': {
      const best = bestScore(record.scores);
      return best !== null && (module.passBps === null || best >= module.passBps);
    }
  }
}

/** Score in basis points, rounded down so that nobody passes by rounding. */
export const scoreBps = (correct: number, total: number): number =>
  total === 0 ? 0 : Math.floor((correct * 10_000) / total);

/** Every required module satisfied and every proof accepted (rule R8). Recurring duties do not count: missing them does not take a badge away. */
export function isCertified(
  curriculum: Curriculum,
  record: (module: string) => ModuleRecord,
  accepted: ReadonlySet<string>,
): boolean {
  return (
    curriculum.modules.every((module) => !module.required || moduleSatisfied(module, record(module.key))) &&
    curriculum.requirements.every((each) => each.kind === 'recurring' || accepted.has(each.key))
  );
}

/** Same calendar date so many years on; 29 February becomes the 28th. On that date the credential has expired. */
export function expiresOn(issuedOn: string, years: number): string {
  const target = `${String(Number(issuedOn.slice(0, 4)) + years).padStart(4, '0')}${issuedOn.slice(4)}`;
  const date = new Date(`${target}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== target
    ? target.replace(/-29$/, '-28')
    : target;
}

/** Days before its end from which a credential is expiring, and can be renewed. */
export const EXPIRING_DAYS = 90;

/**
 * The day to remind of: of those that have come only the last, so that whoever missed some hears of their end once. Null: none, or
 * it is not after the one that the holder heard of, or after the day from which the credential is known.
 *
 * @param days in order
 */
export function dayToRemindOf(days: readonly string[], heard: string, today: string): string | null {
  const last = days.findLast((day) => day <= today);
  return last !== undefined && last > heard ? last : null;
}

/** State of a credential on a day. */
export function credentialState(
  expires: string | null,
  today: string,
): Extract<EnrolmentState, 'certified' | 'expiring' | 'expired'> {
  if (expires === null) return 'certified';
  if (today >= expires) return 'expired';
  const days = (Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return days <= EXPIRING_DAYS ? 'expiring' : 'certified';
}
