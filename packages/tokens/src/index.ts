export { applyBrand, type Brand, type StyleTarget } from './apply-brand.js';
export { tokenNames, type TokenName } from './generated/names.js';
export { themes } from './generated/themes.js';
