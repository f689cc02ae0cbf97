import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { applyBrand, themes, tokenNames, type Brand } from './index.js';
import { outputs } from './build/outputs.js';

test.each([...outputs()])('the generated %s is current', (name, text) => {
  expect(readFileSync(new URL(`generated/${name}`, import.meta.url), 'utf8')).toBe(text);
});

test('every public token has a private name in the sheet of the elements', () => {
  const sheet = readFileSync(new URL('generated/element-tokens.ts', import.meta.url), 'utf8');
  for (const name of tokenNames) expect(sheet).toContain(`--_${name}:var(--partner-${name},`);
});

const none: Brand = {
  accent: null,
  neutralHue: null,
  neutralChroma: null,
  font: null,
  fontHeading: null,
  fontMono: null,
  headingWeight: null,
  headingTracking: null,
  radius: null,
  textSize: null,
  density: null,
};
const apply = (brand: Partial<Record<keyof Brand, unknown>>) => {
  const set: Record<string, string> = {};
  // What comes from a network may be anything, whatever its type says.
  const refused = applyBrand({ setProperty: (name, value) => (set[name] = value) }, { ...none, ...brand } as Brand);
  return { set, refused };
};

describe('applyBrand', () => {
  test.each(Object.entries(themes))('takes the brand %s whole', (_, { brand }) => {
    expect(apply({ ...brand }).refused).toEqual([]);
  });
  test('writes text size in rem and quotes families', () => {
    expect(apply({ textSize: 13, font: ['Open Sans', 'sans-serif'] }).set).toEqual({
      '--partner-brand-text-size': '0.8125rem',
      '--partner-brand-font': '"Open Sans",sans-serif',
    });
  });
  test.each([
    ['accent', 'url(https://evil.example/x)'],
    ['accent', 'red;} * { display: none'],
    ['accent', '#FFF'],
    ['accent', 'oklch(0.5 0.1 10) url(x)'],
    ['accent', 'var(--x)'],
    ['font', ['a";}@import "x']],
    ['font', []],
    ['font', 'serif'],
    ['radius', 1e9],
    ['radius', Number.NaN],
    ['radius', '6px'],
    ['density', -1],
    ['textSize', Number.POSITIVE_INFINITY],
    ['headingTracking', { toString: () => '1' }],
  ] as const)('refuses %s = %o', (key, value) => {
    const { set, refused } = apply({ [key]: value });
    expect(refused).toEqual([key]);
    expect(set).toEqual({});
  });
});
