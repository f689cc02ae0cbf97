import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { elementPreferences } from './element-preferences.js';
import { elementTokens } from './element-tokens.js';

// Style sheets of pages and brands are held by `npm run sizes`, themes of a hundred brands where they are compiled.
it('the tokens of an element fit into 4 kB', () => {
  expect(brotliCompressSync(elementTokens + elementPreferences).length).toBeLessThanOrEqual(4000);
});
