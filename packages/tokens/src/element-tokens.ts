export { elementTokens } from './generated/element-tokens.js';
