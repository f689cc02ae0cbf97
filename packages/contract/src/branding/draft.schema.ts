import * as z from 'zod/mini';
import { textSchema } from '../identity.schema.js';
import { instantSchema } from '../time/time.schema.js';
import { brandFontSchema } from './font.schema.js';
import { brandSchema, logoSchema, ownTokensSchema, schemeSchema } from './branding.schema.js';

const { accent, neutralHue, neutralChroma, font, fontHeading, fontMono, ...rest } = brandSchema.shape;
const { headingWeight, headingTracking, radius, textSize, density } = rest;

/** Files of fonts that a brand can have. */
const FONTS = 12;
const sentSchema = z.nullable(z.string());

/** What to change; what is absent stays as it is, and null goes back to the default. */
export const brandChangeSchema = z.strictObject({
  scheme: z.optional(schemeSchema),
  brand: z.optional(
    z.strictObject({
      accent: z.optional(accent),
      neutralHue: z.optional(neutralHue),
      neutralChroma: z.optional(neutralChroma),
      font: z.optional(font),
      fontHeading: z.optional(fontHeading),
      fontMono: z.optional(fontMono),
      headingWeight: z.optional(headingWeight),
      headingTracking: z.optional(headingTracking),
      radius: z.optional(radius),
      textSize: z.optional(textSize),
      density: z.optional(density),
    }),
  ),
  /** Colours of tokens, all of them: those that are absent follow from the inputs again. */
  tokens: z.optional(ownTokensSchema),
  /** Pictures that were sent before, by their identifiers; null: none. One that nothing shows is kept for a day. */
  logo: z.optional(z.strictObject({ light: z.optional(sentSchema), dark: z.optional(sentSchema) })),
  /** Fonts that were sent before, by their identifiers, all of them. One that nothing names is kept for a day. */
  fonts: z.optional(z.array(z.string()).check(z.maxLength(FONTS))),
});
export type BrandChange = z.infer<typeof brandChangeSchema>;

/** Two colours that are too close. */
export const brandFindingSchema = z.object({
  /** `contrast` is a ratio by WCAG 2.2, `apart` a difference in CIEDE2000 between colours that mean different things. */
  kind: z.enum(['contrast', 'apart']),
  /** `-more`: for readers who ask for more contrast. */
  mode: z.enum(['light', 'dark', 'light-more', 'dark-more']),
  /** Public tokens, e.g. `text-muted` on `surface`. */
  front: z.string(),
  ground: z.string(),
  found: z.number(),
  needed: z.number(),
  /** Eyes that tell the two apart least; null where it is a matter of contrast. */
  eye: z.nullable(z.enum(['all cones', 'deuteranopia', 'protanopia', 'tritanopia'])),
  /** Colour for the front, nearest to what it is, that works on all its grounds; null: change the ground. */
  nearest: z.nullable(z.string()),
});
export type BrandFinding = z.infer<typeof brandFindingSchema>;

/** What is worked on and not published. There is always one: it is as what is published until somebody changes it. */
export const brandDraftSchema = z.object({
  /** Goes up with each change of it, and when a version is published or restored under it. */
  version: z.int(),
  /** The published version that it will replace. */
  basedOn: z.int(),
  /** Whether anything in it differs from what is published. */
  changed: z.boolean(),
  scheme: schemeSchema,
  brand: brandSchema,
  /** Colours of one's own; all other tokens follow from the inputs. */
  tokens: ownTokensSchema,
  logo: logoSchema,
  fonts: z.array(brandFontSchema),
  /** Who changed it last, and when; null: nobody has. */
  by: z.nullable(textSchema),
  at: z.nullable(instantSchema),
  /** Empty: every pair of colours holds WCAG 2.2 AA, and AAA for readers who ask for more. */
  findings: z.array(brandFindingSchema),
});
export type BrandDraft = z.infer<typeof brandDraftSchema>;

/** Something that is published is told of, or was. */
export const publishBrandBodySchema = z.strictObject({
  /** What is new, for whoever reads the list of versions. */
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** I know the findings and want it as it is. @default false */
  acknowledged: z.optional(z.boolean()),
});

export const brandVersionSchema = z.object({
  version: z.int(),
  /** Whether it is what pages show now. */
  live: z.boolean(),
  scheme: schemeSchema,
  brand: brandSchema,
  /** Colours of one's own; all other tokens follow from the inputs. */
  tokens: ownTokensSchema,
  logo: logoSchema,
  fonts: z.array(brandFontSchema),
  note: z.nullable(textSchema),
  by: textSchema,
  at: instantSchema,
  /** The version that this one brought back. */
  restoredFrom: z.nullable(z.int()),
  /** Findings that were acknowledged when it was published. */
  acknowledged: z.int(),
});
export type BrandVersion = z.infer<typeof brandVersionSchema>;

export const logoVariantSchema = z.enum(['light', 'dark']);
export type LogoVariant = z.infer<typeof logoVariantSchema>;
