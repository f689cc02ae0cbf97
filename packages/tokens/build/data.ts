import type { Brand } from '../src/brand.js';
import { propertyOf, type SourceToken } from './source-token.js';

export interface ShippedTheme {
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly brand: Brand;
}

const isPublic = ({ tier }: SourceToken) => tier === 'semantic' || tier === 'component';

export function namesModule(tokens: readonly SourceToken[]): string {
  return `/** Generated. Public tokens, without their \`--partner-\`. */
export const tokenNames = [
${tokens
  .filter(isPublic)
  .map(({ name }) => `  '${name}',\n`)
  .join('')}] as const;
export type TokenName = (typeof tokenNames)[number];
`;
}

/** What the theme compiler and the importers need of each token: far too much for a widget. */
export function factsModule(tokens: readonly SourceToken[]): string {
  const facts = tokens.map(({ alias, reduced: _, forced: __, ...token }) => ({
    property: propertyOf(`${token.group}.${token.name}`),
    ...token,
    alias: alias === null ? null : propertyOf(alias),
  }));
  return `import type { TokenFact } from '../theme/token-fact.js';

/** Generated. Every token with its default value in light pages and the CSS that it is derived by. */
export const tokenFacts: readonly TokenFact[] = ${JSON.stringify(facts, null, 1)};
`;
}

/** A brand as the API carries it. */
export function brandOf(tokens: readonly SourceToken[]): Brand {
  const find = (name: string) => tokens.find((token) => token.name === name);
  const number = (name: string) => {
    const token = find(name);
    if (token?.type === 'dimension') return token.value.value;
    return token && 'value' in token && typeof token.value === 'number' ? token.value : null;
  };
  const families = (name: string) => {
    const token = find(name);
    return token?.type === 'fontFamily' ? [token.value].flat() : null;
  };
  const accent = find('accent');
  return {
    accent: accent?.type === 'color' ? `oklch(${accent.value.components.join(' ')})` : null,
    neutralHue: number('neutral-hue'),
    neutralChroma: number('neutral-chroma'),
    font: families('font'),
    fontHeading: families('font-heading'),
    fontMono: families('font-mono'),
    headingWeight: number('heading-weight'),
    headingTracking: number('heading-tracking'),
    radius: number('radius'),
    textSize: number('text-size'),
    density: number('density'),
  };
}

export function themesModule(themes: ReadonlyMap<string, ShippedTheme>): string {
  return `import type { Brand } from '../brand.js';

/** Generated. Brands that ship with the tokens, by name. */
export const themes: Readonly<Record<string, { readonly scheme: 'light' | 'dark' | 'auto'; readonly brand: Brand }>> = ${JSON.stringify(Object.fromEntries(themes), null, 2)};
`;
}

/** Tokens by property with their default values in light pages, DTCG's way. */
export function defaultDocument(tokens: readonly SourceToken[]): string {
  const all = tokens
    .filter(({ tier }) => tier !== 'primitive')
    .map((token) => [
      propertyOf(`${token.group}.${token.name}`).slice(2),
      {
        $type: token.type,
        $value: token.value,
        $description: token.description,
        ...(token.range === null ? {} : { $extensions: { 'dev.gangway': { range: token.range } } }),
      },
    ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
