/** Small letters without accents, so that "Sao" finds "São". Plain English is only made small, which is twenty times as fast. */
export const folded = (text: string): string =>
  (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** Share of the rows from which on it is as quick to look through all of them. */
const MANY = 1 / 8;

/**
 * All names as one folded text, a line each: a word is found by running through it once, and no row has a text of its own. It is
 * made when somebody searches and let go when the search is empty.
 */
export class NameText {
  #text = '';
  #starts: Uint32Array = new Uint32Array();
  #version = 0;

  /** Takes up the names, if they are of another version than before. */
  read(names: readonly string[], version: number): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#text = folded(names.join('\n'));
    let lines = this.#lines(names.length);
    if (!lines) {
      // Some name has a line break.
      this.#text = folded(names.map((name) => name.replaceAll('\n', ' ')).join('\n'));
      lines = this.#lines(names.length);
    }
    this.#starts = lines ?? new Uint32Array();
  }

  /** Where each line starts, and the end; null: there are not as many as there should be. */
  #lines(count: number): Uint32Array | null {
    const starts = new Uint32Array(count + 1);
    let row = 0;
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) {
      row += 1;
      if (row >= count) return null;
      starts[row] = at + 1;
    }
    starts[count] = this.#text.length + 1;
    return starts;
  }

  /** @returns for each of the rows that are asked for, and perhaps for others: 1 where the name holds a word, which is folded */
  find(word: string, rows: Uint32Array): Uint8Array {
    const [text, starts] = [this.#text, this.#starts];
    const found = new Uint8Array(starts.length);
    if (rows.length < found.length * MANY) {
      for (const row of rows) found[row] = Number(text.slice(starts[row], starts[row + 1]).includes(word));
      return found;
    }
    let row = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[row + 1])) {
      while ((starts[row + 1] ?? Infinity) <= at) row += 1;
      found[row] = 1;
    }
    return found;
  }
}
