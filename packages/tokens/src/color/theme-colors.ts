import { applyBrand, type Brand } from '../apply-brand.js';
import { tokenFacts } from '../generated/token-facts.js';
import { evaluateColor, type Scheme } from './evaluate-color.js';
import type { Oklch } from './oklch.js';

export type { Scheme };
/** What a reader's browser and page decide between them. */
export interface Mode {
  readonly scheme: Scheme;
  /** `more`: the reader asked for it (`prefers-contrast`). */
  readonly contrast: 'normal' | 'more';
}

export const modes: readonly Mode[] = (['normal', 'more'] as const).flatMap((contrast) =>
  (['light', 'dark'] as const).map((scheme) => ({ scheme, contrast })),
);
const colorFacts = tokenFacts.filter(({ type, tier }) => type === 'color' && tier !== 'input');

/**
 * Computes every public colour, from the same expressions that style sheets get.
 *
 * @param overrides CSS of public tokens that a theme sets by itself, by name
 * @throws where the brand holds a value that no brand may have
 */
export function themeColors(
  brand: Brand,
  mode: Mode,
  overrides: ReadonlyMap<string, string> = new Map(),
): Map<string, Oklch> {
  const properties = new Map<string, string>();
  for (const { property, name, tier, css, contrast } of tokenFacts) {
    const own = tier === 'semantic' || tier === 'component' ? overrides.get(name) : undefined;
    properties.set(property, own ?? (mode.contrast === 'more' ? (contrast ?? css) : css));
  }
  const refused = applyBrand({ setProperty: (name, value) => properties.set(name, value) }, brand);
  if (refused.length > 0) throw new Error(refused.map(({ path, reason }) => `${path} ${reason}`).join(', '));

  const found = new Map<string, Oklch>();
  const compute = (property: string): Oklch => {
    const known = found.get(property);
    if (known) return known;
    const css = properties.get(property) ?? missing(property);
    // Another name of a colour is that colour, computed once.
    const alias = /^var\((--[\w-]+)\)$/.exec(css)?.[1];
    const color = alias === undefined ? evaluateColor(whole(css), mode.scheme) : compute(alias);
    found.set(property, color);
    return color;
  };
  const whole = (css: string): string =>
    css.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => whole(properties.get(name) ?? missing(name)));
  return new Map(colorFacts.map(({ name, property }) => [name, compute(property)]));
}

function missing(name: string): never {
  throw new Error(`There is no property ${name}.`);
}
