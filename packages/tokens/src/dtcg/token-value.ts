import * as z from 'zod/mini';
import type { Refusal } from '../apply-brand.js';
import { refusalsOf } from '../refusal.js';

/** Components of each colour space of DTCG 2025.10, with their bounds. */
const spaces = {
  srgb: [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  'srgb-linear': [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  hsl: [
    [0, 360],
    [0, 100],
    [0, 100],
  ],
  hwb: [
    [0, 360],
    [0, 100],
    [0, 100],
  ],
  lab: [
    [0, 100],
    [-200, 200],
    [-200, 200],
  ],
  lch: [
    [0, 100],
    [0, 300],
    [0, 360],
  ],
  oklab: [
    [0, 1],
    [-1, 1],
    [-1, 1],
  ],
  oklch: [
    [0, 1],
    [0, 1],
    [0, 360],
  ],
  'display-p3': [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  'a98-rgb': [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  'prophoto-rgb': [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  rec2020: [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  'xyz-d65': [
    [0, 2],
    [0, 2],
    [0, 2],
  ],
  'xyz-d50': [
    [0, 2],
    [0, 2],
    [0, 2],
  ],
} as const;
export type ColorSpace = keyof typeof spaces;
export const colorSpaces = [
  'srgb',
  'srgb-linear',
  'hsl',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'display-p3',
  'a98-rgb',
  'prophoto-rgb',
  'rec2020',
  'xyz-d65',
  'xyz-d50',
] as const satisfies readonly ColorSpace[];

const number = (low = -1e6, high = 1e6) => {
  const needs = low === -1e6 ? 'needs a number' : `needs a number from ${low} to ${high}`;
  return z.number(needs).check(z.gte(low, needs), z.lte(high, needs));
};
const text = (most: number) =>
  z
    .string('needs text')
    .check(
      z.maxLength(most, `needs at most ${most} characters`),
      z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'needs text without control characters'),
    );
const object = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has parts that are not known: ${issue.keys.join(', ')}`
        : `needs an object with ${Object.keys(shape).join(', ')}`,
  });
const unit = <const Units extends readonly string[]>(units: Units) => z.enum(units, `needs ${units.join(' or ')}`);

const component = z.union([number(), z.literal('none')], 'needs a number or "none"');
const colorValue = object({
  colorSpace: z.enum(colorSpaces, `needs one of ${colorSpaces.join(', ')}`),
  components: z.tuple([component, component, component], 'needs three numbers'),
  alpha: z.optional(number(0, 1)),
  hex: z.optional(z.string('needs #rrggbb').check(z.regex(/^#[0-9a-f]{6}$/i, 'needs #rrggbb'))),
}).check((context) => {
  spaces[context.value.colorSpace].forEach(([low, high], at) => {
    const value = context.value.components[at];
    if (typeof value === 'number' && (value < low || value > high))
      context.issues.push({
        code: 'custom',
        input: value,
        path: ['components', at],
        message: `needs a number from ${low} to ${high}`,
      });
  });
});
const dimensionValue = object({ value: number(), unit: unit(['px', 'rem']) });
const durationValue = object({ value: number(0, 600_000), unit: unit(['ms', 's']) });
const familyValue = z.union(
  [text(100), z.array(text(100)).check(z.minLength(1), z.maxLength(20))],
  'needs a font family or a list of 1 to 20',
);
const weights = [
  'thin',
  'hairline',
  'extra-light',
  'ultra-light',
  'light',
  'normal',
  'regular',
  'book',
  'medium',
  'semi-bold',
  'demi-bold',
  'bold',
  'extra-bold',
  'ultra-bold',
  'black',
  'heavy',
  'extra-black',
  'ultra-black',
] as const;
const weightValue = z.union(
  [number(1, 1000), z.enum(weights)],
  'needs a number from 1 to 1000 or the name of a weight',
);
const bezierValue = z.tuple([number(0, 1), number(-100, 100), number(0, 1), number(-100, 100)], 'needs four numbers');
const strokeNames = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'] as const;
const strokeValue = z.union(
  [z.enum(strokeNames), object({ dashArray: z.array(dimensionValue), lineCap: z.enum(['round', 'butt', 'square']) })],
  `needs one of ${strokeNames.join(', ')}, or dashArray with lineCap`,
);
const oneShadow = object({
  color: colorValue,
  offsetX: dimensionValue,
  offsetY: dimensionValue,
  blur: dimensionValue,
  spread: dimensionValue,
  inset: z.optional(z.boolean('needs true or false')),
});

const of = <Type extends string, Value extends z.core.$ZodType>(type: Type, value: Value) =>
  z.object({ type: z.literal(type), value });

/** What a `$value` is once its references are followed, beside its `$type`: all thirteen types of DTCG 2025.10. */
const typedValue = z.discriminatedUnion('type', [
  of('color', colorValue),
  of('dimension', dimensionValue),
  of('fontFamily', familyValue),
  of('fontWeight', weightValue),
  of('duration', durationValue),
  of('cubicBezier', bezierValue),
  of('number', number()),
  of('strokeStyle', strokeValue),
  of('border', object({ color: colorValue, width: dimensionValue, style: strokeValue })),
  of('transition', object({ duration: durationValue, delay: durationValue, timingFunction: bezierValue })),
  of('shadow', z.union([oneShadow, z.array(oneShadow).check(z.minLength(1))], 'needs a shadow or a list of them')),
  of(
    'gradient',
    z.array(object({ color: colorValue, position: number(0, 1) }), 'needs a list of stops').check(z.minLength(1)),
  ),
  of(
    'typography',
    object({
      fontFamily: familyValue,
      fontSize: dimensionValue,
      fontWeight: weightValue,
      letterSpacing: dimensionValue,
      lineHeight: number(),
    }),
  ),
]);
export type TypedValue = z.output<typeof typedValue>;
export type TokenType = TypedValue['type'];
export type ColorValue = z.output<typeof colorValue>;
export type ShadowValue = z.output<typeof oneShadow>;

const types: ReadonlySet<unknown> = new Set(typedValue.def.options.flatMap(({ def }) => def.shape.type.def.values));
export const isTokenType = (type: unknown): type is TokenType => types.has(type);

/** Reads a value whose references are followed, or tells what in it is wrong. */
export function readValue(type: TokenType, value: unknown, at: readonly PropertyKey[]): TypedValue | Refusal[] {
  const result = z.safeParse(typedValue, { type, value });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ ...issue, path: ['$value', ...issue.path.slice(1)] }));
  return refusalsOf(issues, at);
}
