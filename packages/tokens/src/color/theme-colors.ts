import { applyBrand, type Brand } from '../apply-brand.js';
import { cssOf, type TokenFiles } from '../build/read-tokens.js';
import { evaluateColor, type Scheme } from './evaluate-color.js';
import type { Oklch } from './oklch.js';

/**
 * Computes every public colour for a brand, from the same expressions that style sheets get.
 *
 * @throws where the brand holds a value that no brand may have
 */
export function themeColors(files: TokenFiles, brand: Brand, scheme: Scheme): Map<string, Oklch> {
  const properties = new Map<string, string>();
  for (const [name, token] of files.inputs) properties.set(`--partner-brand-${name}`, cssOf(token));
  for (const [name, css] of files.derivation) properties.set(`--${name}`, css);
  const tokens = [...files.semantic.values()].flatMap((group) => [...group]);
  for (const [name, token] of tokens) properties.set(`--partner-${name}`, cssOf(token));
  const refused = applyBrand({ setProperty: (name, value) => properties.set(name, value) }, brand);
  if (refused.length > 0) throw new Error(refused.map(({ path, reason }) => `${path} ${reason}`).join(', '));

  const whole = (css: string): string =>
    css.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => whole(properties.get(name) ?? missing(name)));
  return new Map(
    tokens
      .filter(([, { $type }]) => $type === 'color')
      .map(([name, token]) => [name, evaluateColor(whole(cssOf(token)), scheme)]),
  );
}

function missing(name: string): never {
  throw new Error(`There is no property ${name}.`);
}
