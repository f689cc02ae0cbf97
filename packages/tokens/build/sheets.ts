import { applyBrand } from '../src/apply-brand.js';
import type { ShippedTheme } from './data.js';
import { propertyOf, type SourceToken } from './source-token.js';

const property = ({ group, name }: SourceToken) => propertyOf(`${group}.${name}`);

/**
 * What people may ask of their browser, and the value of a token for them. Less motion and forced colours win over what a page
 * sets; for more contrast a page may have values of its own.
 */
interface Preference {
  readonly query: string;
  readonly css: (token: SourceToken) => string | null;
  readonly wins: boolean;
}
const lessMotion: Preference = { query: '(prefers-reduced-motion: reduce)', css: ({ reduced }) => reduced, wins: true };
const moreContrast: Preference = { query: '(prefers-contrast: more)', css: ({ contrast }) => contrast, wins: false };
const forcedColors: Preference = { query: '(forced-colors: active)', css: ({ forced }) => forced, wins: true };
const preferences: readonly Preference[] = [lessMotion, moreContrast, forcedColors];

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

/** Text sizes count from the reader's own size, not from that of the page's root, which is the page's affair. */
const own = (css: string) =>
  css
    .replaceAll(/(?<=\d)rem\b/g, 'em')
    .replaceAll(/var\(--partner-/g, 'var(--_')
    .replaceAll(/,\s+/g, ',')
    .replaceAll(/\s+/g, ' ');
const alias = (token: SourceToken, css: string) => `${property(token).replace(/^--partner-/, '~')}:${own(css)}`;
const elementRules = (tokens: readonly SourceToken[], asked: typeof preferences) =>
  asked
    .map(({ query, css, wins }) => {
      const changed = tokens.flatMap((token) => {
        const value = css(token);
        return value === null ? [] : [wins ? `--_${token.name}:${value}` : alias(token, value)];
      });
      return `@media ${query.replace(': ', ':')}{:host{${changed.join(';')}}}`;
    })
    .join('');
const elementModule = (name: string, about: string, css: string) => `/** Generated. ${about} */
export const ${name} =
  '${css.replaceAll("'", '"')}';
`;

/** For a widget: private names that take a public token where one is set and are derived from the brand's inputs where none is. */
export const elementSheet = (tokens: readonly SourceToken[]): string =>
  elementModule(
    'shortElementTokens',
    'The sheet that every element adopts, in short: `~name:value` is `--_name:var(--partner-name,value)`.',
    `:host{${tokens.map((token) => alias(token, token.css)).join(';')}}${elementRules(tokens, [lessMotion])}`,
  );

/** Few readers ask for these, so they stand apart. */
export const elementPreferences = (tokens: readonly SourceToken[]): string =>
  elementModule(
    'shortElementPreferences',
    'What the sheet of elements becomes for more contrast and for forced colours, in the same short form.',
    elementRules(tokens, [moreContrast, forcedColors]),
  );

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
