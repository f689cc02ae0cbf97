import * as z from 'zod/mini';
import { textSchema } from '../identity.schema.js';

const fontFamilies = z
  .array(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9 -]{0,63}$/, 'Expected the name of a font family')))
  .check(z.minLength(1), z.maxLength(12));

const colorSchema = z
  .string()
  .check(
    z.regex(
      /^#[0-9a-f]{6}$|^oklch\((?:0|1|0?\.\d{1,4}) (?:0|0?\.[0-4]\d{0,3}) (?:[0-2]?\d?\d|3[0-5]\d|360)(?:\.\d\d?)?\)$/,
      'Expected #rrggbb or oklch(0.43 0.083 195)',
    ),
  );

/** The eleven inputs of a brand; everything else is derived from them. Null: the default of the theme. */
export const brandSchema = z.object({
  /** `#rrggbb` or `oklch(0.43 0.083 195)`. */
  accent: z.nullable(colorSchema),
  /** Degrees. */
  neutralHue: z.nullable(z.number().check(z.gte(0), z.lte(360))),
  neutralChroma: z.nullable(z.number().check(z.gte(0), z.lte(0.04))),
  font: z.nullable(fontFamilies),
  fontHeading: z.nullable(fontFamilies),
  fontMono: z.nullable(fontFamilies),
  headingWeight: z.nullable(z.int().check(z.gte(100), z.lte(900))),
  /** em. */
  headingTracking: z.nullable(z.number().check(z.gte(-0.1), z.lte(0.1))),
  /** px. */
  radius: z.nullable(z.number().check(z.gte(0), z.lte(24))),
  /** px of body text at the browser's default size. */
  textSize: z.nullable(z.number().check(z.gte(12), z.lte(20))),
  /** 0.75 compact, 1 normal, 1.25 roomy. */
  density: z.nullable(z.number().check(z.gte(0.75), z.lte(1.25))),
});
export type Brand = z.infer<typeof brandSchema>;

/** A picture of one logo in the sizes that screens need, as PNG. */
const pictureSchema = z.object({
  id: z.string(),
  /** CSS px, of scale 1. */
  width: z.int(),
  height: z.int(),
  /** Addresses that anybody may load and that never change what they show. Scales 1, 2 and 3, as far as the upload had them. */
  sources: z.array(z.object({ scale: z.int(), url: z.string() })),
});
/** Null: no logo. Where `dark` is null, `light` is for both schemes. */
export const logoSchema = z.object({ light: z.nullable(pictureSchema), dark: z.nullable(pictureSchema) });
export type Logo = z.infer<typeof logoSchema>;

/** How a font fills a line, in parts of its size. */
const fontMetricsSchema = z.object({
  ascent: z.number(),
  /** Below the line. */
  descent: z.number(),
  lineGap: z.number(),
  /** Of a letter of Latin text, on average. */
  width: z.number(),
});
export type FontMetrics = z.infer<typeof fontMetricsSchema>;

const rangeSchema = z.object({ from: z.number(), to: z.number() });
/** A font that comes with the brand as a file, WOFF2. */
export const fontFaceSchema = z.object({
  id: z.string(),
  /** As the lists of families in `brand` name it. */
  family: z.string(),
  style: z.enum(['normal', 'italic']),
  /** 1 to 1000; a range where the font is variable. */
  weight: rangeSchema,
  /** Percent of the normal width. */
  width: rangeSchema,
  /** So that another font takes the same room until it has come. Absent: it has no Latin letters, or came before this was read. */
  metrics: z.optional(fontMetricsSchema),
  /** Anybody may load it, and it never changes what it is. */
  url: z.string(),
});
export type BrandFontFace = z.infer<typeof fontFaceSchema>;

const tokenNameSchema = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, 'Expected a token like text-muted'));
/** Colours of a public token, by its name without `--partner-`. */
export const ownTokensSchema = z.record(tokenNameSchema, z.object({ light: colorSchema, dark: colorSchema }));
export type OwnTokens = z.infer<typeof ownTokensSchema>;

export const schemeSchema = z.enum(['light', 'dark', 'auto']);

/** Public: it paints the widgets and names nobody but the partner. */
export const brandingSchema = z.object({
  partner: textSchema,
  /** Of what is published; it counts up by one. */
  version: z.int(),
  scheme: schemeSchema,
  brand: brandSchema,
  /** What pages set besides: colours of one's own, and statuses that were moved away from the brand. */
  tokens: z.record(
    tokenNameSchema,
    z.object({ light: colorSchema, dark: colorSchema, lightMore: colorSchema, darkMore: colorSchema }),
  ),
  logo: logoSchema,
  fonts: z.array(fontFaceSchema),
});
export type Branding = z.infer<typeof brandingSchema>;
