import { applyBrand, type Brand, type Refusal } from '../apply-brand.js';
import { evaluateColor } from '../color/evaluate-color.js';
import { plainBrand } from '../parse-brand.js';
import { RefusedError } from '../refusal.js';
import { findingsIn, type Finding } from './check-theme.js';
import { separateStatuses } from './separate-statuses.js';
import type { Theme } from './theme.js';

export interface ThemeInput {
  /** The colour of the brand: `#rrggbb` or `oklch(0.43 0.083 195)`. */
  readonly brand: string;
  /** Colour of actions, links and marks where that is not the brand's own. Default: `brand`. */
  readonly accent?: string;
  /** A colour whose hue, and up to 0.04 of whose chroma, the greys have. Default: a trace of `brand`. */
  readonly neutral?: string;
  /** Font families, first that is there. */
  readonly font?: readonly string[];
  /** Corner of a control in px, 0 to 24. Default: 6. */
  readonly radius?: number;
  /** 0.75 compact, 1 normal, 1.25 roomy. */
  readonly density?: number;
  /** Address of a picture (https, or a path on the page's own site). */
  readonly logo?: string;
}

export interface CompiledTheme {
  readonly theme: Theme;
  /** What cannot be met. Empty: every pair holds AA, AAA for who asks for more contrast, and statuses stand apart. */
  readonly findings: readonly Finding[];
}

/** Chroma of greys that nobody chose: enough to belong to the brand, too little to be a colour. */
const TRACE = 0.008;

/**
 * Makes a whole theme of a brand. Its colours are those that style sheets derive: the compiler computes the same expressions, so
 * that what it proves is what a browser paints.
 *
 * @throws RefusedError where an input is not of its kind, with every path and reason
 */
export function compileTheme(input: ThemeInput): CompiledTheme {
  const refused: Refusal[] = [];
  const colorAt = (path: 'brand' | 'accent' | 'neutral', css: unknown) => {
    const wrong = applyBrand({ setProperty: () => undefined }, { accent: css });
    refused.push(...wrong.map(({ reason }) => ({ path, reason })));
    return wrong.length === 0 && typeof css === 'string' ? evaluateColor(css, 'light') : null;
  };
  if (typeof input.brand !== 'string')
    refused.push({ path: 'brand', reason: 'needs #rrggbb or oklch(0.43 0.083 195)' });
  const brandColor = colorAt('brand', input.brand);
  if (input.accent !== undefined) colorAt('accent', input.accent);
  const neutral = input.neutral === undefined ? null : colorAt('neutral', input.neutral);
  if (input.logo !== undefined && !isAddress(input.logo))
    refused.push({ path: 'logo', reason: 'needs an address that begins with https:// or /' });

  const grey = neutral ?? (brandColor === null ? null : { h: brandColor.h, c: Math.min(brandColor.c, TRACE) });
  const brand: Brand = {
    ...plainBrand,
    accent: input.accent ?? input.brand,
    neutralHue: grey === null ? null : Number(grey.h.toFixed(1)) % 360,
    neutralChroma: grey === null ? null : Number(Math.min(grey.c, 0.04).toFixed(4)),
    font: input.font ?? null,
    radius: input.radius ?? null,
    density: input.density ?? null,
  };
  const { font, radius, density } = brand;
  refused.push(...applyBrand({ setProperty: () => undefined }, { font, radius, density }));
  if (refused.length > 0) throw new RefusedError('No theme can be made', refused);

  const { overrides, colors } = separateStatuses(brand);
  return {
    theme: { brand, overrides, logo: input.logo ?? null },
    findings: [...colors].flatMap(([mode, found]) => findingsIn(mode, found, overrides)),
  };
}

/** Nothing that runs, and nothing that ends an attribute or a url(). */
export const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && /^(?:https:\/\/[\w.-]+)?\/(?!\/)[\w./~%-]{0,500}$/.test(text);
