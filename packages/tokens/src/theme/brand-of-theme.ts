import type { Brand } from '../brand.js';
import type { Refusal } from '../apply-brand.js';
import { evaluateColor } from '../color/evaluate-color.js';
import { cssOfOklch, hexOf, roundOklch, type Oklch } from '../color/oklch.js';
import { cssOfValue, oklchOfValue } from '../dtcg/css-of-value.js';
import { modes, type Mode } from '../color/theme-colors.js';
import type { TypedValue } from '../dtcg/token-value.js';
import { refusedColors, themeOfBrand, type OwnColors } from './brand-theme.js';
import { TOP } from './theme-document.js';
import { valueIn, type Override, type Theme } from './theme.js';

/** What of a theme a brand can hold. */
export interface BrandOfTheme {
  readonly brand: Brand;
  /** Colours of one's own by token, as `themeOfBrand` takes them; not those that it would give by itself. */
  readonly own: Readonly<Record<string, OwnColors>>;
  /** What a brand has no place for, by the path in a file. */
  readonly left: readonly Refusal[];
}

/** A theme as inputs and colours of one's own: the way back from `themeOfBrand`. */
export function brandOfTheme({ brand, overrides, logo }: Theme): BrandOfTheme {
  const itself = themeOfBrand(brand, {}).theme.overrides;
  const own = new Map<string, OwnColors>();
  const left: Refusal[] = [];
  for (const [name, override] of overrides) {
    if (isSame(override, itself.get(name))) continue;
    const path = `${TOP}.${name}`;
    const [light, dark] = [inputOf(override.light), inputOf(valueIn(override, 'dark'))];
    if (light === null || dark === null) {
      left.push({ path, reason: `is a ${override.light.type}, and a brand gives tokens of its own colours only` });
      continue;
    }
    const [wrong] = refusedColors({ [name]: { light, dark } });
    if (wrong) {
      left.push({ path, reason: wrong.reason });
      continue;
    }
    own.set(name, { light, dark });
    for (const mode of ['light-more', 'dark-more'] as const)
      if (override[mode])
        left.push({ path, reason: `is another colour in ${mode}, and a brand gives one for each scheme` });
  }
  if (logo !== null) left.push({ path: 'logo', reason: 'is an address, and a brand has its logo as a file' });
  return { brand, own: Object.fromEntries(own), left };
}

const isSame = (one: Override, other: Override | undefined): boolean =>
  other !== undefined && modes.every((mode) => cssIn(one, mode) === cssIn(other, mode));
const cssIn = (override: Override, mode: Mode): string => cssOfValue(valueIn(override, mode));

/** A colour as a brand has it: `#rrggbb` where that says all of it. Null: it is none. */
function inputOf(typed: TypedValue): string | null {
  if (typed.type !== 'color') return null;
  const color = oklchOfValue(typed.value);
  const hex = hexOf(color);
  return alike(evaluateColor(hex, 'light'), color) ? hex : cssOfOklch(color);
}

const alike = (one: Oklch, other: Oklch): boolean => cssOfOklch(roundOklch(one)) === cssOfOklch(roundOklch(other));
