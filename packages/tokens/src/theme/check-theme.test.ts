import { describe, expect, it } from 'vitest';
import { channelsOf } from '../color/input-of-color.js';
import { valueOfOklch } from '../dtcg/css-of-value.js';
import { themes } from '../generated/themes.js';
import type { TokenName } from '../generated/names.js';
import { plainBrand } from '../parse-brand.js';
import { checkTheme } from './check-theme.js';
import type { Override, Theme } from './theme.js';

const srgb = (r: number, g: number, b: number): Override['light'] => ({
  type: 'color',
  value: { colorSpace: 'srgb', components: [r, g, b] },
});
const themeWith = (overrides: Readonly<Partial<Record<TokenName, Override>>>): Theme => ({
  brand: plainBrand,
  overrides: new Map(Object.entries(overrides)) as Theme['overrides'],
  logo: null,
});

describe('a theme by hand', () => {
  it.each(Object.entries(themes))(
    '%s, which ships, has no finding but a brand that is near a status',
    (_, { brand }) => {
      const findings = checkTheme({ brand, overrides: new Map(), logo: null });
      expect(findings.filter(({ pair }) => pair[1] !== 'accent-mark')).toEqual([]);
    },
  );

  it('is told of a pair that is too close, with the nearest colour that works', () => {
    const grey = {
      light: srgb(0.6, 0.6, 0.6),
      dark: srgb(0.7, 0.7, 0.7),
      'light-more': srgb(0.2, 0.2, 0.2),
      'dark-more': srgb(0.9, 0.9, 0.9),
    };
    const findings = checkTheme(themeWith({ 'text-muted': grey }));
    expect(new Set(findings.map(({ mode, pair }) => `${mode} ${pair[0]}`))).toEqual(new Set(['light text-muted']));
    expect(findings[0]).toMatchObject({
      kind: 'contrast',
      needed: 4.5,
      nearest: expect.stringMatching(/^oklch\(0\.5/),
    });
    expect(findings[0]!.found).toBeCloseTo(2.85, 1);
    // What is advised is true.
    const light = { type: 'color', value: valueOfOklch(channelsOf(findings[0]!.nearest!)) } as const;
    expect(checkTheme(themeWith({ 'text-muted': { ...grey, light } }))).toEqual([]);
  });

  it('is told where no colour works, and of grounds by their own names', () => {
    const middle = srgb(0.45, 0.45, 0.45);
    const findings = checkTheme(themeWith({ 'button-surface': { light: middle } }));
    const more = findings.filter(({ mode }) => mode === 'light-more');
    expect(more.map(({ pair, nearest }) => [...pair, nearest])).toEqual([['button-text', 'button-surface', null]]);
  });

  it('is told of statuses that some eyes cannot tell apart', () => {
    const red = srgb(0.72, 0.2, 0.1);
    const brown = srgb(0.45, 0.36, 0);
    const findings = checkTheme(themeWith({ 'danger-mark': { light: red }, 'ok-mark': { light: brown } }));
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: 'apart',
        mode: 'light',
        pair: ['ok-mark', 'danger-mark'],
        eye: 'deuteranopia',
        needed: 10,
      }),
    );
  });
});
