import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFaults } from './house.js';
import { root, trackedFiles } from './workspace.js';

const binary = /\.(png|jpe?g|gif|ico|woff2?|pdf|gz|zip)$/;

describe('the repository', () => {
  it('holds nothing of one machine, no silenced check and no vague name', () => {
    const faults = trackedFiles()
      .filter((path) => !binary.test(path))
      .flatMap((path) => houseFaults(path, readFileSync(join(root, path), 'utf8')));
    expect(faults).toEqual([]);
  });

  it('has a lockfile without addresses', () => {
    expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).not.toMatch(/https?:\/\//);
  });
});

describe('a fault', () => {
  const home = ['', 'home', 'someone', 'x'].join('/');
  it.each([
    ['a.ts', `const path = '${home}';`],
    ['a.md', `see ${['', 'work', 'x'].join('/')}`],
    ['a.ts', `// ${'eslint-' + 'disable-next-line'} no-console`],
    ['a.ts', `// ${'@ts-' + 'ignore'}`],
    ['packages/client/src/utils.ts', ''],
    ['packages/client/src/date-helpers.ts', ''],
  ])('is found in %s: %s', (path, text) => {
    expect(houseFaults(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.ts', "fetch('https://example.com/work/list')"],
    ['a.ts', `// ${'eslint-' + 'disable-next-line'} no-console -- the CLI talks to a person`],
    ['packages/client/src/common-room.ts', ''],
  ])('is not seen where there is none: %s %s', (path, text) => {
    expect(houseFaults(path, text)).toEqual([]);
  });
});
