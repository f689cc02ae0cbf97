// What makes and measures themes, without what reads files: for browsers.
export { refusedColors, themeOfBrand, type BrandTheme, type OwnColors, type TokenColors } from './brand-theme.js';
export type { Finding } from './check-theme.js';
export { measurePairs, type MeasuredPair } from './measure-pairs.js';
export { themeDocument } from './theme-document.js';
export type { Theme } from './theme.js';
export { channelsOf, inputOfColor } from '../color/input-of-color.js';
export { modes, type Mode } from '../color/theme-colors.js';
export { contrast, hexOf, type Oklch } from '../color/oklch.js';
export { tokenFacts } from '../generated/token-facts.js';
export type { TokenFact } from './token-fact.js';
