import { parse } from 'culori';
import { oklchOf, type Oklch } from './oklch.js';

export type Scheme = 'light' | 'dark';

/**
 * Computes a colour as a browser does: `#rrggbb`, `oklch(…)`, `oklch(from …)` with arithmetic on its channels, and `light-dark()`.
 *
 * @param css an expression without `var()`
 * @throws where the expression holds anything else
 */
export function evaluateColor(css: string, scheme: Scheme): Oklch {
  const reader = new Reader(css);
  const color = readColor(reader, scheme);
  reader.end();
  return color;
}

/** Computes a number without unit: `calc()`, `min()`, `max()`, `clamp()` and arithmetic. */
export function evaluateNumber(css: string): number {
  const reader = new Reader(css);
  const number = readSum(reader, {});
  reader.end();
  return number;
}

type Channels = Readonly<Record<string, number>>;

const functions: Readonly<Record<string, (values: readonly number[]) => number>> = {
  calc: ([value = Number.NaN]) => value,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  cos: ([radians = Number.NaN]) => Math.cos(radians),
  clamp: ([low = Number.NaN, value = Number.NaN, high = Number.NaN]) => Math.max(low, Math.min(value, high)),
};

function readColor(reader: Reader, scheme: Scheme): Oklch {
  const hex = reader.take(/#[0-9a-f]{6}\b/iy);
  if (hex !== null) return oklchOf(parse(hex) ?? reader.fail());
  const name = reader.take(/light-dark(?=\()|oklch(?=\()/y) ?? reader.fail();
  reader.expect('(');
  return name === 'oklch' ? readOklch(reader, scheme) : readLightDark(reader, scheme);
}

/** Reads the part of the scheme; the other one is only stepped over. */
function readLightDark(reader: Reader, scheme: Scheme): Oklch {
  if (scheme === 'dark') {
    reader.skipPart();
    reader.expect(',');
  }
  const color = readColor(reader, scheme);
  if (scheme === 'light') {
    reader.expect(',');
    reader.skipPart();
  }
  reader.expect(')');
  return color;
}

function readOklch(reader: Reader, scheme: Scheme): Oklch {
  const from = reader.take(/from\b/y) === null ? undefined : readColor(reader, scheme);
  const channels: Channels = from ? { l: from.l, c: from.c, h: from.h, alpha: from.alpha } : {};
  const [l, c, h] = [readFactor(reader, channels), readFactor(reader, channels), readFactor(reader, channels)];
  const alpha = reader.take(/\//y) === null ? (from?.alpha ?? 1) : readFactor(reader, channels);
  reader.expect(')');
  // What a browser does with lightness and chroma that no colour has.
  return { mode: 'oklch', l: Math.min(Math.max(l, 0), 1), c: Math.max(c, 0), h, alpha };
}

function readSum(reader: Reader, channels: Channels): number {
  let sum = readProduct(reader, channels);
  for (;;) {
    const sign = reader.take(/[+-](?=\s)/y);
    if (sign === null) return sum;
    const next = readProduct(reader, channels);
    sum = sign === '+' ? sum + next : sum - next;
  }
}

function readProduct(reader: Reader, channels: Channels): number {
  let product = readFactor(reader, channels);
  for (;;) {
    const sign = reader.take(/[*/]/y);
    if (sign === null) return product;
    const next = readFactor(reader, channels);
    product = sign === '*' ? product * next : product / next;
  }
}

function readFactor(reader: Reader, channels: Channels): number {
  const number = reader.take(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w%.])/y);
  if (number !== null) return Number(number);
  const name = reader.take(/[a-z]+(?=\()/y);
  if (name === null && reader.take(/\(/y) === null) {
    return channels[reader.take(/[a-z]+/y) ?? reader.fail()] ?? reader.fail();
  }
  if (name !== null) reader.expect('(');
  const values = [readSum(reader, channels)];
  while (reader.take(/,/y) !== null) values.push(readSum(reader, channels));
  reader.expect(')');
  const compute = functions[name ?? 'calc'] ?? reader.fail();
  return compute(values);
}

/** Takes one word after the other from an expression; white space between them means nothing. */
class Reader {
  readonly #css: string;
  #at = 0;

  constructor(css: string) {
    this.#css = css.trim();
  }

  /** @param word sticky */
  take(word: RegExp): string | null {
    word.lastIndex = this.#at;
    const found = word.exec(this.#css)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    while (this.#css[this.#at] === ' ' || this.#css[this.#at] === '\n') this.#at += 1;
    return found;
  }

  expect(word: string): void {
    if (!this.#css.startsWith(word, this.#at)) this.fail();
    this.#at += word.length;
    while (this.#css[this.#at] === ' ' || this.#css[this.#at] === '\n') this.#at += 1;
  }

  /** To the comma or the bracket that ends a part of a function. */
  skipPart(): void {
    let depth = 0;
    for (; this.#at < this.#css.length; this.#at += 1) {
      const sign = this.#css[this.#at];
      if (depth === 0 && (sign === ',' || sign === ')')) return;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
    }
    this.fail();
  }

  end(): void {
    if (this.#at < this.#css.length) this.fail();
  }

  fail(): never {
    throw new Error(
      `Not a colour that this can compute, from «${this.#css.slice(this.#at, this.#at + 40)}»: ${this.#css}`,
    );
  }
}
