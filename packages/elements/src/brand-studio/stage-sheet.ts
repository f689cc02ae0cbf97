import type { BrandTheme } from '@gangway/tokens/compiler';
import { applyBrand } from '@gangway/tokens/apply-brand';
import { withOwnFonts } from '../provider/brand-fonts.js';
import { inputs, type Content, type Input } from './draft/content.js';

/** Property of an input: `neutralHue` is `--partner-brand-neutral-hue`. */
const propertyOf = (input: Input): string =>
  `--partner-brand-${input.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What one stage wears. */
export interface Worn {
  readonly content: Content;
  readonly tokens: BrandTheme['tokens'];
}

/**
 * Dresses the stages of a studio: whatever stands on one, in light or shadow trees, wears its brand by custom properties alone, and
 * nothing is rendered for it.
 *
 * @param base tokens that the page has on already, by name: what a brand does not set goes back to what follows from its inputs
 */
export function dress(sheet: CSSStyleSheet, stages: ReadonlyMap<string, Worn>, base: Iterable<string>): void {
  const rules = [...stages.keys()].map((name) => `.${name}{}`).join('');
  // In one go, so that the page is styled anew a single time.
  sheet.replaceSync(`${rules}@media (prefers-contrast:more){${rules}}`);
  const media = sheet.cssRules[stages.size];
  const more = media instanceof CSSMediaRule ? media.cssRules : null;
  [...stages.values()].forEach(({ content, tokens }, at) => {
    const [rule, ruleOfMore] = [sheet.cssRules[at], more?.[at]];
    if (!(rule instanceof CSSStyleRule && ruleOfMore instanceof CSSStyleRule)) return;
    for (const input of inputs) rule.style.setProperty(propertyOf(input), 'initial');
    for (const name of base) rule.style.setProperty(`--partner-${name}`, 'initial');
    applyBrand(rule.style, withOwnFonts(content.brand, content.fonts));
    for (const [name, colors] of tokens) {
      rule.style.setProperty(`--partner-${name}`, `light-dark(${colors.light},${colors.dark})`);
      ruleOfMore.style.setProperty(`--partner-${name}`, `light-dark(${colors['light-more']},${colors['dark-more']})`);
    }
  });
}
