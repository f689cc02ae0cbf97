// Builds what is published and what `npm start` serves. Does nothing when no source changed since the last build.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, fingerprint, readStamp, writeStamp } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, '.gangway/build.json');
const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));

const inputs = [
  ...packages.flatMap((folder) => [
    ...filesBelow(join(folder, 'src')).filter((file) => !file.endsWith('.test.ts')),
    ...filesBelow(join(folder, 'package.json')),
    ...filesBelow(join(folder, 'tsconfig.build.json')),
  ]),
  ...['scripts/build.mjs', 'scripts/bundle.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml'].map((name) =>
    join(root, name),
  ),
];
const names = inputs.map((file) => relative(root, file));
const wanted = fingerprint(root, inputs, process.version);
const last = readStamp(stampFile);
const outputs = packages.map((folder) => join(folder, 'dist'));

if (last?.built === wanted && outputs.every((folder) => existsSync(folder))) {
  console.log('build: up to date');
} else {
  await build();
}

async function build() {
  const began = Date.now();
  // A file that was deleted or renamed would live on in dist, and be published.
  const vanished = (last?.names ?? []).some((name) => !names.includes(name));
  if (vanished) for (const folder of outputs) rmSync(folder, { recursive: true, force: true });

  console.log('build: compiling packages …');
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);

  for (const folder of packages) copyAssets(folder);

  console.log('build: bundling elements …');
  const { bundleElements } = await import('./bundle.mjs');
  const made = await bundleElements(root);
  writeStamp(stampFile, { built: wanted, names });
  console.log(
    `build: done in ${((Date.now() - began) / 1000).toFixed(1)} s (bundles: ${made.join(', ') || 'none yet'})`,
  );
}

/** What the compiler leaves behind: SQL, style sheets, JSON that code reads as a file. */
function copyAssets(folder) {
  const source = join(folder, 'src');
  for (const file of filesBelow(source).filter((name) => !name.endsWith('.ts'))) {
    const target = join(folder, 'dist', relative(source, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}
