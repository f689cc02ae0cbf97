import { elementTokens } from '@gangway/tokens/element-tokens';
import { unsafeCSS } from 'lit';

/** The tokens: generated text of ours, no data in it. One sheet for all elements of the page. */
export const tokens = unsafeCSS(elementTokens);
