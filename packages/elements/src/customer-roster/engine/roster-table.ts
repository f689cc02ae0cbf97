import {
  customerStates,
  healthBands,
  type CustomerState,
  type HealthBand,
  type RosterColumns,
} from '@gangway/contract';

const DAY = 86_400_000;
const STALE = 1;
const OVERRIDDEN = 2;

/** Days since 1970 of a local date; NaN for none. */
export const dayOf = (date: string | null): number => (date === null ? NaN : Date.parse(date) / DAY);
/** The local date of a day. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Small letters without accents, so that "Sao" finds "São". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Columns of numbers as the API has them. */
const numbers = ['mrr', 'health', 'healthChange', 'critical', 'major', 'minor', 'question', 'nps'] as const;
/** And those that are made of its words: places in `customerStates` and, from 1 on, in `healthBands`. */
type NumberColumn = (typeof numbers)[number] | 'renewal' | 'state' | 'band' | 'flags';

/**
 * The roster in columns. Row i is cell i of each; there are no row objects, so that a hundred thousand customers cost some typed
 * arrays and the strings themselves. Numbers that are missing are NaN.
 */
export class RosterTable {
  length = 0;
  id: readonly string[] = [];
  name: readonly string[] = [];
  segment: readonly (string | null)[] = [];
  owner: readonly (string | null)[] = [];
  because: readonly (string | null)[] = [];
  trend: readonly (readonly number[])[] = [];
  /** Name, segment and owner, folded: what a search looks through. */
  readonly text: string[] = [];
  readonly owners = new Set<string>();
  readonly #numbers = new Map<NumberColumn, Float64Array>();

  /**
   * @param currency of the column `mrr`, which is in minor units
   * @param capacity rows that are expected; more make it grow
   */
  constructor(
    readonly currency: string,
    private capacity: number,
  ) {}

  /** Puts a window of rows at the end. */
  append(window: RosterColumns): void {
    const start = this.length;
    this.length += window.id.length;
    this.capacity = Math.max(this.capacity, this.length);
    const put = (column: NumberColumn, values: ArrayLike<number | null>): void => {
      let cells = this.column(column);
      if (cells.length < this.length) {
        // Doubled when more came than was expected, so that windows do not copy each time.
        const wider = new Float64Array(cells.length === 0 ? this.capacity : this.capacity * 2);
        wider.set(cells);
        this.#numbers.set(column, (cells = wider));
      }
      for (let at = 0; at < values.length; at += 1) cells[start + at] = values[at] ?? NaN;
    };
    for (const column of numbers) put(column, window[column]);
    put('renewal', window.renewalOn.map(dayOf));
    put(
      'state',
      window.state.map((state) => customerStates.indexOf(state)),
    );
    put(
      'band',
      window.band.map((band) => (band === null ? 0 : healthBands.indexOf(band) + 1)),
    );
    put(
      'flags',
      window.stale.map((stale, at) => (stale ? STALE : 0) | (window.overridden[at] ? OVERRIDDEN : 0)),
    );
    this.id = this.id.concat(window.id);
    this.name = this.name.concat(window.name);
    this.segment = this.segment.concat(window.segment);
    this.owner = this.owner.concat(window.owner);
    this.because = this.because.concat(window.because);
    this.trend = this.trend.concat(window.trend);
    for (let row = start; row < this.length; row += 1) {
      const owner = this.owner[row];
      this.text.push(folded(`${this.name[row]} ${this.segment[row] ?? ''} ${owner ?? ''}`));
      if (owner) this.owners.add(owner);
    }
  }

  /** The cells of a column; those after the last row mean nothing. */
  column(column: NumberColumn): Float64Array {
    return this.#numbers.get(column) ?? new Float64Array();
  }
  /** A number of a row; NaN: none. */
  number(column: NumberColumn, row: number): number {
    return this.column(column)[row] ?? NaN;
  }
  stateOf(row: number): CustomerState {
    return customerStates[this.number('state', row)] ?? 'prospect';
  }
  bandOf(row: number): HealthBand | null {
    return healthBands[this.number('band', row) - 1] ?? null;
  }
  isStale(row: number): boolean {
    return (this.number('flags', row) & STALE) > 0;
  }
  isOverridden(row: number): boolean {
    return (this.number('flags', row) & OVERRIDDEN) > 0;
  }
}
