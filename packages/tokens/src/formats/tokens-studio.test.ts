import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modes } from '../color/theme-colors.js';
import { readDtcg, resolveDocument, writeDtcg } from '../dtcg/resolver-document.js';
import { compileTheme } from '../theme/compile-theme.js';
import { themeDocument } from '../theme/theme-document.js';
import { themeOf } from '../theme/theme-of-document.js';
import { readTokensStudio } from './read-tokens-studio.js';
import { writeTokensStudio } from './write-tokens-studio.js';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const shadow = { x: '0', y: '4px', blur: '8', spread: '-2', color: '#00000040', type: 'dropShadow' };
/** Values by type, those that DTCG cannot hold among them. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  color: [
    '#ff0000',
    '#F00',
    '#11223344',
    'rgba(0, 0, 0, 0.5)',
    'hsl(120, 50%, 50%)',
    'oklch(0.5 0.1 200)',
    'red;}',
    'rgba({color.a}, 0.5)',
    'linear-gradient(90deg, #fff, #000)',
  ],
  dimension: ['4px', '0.5rem', '16', 8, '{space.a} * 2', '50%', '1e9px', 'calc(1px)'],
  borderRadius: ['6', '6px 2px', '0'],
  spacing: ['8px', '8px 4px'],
  fontFamilies: ['Inter', 'Inter, "Open Sans", serif', '', 'a{b'],
  fontWeights: ['Bold', '700', 700, 'Semi Bold', 'Regular Italic', '9999'],
  lineHeights: ['1.5', '150%', 'AUTO'],
  letterSpacing: ['0', '2%', '-0.5px'],
  opacity: ['0.5', '50%'],
  number: ['3', 'x'],
  boxShadow: [shadow, [shadow, { ...shadow, type: 'innerShadow' }], { ...shadow, x: '{space.a}' }, { x: 1 }],
  border: [
    { color: '#000000', width: '1px', style: 'solid' },
    { color: '{color.a}', width: '1', style: 'dashed' },
  ],
  typography: [
    { fontFamily: 'Inter', fontWeight: 'Bold', fontSize: '16', lineHeight: '150%', letterSpacing: '0' },
    { fontFamily: 'Inter' },
  ],
  text: ['hello'],
  boolean: ['true'],
  asset: ['https://example.com/x.png'],
  composition: [{ fill: '{color.a}' }],
};
const token = fc.constantFrom(...Object.keys(values)).chain((type) =>
  fc
    .tuple(fc.constantFrom(...values[type]!), fc.boolean(), fc.option(fc.string({ maxLength: 8 }), { nil: undefined }))
    .map(([value, isNew, description]) => {
      const words = description === undefined ? {} : { [isNew ? '$description' : 'description']: description };
      return isNew ? { $type: type, $value: value, ...words } : { type, value, ...words };
    }),
);
const key = fc.constantFrom('accent', 'ok', 'constructor', 'a b', '1', 'toString', 'größe');
const tree = fc.dictionary(key, fc.oneof(token, fc.dictionary(key, token, { maxKeys: 3 })), { maxKeys: 4 });
const anchors = {
  color: { a: { type: 'color', value: '#336699' } },
  space: { a: { $type: 'dimension', $value: '4px' } },
};
const files = fc
  .record(
    { light: tree, 'brand/dark': tree, constructor: tree, themed: fc.boolean(), ordered: fc.boolean() },
    { requiredKeys: ['light', 'themed', 'ordered'] },
  )
  .map(({ themed, ordered, ...sets }) => {
    const names = Object.keys(sets);
    const enabled = (state: string) =>
      Object.fromEntries(['global', ...names].map((name) => [name, name === 'global' ? 'source' : state]));
    return throughJson({
      global: anchors,
      ...sets,
      ...(themed
        ? {
            $themes: [
              { id: '1', name: 'Light', selectedTokenSets: enabled('enabled'), $figmaStyleReferences: {} },
              { id: '2', name: 'Dark', group: 'scheme', selectedTokenSets: enabled('disabled') },
            ],
          }
        : {}),
      ...(ordered ? { $metadata: { tokenSetOrder: ['global', ...names] } } : {}),
    });
  });

describe('files of Tokens Studio', { timeout: 60_000 }, () => {
  it('come back as they were, also by way of a file of DTCG', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { document } = readTokensStudio(file);
        expect(throughJson(writeTokensStudio(readDtcg(throughJson(writeDtcg(document)))))).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });

  it('have the values that they say', () => {
    const { document, aside } = readTokensStudio({
      base: {
        color: { a: { type: 'color', value: '#336699' } },
        half: { $type: 'dimension', $value: '{gap} / 2' },
        gap: { type: 'spacing', value: '8' },
        follows: { type: 'spacing', value: '{half}' },
      },
      dark: { color: { a: { type: 'color', value: '#99ccff' } }, link: { type: 'color', value: '{color.a}' } },
      $themes: [
        { id: '1', name: 'light', group: 'scheme', selectedTokenSets: { base: 'enabled' } },
        { id: '2', name: 'dark', group: 'scheme', selectedTokenSets: { base: 'source', dark: 'enabled' } },
      ],
    });
    expect(resolveDocument(document, new Map([['scheme', 'dark']])).tokens.get('link')).toMatchObject({
      type: 'color',
      value: { hex: '#99ccff' },
    });
    expect(resolveDocument(document).tokens.get('gap')).toMatchObject({
      type: 'dimension',
      value: { value: 8, unit: 'px' },
    });
    expect(aside.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'base.half is a dimension that DTCG cannot hold; it is kept aside',
      'base.follows is a spacing that DTCG cannot hold; it is kept aside',
    ]);
  });

  it.each(['#cc7700', '#3355cc', '#777777'])('hold the whole theme of %s', (brand) => {
    const { theme } = compileTheme({ brand, radius: 4, font: ['Open Sans', 'serif'] });
    const { document, aside } = readTokensStudio(throughJson(writeTokensStudio(themeDocument(theme))));
    expect(aside).toEqual([]);
    expect(themeOf(document)).toEqual(theme);
    for (const mode of modes) {
      const values = (of: typeof document) =>
        [...resolveDocument(of, new Map([['partner', mode]])).tokens].map(([name, { type, value }]) => [
          name,
          type,
          value,
        ]);
      expect(values(document)).toEqual(values(themeDocument(theme)));
    }
  });

  it.each([
    [[], /needs an object of sets/],
    [{ a: 1 }, /: a needs a set of tokens/],
    [{ a: { b: 1 } }, /a\.b needs a group or a token/],
    [{ a: { 'b.c': {} } }, /a\["b\.c"\] cannot be a name/],
    [{ a: { b: { type: 'color', value: '{c}' } } }, /b\.\$value refers to c, which is not there/],
    [{ a: { b: { type: 'color', value: '{b}' } } }, /b\.\$value refers to itself: b → b/],
    [
      { $themes: [{ id: '1', name: 'x', selectedTokenSets: { a: 'on' } }] },
      /\$themes\.0\.selectedTokenSets\.a needs enabled, source or disabled/,
    ],
    [
      { $themes: [{ id: '1', name: 'x', selectedTokenSets: { a: 'enabled' } }] },
      /\$themes\.0\.selectedTokenSets\.a is no set of this file/,
    ],
    [{ $metadata: { tokenSetOrder: ['a'] } }, /\$metadata\.tokenSetOrder\.0 is no set of this file: a/],
  ])('are refused by path: %#', (file, sentence) => {
    expect(() => readTokensStudio(file)).toThrow(sentence);
  });
});
