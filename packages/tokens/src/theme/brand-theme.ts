import type { Brand } from '../brand.js';
import { applyBrand, type Refusal } from '../apply-brand.js';
import { evaluateColor } from '../color/evaluate-color.js';
import { isTokenName, type Mode } from '../color/theme-colors.js';
import { cssOfValue, valueOfOklch } from '../dtcg/css-of-value.js';
import type { TypedValue } from '../dtcg/token-value.js';
import type { TokenName } from '../generated/names.js';
import { tokenFacts } from '../generated/token-facts.js';
import { colorsOf, findingsIn, type Colors, type Finding } from './check-theme.js';
import { separateStatuses } from './separate-statuses.js';
import { overrideOf, valueIn, type Theme } from './theme.js';

/** Colours that somebody gives a public token, as `#rrggbb` or `oklch(0.43 0.083 195)`. */
export interface OwnColors {
  readonly light: string;
  readonly dark: string;
}

/** What pages set besides the inputs of a brand, by token, in each mode as `oklch(…)`. */
export type TokenColors = Readonly<Record<Mode, string>>;

export interface BrandTheme {
  readonly tokens: ReadonlyMap<TokenName, TokenColors>;
  /** What cannot be met, with these tokens set. */
  readonly findings: readonly Finding[];
  /** The whole of it, without a logo. */
  readonly theme: Theme;
  /** Every public colour that it comes to. */
  readonly colors: ReadonlyMap<Mode, Colors>;
}

/** Tokens that can be given colours of one's own. */
const colorNames = new Set(
  tokenFacts.flatMap(({ name, type, tier }) =>
    type === 'color' && (tier === 'semantic' || tier === 'component') && isTokenName(name) ? [name] : [],
  ),
);

/** What is wrong with colours of one's own: `text.light`, `needs …`. */
export function refusedColors(own: Readonly<Record<string, OwnColors>>): Refusal[] {
  return Object.entries(own).flatMap(([name, colors]) => {
    if (!isTokenName(name) || !colorNames.has(name)) return [{ path: name, reason: 'is no token with a colour' }];
    return (['light', 'dark'] as const).flatMap((scheme) =>
      applyBrand({ setProperty: () => undefined }, { accent: colors[scheme] }).map(({ reason }) => ({
        path: `${name}.${scheme}`,
        reason,
      })),
    );
  });
}

/**
 * The theme of a brand's inputs and of colours of one's own. Statuses that nobody gave a colour are moved, where they could be
 * taken for the brand.
 *
 * @throws Error where `refusedColors` finds fault
 */
export function themeOfBrand(brand: Brand, own: Readonly<Record<string, OwnColors>>): BrandTheme {
  const [wrong] = refusedColors(own);
  if (wrong) throw new Error(`${wrong.path} ${wrong.reason}`);
  const separated = separateStatuses(brand);
  const overrides = new Map(separated.overrides);
  for (const [name, { light, dark }] of Object.entries(own))
    if (isTokenName(name)) overrides.set(name, overrideOf(valueOf(light), { dark: valueOf(dark) }));
  const theme: Theme = { brand, overrides, logo: null };
  const tokens = [...overrides].map(([name, override]): [TokenName, TokenColors] => {
    const css = (mode: Mode) => cssOfValue(valueIn(override, mode));
    return [
      name,
      { light: css('light'), dark: css('dark'), 'light-more': css('light-more'), 'dark-more': css('dark-more') },
    ];
  });
  // Nothing of one's own: these are the colours already.
  const colors = Object.keys(own).length === 0 ? separated.colors : colorsOf(theme);
  const findings = [...colors].flatMap(([mode, found]) => findingsIn(mode, found, theme.overrides));
  return { tokens: new Map(tokens), findings, theme, colors };
}

const valueOf = (css: string): TypedValue => ({ type: 'color', value: valueOfOklch(evaluateColor(css, 'light')) });
