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

const numberColumns = ['mrr', 'health', 'change', 'renewal', 'critical', 'major', 'minor', 'question', 'nps'] as const;
type NumberColumn = (typeof numberColumns)[number];

const wider = (old: Float64Array, size: number): Float64Array => {
  const next = new Float64Array(size);
  next.set(old);
  return next;
};
const widerCodes = (old: Uint8Array, size: number): Uint8Array => {
  const next = new Uint8Array(size);
  next.set(old);
  return next;
};

/**
 * The roster in columns. Row i is cell i of each; there are no row objects, so that a hundred thousand customers cost some typed
 * arrays and the strings themselves. Numbers that are missing are NaN.
 */
export class RosterTable {
  length = 0;
  readonly id: string[] = [];
  readonly name: string[] = [];
  readonly segment: (string | null)[] = [];
  readonly owner: (string | null)[] = [];
  readonly because: (string | null)[] = [];
  readonly trend: (readonly number[])[] = [];
  /** Name, segment and owner, folded: what a search looks through. */
  readonly text: string[] = [];
  readonly owners = new Set<string>();
  /** Place in `customerStates`. */
  state: Uint8Array;
  /** Place in `healthBands` and one more; 0: no score. */
  band: Uint8Array;
  #flags: Uint8Array;
  readonly numbers: Record<NumberColumn, Float64Array>;

  /**
   * @param currency of the column `mrr`, which is in minor units
   * @param capacity rows that are expected; more make it grow
   */
  constructor(
    readonly currency: string,
    capacity: number,
  ) {
    this.state = new Uint8Array(capacity);
    this.band = new Uint8Array(capacity);
    this.#flags = new Uint8Array(capacity);
    const column = (): Float64Array => new Float64Array(capacity);
    this.numbers = {
      mrr: column(),
      health: column(),
      change: column(),
      renewal: column(),
      critical: column(),
      major: column(),
      minor: column(),
      question: column(),
      nps: column(),
    };
  }

  /** Puts a window of rows at the end. */
  append(columns: RosterColumns): void {
    const start = this.length;
    const end = start + columns.id.length;
    if (end > this.state.length) this.#grow(Math.max(end, this.state.length * 2));
    const number = (column: NumberColumn, values: readonly (number | null)[]): void => {
      const target = this.numbers[column];
      for (let row = start; row < end; row += 1) target[row] = values[row - start] ?? NaN;
    };
    number('mrr', columns.mrr);
    number('health', columns.health);
    number('change', columns.healthChange);
    number('renewal', columns.renewalOn.map(dayOf));
    number('critical', columns.critical);
    number('major', columns.major);
    number('minor', columns.minor);
    number('question', columns.question);
    number('nps', columns.nps);
    for (let row = start; row < end; row += 1) {
      const at = row - start;
      const name = columns.name[at] ?? '';
      const segment = columns.segment[at] ?? null;
      const owner = columns.owner[at] ?? null;
      const band = columns.band[at] ?? null;
      this.id.push(columns.id[at] ?? '');
      this.name.push(name);
      this.segment.push(segment);
      this.owner.push(owner);
      this.because.push(columns.because[at] ?? null);
      this.trend.push(columns.trend[at] ?? []);
      this.text.push(folded(`${name} ${segment ?? ''} ${owner ?? ''}`));
      if (owner !== null) this.owners.add(owner);
      this.state[row] = customerStates.indexOf(columns.state[at] ?? 'prospect');
      this.band[row] = band === null ? 0 : healthBands.indexOf(band) + 1;
      this.#flags[row] = (columns.stale[at] ? STALE : 0) | (columns.overridden[at] ? OVERRIDDEN : 0);
    }
    this.length = end;
  }

  /** A number of a row; NaN: none. */
  number(column: NumberColumn, row: number): number {
    return this.numbers[column][row] ?? NaN;
  }
  stateOf(row: number): CustomerState {
    return customerStates[this.state[row] ?? 0] ?? 'prospect';
  }
  bandOf(row: number): HealthBand | null {
    return healthBands[(this.band[row] ?? 0) - 1] ?? null;
  }
  isStale(row: number): boolean {
    return ((this.#flags[row] ?? 0) & STALE) !== 0;
  }
  isOverridden(row: number): boolean {
    return ((this.#flags[row] ?? 0) & OVERRIDDEN) !== 0;
  }

  #grow(size: number): void {
    this.state = widerCodes(this.state, size);
    this.band = widerCodes(this.band, size);
    this.#flags = widerCodes(this.#flags, size);
    for (const column of numberColumns) this.numbers[column] = wider(this.numbers[column], size);
  }
}
