import type { Brand, BrandChange, BrandFont, BrandFontFace, Logo, LogoVariant, OwnTokens } from '@gangway/contract';

/** What a brand is made of. Files are on the server; what is here names them. */
export interface Content {
  readonly scheme: Scheme;
  readonly brand: Brand;
  /** Colours of one's own, by token. */
  readonly tokens: OwnTokens;
  readonly logo: Logo;
  /** With what their files say, where the reader may write. */
  readonly fonts: readonly (BrandFontFace | BrandFont)[];
}
export type Scheme = NonNullable<BrandChange['scheme']>;
export type Input = keyof Brand;

/** In the order in which they are shown. */
export const inputs = [
  'accent',
  'neutralHue',
  'neutralChroma',
  'font',
  'fontHeading',
  'fontMono',
  'headingWeight',
  'headingTracking',
  'textSize',
  'radius',
  'density',
] as const satisfies readonly Input[];

/** What an input is where a brand says nothing; null: it follows from the others. */
export const defaults = {
  accent: 'oklch(0.5 0.17 260)',
  neutralHue: 260,
  neutralChroma: 0.008,
  font: null,
  fontHeading: null,
  fontMono: null,
  headingWeight: 600,
  headingTracking: -0.012,
  textSize: 14,
  radius: 6,
  density: 1,
} as const satisfies Readonly<Record<Input, unknown>>;

/** Something in which two contents differ. */
export type Part =
  | { readonly kind: 'input'; readonly name: Input }
  | { readonly kind: 'scheme' }
  | { readonly kind: 'token'; readonly name: string }
  | { readonly kind: 'logo'; readonly variant: LogoVariant }
  | { readonly kind: 'fonts' };

export const variants = ['light', 'dark'] as const satisfies readonly LogoVariant[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** In what two contents differ, in the order in which it is shown. */
export function differences(one: Content, other: Content): Part[] {
  const names = [...new Set([...Object.keys(one.tokens), ...Object.keys(other.tokens)])].sort();
  return [
    ...inputs
      .filter((name) => !same(one.brand[name], other.brand[name]))
      .map((name) => ({ kind: 'input', name }) as const),
    ...(one.scheme === other.scheme ? [] : [{ kind: 'scheme' } as const]),
    ...names
      .filter((name) => !same(one.tokens[name], other.tokens[name]))
      .map((name) => ({ kind: 'token', name }) as const),
    ...variants
      .filter((variant) => one.logo[variant]?.id !== other.logo[variant]?.id)
      .map((variant) => ({ kind: 'logo', variant }) as const),
    ...(same(idsOf(one.fonts), idsOf(other.fonts)) ? [] : [{ kind: 'fonts' } as const]),
  ];
}

const idsOf = (fonts: Content['fonts']): string[] => fonts.map(({ id }) => id);

export const isSame = (one: Content, other: Content): boolean => differences(one, other).length === 0;

/** One content with some parts of another. */
export function withParts(content: Content, from: Content, parts: readonly Part[]): Content {
  const tokens = new Map(Object.entries(content.tokens));
  let { scheme, brand, logo, fonts } = content;
  for (const part of parts) {
    if (part.kind === 'scheme') scheme = from.scheme;
    else if (part.kind === 'input') brand = { ...brand, [part.name]: from.brand[part.name] };
    else if (part.kind === 'logo') logo = { ...logo, [part.variant]: from.logo[part.variant] };
    else if (part.kind === 'fonts') fonts = from.fonts;
    else {
      const own = from.tokens[part.name];
      if (own) tokens.set(part.name, own);
      else tokens.delete(part.name);
    }
  }
  return { scheme, brand, tokens: Object.fromEntries(tokens), logo, fonts };
}

/** What turns one content into another, as the API takes it. */
export function changeOf(from: Content, to: Content): BrandChange {
  const parts = differences(from, to);
  const changed = parts.flatMap((part) => (part.kind === 'input' ? [[part.name, to.brand[part.name]] as const] : []));
  const logos = parts.flatMap((part) =>
    part.kind === 'logo' ? [[part.variant, to.logo[part.variant]?.id ?? null] as const] : [],
  );
  return {
    ...(from.scheme === to.scheme ? {} : { scheme: to.scheme }),
    ...(changed.length === 0 ? {} : { brand: Object.fromEntries(changed) }),
    ...(parts.some(({ kind }) => kind === 'token') ? { tokens: to.tokens } : {}),
    ...(logos.length === 0 ? {} : { logo: Object.fromEntries(logos) }),
    ...(parts.some(({ kind }) => kind === 'fonts') ? { fonts: idsOf(to.fonts) } : {}),
  };
}

/** What of an answer makes a brand. */
export const contentOf = ({ scheme, brand, tokens, logo, fonts }: Content): Content => ({
  scheme,
  brand,
  logo,
  fonts,
  tokens: Object.fromEntries(Object.entries(tokens).map(([name, { light, dark }]) => [name, { light, dark }])),
});
