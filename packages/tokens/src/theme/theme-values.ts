import { applyBrand } from '../apply-brand.js';
import { evaluateColor, evaluateNumber } from '../color/evaluate-color.js';
import { schemeOf, themeColors, wantsMore, type Mode } from '../color/theme-colors.js';
import { valueOfHex, valueOfOklch } from '../dtcg/css-of-value.js';
import type { ShadowValue, TypedValue } from '../dtcg/token-value.js';
import { tokenFacts } from '../generated/token-facts.js';
import { overrideCss, valueIn, type Theme } from './theme.js';
import type { TokenFact } from './token-fact.js';

const facts = new Map(tokenFacts.map((fact) => [fact.property, fact]));

/** Every value of a theme in a mode, inputs included, by property (`--partner-accent`). */
export function themeValues(theme: Theme, mode: Mode): ReadonlyMap<string, TypedValue> {
  const scheme = schemeOf(mode);
  const css = new Map(tokenFacts.map((fact) => [fact.property, fact.css]));
  applyBrand({ setProperty: (name, value) => css.set(name, value) }, theme.brand);
  const whole = (property: string): string =>
    (css.get(property) ?? '').replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => whole(name));
  const colors = themeColors(theme.brand, mode, overrideCss(theme, wantsMore(mode) ? 'more' : 'normal'));

  const values = new Map<string, TypedValue>();
  for (const [name, color] of colors) values.set(`--partner-${name}`, { type: 'color', value: valueOfOklch(color) });
  for (const [name, override] of theme.overrides) values.set(`--partner-${name}`, valueIn(override, mode));

  const valueOf = (fact: TokenFact): TypedValue => {
    const value = values.get(fact.property) ?? derive(fact);
    values.set(fact.property, value);
    return value;
  };
  const derive = (fact: TokenFact): TypedValue => {
    const given = fact.type === 'fontFamily' ? familiesOf(theme, fact.property) : null;
    if (given !== null) return { type: 'fontFamily', value: [...given] };
    const alias = facts.get(fact.alias ?? '');
    // An input that is given is no longer another name of another one.
    if (alias && css.get(fact.property) === fact.css) return valueOf(alias);
    switch (fact.type) {
      case 'color': {
        const hex = css.get(fact.property) ?? '';
        if (hex.startsWith('#')) return { type: 'color', value: valueOfHex(hex) };
        return { type: 'color', value: valueOfOklch(evaluateColor(whole(fact.property), scheme)) };
      }
      case 'border': {
        const line = facts.get('--partner-border');
        const color = line && valueOf(line);
        return { type: 'border', value: color?.type === 'color' ? { ...fact.value, color: color.value } : fact.value };
      }
      case 'shadow':
        return { type: 'shadow', value: readShadows(whole(fact.property), mode) ?? fact.value };
      case 'dimension': {
        const text = whole(fact.property);
        const unit = /\drem\b/.test(text) ? 'rem' : 'px';
        return { type: 'dimension', value: { value: size(text.replaceAll(/(\d)(?:rem|px)\b/g, '$1')), unit } };
      }
      case 'number':
      case 'fontWeight':
        return { type: fact.type, value: size(whole(fact.property).replace(/em$/, '')) };
      default:
        return fact;
    }
  };
  return new Map(tokenFacts.filter(({ tier }) => tier !== 'primitive').map((fact) => [fact.property, valueOf(fact)]));
}

const size = (css: string) => Number(evaluateNumber(css).toFixed(4));

function familiesOf({ brand }: Theme, property: string): readonly string[] | null {
  if (property === '--partner-brand-font') return brand.font;
  if (property === '--partner-brand-font-heading') return brand.fontHeading;
  return property === '--partner-brand-font-mono' ? brand.fontMono : null;
}

/** The shadows of our own sheets: lengths, then a colour; null for none. */
function readShadows(css: string, mode: Mode): ShadowValue[] | null {
  if (css === 'none') return null;
  return css.split(/,\s*(?=\d)/).map((layer) => {
    const [, x = '0', y = '0', blur = '0', spread = '0', color = ''] =
      /^(-?[\d.]+)(?:px)? (-?[\d.]+)(?:px)? (-?[\d.]+)(?:px)?(?: (-?[\d.]+)(?:px)?)? (.+)$/.exec(layer) ?? [];
    const px = (value: string) => ({ value: Number(value), unit: 'px' as const });
    const made = valueOfOklch(evaluateColor(color, schemeOf(mode)));
    return { color: made, offsetX: px(x), offsetY: px(y), blur: px(blur), spread: px(spread) };
  });
}
