import { readFileSync } from 'node:fs';
import { defineConfig, parse } from '@terrazzo/parser';
import { expect, it } from 'vitest';
import { isRecord } from '../refusal.js';
import { resolveTokens } from './resolve-tokens.js';

const file = new URL('../generated/tokens.json', import.meta.url);

/** Terrazzo writes out what DTCG lets one leave out. */
function writtenOut(type: string, value: unknown): unknown {
  const full = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(full);
    if (!isRecord(part)) return part;
    const inner = Object.fromEntries(Object.entries(part).map(([key, child]) => [key, full(child)]));
    if ('colorSpace' in part) return { alpha: 1, ...inner };
    return 'blur' in part ? { inset: false, ...inner } : inner;
  };
  return full((type === 'shadow' || type === 'fontFamily') && !Array.isArray(value) ? [value] : value);
}

it('reads in tokens.json what our own reader reads', async () => {
  const src = readFileSync(file, 'utf8');
  const config = defineConfig({ lint: { rules: {} } }, { cwd: new URL('./', file) });
  const { tokens: theirs } = await parse([{ filename: file, src }], { config });
  const { tokens: ours, refused } = resolveTokens(JSON.parse(src));
  expect(refused).toEqual([]);
  expect(Object.keys(theirs).sort()).toEqual([...ours.keys()].sort());
  for (const [name, { type, value, description }] of ours)
    expect(theirs[name]).toMatchObject({ $type: type, $value: writtenOut(type, value), $description: description });
});
