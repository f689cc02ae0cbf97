import type { ReadyModel } from '../customer-roster.view.js';
import type { Items } from '../engine/group-rows.js';
import type { SortStep } from '../engine/query.js';
import type { RosterTable } from '../engine/roster-table.js';
import type { RosterTotals } from '../engine/totals.js';

/** Rows of a roster that stays on its server. */
export interface RosterWindows {
  /** Something of all rows is on its way: what is on screen is what was asked for before. */
  readonly busy: boolean;
  /** The order of what is on screen; null: nothing is. */
  readonly sort: readonly SortStep[] | null;
  /** All tags that somebody has. */
  readonly tags: readonly string[];
  /** Fetches what is seen of a list, from one place to another, and what is likely to be next; gives up what was passed over. */
  see(items: Items, start: number, end: number): void;
  /** Gives up all that is on its way. */
  leave(): void;
  /** Draws the row of a place whose customer is not here yet. */
  draw(row: HTMLElement, model: ReadyModel): void;
  /** Whether all are selected that fit. */
  isEvery(selected: ReadonlySet<string>): boolean;
  /** What customers that are selected come to, by the rule of all totals. */
  worthOf(selected: ReadonlySet<string>): Pick<RosterTotals, 'paying' | 'mrr'>;
  /** Ids of all customers that fit; null: they did not come, and the reader is told. */
  ids(): Promise<readonly string[] | null>;
  /** All rows that fit, in their order; null: they did not come, and the reader is told. */
  all(): Promise<{ readonly table: RosterTable; readonly rows: Uint32Array } | null>;
}
