import { applyBrand } from '../apply-brand.js';
import { overrideCss, type Theme } from './theme.js';

/**
 * A style sheet that gives a theme to what a selector names: the inputs of its brand, from which browsers derive the rest, and
 * what the theme sets by itself.
 *
 * @param selector of your own, not from data: `:root`, `[data-partner-theme='acme']`
 */
export function themeCss(theme: Theme, selector: string): string {
  const rows: string[] = [];
  applyBrand({ setProperty: (name, value) => rows.push(`${name}: ${value};`) }, theme.brand);
  const normal = overrideCss(theme, 'normal');
  const more = [...overrideCss(theme, 'more')].filter(([name, css]) => css !== normal.get(name));
  const block = (lines: readonly string[], indent = '') =>
    `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;
  const own = ([name, css]: readonly [string, string]) => `--partner-${name}: ${css};`;
  return (
    block([...rows, ...[...normal].map(own)]) +
    (more.length === 0 ? '' : `@media (prefers-contrast: more) {\n${block(more.map(own), '  ')}}\n`)
  );
}
