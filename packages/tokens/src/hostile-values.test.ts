import { brandSchema } from '@gangway/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { applyBrand, type Refusal } from './apply-brand.js';
import type { Brand } from './brand.js';
import { parseBrand, plainBrand } from './parse-brand.js';

const RUNS = 10_000;
const number = String.raw`-?\d+(?:\.\d+)?(?:e-\d+)?`;
const family = String.raw`(?:"[A-Za-z][A-Za-z0-9 -]*"|serif|sans-serif|monospace|system-ui|ui-[a-z-]+)`;
const families = new RegExp(`^${family}(?:,${family}){0,11}$`);

/** All that may ever be set, written down a second time and by itself. */
const grammar: Readonly<Record<string, RegExp>> = {
  '--partner-brand-accent': /^(?:#[0-9a-f]{6}|oklch\([01]?(?:\.\d{1,4})? 0?(?:\.\d{1,4})? \d{1,3}(?:\.\d{1,2})?\))$/,
  '--partner-brand-neutral-hue': new RegExp(`^${number}$`),
  '--partner-brand-neutral-chroma': new RegExp(`^${number}$`),
  '--partner-brand-font': families,
  '--partner-brand-font-heading': families,
  '--partner-brand-font-mono': families,
  '--partner-brand-heading-weight': new RegExp(`^${number}$`),
  '--partner-brand-heading-tracking': new RegExp(`^${number}em$`),
  '--partner-brand-radius': new RegExp(`^${number}px$`),
  '--partner-brand-text-size': new RegExp(`^${number}rem$`),
  '--partner-brand-density': new RegExp(`^${number}$`),
};
const poison = [
  'url(',
  'url(https://evil.example/x)',
  ';}',
  '}',
  '{',
  ';',
  '*/',
  '/*',
  '@import "x"',
  '@import',
  '\\75rl(',
  '\\',
  '\\0',
  '\\3b',
  'var(',
  'var(--x)',
  'env(',
  'attr(',
  'calc(',
  'expression(',
  'expression(alert(1))',
  'image-set(',
  'javascript:',
  '</style>',
  '<script>',
  '"',
  "'",
  '`',
  '\n',
  '\r',
  '\f',
  '\0',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\uff11',
  '#',
  '!important',
  '\u202e',
  '(',
  ')',
  ',,',
  '%',
];
/** Poison of a number or a colour; in the name of a font they are letters. */
const words = ['NaN', 'Infinity', '--'];
const legal: Readonly<Record<keyof Brand, fc.Arbitrary<unknown>>> = (() => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const names = fc.array(
    fc.constantFrom('Inter', 'Open Sans', 'Source Sans 3', 'sans-serif', 'ui-monospace', 'system-ui'),
    { minLength: 1, maxLength: 12 },
  );
  return {
    accent: fc.constantFrom(
      '#0a7d3c',
      '#ffffff',
      '#000000',
      'oklch(0.43 0.083 195)',
      'oklch(1 0 0)',
      'oklch(0 0 360)',
      'oklch(.5 .1 12.25)',
    ),
    neutralHue: between(0, 360),
    neutralChroma: between(0, 0.04),
    font: names,
    fontHeading: names,
    fontMono: names,
    headingWeight: fc.integer({ min: 100, max: 900 }),
    headingTracking: between(-0.1, 0.1),
    radius: between(0, 24),
    textSize: between(12, 20),
    density: between(0.75, 1.25),
  };
})();
const isInput = (name: string): name is keyof Brand => name in legal;
const keys = Object.keys(legal).filter(isInput);
/** A legal value, as text, with poison somewhere in it; or a list with one such name. */
const poisonedWith = (drops: readonly string[]) =>
  fc
    .tuple(fc.oneof(...Object.values(legal)), fc.constantFrom(...drops), fc.nat(30), fc.boolean())
    .map(([value, drop, at, listed]) => {
      const text = Array.isArray(value) ? String(value[0]) : String(value);
      const bad = text.slice(0, at) + drop + text.slice(at);
      return listed ? ['Inter', bad] : bad;
    });
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    1e21,
    Number.MAX_SAFE_INTEGER,
    -1,
    901,
    10n,
    true,
    false,
    Symbol('x'),
    () => 1,
  ),
  fc.constantFrom<unknown>(
    '6px',
    '6',
    '100vw',
    '1e3em',
    '0.5rem',
    '12pt',
    '50%',
    '1turn',
    '',
    ' ',
    'red',
    'RED',
    '#FFF',
    '#ABCDEF',
    '#12345',
    '#1234567',
    'inherit',
    'rgb(0 0 0)',
    'oklch(0.5 0.6 10)',
    'oklch(2 0 0)',
    'oklch(0.5 0.1 361)',
    'oklch(0.5 0.1 10 / 0)',
    'oklch(  10)',
    'oklch(. . 1)',
    'oklch(0.5 0.1 10deg)',
    'OKLCH(0.5 0.1 10)',
    '#0a7d3c ',
    '#0a7d3c\n',
  ),
  fc.constantFrom<unknown>(
    [],
    [[]],
    [['Inter']],
    [null],
    [{ toString: () => 'Inter' }],
    Array(13).fill('Inter'),
    Object.assign(new Array(2), { 1: 'Inter' }),
    ['x'.repeat(65)],
    ['1a'],
    [' Inter'],
    new Array(3),
    { 0: 'Inter', length: 1 },
    { valueOf: () => 1 },
    { toString: () => '#0a7d3c' },
    new String('#0a7d3c'),
    new Number(1),
    new Date(0),
  ),
  fc
    .anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withTypedArray: true })
    .filter((value) => value != null && typeof value !== 'number'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const hostile = fc.oneof(
  { weight: 3, arbitrary: poisonedWith([...poison, ...words]) },
  { weight: 3, arbitrary: wrong },
);
const mixed = fc.record(
  Object.fromEntries(keys.map((key) => [key, fc.oneof(hostile, legal[key], fc.constantFrom(null, undefined))])),
  { requiredKeys: [] },
);

function apply(brand: Readonly<Record<string, unknown>>): { set: Map<string, string>; refused: Refusal[] } {
  const set = new Map<string, string>();
  return { set, refused: applyBrand({ setProperty: (name, value) => set.set(name, value) }, brand) };
}
const property = (key: string) => `--partner-brand-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Every value is set in the grammar of its property, or refused with its path and a reason; never both. */
function expectSafe(brand: Readonly<Record<string, unknown>>): void {
  const { set, refused } = apply(brand);
  expect([...set].filter(([name, css]) => !(grammar[name] ?? /^no property of ours$/).test(css))).toEqual([]);
  expect(refused.filter(({ reason }) => !/^needs .{5,}/.test(reason))).toEqual([]);
  const found = keys.map((key) => {
    const told = refused.some(({ path }) => path === key || new RegExp(`^${key}\\.\\d+$`).test(path));
    return { key, given: brand[key] !== null && brand[key] !== undefined, told, set: set.has(property(key)) };
  });
  expect(found.filter(({ given, told, set }) => (given ? told === set : told || set))).toEqual([]);
}

describe('a hostile brand', { timeout: 60_000 }, () => {
  it('sets nothing that the grammar of its properties has not', () => {
    fc.assert(fc.property(mixed, expectSafe), { numRuns: RUNS });
  });

  it('is refused with path and reason where poison is in a value', () => {
    fc.assert(
      fc.property(poisonedWith(poison), fc.constantFrom(...keys), (value, key) => {
        const { set, refused } = apply({ [key]: value });
        expect([...set]).toEqual([]);
        expect(refused.map(({ path }) => path.split('.')[0])).toEqual([key]);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not get past the schema of the API either, and what gets past it is taken whole', () => {
    const oneStrange = fc.tuple(fc.constantFrom(...keys), hostile).map(([key, value]) => ({ [key]: value }));
    const parse = (brand: object) => {
      try {
        return z.safeParse(brandSchema, brand);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return null;
      }
    };
    fc.assert(
      fc.property(fc.oneof(oneStrange, mixed), (value) => {
        const parsed = parse({
          ...plainBrand,
          ...Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)),
        });
        // An object whose `length` cannot be compared is refused by not being read; the API answers 422.
        if (!parsed) return;
        if (parsed.success) expect(apply(parsed.data).refused).toEqual([]);
        else
          for (const { path, message } of parsed.error.issues)
            expect([path[0], message]).toEqual([expect.toBeOneOf([...keys]), expect.stringMatching(/./)]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('hostile JSON', { timeout: 60_000 }, () => {
  const strange = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'accent ',
      'Accent',
      '--partner-accent',
      'font.0',
      '',
      '0',
    ),
    fc.string({ maxLength: 20 }),
  );
  const json = fc.tuple(mixed, fc.dictionary(strange, fc.jsonValue(), { maxKeys: 4 })).map(([brand, more]) => {
    const parts = [...Object.entries(more), ...Object.entries(brand)].flatMap(([key, value]) => {
      const text = typeof value === 'bigint' || typeof value === 'symbol' ? undefined : stringify(value);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
    return `{${parts.join(',')}}`;
  });

  it('gives a brand of eleven inputs that passes, and tells of everything else', () => {
    fc.assert(
      fc.property(json, (text) => {
        const value: unknown = JSON.parse(text);
        const { brand, refused } = parseBrand(value);
        expect(Object.getPrototypeOf(brand)).toBe(Object.prototype);
        expect(Object.keys(brand)).toEqual([...keys]);
        expect(apply({ ...brand }).refused).toEqual([]);
        expect(refused.filter(({ reason }) => !/^(?:needs .{5,}|is no input of a brand)$/.test(reason))).toEqual([]);
        const kept = new Map<string, unknown>(Object.entries(brand));
        const found = Object.entries(Object(value)).map(([key, part]) => ({
          key,
          part,
          kept: kept.get(key) ?? null,
          told: refused.some(({ path }) => path === written(key) || path.replace(/\.\d+$/, '') === key),
        }));
        // Untold and unchanged, or told and null.
        expect(found.filter(({ kept, told }) => told && kept !== null)).toEqual([]);
        const untold = found.filter(({ told }) => !told);
        expect(untold.map(({ kept }) => kept)).toEqual(untold.map(({ part }) => part));
        expect(untold.filter(({ key }) => !kept.has(key))).toEqual([]);
        expect(found.filter(({ key, part, told }) => told && part === null && kept.has(key))).toEqual([]);
        expect(Object.hasOwn(Object.prototype, 'accent')).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([null, undefined, 1, 'x', [], [1]])('is refused whole when it is %o', (value) => {
    expect(parseBrand(value)).toEqual({ brand: plainBrand, refused: [{ path: '', reason: 'needs an object' }] });
  });
});

/** A key as paths write it. */
const written = (key: string) => (/^\w+$/.test(key) ? key : `[${JSON.stringify(key)}]`);

/** Undefined for what JSON has not. */
function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
