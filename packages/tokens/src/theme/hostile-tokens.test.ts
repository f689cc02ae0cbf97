import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDtcg } from '../dtcg/resolver-document.js';
import { tokenFacts } from '../generated/token-facts.js';
import { RefusedError } from '../refusal.js';
import { themeCss } from './theme-css.js';
import { themeOf } from './theme-of-document.js';

const RUNS = 10_000;
const poison = fc.oneof(
  fc.constantFrom(
    'url(https://evil.example/x)',
    'red;} * { display: none',
    '@import "x";',
    '\\75rl(x)',
    'var(--x)',
    'expression(alert(1))',
    'calc(1px * 1e9)',
    'image-set("x" 1x)',
    '</style><script>',
    '"',
    '\\',
    '\n',
    '}',
    '{partner.accent}',
    '{partner.accent.$value}',
    '{__proto__}',
    '{constructor.prototype}',
    '1e999',
    'NaN',
    'px',
    '-->',
    '\u0000',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const number = fc.constantFrom<unknown>(
  Number.NaN,
  Infinity,
  -Infinity,
  1e308,
  -1,
  1e21,
  '16',
  null,
  true,
  { valueOf: 1 },
  [1],
);
const unit = fc.constantFrom<unknown>('vw', 'em', '%', 'PX', 'px;', '', null, 1, 'toString');
const hostile = fc.oneof(
  // Some of all is as it should be.
  fc.constantFrom<unknown>({ value: 4, unit: 'px' }, 0.02, 500, ['Open Sans', 'serif'], {
    colorSpace: 'hsl',
    components: [200, 50, 'none'],
  }),
  poison,
  number,
  fc.jsonValue(),
  fc.record({ value: fc.oneof(number, fc.constant(4)), unit: fc.oneof(unit, fc.constant('px')) }),
  fc.record(
    {
      colorSpace: fc.oneof(poison, fc.constantFrom('oklch', 'srgb', '__proto__')),
      components: fc.array(fc.oneof(number, fc.constant(0.5), poison), { maxLength: 4 }),
      alpha: fc.oneof(number, fc.constant(1)),
      hex: fc.oneof(poison, fc.constant('#ffffff')),
    },
    { requiredKeys: ['colorSpace', 'components'] },
  ),
  fc.array(poison, { maxLength: 3 }),
  fc.record({
    color: fc.oneof(poison, fc.constant({ colorSpace: 'srgb', components: [0, 0, 0] })),
    width: fc.constant({ value: 1, unit: 'px' }),
    style: fc.oneof(poison, fc.constant('solid')),
  }),
  fc.record({
    $ref: fc.oneof(
      poison,
      fc.constantFrom('#/partner/accent/$value', 'file:///etc/passwd', 'https://evil.example/x.json', '#/__proto__'),
    ),
  }),
);
const token = fc.tuple(
  fc.constantFrom(...tokenFacts.filter(({ tier }) => tier !== 'primitive')),
  hostile,
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: poison }),
);

/** What a value may be in a style sheet, written down by itself. */
const words = String.raw`(?:solid|dashed|dotted|double|groove|ridge|outset|inset|none)`;
const amount = String.raw`-?\d+(?:\.\d+)?(?:e-\d+)?(?:px|rem|em|ms|s)?`;
const color = String.raw`oklch\([\d.e -]+(?: / [\d.e-]+)?\)|#[0-9a-f]{6}`;
const family = String.raw`"(?:[^"\\\p{Cc}]|\\["\\])*"|[a-z-]+`;
const part = String.raw`(?:${words}|${amount}|${color}|${family}|cubic-bezier\([\d., e-]+\))`;
const value = new RegExp(`^(?:${part}(?:,? ?${part})*|light-dark\\(${part}(?:,? ?${part})*\\))$`, 'u');

describe('a token file from anybody', { timeout: 120_000 }, () => {
  it('is refused with path and reason, or gives values in the grammar of their types and nothing else', () => {
    let taken = 0;
    fc.assert(
      fc.property(token, ([fact, $value, name]) => {
        const key = name ?? fact.name;
        const own = Object.fromEntries([[key, { $type: fact.type, $value }]]);
        const partner = {
          'radius-large': { $type: 'dimension', $value: { value: 7, unit: 'px' } },
          ...(fact.tier === 'input' ? { brand: own } : own),
        };
        try {
          const theme = themeOf(readDtcg({ partner }));
          const lines = themeCss(theme, ':root').split('\n');
          taken += 1;
          const rows = lines.filter((line) => !/^ *(?::root \{|\}|@media \(prefers-contrast: more\) \{)?$/.test(line));
          const wrong = rows.filter((row) => {
            const [, css] = /^ {2,4}--partner-[a-z0-9-]+: (.+);$/u.exec(row) ?? [];
            return css === undefined || !value.test(css);
          });
          expect(wrong).toEqual([]);
        } catch (error) {
          if (!(error instanceof RefusedError)) throw error;
          expect(error.refused.filter(({ path, reason }) => path === '' || !/^\S.{4,}/u.test(reason))).toEqual([]);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // Some of what looks strange is harmless: a font may be called anything.
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(RUNS / 2);
  });

  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
  const doubling = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `g${at}`,
      at === 0
        ? { t: { $type: 'number', $value: 1 } }
        : { x: { $extends: `{g${at - 1}}` }, y: { $extends: `{g${at - 1}}` } },
    ]),
  );
  const nested = JSON.parse(`{"t":{"$type":"fontFamily","$value":${'['.repeat(9000)}${']'.repeat(9000)}}}`) as Record<
    string,
    unknown
  >;
  it.each([
    ['deep groups', { a: deep(200) }, /holds more than 32 groups/],
    ['deep values', nested, /is nested too deep/],
    ['groups that double', doubling, /extends groups that hold too much/],
    [
      'a circle',
      { a: { $type: 'number', $value: '{b}' }, b: { $type: 'number', $value: '{a}' } },
      /refers to itself: a → b → a/,
    ],
    [
      'a name that no object may have',
      JSON.parse('{"__proto__":{"t":{"$type":"number","$value":1}}}') as object,
      /__proto__ cannot be a name/,
    ],
    [
      'another file',
      { a: { $type: 'number', $value: { $ref: 'file:///etc/passwd' } } },
      /has a \$ref that points at no token/,
    ],
  ])('%s: refused', (_, tokens, sentence) => {
    expect(() => readDtcg(tokens)).toThrow(sentence);
  });
});
