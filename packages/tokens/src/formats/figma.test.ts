import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDtcg, writeDtcg } from '../dtcg/resolver-document.js';
import { compileTheme } from '../theme/compile-theme.js';
import { themeDocument } from '../theme/theme-document.js';
import { themeOf } from '../theme/theme-of-document.js';
import { readFigma } from './read-figma.js';
import { writeFigma } from './write-figma.js';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Kind = 'COLOR' | 'FLOAT' | 'STRING' | 'BOOLEAN';
const unit = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const raw: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  COLOR: fc.record({ r: unit, g: unit, b: unit, a: unit }, { requiredKeys: ['r', 'g', 'b'] }),
  FLOAT: fc.oneof(
    fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => value + 0),
    fc.constantFrom(0, 4, 16, 400),
  ),
  STRING: fc.oneof(
    fc.constantFrom('Inter', 'Inter, sans-serif', 'a,b', '__proto__', '{x.y}'),
    fc.string({ maxLength: 20 }),
  ),
  BOOLEAN: fc.boolean(),
};
const scopes: Readonly<Record<Kind, readonly string[]>> = {
  COLOR: ['ALL_FILLS', 'TEXT_FILL'],
  FLOAT: ['CORNER_RADIUS', 'GAP', 'FONT_WEIGHT', 'OPACITY', 'ALL_SCOPES'],
  STRING: ['FONT_FAMILY', 'TEXT_CONTENT'],
  BOOLEAN: ['ALL_SCOPES'],
};
const part = fc.constantFrom('color', 'accent', 'a b', 'ok', 'constructor', 'space', '1', 'größe', '-');
/** Files as the API answers them: several collections and modes, values of every kind, aliases to what came before. */
const files = fc
  .record({
    collections: fc.uniqueArray(fc.constantFrom('partner', 'primitives', 'Brand A', 'toString'), {
      minLength: 1,
      maxLength: 3,
    }),
    modes: fc.uniqueArray(fc.constantFrom('Light', 'Dark', 'Mode 1', 'constructor'), { minLength: 1, maxLength: 3 }),
    variables: fc.array(
      fc.constantFrom<Kind>('COLOR', 'FLOAT', 'STRING', 'BOOLEAN').chain((kind) =>
        fc.record(
          {
            kind: fc.constant(kind),
            at: fc.nat(),
            name: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
            values: fc.array(fc.tuple(fc.boolean(), fc.nat(), raw[kind]), { minLength: 3, maxLength: 3 }),
            scopes: fc.subarray([...scopes[kind]]),
            description: fc.string({ maxLength: 10 }),
            hidden: fc.boolean(),
          },
          { requiredKeys: ['kind', 'at', 'name', 'values', 'scopes', 'hidden'] },
        ),
      ),
      { maxLength: 14 },
    ),
  })
  .map(({ collections: names, modes, variables: given }) => {
    const collections = names.map((name, at) => ({
      id: `VariableCollectionId:${at}:0`,
      name,
      key: `key${at}`,
      modes: modes.slice(0, at === 0 ? 3 : 1).map((mode, index) => ({ modeId: `${at}:${index}`, name: mode })),
      defaultModeId: `${at}:0`,
      remote: false,
      hiddenFromPublishing: false,
    }));
    const taken = new Set<string>();
    const variables = given.flatMap(({ kind, at, name, values, hidden, ...rest }, index) => {
      const collection = collections[at % collections.length]!;
      if (taken.has(collection.id + name)) return [];
      taken.add(collection.id + name);
      return [
        {
          id: `VariableID:${index}`,
          name,
          key: `v${index}`,
          variableCollectionId: collection.id,
          resolvedType: kind,
          hiddenFromPublishing: hidden,
          values,
          codeSyntax: { WEB: 'x' },
          collection,
          ...rest,
        },
      ];
    });
    const whole = variables.map(({ values, collection, ...variable }, index) => {
      const earlier = variables.slice(0, index).filter(({ resolvedType }) => resolvedType === variable.resolvedType);
      const valuesByMode = collection.modes.map(({ modeId }, mode) => {
        const [isAlias, pick, value] = values[mode]!;
        const target = earlier[pick % Math.max(earlier.length, 1)];
        return [modeId, isAlias && target ? { type: 'VARIABLE_ALIAS', id: target.id } : value] as const;
      });
      return { ...variable, valuesByMode: Object.fromEntries(valuesByMode) };
    });
    return throughJson({
      status: 200,
      error: false,
      meta: {
        variables: Object.fromEntries(whole.map((variable) => [variable.id, variable])),
        variableCollections: Object.fromEntries(collections.map((collection) => [collection.id, collection])),
      },
    });
  });

