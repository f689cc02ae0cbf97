import type { LearnerModule } from '@gangway/contract';

/** Right answers that a score in basis points stands for. */
export const correctOf = (bps: number, questions: number): number => Math.round((bps * questions) / 10_000);
/** Right answers needed to pass; null: no pass mark. */
export const neededFor = ({ passBps, questions }: Pick<LearnerModule, 'passBps' | 'questions'>): number | null =>
  passBps === null ? null : Math.ceil((passBps * questions) / 10_000);
