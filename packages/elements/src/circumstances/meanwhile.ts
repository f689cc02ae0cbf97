import type { GangwayError } from '@gangway/client';

/** A field of something that two people have changed, in words. */
export interface Field {
  readonly label: string;
  /** As it was when the reader began. */
  readonly seen: string;
  /** As somebody else has saved it. */
  readonly saved: string;
  /** As the reader wants it. @default `seen`: the reader does not touch it */
  readonly mine?: string;
}

/** What somebody else has done to a thing while the reader was changing it. */
export interface Meanwhile {
  /** What it is about. */
  readonly about: string;
  /** Who has saved it; null: not known. */
  readonly by: string | null;
  /** When, an instant; null: not known. */
  readonly at: string | null;
  readonly version: number;
  readonly fields: readonly Field[];
  /** The change writes all fields, those that the reader does not touch too. @default false */
  readonly whole?: boolean;
}

/** Tells both versions apart; null: what there is now is not known, so that the refusal is shown as it is. */
export type Compare = (refusal: GangwayError) => Meanwhile | null | Promise<Meanwhile | null>;

/** What goes to the server: the reader's version, or both together. */
export type Kept = 'mine' | 'both';

const isMine = ({ seen, mine }: Field): boolean => mine !== undefined && mine !== seen;
const isTheirs = ({ seen, saved }: Field): boolean => saved !== seen;

/** Fields in which each version differs from what the reader saw, and whether they differ from each other in one. */
export function differences(fields: readonly Field[]): {
  readonly mine: readonly Field[];
  readonly theirs: readonly Field[];
  readonly touch: boolean;
} {
  const [mine, theirs] = [fields.filter(isMine), fields.filter(isTheirs)];
  return { mine, theirs, touch: mine.some((field) => isTheirs(field) && field.mine !== field.saved) };
}