describe('variables of Figma', { timeout: 60_000 }, () => {
  it('come back as they were, also by way of a file of DTCG', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { document } = readFigma(file);
        const again = readDtcg(throughJson(writeDtcg(document)));
        const { file: back, left } = writeFigma(again);
        expect(throughJson(back)).toEqual(file);
        expect(left).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('hold a theme: what Figma has no variable for is told', () => {
    const { theme } = compileTheme({ brand: '#cc7700', radius: 4, density: 0.9, font: ['Open Sans', 'serif'] });
    const { file, left } = writeFigma(themeDocument(theme));
    expect(new Set(left.map(({ reason }) => reason.replace(/^is a \w+,/, 'is a …,')))).toEqual(
      new Set([
        'is a …, for which Figma has no variable',
        'is in rem; px are written, 16 to the rem',
        'lies outside sRGB or in another space; the nearest in sRGB is written',
      ]),
    );
    const back = themeOf(readFigma(throughJson(file)).document);
    expect(back.brand).toEqual(theme.brand);
    expect([...back.overrides.keys()].sort()).toEqual([...theme.overrides.keys()].sort());
  });

  const variable = (change: object) => ({
    meta: {
      variables: {
        v: {
          id: 'v',
          name: 'accent',
          variableCollectionId: 'c',
          resolvedType: 'FLOAT',
          valuesByMode: { m: 4 },
          ...change,
        },
      },
      variableCollections: {
        c: { id: 'c', name: 'partner', modes: [{ modeId: 'm', name: 'Light' }], defaultModeId: 'm' },
      },
    },
  });
  it.each([
    [null, /^These are no variables of Figma: needs an object with meta/],
    [{ meta: {} }, /meta\.variables needs variables by id/],
    [
      variable({ resolvedType: 'EXPRESSION' }),
      /meta\.variables\.v\.resolvedType needs COLOR, FLOAT, STRING or BOOLEAN/,
    ],
    [variable({ valuesByMode: { m: 'url(x)' } }), /meta\.variables\.v\.valuesByMode\.m needs a number or an alias/],
    [variable({ valuesByMode: { m: 1e300 } }), /meta\.variables\.v\.valuesByMode\.m is too large/],
    [
      variable({ valuesByMode: { m: { type: 'VARIABLE_ALIAS', id: 'w' } } }),
      /meta\.variables\.v\.valuesByMode\.m refers to w, which is not in this file/,
    ],
    [
      variable({ valuesByMode: { m: { type: 'VARIABLE_ALIAS', id: 'v' } } }),
      /meta\.variables\.v\.valuesByMode\.m refers to itself/,
    ],
    [variable({ valuesByMode: {} }), /meta\.variables\.v\.valuesByMode\.m is missing/],
    [variable({ name: 'a/__proto__' }), /meta\.variables\.v\.name cannot be a name in DTCG/],
    [variable({ name: 'a.{b}' }), /meta\.variables\.v\.name cannot be a name in DTCG/],
    [variable({ variableCollectionId: 'd' }), /meta\.variables\.v\.variableCollectionId is no collection of this file/],
  ])('are refused by path: %#', (file, sentence) => {
    expect(() => readFigma(file)).toThrow(sentence);
  });
});
