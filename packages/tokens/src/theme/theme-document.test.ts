import { describe, expect, it } from 'vitest';
import { defineConfig, parse } from '@terrazzo/parser';
import { modes } from '../color/theme-colors.js';
import { writtenOut } from '../dtcg/written-out.fixtures.js';
import { documentOfTokens, readDtcg, resolveDocument, writeDtcg } from '../dtcg/resolver-document.js';
import { brandColors } from './brand-colors.fixtures.js';
import { compileTheme } from './compile-theme.js';
import { themeDocument } from './theme-document.js';
import { themeOf } from './theme-of-document.js';
import { themes } from '../generated/themes.js';
import type { Theme } from './theme.js';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a theme as DTCG', () => {
  const compiled = brandColors
    .filter((_, at) => at % 9 === 0)
    .map((brand) => compileTheme({ brand, radius: 3, font: ['Open Sans', 'serif'] }).theme);
  const byHand: Theme = {
    brand: themes.sunshine!.brand,
    overrides: new Map([
      [
        'surface',
        {
          light: { type: 'color', value: { colorSpace: 'srgb', components: [0.98, 0.97, 0.95] } },
          dark: { type: 'color', value: { colorSpace: 'oklch', components: [0.2, 0.02, 80] } },
        },
      ],
      ['button-radius', { light: { type: 'dimension', value: { value: 20, unit: 'px' } } }],
    ]),
    logo: '/logo.png',
  };
  it.each([
    ...Object.values(themes).map(({ brand }): Theme => ({ brand, overrides: new Map(), logo: null })),
    ...compiled,
    byHand,
  ])('reads as the theme that it was: %#', (theme) => {
    const back = themeOf(readDtcg(throughJson(writeDtcg(themeDocument(theme)))));
    expect(back).toEqual(theme);
  });

  it('is read by another reader in every mode', async () => {
    const src = JSON.stringify(writeDtcg(themeDocument(byHand)));
    const filename = new URL('file:///theme.resolver.json');
    const config = defineConfig({ lint: { rules: {} } }, { cwd: new URL('file:///') });
    const { resolver } = await parse([{ filename, src }], { config });
    for (const mode of modes) {
      const theirs = resolver.apply({ partner: mode });
      const { tokens } = resolveDocument(themeDocument(byHand), new Map([['partner', mode]]));
      expect(Object.keys(theirs).sort()).toEqual([...tokens.keys()].sort());
      for (const [name, token] of tokens)
        expect([name, theirs[name]!.$type, theirs[name]!.$value]).toEqual([name, token.type, writtenOut(token)]);
    }
  });
});

describe('a file that is no theme', () => {
  const tokens = (partner: unknown) => documentOfTokens({ partner });
  it.each([
    [{}, ' has no token of a theme: they are partner.accent, partner.brand.accent and so on'],
    [{ radius: { $type: 'number', $value: 4 } }, 'partner.radius.$value is a number and needs to be a dimension'],
    [{ radius: { $type: 'dimension', $value: { value: 99, unit: 'px' } } }, 'partner.radius.$value needs 0 to 24 px'],
    [
      { 'button-radius': { $type: 'dimension', $value: { value: 99, unit: 'px' } } },
      'partner.button-radius.$value needs 0 to 40 px',
    ],
    [
      { accnt: { $type: 'number', $value: 4 } },
      'partner.accnt is no token of ours: --partner-accnt is not in TOKENS.md',
    ],
    [{ brand: { density: { $type: 'number', $value: 9 } } }, 'partner.brand.density.$value needs 0.75 to 1.25'],
    [
      { brand: { font: { $type: 'fontFamily', $value: ['a;}'] } } },
      'partner.brand.font.$value needs letters, digits, spaces and hyphens',
    ],
  ])('is told so: %j', (partner, sentence) => {
    expect(() => themeOf(tokens(partner))).toThrow(sentence);
  });
});
