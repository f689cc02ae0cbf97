import { shortElementTokens } from './generated/element-tokens.js';
import { inFull } from './in-full.js';

/** The sheet that every element adopts: private names that take the public token where a page sets one. */
export const elementTokens: string = inFull(shortElementTokens);
