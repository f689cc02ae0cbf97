import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenFacts } from '../generated/token-facts.js';
import { contrastPairs, withoutContrast } from './contrast-pairs.js';

const elements = new URL('../../../elements/src/', import.meta.url);
const sheets = readdirSync(elements, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => ({ path, css: readFileSync(new URL(path, elements), 'utf8') }));

/** Rules of a sheet, each with its own declarations only. */
function rulesOf(css: string): { selector: string; own: Map<string, string> }[] {
  const rules: { selector: string; own: Map<string, string> }[] = [];
  const open: { selector: string; own: Map<string, string> }[] = [];
  for (const [, words = '', sign] of css.slice(css.indexOf('css`') + 4).matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{') {
      open.push({ selector: words.trim(), own: new Map() });
      rules.push(...open.slice(-1));
    } else {
      const colon = words.indexOf(':');
      if (colon > 0) open.at(-1)?.own.set(words.slice(0, colon).trim(), words.slice(colon + 1));
      if (sign === '}') open.pop();
    }
  }
  return rules;
}

const tokensIn = (value: string | undefined) =>
  [...(value ?? '').matchAll(/var\(--_([\w-]+)\)/g)].map(([, name = '']) => name);
const rules = sheets.flatMap(({ path, css }) => rulesOf(css).map((rule) => ({ path, ...rule })));
const isPaint = (property: string) => /^(color|fill|stroke|background)$|^(border|outline)/.test(property);
const colors = new Set(tokenFacts.filter(({ type }) => type === 'color').map(({ name }) => name));

const fronts = new Set<string>(contrastPairs.map(({ front }) => front));
const grounds = new Set<string>(contrastPairs.flatMap((pair) => pair.grounds));

describe('the table of pairs', () => {
  it('reads rules that are there', () => {
    expect(rules.length).toBeGreaterThan(400);
  });

  it('knows every colour that a widget paints with', () => {
    const painted = new Set(
      rules.flatMap(({ own }) => [...own].flatMap(([property, value]) => (isPaint(property) ? tokensIn(value) : []))),
    );
    const unknown = [...painted].filter(
      (name) => colors.has(name) && !fronts.has(name) && !grounds.has(name) && !(name in withoutContrast),
    );
    expect(unknown).toEqual([]);
  });

  it('has every pair that one rule sets', () => {
    const missing = rules.flatMap(({ path, selector, own }) =>
      tokensIn(own.get('color')).flatMap((front) =>
        tokensIn(own.get('background'))
          .filter(
            (ground) =>
              front !== 'text-disabled' &&
              !contrastPairs.some((pair) => pair.front === front && pair.grounds.some((name) => name === ground)),
          )
          .map((ground) => `${path} ${selector}: ${front} on ${ground}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('leaves no colour out that it also lists', () => {
    expect(Object.keys(withoutContrast).filter((name) => fronts.has(name))).toEqual([]);
  });
});
