import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as programs from '@gangway/programs';
import { describe, expect, it } from 'vitest';
import { namesIn, programNames } from './program-names.js';
import { root, trackedFiles } from './workspace.js';

const names = programNames({ ...programs });
const mayName =
  /^packages\/programs\/|\.(test|fixtures)\.[a-z]+$|\/(fixtures|generated|__snapshots__)\/|CHANGELOG\.md$/;

describe('a program', () => {
  it('is named by no other package', () => {
    const places = trackedFiles()
      .filter((path) => path.startsWith('packages/') && !mayName.test(path))
      .flatMap((path) => namesIn(readFileSync(join(root, path), 'utf8'), names).map((name) => `${path}: ${name}`));
    expect(places).toEqual([]);
  });

  it('is known to this check for every folder of the programs package', () => {
    const entries = readdirSync(join(root, 'packages/programs/src'), { recursive: true, encoding: 'utf8' });
    const keys = entries.flatMap((path) => /^([a-z-]+)[\\/]\1\.ts$/.exec(path)?.[1] ?? []);
    expect(names).toEqual(expect.arrayContaining(keys));
  });
});

describe('the names of programs', () => {
  const acme = { key: 'acme', name: 'Acme Partners', vendor: { name: 'Acme Ltd', short: 'Acme' }, phases: [] };

  it('are read from definitions, in lists and records too', () => {
    const expected = ['acme', 'Acme Partners', 'Acme Ltd', 'Acme'];
    expect(programNames({ acme, other: 3 })).toEqual(expected);
    expect(programNames({ programs: [acme] })).toEqual(expected);
    expect(programNames({ programs: { acme } })).toEqual(expected);
    expect(programNames({ list: [{ key: 'phase', name: 'x' }], nothing: null })).toEqual([]);
  });

  it('are found as words, in any case', () => {
    expect(namesIn("if (program.key === 'ACME') return;", ['acme'])).toEqual(['acme']);
    expect(namesIn('acme-portal', ['acme'])).toEqual(['acme']);
    expect(namesIn('acmeology', ['acme'])).toEqual([]);
  });
});
