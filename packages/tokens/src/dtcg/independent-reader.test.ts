import { readFileSync } from 'node:fs';
import { defineConfig, parse } from '@terrazzo/parser';
import { expect, it } from 'vitest';
import { resolveTokens } from './resolve-tokens.js';
import { writtenOut } from './written-out.fixtures.js';

const file = new URL('../generated/tokens.json', import.meta.url);

it('reads in tokens.json what our own reader reads', async () => {
  const src = readFileSync(file, 'utf8');
  const config = defineConfig({ lint: { rules: {} } }, { cwd: new URL('./', file) });
  const { tokens: theirs } = await parse([{ filename: file, src }], { config });
  const { tokens: ours, refused } = resolveTokens(JSON.parse(src));
  expect(refused).toEqual([]);
  expect(Object.keys(theirs).sort()).toEqual([...ours.keys()].sort());
  for (const [name, token] of ours)
    expect(theirs[name]).toMatchObject({
      $type: token.type,
      $value: writtenOut(token),
      $description: token.description,
    });
});
