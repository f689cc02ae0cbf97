import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { elementTokens } from './element-tokens.js';
import { tokenFacts } from './generated/token-facts.js';
import { applyBrand, themes, tokenNames, type Brand } from './index.js';
import { themeColors } from './color/theme-colors.js';
import { promises } from '../build/baseline.js';
import { outputs } from '../build/dictionary.js';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const files = await outputs();

test.each([...files])('the generated %s is current', (name, text) => {
  expect(read(name)).toBe(text);
});

describe('names are promises:', () => {
  const kept = read('baseline.txt').split('\n').filter(Boolean);
  const current = promises(read('src/generated/tokens.json'));

  test('none of the baseline is gone or of another type', () => {
    expect(kept.filter((line) => !current.includes(line))).toEqual([]);
  });
  test('a new one is in the baseline (pnpm --filter @gangway/tokens generate)', () => {
    expect(current.filter((line) => !kept.includes(line))).toEqual([]);
  });
  test('there are a hundred and more, each described', () => {
    expect(tokenNames.length).toBeGreaterThanOrEqual(100);
    expect(tokenFacts.filter(({ description }) => description === '')).toEqual([]);
  });
  test('each has a range: of its own where it is a number, of its type where it is not', () => {
    const rows = read('TOKENS.md')
      .split('\n')
      .filter((line) => line.startsWith('| `--partner-'));
    expect(rows.length).toBe(current.length);
    expect(rows.filter((row) => row.split(' | ')[3] === '')).toEqual([]);
    const numbers = tokenFacts.filter(({ type }) => ['number', 'dimension', 'duration', 'fontWeight'].includes(type));
    expect(numbers.filter(({ range }) => range === null)).toEqual([]);
  });
});

test('every public token has a private name in the sheet of the elements', () => {
  for (const name of tokenNames) expect(elementTokens).toContain(`--_${name}:var(--partner-${name},`);
});

const apply = (brand: Partial<Record<keyof Brand, unknown>>) => {
  const set: Record<string, string> = {};
  const refused = applyBrand({ setProperty: (name, value) => (set[name] = value) }, brand);
  return { set, refused };
};

test('the value of a colour in its file is the one that its CSS computes in light pages', () => {
  const computed = themeColors(themes.default!.brand, 'light');
  const wrong = tokenFacts.flatMap((token) => {
    const found = [...computed].find(([name]) => name === token.name)?.[1];
    if (token.type !== 'color' || token.tier === 'input' || found === undefined) return [];
    const is = [found.l, found.c, found.h].map((channel) => Number(channel.toFixed(4)));
    return String(token.value.components) === String(is) ? [] : [{ name: token.name, is }];
  });
  expect(wrong).toEqual([]);
});

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
    ['accent', 'url(https://evil.example/x)', 'accent needs #rrggbb or oklch(0.43 0.083 195)'],
    ['accent', 'red;} * { display: none', 'accent needs #rrggbb or oklch(0.43 0.083 195)'],
    ['accent', 'var(--x)', 'accent needs #rrggbb or oklch(0.43 0.083 195)'],
    ['font', ['Inter', 'a";}@import "x'], 'font.1 needs letters, digits, spaces and hyphens'],
    ['font', [['Inter']], 'font.0 needs letters, digits, spaces and hyphens'],
    ['font', [], 'font needs 1 to 12 font families'],
    ['fontMono', 'serif', 'fontMono needs 1 to 12 font families'],
    ['radius', 1e9, 'radius needs a number from 0 to 24'],
    ['radius', Number.NaN, 'radius needs a number from 0 to 24'],
    ['radius', '6px', 'radius needs a number from 0 to 24'],
    ['density', -1, 'density needs a number from 0.75 to 1.25'],
    ['headingTracking', { toString: () => '1' }, 'headingTracking needs a number from -0.1 to 0.1'],
  ] as const)('refuses %s = %o: %s', (key, value, sentence) => {
    const { set, refused } = apply({ [key]: value });
    expect(refused.map(({ path, reason }) => `${path} ${reason}`)).toEqual([sentence]);
    expect(set).toEqual({});
  });
});
