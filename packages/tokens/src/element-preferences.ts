import { shortElementPreferences } from './generated/element-preferences.js';
import { inFull } from './in-full.js';

/** What that sheet becomes for who asks the browser for more contrast or has colours forced: rules to put behind it. */
export const elementPreferences: string = inFull(shortElementPreferences);
