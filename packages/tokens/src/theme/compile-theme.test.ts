import { brotliCompressSync } from 'node:zlib';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { contrast, type Oklch } from '../color/oklch.js';
import { modes, themeColors, wantsMore } from '../color/theme-colors.js';
import { contrastPairs, needed } from '../semantic/contrast-pairs.js';
import type { TokenName } from '../generated/names.js';
import { brandColors } from './brand-colors.fixtures.js';
import { checkTheme } from './check-theme.js';
import { compileTheme } from './compile-theme.js';
import { themeCss } from './theme-css.js';
import { overrideCss } from './theme.js';

const rgb = converter('rgb');
const difference = differenceCiede2000();
/** A screen shows no more than sRGB; then an eye sees of it what it can. */
const seenBy = [
  (color: Color) => color,
  filterDeficiencyDeuter(1),
  filterDeficiencyProt(1),
  filterDeficiencyTrit(1),
].map((eye) => (color: Oklch) => eye(rgb(clampRgb({ ...color }))));
const marks = ['ok-mark', 'warn-mark', 'danger-mark'] as const;
const words = ['ok-text', 'warn-text', 'danger-text', 'info-text'] as const;
/** What nobody may take for another, and how far apart at least; written down a second time and by itself. */
const unlike = [
  ...[marks, words].flatMap((set: readonly TokenName[]) =>
    set.flatMap((one, at) => set.slice(at + 1).map((other) => ({ one, other, least: 10 }))),
  ),
  ...marks.flatMap((one) => (['accent-mark', 'mark-neutral'] as const).map((other) => ({ one, other, least: 5 }))),
];

describe('a hundred brands', { timeout: 120_000 }, () => {
  it('are a hundred', () => {
    expect(new Set(brandColors).size).toBe(100);
  });

  it.each(brandColors)('%s holds every pair at AA, at AAA for more contrast, and keeps statuses apart', (brand) => {
    const { theme, findings } = compileTheme({ brand });
    expect(findings).toEqual([]);
    // What the compiler found while it compiled is what the check finds in what it made.
    expect(checkTheme(theme)).toEqual([]);
    for (const mode of modes) {
      const colors = themeColors(theme.brand, mode, overrideCss(theme, wantsMore(mode) ? 'more' : 'normal'));
      for (const { front, grounds, kind } of contrastPairs)
        for (const ground of grounds)
          if (contrast(colors.get(front)!, colors.get(ground)!) < needed[kind][wantsMore(mode) ? 'AAA' : 'AA'])
            expect.fail(`${front} on ${ground} in ${mode}`);
      for (const { one, other, least } of unlike)
        for (const seen of seenBy)
          if (difference(seen(colors.get(one)!), seen(colors.get(other)!)) < least)
            expect.fail(`${one} looks like ${other} in ${mode}`);
    }
    expect(brotliCompressSync(themeCss(theme, ':root')).length).toBeLessThanOrEqual(1000);
  });
});

describe('an input', () => {
  it('may name accent, greys, font, corners, density and logo', () => {
    const { theme } = compileTheme({
      brand: '#663399',
      accent: '#0a7d3c',
      neutral: 'oklch(0.5 0.02 80)',
      font: ['Open Sans', 'sans-serif'],
      radius: 12,
      density: 0.9,
      logo: 'https://example.com/logo.png',
    });
    expect(theme.brand).toMatchObject({
      accent: '#0a7d3c',
      neutralHue: 80,
      neutralChroma: 0.02,
      font: ['Open Sans', 'sans-serif'],
      radius: 12,
      density: 0.9,
    });
    expect(theme.logo).toBe('https://example.com/logo.png');
  });

  it('gives the greys a trace of the brand where no neutral is named, and none of a grey brand', () => {
    expect(compileTheme({ brand: '#ff0000' }).theme.brand).toMatchObject({ neutralHue: 29.2, neutralChroma: 0.008 });
    expect(compileTheme({ brand: '#777777' }).theme.brand.neutralChroma).toBe(0);
  });

  it('is refused with every path and reason', () => {
    const wrong = {
      brand: 'red',
      accent: 'url(x)',
      neutral: '#12',
      font: ['a;}'],
      radius: 99,
      density: Number.NaN,
      logo: 'javascript:alert(1)',
    };
    expect(() => compileTheme(wrong)).toThrow(
      'No theme can be made: brand needs #rrggbb or oklch(0.43 0.083 195); accent needs #rrggbb or oklch(0.43 0.083 195); ' +
        'neutral needs #rrggbb or oklch(0.43 0.083 195); logo needs an address that begins with https:// or /; ' +
        'font.0 needs letters, digits, spaces and hyphens; radius needs a number from 0 to 24; density needs a number from 0.75 to 1.25.',
    );
  });
});
