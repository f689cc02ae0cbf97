import { applyBrand, type Brand } from '../apply-brand.js';
import { cssOf, readTokens, type Token, type TokenFiles } from './read-tokens.js';

const REDUCED = ['motion-quick', 'motion'];
const CONTRAST = { 'text-subtle': 'text-muted', border: 'border-control', 'border-strong': 'border-control' };

/** Every generated file, by its name below `src/generated`. */
export function outputs(): Map<string, string> {
  const files = readTokens();
  return new Map([
    ['tokens.css', hostSheet(files)],
    ...[...files.themes]
      .filter(([name]) => name !== 'default')
      .map(([name, theme]) => [`${name}.css`, themeSheet(name, brandOf(theme.brand), theme.scheme)] as const),
    ['element-tokens.ts', elementSheet(files)],
    ['names.ts', names(files)],
    ['themes.ts', themes(files)],
    ['tokens.json', `${JSON.stringify(resolved(files), null, 2)}\n`],
    ['reference.md', reference(files)],
  ]);
}

const semanticTokens = (files: TokenFiles): [string, Token][] =>
  [...files.semantic.values()].flatMap((group) => [...group]);

/** For parts of a host's page that are to look like the widgets. Not on the root: there it would outvote the brand of a provider. */
function hostSheet(files: TokenFiles): string {
  const block = (rows: Iterable<readonly [string, string]>) =>
    [...rows].map(([name, css]) => `  --${name}: ${css};`).join('\n');
  const inputs = [...files.inputs].map(([name, token]) => [`partner-brand-${name}`, cssOf(token)] as const);
  const tokens = semanticTokens(files).map(([name, token]) => [`partner-${name}`, cssOf(token)] as const);
  const where = ':where([data-partner-theme])';
  return `/* Generated from the token files. Zero specificity: any rule of the page wins. */
${where} {
${block(inputs)}
}
${where} {
${block(files.derivation)}
${block(tokens)}
}
@media (prefers-reduced-motion: reduce) {
  ${where} {
${block(REDUCED.map((name) => [`partner-${name}`, '0ms'] as const))}
  }
}
@media (prefers-contrast: more) {
  ${where} {
${block(Object.entries(CONTRAST).map(([name, from]) => [`partner-${name}`, `var(--partner-${from})`] as const))}
  }
}
`;
}

/** For a widget: private names that take a public token where one is set and are derived from the brand's inputs where none is. */
function elementSheet(files: TokenFiles): string {
  const own = (css: string): string =>
    css
      .replaceAll(
        /var\(--partner-brand-([\w-]+)\)/g,
        (_, name: string) => `var(--partner-brand-${name},${own(cssOf(files.inputs.get(name) ?? missing(name)))})`,
      )
      .replaceAll(/var\(--partner-([\w-]+)\)/g, 'var(--_$1)');
  const tight = (css: string) => css.replaceAll(/,\s+/g, ',').replaceAll(/\s+/g, ' ');
  const rows = [
    ...[...files.derivation].map(([name, css]) => `--${name}:${tight(own(css))}`),
    ...semanticTokens(files).map(([name, token]) => `--_${name}:var(--partner-${name},${tight(own(cssOf(token)))})`),
  ];
  const still = REDUCED.map((name) => `--_${name}:0ms`).join(';');
  const strong = Object.entries(CONTRAST)
    .map(([name, from]) => `--_${name}:var(--_${from})`)
    .join(';');
  return `/** Generated. The sheet that every element adopts. */
export const elementTokens =
  '${`:host{${rows.join(';')}}@media (prefers-reduced-motion:reduce){:host{${still}}}@media (prefers-contrast:more){:host{${strong}}}`.replaceAll("'", '"')}';
`;
}

function missing(name: string): never {
  throw new Error(`There is no brand input ${name}.`);
}

function names(files: TokenFiles): string {
  const list = (all: Iterable<string>) => [...all].map((name) => `  '${name}',`).join('\n');
  return `/** Generated. Public tokens, without their \`--partner-\`. */
export const tokenNames = [
${list(semanticTokens(files).map(([name]) => name))}
] as const;
export type TokenName = (typeof tokenNames)[number];
`;
}

/** A brand as the API carries it. */
function brandOf(tokens: ReadonlyMap<string, Token>): Brand {
  const value = (name: string) => tokens.get(name);
  const number = (name: string) => {
    const token = value(name);
    if (token?.$type === 'number' || token?.$type === 'fontWeight') return token.$value;
    return token?.$type === 'dimension' ? token.$value.value : null;
  };
  const families = (name: string) => {
    const token = value(name);
    return token?.$type === 'fontFamily' ? token.$value : null;
  };
  const accent = value('accent');
  return {
    accent: accent?.$type === 'color' ? `oklch(${accent.$value.components.join(' ')})` : null,
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

function themeSheet(name: string, brand: Brand, scheme: 'light' | 'dark' | 'auto'): string {
  const rows: string[] = [];
  const refused = applyBrand({ setProperty: (property, value) => rows.push(`  ${property}: ${value};`) }, brand);
  if (refused.length > 0)
    throw new Error(`The theme ${name}: ${refused.map(({ path, reason }) => `${path} ${reason}`).join(', ')}.`);
  return `/* Generated. The brand ${name}. */
[data-partner-theme='${name}'] {
  color-scheme: ${scheme === 'auto' ? 'light dark' : scheme};
${rows.join('\n')}
}
`;
}

function themes(files: TokenFiles): string {
  const all = Object.fromEntries(
    [...files.themes].map(([name, { scheme, brand }]) => [name, { scheme, brand: brandOf(brand) }]),
  );
  return `import type { Brand } from '../brand.js';

/** Generated. Brands that ship with the tokens, by name. */
export const themes: Readonly<Record<string, { readonly scheme: 'light' | 'dark' | 'auto'; readonly brand: Brand }>> = ${JSON.stringify(all, null, 2)};
`;
}

/** Tokens by name with their default values, DTCG's way. */
function resolved(files: TokenFiles): Record<string, Omit<Token, '$extensions'>> {
  return Object.fromEntries(
    semanticTokens(files).map(([name, { $extensions: _, ...token }]) => [`partner-${name}`, token]),
  );
}

function reference(files: TokenFiles): string {
  const table = (rows: Iterable<readonly [string, Token]>, prefix: string) =>
    [...rows]
      .map(([name, token]) => `| \`--${prefix}${name}\` | ${token.$type} | ${token.$description ?? ''} |`)
      .join('\n');
  const head = '| Property | Type | For |\n| --- | --- | --- |\n';
  const groups = [...files.semantic]
    .map(([group, tokens]) => `## ${group}\n\n${head}${table(tokens, 'partner-')}`)
    .join('\n\n');
  return `# Tokens\n\nGenerated from the token files.\n\n## Inputs of a brand\n\n${head}${table(files.inputs, 'partner-brand-')}\n\n${groups}\n`;
}
