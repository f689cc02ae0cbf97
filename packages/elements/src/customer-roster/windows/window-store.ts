import type { RosterColumns } from '@gangway/contract';
import { TypedTable } from '../engine/typed-table.js';

/** Rows of a window. */
export const WINDOW = 100;
/** Windows that are kept. */
const KEPT = 30;
/** The item of a place whose customer is not here is `~(ABSENT + place)`: below those of all headings. */
export const ABSENT = 2 ** 30;

/**
 * Windows of a list that is somewhere else, in a table that has room for some of them. What was longest out of sight gives way.
 */
export class WindowStore {
  readonly table: TypedTable;
  /** For each place the row of the table that has its customer, or that none has. */
  rows: Int32Array = new Int32Array();
  /** The room of each window, the one last seen last; and the other way round. */
  readonly #rooms = new Map<number, number>();
  readonly #windows: number[] = [];

  constructor(currency: string) {
    this.table = new TypedTable(currency, KEPT * WINDOW);
  }

  has(window: number): boolean {
    return this.#rooms.has(window);
  }
  /** The window that a row of the table belongs to. */
  windowOf(row: number): number {
    return this.#windows[Math.floor(row / WINDOW)] ?? -1;
  }

  /** Takes note that somebody sees a window. */
  touch(window: number): void {
    const room = this.#rooms.get(window);
    if (room === undefined) return;
    this.#rooms.delete(window);
    this.#rooms.set(window, room);
  }

  /** @param length places that there are from now on */
  resize(length: number): void {
    if (length === this.rows.length) return;
    const { rows } = this;
    this.rows = Int32Array.from({ length }, (_, place) => rows[place] ?? ~(ABSENT + place));
  }

  /** Lets all windows go but some. */
  keep(some: ReadonlySet<number>): void {
    for (const window of [...this.#rooms.keys()]) if (!some.has(window)) this.#drop(window);
  }
  clear(): void {
    this.keep(new Set());
  }

  /** @param seen windows that have to stay */
  put(window: number, columns: RosterColumns, seen: ReadonlySet<number>): void {
    const room = this.#rooms.get(window) ?? this.#room(seen);
    const [start, first] = [room * WINDOW, window * WINDOW];
    this.#drop(window);
    this.#rooms.set(window, room);
    this.#windows[room] = window;
    this.table.append(columns, start);
    const end = Math.min(this.rows.length, first + columns.id.length);
    for (let place = first; place < end; place += 1) this.rows[place] = start + place - first;
    this.table.changed = columns.id.map((_, at) => start + at);
  }

  /** Room for a window: some that nobody has, or that of the one that was out of sight for longest. */
  #room(seen: ReadonlySet<number>): number {
    if (this.#rooms.size >= KEPT) {
      const oldest = [...this.#rooms.keys()].find((window) => !seen.has(window));
      if (oldest !== undefined) this.#drop(oldest);
    }
    const taken = new Set(this.#rooms.values());
    let room = 0;
    while (taken.has(room)) room += 1;
    return room;
  }

  #drop(window: number): void {
    const room = this.#rooms.get(window);
    if (room === undefined) return;
    this.#rooms.delete(window);
    const { id, name } = this.table;
    // Nobody finds a customer in a row that no place has.
    id.fill('', room * WINDOW, (room + 1) * WINDOW);
    name.fill('', room * WINDOW, (room + 1) * WINDOW);
    const first = window * WINDOW;
    const end = Math.min(this.rows.length, first + WINDOW);
    for (let place = first; place < end; place += 1) this.rows[place] = ~(ABSENT + place);
  }
}
