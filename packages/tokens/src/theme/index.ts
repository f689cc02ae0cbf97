export { refusedColors, themeOfBrand, type BrandTheme, type OwnColors, type TokenColors } from './brand-theme.js';
export { checkTheme, type Finding } from './check-theme.js';
export { compileTheme, type CompiledTheme, type ThemeInput } from './compile-theme.js';
export { themeCss } from './theme-css.js';
export { themeDocument, themeOf } from './theme-document.js';
export type { Override, Theme } from './theme.js';
export { modes, themeColors, type Mode } from '../color/theme-colors.js';
export { hexOf } from '../color/oklch.js';
export { RefusedError } from '../refusal.js';
