import {
  customerStates,
  healthBands,
  type CustomerState,
  type HealthBand,
  type RosterColumns,
} from '@gangway/contract';
import { dayOf } from './days.js';
import type { OwnKey } from './query.js';
import type { Cells, NumberColumn, OwnKeys, RosterTable } from './roster-table.js';
import type { Keys } from './sort-rows.js';
import { totalsOf, type RosterTotals } from './totals.js';
import { Words } from './words.js';

const STALE = 1;
const OVERRIDDEN = 2;

/**
 * Columns of numbers, as narrow as their values: those of the API, and those that are made of its words, which are places in
 * `customerStates` and, from 1 on, in `healthBands`.
 */
const kinds = {
  mrr: Float64Array,
  health: Float32Array,
  healthChange: Float32Array,
  nps: Float32Array,
  renewal: Float32Array,
  critical: Uint16Array,
  major: Uint16Array,
  minor: Uint16Array,
  question: Uint16Array,
  state: Uint8Array,
  band: Uint8Array,
  flags: Uint8Array,
} as const satisfies Record<NumberColumn, new (length: number) => Cells>;
const numbers = ['mrr', 'health', 'healthChange', 'critical', 'major', 'minor', 'question', 'nps'] as const;
const words = ['segment', 'owner'] as const;
const stateCodes = new Map<unknown, number>(customerStates.map((state, at) => [state, at]));
const bandCodes = new Map<unknown, number>(healthBands.map((band, at) => [band, at + 1]));
const none = new Uint8Array();

/**
 * The roster in columns. Row i is cell i of each; there are no row objects, so that a hundred thousand customers cost some typed
 * arrays and the strings themselves. Numbers that are missing are NaN.
 */
export class TypedTable implements RosterTable {
  length = 0;
  /** Counts what has been done to the rows: who keeps something that follows from them sees by it whether it still holds. */
  version = 0;
  /** Rows of the change that led to this version; null: all of them. */
  changed: readonly number[] | null = null;
  /** What those rows came to before it. */
  was: ReadonlyMap<number, RosterTotals> = new Map();
  /** The version that the names are of. */
  named = 0;
  id: string[] = [];
  name: string[] = [];
  because: (string | null)[] = [];
  trend: (readonly number[])[] = [];
  tags: (readonly string[])[] = [];
  readonly segment = new Words();
  readonly owner = new Words();
  readonly #numbers = new Map<NumberColumn, Cells>();
  #capacity: number;
  #own: OwnKeys | null = null;

  /**
   * @param currency of the column `mrr`, which is in minor units
   * @param capacity rows that are expected; more make it grow
   */
  constructor(
    readonly currency: string,
    capacity: number,
  ) {
    this.#capacity = capacity;
  }

  /** Puts a window of rows at the end, or over those that stand from a row on. */
  append(window: RosterColumns, start = this.length): void {
    this.length = Math.max(this.length, start + window.id.length);
    // Doubled when more came than was expected, so that windows do not copy each time.
    if (this.length > this.#capacity) this.#capacity = this.length * 2;
    this.version += 1;
    this.#write(window, 0, window.id.length, start);
    this.changed = null;
  }

  /** Puts new cells into rows that are there; what is not there is left out. */
  change(window: RosterColumns): void {
    const rows = window.id.map((id) => this.id.indexOf(id));
    this.was = new Map(rows.map((row) => [row, totalsOf(this, [row])]));
    this.version += 1;
    rows.forEach((row, at) => row >= 0 && this.#write(window, at, at + 1, row));
    this.changed = rows.filter((row) => row >= 0);
  }

  /**
   * Writes some rows of a window over those from `start` on. It is what a roster of a hundred thousand takes longest with: each
   * column is one loop that calls nothing.
   */
  #write(window: RosterColumns, from: number, to: number, start: number): void {
    const shift = start - from;
    const { name, stale, overridden } = window;
    for (let at = from; at < to && this.named !== this.version; at += 1)
      if (name[at] !== this.name[at + shift]) this.named = this.version;
    for (const column of numbers) {
      const [cells, values] = [this.#cells(column), window[column]];
      for (let at = from; at < to; at += 1) cells[at + shift] = values[at] ?? NaN;
    }
    const [renewal, state, band, flags] = [
      this.#cells('renewal'),
      this.#cells('state'),
      this.#cells('band'),
      this.#cells('flags'),
    ];
    for (let at = from; at < to; at += 1) {
      const row = at + shift;
      renewal[row] = dayOf(window.renewalOn[at] ?? null);
      state[row] = stateCodes.get(window.state[at]) ?? 0;
      band[row] = bandCodes.get(window.band[at]) ?? 0;
      flags[row] = (stale[at] ? STALE : 0) | (overridden[at] ? OVERRIDDEN : 0);
    }
    for (const column of words) {
      const [into, values] = [this[column], window[column]];
      into.codes = this.#wide(into.codes, Uint32Array);
      for (let at = from; at < to; at += 1) into.set(at + shift, values[at] ?? null);
    }
    const keep = <T>(into: T[], values: T[]): T[] => {
      // A window at the end is copied whole.
      if (start === into.length) return into.concat(values);
      for (let at = from; at < to; at += 1) {
        const value = values[at];
        if (value !== undefined) into[at + shift] = value;
      }
      return into;
    };
    this.id = keep(this.id, window.id);
    this.name = keep(this.name, name);
    this.because = keep(this.because, window.because);
    this.trend = keep(this.trend, window.trend);
    this.tags = keep(this.tags, window.tags);
  }

  /** The cells of a column, with room for all rows. */
  #cells(column: NumberColumn): Cells {
    const cells = this.#wide(this.column(column), kinds[column]);
    this.#numbers.set(column, cells);
    return cells;
  }
  #wide(cells: Cells, Kind: new (length: number) => Cells): Cells {
    if (cells instanceof Kind && cells.length >= this.#capacity) return cells;
    const wider = new Kind(this.#capacity);
    wider.set(cells);
    return wider;
  }

  /** Takes up what columns of the host's are sorted by; what was sorted by others is sorted again. */
  setOwn(own: OwnKeys): void {
    if (own === this.#own) return;
    this.#own = own;
    this.version += 1;
    this.changed = null;
  }
  ownKeys(key: OwnKey, locale: string): readonly Keys[] {
    return this.#own?.(this, key, locale) ?? [];
  }

  /** Everybody who looks after somebody. */
  get owners(): string[] {
    return this.owner.values.filter((owner) => owner !== null);
  }

  /** The cells of a column; those after the last row mean nothing. */
  column(column: NumberColumn): Cells {
    return this.#numbers.get(column) ?? none;
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
