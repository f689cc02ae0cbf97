import type { TypedTable } from './typed-table.js';
import type { Test } from './view-tests.js';

/**
 * What tags the rows of a table have: each set of them that occurs is looked at once, however many rows have it. It is made when
 * somebody asks for a tag or a word, so that a roster is on screen without it.
 */
class TagSets {
  readonly #sets: (readonly string[])[] = [];
  readonly #places = new Map<string, number>();
  /** The place of each row's set. */
  #codes: Uint32Array = new Uint32Array();
  #version = -1;

  read(table: TypedTable): this {
    if (table.version === this.#version) return this;
    const changed = table.version === this.#version + 1 ? table.changed : null;
    this.#version = table.version;
    if (changed) {
      for (const row of changed) this.#put(row, table.tags[row] ?? []);
      return this;
    }
    this.#codes = new Uint32Array(table.length);
    for (let row = 0; row < table.length; row += 1) this.#put(row, table.tags[row] ?? []);
    return this;
  }

  /** Rows with a tag of some kind. */
  test(kind: (tag: string) => boolean): Test {
    const [codes, fits] = [this.#codes, this.#sets.map((tags) => tags.some(kind))];
    return (row) => fits[codes[row] ?? 0] === true;
  }

  #put(row: number, tags: readonly string[]): void {
    const key = tags.length === 0 ? '' : JSON.stringify(tags);
    let place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, (place = this.#sets.length));
      this.#sets.push(tags);
    }
    this.#codes[row] = place;
  }
}

const known = new WeakMap<TypedTable, TagSets>();

export function tagSetsOf(table: TypedTable): TagSets {
  const sets = known.get(table) ?? new TagSets();
  known.set(table, sets);
  return sets.read(table);
}
