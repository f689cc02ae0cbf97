import { elementPreferences } from '@gangway/tokens/element-preferences';
import { tokens } from './base.styles.js';
import { forcedColorsStyles } from './forced-colors.styles.js';

let there = false;

/** Puts the rules for more contrast and forced colours into the sheet of all elements, once. */
export function addPreferences(): void {
  const { styleSheet } = tokens;
  if (there || !styleSheet) return;
  there = true;
  const rules = new CSSStyleSheet();
  rules.replaceSync(elementPreferences + forcedColorsStyles.cssText);
  for (const { cssText } of rules.cssRules) styleSheet.insertRule(cssText, styleSheet.cssRules.length);
}
