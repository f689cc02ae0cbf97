import { shortElementTokens } from './generated/element-tokens.js';

/** The sheet that every element adopts: private names that take the public token where a page sets one. */
export const elementTokens: string = shortElementTokens.replaceAll(/~([\w-]+):([^;}]+)/g, '--_$1:var(--partner-$1,$2)');
