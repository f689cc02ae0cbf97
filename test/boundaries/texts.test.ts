import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsInTemplates } from './texts.js';
import { root, sourcesOf } from './workspace.js';

const views = sourcesOf('elements').filter((path) => path.endsWith('.view.ts'));

describe('a view', () => {
  it('has no words of its own: they are in the dictionaries', () => {
    expect(views.length).toBeGreaterThan(30);
    const found = views.flatMap((path) =>
      textsInTemplates(readFileSync(path, 'utf8')).map((text) => `${relative(root, path)}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('words in a template', () => {
  it.each([
    ['<p>Two words</p>', ['Two words']],
    ['<p>${count} left</p>', ['left']],
    ['<b>${name}</b>: done', [': done']],
    ['<button aria-label="Close it"></button>', ['Close it']],
    ['<input placeholder="Search" type="search" />', ['Search']],
    ['<div class="facts ${kind}" part="next">${value} · ${other}</div>', []],
    ['<svg viewBox="0 0 16 16"><path d="M3 8h10" /></svg>', []],
    ['<button @click=${() => model.open()} title=${words}>${words}</button>', []],
    ['<!-- said by nobody --><span>–</span>', []],
  ])('are found in %s', (template, texts) => {
    expect(textsInTemplates(`const view = () => html\`${template}\`;`)).toEqual(texts);
  });
});
