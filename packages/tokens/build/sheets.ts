import { applyBrand } from '../src/apply-brand.js';
import type { ShippedTheme } from './data.js';
import { propertyOf, type SourceToken } from './source-token.js';

const property = ({ group, name }: SourceToken) => propertyOf(`${group}.${name}`);

/**
 * What people may ask of their browser, and the value of a token for them. Less motion and forced colours win over what a page
 * sets; for more contrast a page may have values of its own.
 */
const preferences = [
  { query: '(prefers-reduced-motion: reduce)', css: ({ reduced }: SourceToken) => reduced, wins: true },
  { query: '(prefers-contrast: more)', css: ({ contrast }: SourceToken) => contrast, wins: false },
  { query: '(forced-colors: active)', css: ({ forced }: SourceToken) => forced, wins: true },
];

/** For parts of a host's page that are to look like the widgets. Not on the root: there it would outvote the brand of a provider. */
export function hostSheet(tokens: readonly SourceToken[]): string {
  const where = ':where([data-partner-theme])';
  const block = (rows: readonly string[], indent = '') =>
    `${indent}${where} {\n${rows.map((row) => `${indent}  ${row};\n`).join('')}${indent}}\n`;
  const media = preferences.map(({ query, css }) => {
    const rows = tokens.flatMap((token) => {
      const value = css(token);
      return value === null ? [] : [`${property(token)}: ${value}`];
    });
    return `@media ${query} {\n${block(rows, '  ')}}\n`;
  });
  return `/* Generated from the token files. Zero specificity: any rule of the page wins. */
${block(tokens.map((token) => `${property(token)}: ${token.css}`))}${media.join('')}`;
}

/** For a widget: private names that take a public token where one is set and are derived from the brand's inputs where none is. */
export function elementSheet(tokens: readonly SourceToken[]): string {
  const own = (css: string) =>
    css
      .replaceAll(/var\(--partner-/g, 'var(--_')
      .replaceAll(/,\s+/g, ',')
      .replaceAll(/\s+/g, ' ');
  const alias = (token: SourceToken, css: string) => `${property(token).replace(/^--partner-/, '~')}:${own(css)}`;
  const rows = tokens.map((token) => alias(token, token.css));
  const media = preferences.map(({ query, css, wins }) => {
    const changed = tokens.flatMap((token) => {
      const value = css(token);
      return value === null ? [] : [wins ? `--_${token.name}:${value}` : alias(token, value)];
    });
    return `@media ${query.replace(': ', ':')}{:host{${changed.join(';')}}}`;
  });
  return `/** Generated. The sheet that every element adopts, in short: \`~name:value\` is \`--_name:var(--partner-name,value)\`. */
export const shortElementTokens =
  '${`:host{${rows.join(';')}}${media.join('')}`.replaceAll("'", '"')}';
`;
}

/** The inputs of a brand that ships with the tokens. */
export function themeSheet(name: string, { scheme, brand }: ShippedTheme): string {
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
