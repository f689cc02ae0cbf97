import { applyBrand, type Brand } from '../apply-brand.js';
import { tokenNames, type TokenName } from '../generated/names.js';
import { tokenFacts } from '../generated/token-facts.js';
import { evaluateColor, type Scheme } from './evaluate-color.js';
import type { Oklch } from './oklch.js';

/** What a reader's browser and page decide between them; `more`: the reader asked for more contrast (`prefers-contrast`). */
export const modes = ['light', 'dark', 'light-more', 'dark-more'] as const;
export type Mode = (typeof modes)[number];
export const schemeOf = (mode: Mode): Scheme => (mode.startsWith('light') ? 'light' : 'dark');
export const wantsMore = (mode: Mode): boolean => mode.endsWith('-more');

export const isTokenName = (name: string): name is TokenName => tokenNames.some((known) => known === name);
const colorFacts = tokenFacts.flatMap(({ name, property, type, tier }) =>
  type === 'color' && tier !== 'input' && isTokenName(name) ? [{ name, property }] : [],
);

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
): ReadonlyMap<TokenName, Oklch> {
  const scheme = schemeOf(mode);
  const properties = new Map<string, string>();
  for (const { property, name, tier, css, contrast } of tokenFacts) {
    const own = tier === 'semantic' || tier === 'component' ? overrides.get(name) : undefined;
    properties.set(property, own ?? (wantsMore(mode) ? (contrast ?? css) : css));
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
    const color = alias === undefined ? evaluateColor(whole(css), scheme) : compute(alias);
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
