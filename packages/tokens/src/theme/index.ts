export * from './compiler.js';
export { brandOfTheme, type BrandOfTheme } from './brand-of-theme.js';
export { checkTheme } from './check-theme.js';
export { compileTheme, type CompiledTheme, type ThemeInput } from './compile-theme.js';
export { themeCss } from './theme-css.js';
export { themeOf } from './theme-of-document.js';
export type { Override } from './theme.js';
export { themeColors } from '../color/theme-colors.js';
export { RefusedError } from '../refusal.js';
