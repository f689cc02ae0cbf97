import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brand } from '../brand.js';
import { readTokens } from '../build/read-tokens.js';
import { themes } from '../generated/themes.js';
import { contrastPairs, needed, withoutContrast } from '../semantic/contrast-pairs.js';
import { contrast } from './oklch.js';
import { themeColors } from './theme-colors.js';

const files = readTokens();
const schemes = ['light', 'dark'] as const;
const cases = Object.entries(themes).flatMap(([name, { brand }]) => schemes.map((scheme) => ({ name, scheme, brand })));

function tooClose(brand: Brand, scheme: 'light' | 'dark'): string[] {
  const colors = themeColors(files, brand, scheme);
  return contrastPairs.flatMap(({ front, grounds, kind }) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colors.get(front)!, colors.get(ground)!);
      return ratio >= needed[kind].AA
        ? []
        : [`${front} on ${ground} in ${scheme}: ${ratio.toFixed(2)}, needs ${needed[kind].AA}`];
    }),
  );
}

describe('contrast', () => {
  it.each(cases)('of $name in $scheme is AA for every pair', ({ brand, scheme }) => {
    expect(tooClose(brand, scheme)).toEqual([]);
  });

  it('is AA for every pair with any accent and any grey that the inputs allow', () => {
    const rounded = (max: number, digits: number) =>
      fc.double({ min: 0, max, noNaN: true }).map((value) => Number(value.toFixed(digits)));
    const brands = fc.record({
      accent: fc
        .tuple(rounded(1, 4), rounded(0.37, 4), rounded(360, 2))
        .map((channels) => `oklch(${channels.join(' ')})`),
      neutralHue: rounded(360, 0),
      neutralChroma: rounded(0.04, 3),
    });
    fc.assert(
      fc.property(brands, fc.constantFrom(...schemes), (inputs, scheme) => {
        expect(tooClose({ ...themes.default!.brand, ...inputs }, scheme)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the table of pairs', () => {
  it('has every colour, or says why it may be close to its ground', () => {
    const listed = new Set(contrastPairs.flatMap(({ front, grounds }) => [front, ...grounds]));
    for (const name of themeColors(files, themes.default!.brand, 'light').keys())
      expect([...listed, ...Object.keys(withoutContrast)]).toContain(name);
  });
});
