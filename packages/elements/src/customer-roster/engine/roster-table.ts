import type { CustomerState, HealthBand } from '@gangway/contract';
import type { OwnKey } from './query.js';
import type { Keys } from './sort-rows.js';

export type Cells = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;
/** Columns of numbers: `state` and `band` are places in `customerStates` and, from 1 on, in `healthBands`. */
export type NumberColumn =
  | 'mrr'
  | 'health'
  | 'healthChange'
  | 'nps'
  | 'renewal'
  | 'critical'
  | 'major'
  | 'minor'
  | 'question'
  | 'state'
  | 'band'
  | 'flags';

/** What a column of the host's is sorted by, the first key deciding first. */
export type OwnKeys = (table: RosterTable, key: OwnKey, locale: string) => readonly Keys[];

/** A roster to read: row i is cell i of each column. */
export interface RosterTable {
  readonly length: number;
  /** Counts what has been done to the rows: who keeps something that follows from them sees by it whether it still holds. */
  readonly version: number;
  /** Rows of the change that led to this version; null: all of them. */
  readonly changed: readonly number[] | null;
  /** Of the column `mrr`, which is in minor units. */
  readonly currency: string;
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly because: readonly (string | null)[];
  readonly trend: readonly (readonly number[])[];
  readonly tags: readonly (readonly string[])[];
  readonly segment: { at(row: number): string | null };
  readonly owner: { at(row: number): string | null };
  /** Everybody who looks after somebody. */
  readonly owners: string[];
  /** A number of a row; NaN: none. */
  number(column: NumberColumn, row: number): number;
  stateOf(row: number): CustomerState;
  bandOf(row: number): HealthBand | null;
  isStale(row: number): boolean;
  isOverridden(row: number): boolean;
  /** Takes up what columns of the host's are sorted by. */
  setOwn(own: OwnKeys): void;
}
