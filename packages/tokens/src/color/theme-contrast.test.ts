import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brand } from '../brand.js';
import { themes } from '../generated/themes.js';
import { contrastPairs, needed, withoutContrast } from '../semantic/contrast-pairs.js';
import { contrast } from './oklch.js';
import { modes, themeColors, wantsMore, type Mode } from './theme-colors.js';

const cases = Object.entries(themes).flatMap(([name, { brand }]) => modes.map((mode) => ({ name, mode, brand })));
function tooClose(brand: Brand, mode: Mode): string[] {
  const colors = themeColors(brand, mode);
  return contrastPairs.flatMap(({ front, grounds, kind }) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colors.get(front)!, colors.get(ground)!);
      const least = needed[kind][wantsMore(mode) ? 'AAA' : 'AA'];
      return ratio >= least ? [] : [`${front} on ${ground} in ${mode}: ${ratio.toFixed(2)}, needs ${least}`];
    }),
  );
}

describe('contrast', () => {
  it.each(cases)('of $name in $mode is AA, and AAA for who wants more, for every pair', ({ brand, mode }) => {
    expect(tooClose(brand, mode)).toEqual([]);
  });

  it('is so for every pair with any accent and any grey that the inputs allow', () => {
    const rounded = (max: number, digits: number) =>
      fc.double({ min: 0, max, noNaN: true }).map((value) => Number(value.toFixed(digits)));
    const brands = fc.record({
      accent: fc
        .tuple(fc.oneof(rounded(1, 4), fc.constantFrom(0.59, 0.5901, 0.495, 0.6)), rounded(0.4, 4), rounded(360, 2))
        .map((channels) => `oklch(${channels.join(' ')})`),
      neutralHue: rounded(360, 0),
      neutralChroma: fc.oneof(rounded(0.04, 3), fc.constant(0.04)),
    });
    fc.assert(
      fc.property(brands, fc.constantFrom(...modes), (inputs, mode) => {
        expect(tooClose({ ...themes.default!.brand, ...inputs }, mode)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('the table of pairs', () => {
  it('has every colour, or says why it may be close to its ground', () => {
    const listed = new Set(contrastPairs.flatMap(({ front, grounds }) => [front, ...grounds]));
    for (const name of themeColors(themes.default!.brand, 'light').keys())
      expect([...listed, ...Object.keys(withoutContrast)]).toContain(name);
  });
});
