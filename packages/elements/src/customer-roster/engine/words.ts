import type { Cells } from './roster-table.js';

/** A column of few words that stand in many rows: each row keeps the place of its word. Place 0 is no word. */
export class Words {
  /** All words that there are, in the order in which they came. */
  readonly values: (string | null)[] = [null];
  /** Places of the words in `values`. */
  readonly places = new Map<string | null, number>([[null, 0]]);
  codes: Cells = new Uint32Array();

  at(row: number): string | null {
    return this.values[this.codes[row] ?? 0] ?? null;
  }
  /** Place of a word; -1: no row has it. */
  placeOf(word: string | null): number {
    return this.places.get(word) ?? -1;
  }
  /** @returns the place of a word, which is one from now on */
  add(word: string | null): number {
    let place = this.places.get(word);
    if (place === undefined) this.places.set(word, (place = this.values.push(word) - 1));
    return place;
  }
}
