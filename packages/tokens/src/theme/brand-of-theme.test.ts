import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokenFile, writeFigma, writeTokensStudio } from '../formats/index.js';
import type { TokenName } from '../generated/names.js';
import { plainBrand } from '../parse-brand.js';
import { brandOfTheme } from './brand-of-theme.js';
import { themeOfBrand } from './brand-theme.js';
import { themeDocument } from './theme-document.js';
import { themeOf } from './theme-of-document.js';
import type { Override, Theme } from './theme.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brand = fc.record({
  accent: hex,
  neutralHue: fc.integer({ min: 0, max: 359 }),
  font: fc.constantFrom(null, ['Open Sans', 'serif']),
  radius: fc.integer({ min: 0, max: 24 }),
  textSize: fc.integer({ min: 12, max: 20 }),
  density: fc.constantFrom(0.75, 1, 1.25),
});
const own = fc.dictionary(
  fc.constantFrom('text-muted', 'ok-mark', 'danger-text', 'surface', 'button-primary-surface'),
  fc.record({ light: hex, dark: hex }),
  { maxKeys: 3 },
);

/** As the studio hands a theme out. */
const handedOut = {
  dtcg: themeDocument,
  figma: (theme: Theme) => writeFigma(themeDocument(theme)).file,
  studio: (theme: Theme) => writeTokensStudio(themeDocument(theme)),
} as const;
const back = (file: unknown) => brandOfTheme(themeOf(readTokenFile(JSON.parse(JSON.stringify(file))).document));

describe('a brand that was handed out as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(brand, own, (inputs, colors) => {
        const { theme, colors: shown } = themeOfBrand({ ...plainBrand, ...inputs }, colors);
        const found = back(handedOut.dtcg(theme));
        expect(found.brand).toEqual({ ...plainBrand, ...inputs });
        expect(found.left).toEqual([]);
        // A colour that a token has by itself is not one of its own any more; what is shown is the same.
        for (const [name, each] of Object.entries(found.own)) expect(each).toEqual(colors[name]);
        expect(themeOfBrand(found.brand, found.own).colors).toEqual(shown);
      }),
      { numRuns: 15 },
    );
  });

  it.each(['figma', 'studio'] as const)('comes back by %s as far as that holds it', (format) => {
    const inputs = { ...plainBrand, accent: '#0f7a5a', radius: 9 };
    const colors = { 'text-muted': { light: '#445566', dark: '#aabbcc' } };
    const found = back(handedOut[format](themeOfBrand(inputs, colors).theme));
    expect(found.brand).toMatchObject({ accent: '#0f7a5a', radius: 9 });
    expect(found.own['text-muted']).toEqual(colors['text-muted']);
  });

  it('leaves out, and names, what a brand has no place for', () => {
    const color = (red: number, alpha = 1): Override['light'] => ({
      type: 'color',
      value: { colorSpace: 'srgb', components: [red, 0, 0], alpha },
    });
    const theme: Theme = {
      brand: plainBrand,
      logo: '/logo.png',
      overrides: new Map<TokenName, Override>([
        ['button-radius', { light: { type: 'dimension', value: { value: 99, unit: 'px' } } }],
        ['text', { light: color(1), 'light-more': color(0) }],
        ['surface', { light: color(1, 0.5) }],
      ]),
    };
    const { own: kept, left } = brandOfTheme(theme);
    expect(kept).toEqual({ text: { light: '#ff0000', dark: '#ff0000' } });
    expect(left.map(({ path }) => path)).toEqual(['partner.button-radius', 'partner.text', 'partner.surface', 'logo']);
  });
});
