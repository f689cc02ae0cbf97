import { readFileSync, readdirSync } from 'node:fs';
import { checkProgram } from '@gangway/programs';
import { sampleProgram } from '@gangway/testing';
import { expect, test } from 'vitest';
import { css, unreadable } from './examples/compile-theme.js';

const here = new URL('./', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, here), 'utf8');
const texts = [
  ...readdirSync(here).filter((name) => name.endsWith('.mdx')),
  ...readdirSync(new URL('examples/', here)).map((name) => `examples/${name}`),
].map((name) => [name, read(name)] as const);

const tokens = new Set(Object.keys(JSON.parse(read('../../packages/tokens/src/generated/tokens.json')) as object));
const manifest = read('../../packages/elements/custom-elements.json');
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);

// The examples in TypeScript are compiled with everything else.
test.each(texts)('%s names tokens, elements, attributes and parts that there are', (_, text) => {
  expect(
    named(text, /--(partner-[a-z\d-]*[a-z\d])/g).filter((name) => name !== 'partner-brand' && !tokens.has(name)),
  ).toEqual([]);
  const tags = named(text, /<(partner-[a-z-]+)|^(partner-[a-z-]+)(?=[ :]|$)/gm).filter(Boolean);
  expect(tags.filter((tag) => !manifest.includes(`"tagName": "${tag}"`))).toEqual([]);
  const attributes = named(text, / ([a-z-]+)="/g).filter(
    (name) => !['type', 'src', 'code', 'title', 'language'].includes(name),
  );
  expect(attributes.filter((name) => !manifest.includes(`"name": "${name}"`))).toEqual([]);
  expect(named(text, /::part\(([a-z-]+)\)/g).filter((name) => !manifest.includes(`"name": "${name}"`))).toEqual([]);
});

test('the compiled theme can be read, and is a sheet', () => {
  expect(unreadable).toEqual([]);
  expect(css).toMatch(/^partner-provider \{\n? *--partner-brand-accent:/);
});

test('the program of the guide holds', () => {
  expect(checkProgram(sampleProgram)).toEqual([]);
});
