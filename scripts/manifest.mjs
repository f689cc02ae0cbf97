// What machines read of the elements: the custom elements manifest, and the exports map with one entry an element.
// `--check` writes nothing and fails where the files are not what the sources say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { filesBelow } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const elements = join(root, 'packages/elements');
const check = process.argv.includes('--check');
const stale = [];

await put(join(elements, 'custom-elements.json'), analyze());
await put(join(elements, 'package.json'), withExports());
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run manifest\`.`);
  process.exitCode = 1;
} else {
  console.log(check ? 'manifest: up to date' : 'manifest: written');
}

function analyze() {
  // Within the package, since the analyzer takes its output folder from there.
  const folder = mkdtempSync(join(elements, '.manifest-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
        'analyze',
        '--quiet',
        '--outdir',
        basename(folder),
      ],
      { cwd: elements, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The analyzer failed:\n${stdout}${stderr}`);
    return published(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The manifest as those see it who installed the package: built files, and no private members. */
function published(text) {
  const manifest = JSON.parse(text);
  const path = (value) => value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  const visit = (value) => {
    if (Array.isArray(value)) {
      return value.filter((item) => item?.privacy !== 'private' && !item?.name?.startsWith?.('#')).map(visit);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const names = ['path', 'module'].includes(key) && typeof inner === 'string';
        return [key, names ? path(inner) : visit(inner)];
      }),
    );
  };
  const result = visit(manifest);
  // Views, texts and styles are no API: what remains declares or defines an element, an event or a property of one.
  result.modules = result.modules
    .filter(({ exports = [], declarations = [] }) => {
      const defines = exports.some(({ kind }) => kind === 'custom-element-definition');
      return (
        defines || declarations.some(({ customElement, superclass }) => customElement || superclass?.name === 'Event')
      );
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.stringify(result);
}

/** `./payout-card` is the class, `./payout-card/define` the tag too; `./messages` the words of all. */
function withExports() {
  const manifest = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
  const entries = filesBelow(join(elements, 'src'))
    .map((file) => relative(join(elements, 'src'), file))
    .flatMap((file) => {
      const name = /^([\w-]+)[\\/]\1\.define\.ts$/.exec(file)?.[1];
      if (!name) return [];
      const own = existsSync(join(elements, 'src', name, `${name}.ts`)) ? [[`./${name}`, `${name}/${name}`]] : [];
      return [...own, [`./${name}/define`, `${name}/${name}.define`]];
    });
  const bundle = existsSync(join(elements, 'src/bundle.ts')) ? { './bundle': './dist/bundle/gangway.js' } : {};
  manifest.customElements = 'custom-elements.json';
  manifest.files = ['dist', '!dist/.tsbuildinfo', 'src', '!src/**/*.test.ts', 'custom-elements.json'];
  manifest.exports = {
    '.': manifest.exports['.'],
    ...Object.fromEntries([...entries, ['./messages', 'messages']].map(([key, file]) => [key, conditionsOf(file)])),
    ...bundle,
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  };
  return JSON.stringify(manifest);
}

function conditionsOf(file) {
  return { 'gangway-source': `./src/${file}.ts`, types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

async function put(file, json) {
  const { code: text } = await format(basename(file), json, { printWidth: 120, sortPackageJson: false });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const same = before !== undefined && JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(text));
  if (same) return;
  if (check) stale.push(relative(root, file).split('\\').join('/'));
  else writeFileSync(file, text);
}
