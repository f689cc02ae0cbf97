// What a host says of the columns of a roster, and of acts of its own.
import type { CustomerState, HealthBand, Money } from '@gangway/contract';

/** The columns that a roster has by itself. */
export const builtInColumns = [
  'name',
  'health',
  'because',
  'mrr',
  'state',
  'renewalOn',
  'tickets',
  'nps',
  'owner',
  'segment',
  'tags',
] as const;
export type BuiltInColumnId = (typeof builtInColumns)[number];

/** A customer as the columns of a host see it. */
export interface RosterCustomer {
  readonly id: string;
  readonly name: string;
  readonly segment: string | null;
  readonly owner: string | null;
  readonly state: CustomerState;
  /** Recurring revenue of a month, in minor units. */
  readonly mrr: Money;
  /** 0 to 100; null: no score. */
  readonly health: number | null;
  readonly band: HealthBand | null;
  /** Local date, `YYYY-MM-DD`. */
  readonly renewalOn: string | null;
  readonly tickets: {
    readonly critical: number;
    readonly major: number;
    readonly minor: number;
    readonly question: number;
  };
  readonly nps: number | null;
  readonly tags: readonly string[];
}

/** At which edge a column stays while the others scroll. */
export type ColumnPin = 'start' | 'end';

/** How a column stands until the reader arranges it otherwise. */
export interface ColumnPlace {
  /** Pixels, 40 to 800. @default what the column needs */
  readonly width?: number;
  /** @default none */
  readonly pin?: ColumnPin;
  /** Only offered in the dialog. @default false */
  readonly hidden?: boolean;
}

/** A column of the host's own. It is sorted and exported like the others; the search does not look into it. */
export interface OwnColumn extends ColumnPlace {
  /** Letters, digits and `_`; in `query` it is `own.` and this. */
  readonly id: string;
  readonly heading: string;
  /** What stands in a row: numbers are written as the reader's language does; null is nothing. */
  readonly value: (customer: RosterCustomer) => string | number | null;
}

/** A column that the roster has by itself, alone or with its place; or one of the host's own. */
export type RosterColumn = BuiltInColumnId | ({ readonly id: BuiltInColumnId } & ColumnPlace) | OwnColumn;
