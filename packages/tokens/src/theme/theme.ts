import type { Brand } from '../brand.js';
import { schemeOf, wantsMore, type Mode } from '../color/theme-colors.js';
import { cssOfValue } from '../dtcg/css-of-value.js';
import type { TypedValue } from '../dtcg/token-value.js';
import type { TokenName } from '../generated/names.js';

/** Values of a token that a theme sets by itself. Where `dark` is missing it is `light`; where more contrast is, the normal one. */
export type Override = Readonly<Partial<Record<Mode, TypedValue>>> & { readonly light: TypedValue };

/** All that makes a theme; every other value follows from it. */
export interface Theme {
  /** The eleven inputs. */
  readonly brand: Brand;
  readonly overrides: ReadonlyMap<TokenName, Override>;
  /** Address of a picture, kept with the theme for whoever shows it. */
  readonly logo: string | null;
}

export function valueIn(override: Override, mode: Mode): TypedValue {
  return (wantsMore(mode) ? override[mode] : undefined) ?? override[schemeOf(mode)] ?? override.light;
}

/** An override without the values that would follow anyway. */
export function overrideOf(light: TypedValue, others: Readonly<Partial<Record<Mode, TypedValue>>>): Override {
  const same = (one: TypedValue, other: TypedValue) => cssOfValue(one) === cssOfValue(other);
  const { dark, 'light-more': lightMore, 'dark-more': darkMore } = others;
  const shownDark = dark ?? light;
  return {
    light,
    ...(dark && !same(dark, light) ? { dark } : {}),
    ...(lightMore && !same(lightMore, light) ? { 'light-more': lightMore } : {}),
    ...(darkMore && !same(darkMore, shownDark) ? { 'dark-more': darkMore } : {}),
  };
}

/** CSS of the tokens that a theme sets by itself, in both schemes. */
export function overrideCss({ overrides }: Theme, contrast: 'normal' | 'more'): Map<TokenName, string> {
  const css = new Map<TokenName, string>();
  for (const [name, override] of overrides) {
    const [light, dark] = (
      contrast === 'more' ? (['light-more', 'dark-more'] as const) : (['light', 'dark'] as const)
    ).map((mode) => cssOfValue(valueIn(override, mode)));
    css.set(name, light === dark ? `${light}` : `light-dark(${light}, ${dark})`);
  }
  return css;
}
