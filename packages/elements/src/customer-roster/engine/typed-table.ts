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
/** Columns in which each row has a number, and those in which it may have none. */
const always = ['mrr', 'critical', 'major', 'minor', 'question'] as const;
const sometimes = ['health', 'healthChange', 'nps'] as const;
const words = ['segment', 'owner'] as const;
const states = new Map<string | null, number>(customerStates.map((state, at) => [state, at]));
const bands = new Map<string | null, number>([null, ...healthBands].map((band, at) => [band, at]));
const none = new Uint8Array();

/** Columns that stay as they came. */
type Lists = Pick<RosterColumns, 'id' | 'name' | 'because' | 'trend' | 'tags'>;

/** Writes a number for each word, made once for all rows that have it: one loop for all such columns, so that it is quick early. */
function code(
  cells: Cells,
  start: number,
  values: readonly (string | null)[],
  known: Map<string | null, number>,
  make: (value: string | null) => number,
): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? null;
    let number = known.get(value);
    if (number === undefined) known.set(value, (number = make(value)));
    cells[start + at] = number;
  }
}

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
  readonly segment = new Words();
  readonly owner = new Words();
  readonly #numbers = new Map<NumberColumn, Cells>();
  #lists: Lists = { id: [], name: [], because: [], trend: [], tags: [] };
  /** Windows at the end whose lists nobody has read yet. */
  #ends: RosterColumns[] = [];
  /** Days of dates, of which all rows together have few. */
  readonly #days = new Map<string | null, number>();
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
    const atEnd = start === this.length;
    this.length = Math.max(this.length, start + window.id.length);
    // Doubled when more came than was expected, so that windows do not copy each time.
    if (this.length > this.#capacity) this.#capacity = this.length * 2;
    this.version += 1;
    this.#write(window, 0, window.id.length, start);
    if (atEnd) {
      this.#ends.push(window);
      this.named = this.version;
    } else this.#put(window, 0, window.id.length, start);
    this.changed = null;
  }

  /** Puts new cells into rows that are there; what is not there is left out. */
  change(window: RosterColumns): void {
    const rows = window.id.map((id) => this.id.indexOf(id));
    this.was = new Map(rows.map((row) => [row, totalsOf(this, [row])]));
    this.version += 1;
    rows.forEach((row, at) => {
      if (row < 0) return;
      this.#write(window, at, at + 1, row);
      this.#put(window, at, at + 1, row);
    });
    this.changed = rows.filter((row) => row >= 0);
  }

  /** Writes some rows of a window over those from `start` on. It is what a roster of a hundred thousand takes longest with. */
  #write(window: RosterColumns, from: number, to: number, start: number): void {
    const part = <T>(values: readonly T[]) => (to - from === values.length ? values : values.slice(from, to));
    for (const column of always) this.#cells(column).set(part(window[column]), start);
    for (const column of sometimes) {
      const [cells, values] = [this.#cells(column), part(window[column])];
      for (let at = 0; at < values.length; at += 1) cells[start + at] = values[at] ?? NaN;
    }
    const flags = this.#cells('flags');
    for (let at = from; at < to; at += 1)
      flags[start + at - from] = (window.stale[at] ? STALE : 0) | (window.overridden[at] ? OVERRIDDEN : 0);
    code(this.#cells('state'), start, part(window.state), states, () => 0);
    code(this.#cells('band'), start, part(window.band), bands, () => 0);
    code(this.#cells('renewal'), start, part(window.renewalOn), this.#days, dayOf);
    for (const column of words) {
      const into = this[column];
      into.codes = this.#wide(into.codes, Uint32Array);
      code(into.codes, start, part(window[column]), into.places, (word) => into.add(word));
    }
  }

  /** The lists over those of some rows. */
  #put(window: RosterColumns, from: number, to: number, start: number): void {
    const { id, name, because, trend, tags } = this.#read();
    const over = <T>(list: T[], values: readonly T[]): void =>
      values.slice(from, to).forEach((value, at) => (list[start + at] = value));
    if (window.name.slice(from, to).some((each, at) => each !== name[start + at])) this.named = this.version;
    over(id, window.id);
    over(name, window.name);
    over(because, window.because);
    over(trend, window.trend);
    over(tags, window.tags);
  }

  /** The lists with all windows: copied once when somebody reads them, not with each window that comes. */
  #read(): Lists {
    if (this.#ends.length === 0) return this.#lists;
    const [lists, ends] = [this.#lists, this.#ends];
    const all = <T>(of: (each: Lists) => T[]): T[] => of(lists).concat(...ends.map(of));
    this.#ends = [];
    return (this.#lists = {
      id: all(({ id }) => id),
      name: all(({ name }) => name),
      because: all(({ because }) => because),
      trend: all(({ trend }) => trend),
      tags: all(({ tags }) => tags),
    });
  }
  get id(): string[] {
    return this.#read().id;
  }
  get name(): string[] {
    return this.#read().name;
  }
  get because(): readonly (string | null)[] {
    return this.#read().because;
  }
  get trend(): readonly (readonly number[])[] {
    return this.#read().trend;
  }
  get tags(): readonly (readonly string[])[] {
    return this.#read().tags;
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
