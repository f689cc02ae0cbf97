import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './run.js';

function gangway(args: readonly string[], files: Readonly<Record<string, unknown>> = {}) {
  const [out, error]: [string[], string[]] = [[], []];
  const readFile = (path: string) => {
    if (!Object.hasOwn(files, path)) throw new Error(`ENOENT: ${path}`);
    return typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path]);
  };
  const code = run(args, { readFile, out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join(''), error: error.join('') };
}
const srgb = (...components: number[]) => ({ $type: 'color', $value: { colorSpace: 'srgb', components } });
const grey = { partner: { brand: { accent: srgb(0.2, 0.3, 0.8) }, 'text-muted': srgb(0.6, 0.6, 0.6) } };

it('compiles a theme that its own check finds nothing in, in every format', () => {
  for (const to of ['dtcg', 'figma', 'tokens-studio']) {
    const compiled = gangway(['theme', 'compile', '--brand', '#cc7700', '--radius', '4', '--to', to]);
    expect(compiled.code).toBe(0);
    const checked = gangway(['theme', 'check', 'theme.json'], { 'theme.json': compiled.out });
    expect([to, checked.code, checked.out]).toEqual([
      to,
      0,
      'theme.json holds AA, and AAA for who asks for more contrast.\n',
    ]);
  }
  const css = gangway(['theme', 'compile', '--brand', '#cc7700', '--font', 'Open Sans, serif', '--to', 'css']);
  expect(css.out).toMatch(
    /^:root \{\n {2}--partner-brand-accent: #cc7700;\n[^]*--partner-brand-font: "Open Sans",serif;/,
  );
});

it('tells what a theme by hand does not hold and what to do, with exit code 1', () => {
  const { code, out } = gangway(['theme', 'check', 'grey.json'], { 'grey.json': grey });
  expect(code).toBe(1);
  expect(out).toMatch(
    /^light: text-muted on surface has 2\.84:1 and needs 4\.5:1\. Nearest that works: oklch\(0\.\d+ 0 \d+(\.\d+)?\)\.$/m,
  );
  expect(out).toMatch(/^dark-more: text-muted on surface /m);
  expect(out).toMatch(/\d+ found in grey\.json\.\n$/);
});

it('reads the files beside a resolver, and no others', () => {
  const resolver = (ref: string) => ({
    version: '2025.10',
    sets: { base: { sources: [{ $ref: ref }] } },
    resolutionOrder: [{ $ref: '#/sets/base' }],
  });
  const files = {
    'a/r.json': resolver('grey.json'),
    'a/grey.json': grey,
    'a/up.json': resolver('../grey.json'),
    'grey.json': grey,
  };
  expect(gangway(['theme', 'check', 'a/r.json'], files).code).toBe(1);
  expect(gangway(['theme', 'check', 'a/up.json'], files)).toEqual({
    code: 2,
    out: '',
    error: 'This resolver file is refused:\n  sets.base.sources.0.$ref refers to ../grey.json, which was not given\n',
  });
});

it.each([
  [['theme', 'check', 'none.json'], 'none.json cannot be read as JSON: ENOENT: none.json'],
  [['theme', 'check', 'broken.json'], 'broken.json cannot be read as JSON: '],
  [['theme', 'check', 'empty.json'], 'This is no theme:\n  it has no token of a theme'],
  [
    ['theme', 'check', 'poison.json'],
    'This file of DTCG 2025.10 is refused:\n  partner.accent.$value needs an object with colorSpace',
  ],
  [['theme', 'compile', '--brand', 'red'], 'No theme can be made:\n  brand needs #rrggbb or oklch(0.43 0.083 195)'],
  [
    ['theme', 'compile', '--brand', '#cc7700', '--to', 'pdf'],
    '--to pdf is no format: css, dtcg, figma or tokens-studio.',
  ],
  [['theme', 'check', '--loud'], "Unknown option '--loud'"],
  [['theme'], 'gangway theme check <file>'],
])('%j is refused with exit code 2', (args, sentence) => {
  const files = {
    'broken.json': '{',
    'empty.json': {},
    'poison.json': { partner: { accent: { $type: 'color', $value: 'url(x)' } } },
  };
  const { code, error } = gangway(args, files);
  expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
});

it('sets the exit code of its process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangway-'));
  try {
    writeFileSync(join(folder, 'grey.json'), JSON.stringify(grey));
    const bin = fileURLToPath(new URL('gangway.ts', import.meta.url));
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', bin, 'theme', 'check', join(folder, 'grey.json')],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, expect.stringContaining('text-muted on surface')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
