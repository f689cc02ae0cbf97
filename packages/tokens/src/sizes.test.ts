import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { elementPreferences } from './element-preferences.js';
import { elementTokens } from './element-tokens.js';
import { themes } from './generated/themes.js';

const sheet = (name: string) => readFileSync(new URL(`generated/${name}.css`, import.meta.url));
const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
const brands = Object.keys(themes).filter((name) => name !== 'default');

it('the tokens fit into 4 kB, as a sheet of a page and as that of an element', () => {
  expect(compressed(sheet('tokens'))).toBeLessThanOrEqual(4000);
  expect(compressed(elementTokens + elementPreferences)).toBeLessThanOrEqual(4000);
});

it.each(brands)('the brand %s fits into 1 kB', (name) => {
  expect(compressed(sheet(name))).toBeLessThanOrEqual(1000);
});
