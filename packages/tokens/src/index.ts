export { applyBrand, type Brand, type Refusal, type StyleTarget, type TextUnit } from './apply-brand.js';
export { parseBrand } from './parse-brand.js';
export { tokenNames, type TokenName } from './generated/names.js';
export { themes } from './generated/themes.js';
