// A test imports some five hundred modules, and each of forty pages would ask for every one of them. They are bundled once
// instead, in parts that the tests share, so that a page asks for some dozens.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const test = /\.test\.ts$/;
const parts = '/bundled-tests/';

/**
 * Serves every test of a folder bundled, at its own address.
 * @param {{ root: string, folder: string, conditions: string[] }} options `root` is what the server serves
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundledTests({ root, folder, conditions }) {
  const out = mkdtempSync(join(tmpdir(), 'gangway-bundled-'));
  return {
    name: 'bundled-tests',
    async serverStart() {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      await build({
        entryPoints: files.filter((file) => test.test(file)).map((file) => join(root, folder, file)),
        outdir: out,
        outbase: root,
        chunkNames: `${parts.slice(1)}[name]-[hash]`,
        bundle: true,
        splitting: true,
        format: 'esm',
        // The file is read as it is, without what it extends; the base holds the settings of decorators.
        tsconfig: join(root, 'tsconfig.base.json'),
        conditions,
        // Tests import for what a file does, too.
        ignoreAnnotations: true,
        external: ['/__web-*'],
        // Tests ask for classes by their names.
        keepNames: true,
        sourcemap: true,
        logLevel: 'warning',
      });
    },
    serverStop: () => rmSync(out, { recursive: true, force: true }),
    async serve({ path }) {
      if (path.startsWith(parts)) return { body: await readFile(join(out, path)), type: typeOf(path) };
      if (!path.startsWith(`/${folder}/`)) return undefined;
      if (test.test(path)) return { body: await readFile(join(out, path.replace(test, '.test.js'))), type: 'js' };
      return path.endsWith('.test.js.map') ? { body: await readFile(join(out, path)), type: 'json' } : undefined;
    },
  };
}

const typeOf = (path) => (path.endsWith('.map') ? 'json' : 'js');
