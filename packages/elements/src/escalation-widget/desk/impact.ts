import { severities, type Severity } from '@gangway/contract';

export const reaches = ['all', 'some', 'nuisance', 'none'] as const;
export type Reach = (typeof reaches)[number];
export const detours = ['none', 'slow', 'good'] as const;
export type Detour = (typeof detours)[number];

/** Severity by how far a matter reaches and, in the order of `detours`, by the way around it. */
const table: Readonly<Record<Reach, readonly Severity[]>> = {
  all: ['critical', 'major', 'major'],
  some: ['major', 'major', 'minor'],
  nuisance: ['minor', 'minor', 'minor'],
  none: ['question', 'question', 'question'],
};

/** The severity that follows from two answers about impact; null while one is missing. */
export function severityFrom(reach: Reach | undefined, detour: Detour | undefined): Severity | null {
  if (reach === 'none') return 'question';
  return (reach && detour && table[reach][detours.indexOf(detour)]) ?? null;
}

/** Those two answers, as they were given so far. */
export const answersOf = (draft: (field: string) => string) => ({
  reach: reaches.find((each) => each === draft('reach')),
  detour: detours.find((each) => each === draft('detour')),
});

/** The severity of what is being written: what its writer says, where they see it differently. */
export function severityOf(draft: (field: string) => string): Severity | null {
  const { reach, detour } = answersOf(draft);
  return draft('own') ? (severities.find((each) => each === draft('severity')) ?? null) : severityFrom(reach, detour);
}

/** Whether nothing can go on until it is solved: work is hindered, and there is no way around. */
export const isBlocking = (reach: Reach | undefined, detour: Detour | undefined): boolean =>
  (reach === 'all' || reach === 'some') && detour === 'none';
