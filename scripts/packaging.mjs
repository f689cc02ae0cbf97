// Packs every public package as it would be published and asks publint and attw whether it can be used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const flag = '--report=';
const report = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const target = mkdtempSync(join(tmpdir(), 'gangway-pack-'));

try {
  packAll();
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    const path = join(target, `${manifest.name.slice(1).replace('/', '-')}-${manifest.version}.tgz`);
    count(`${manifest.name}: publint`, await lint(path));
    count(`${manifest.name}: types`, typesFault(path, filesOf(manifest)));
  }
} finally {
  rmSync(target, { recursive: true, force: true });
}
if (report) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** pnpm packs, since npm would leave `workspace:*` in what it publishes. */
function packAll() {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.toLowerCase().startsWith('npm_')));
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', packageManager, '--recursive', '--filter=./packages/*', 'pack', '--pack-destination', target],
    { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`pnpm could not pack:\n${stdout}${stderr}`);
}

async function lint(path) {
  const file = readFileSync(path);
  const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  const faults = messages.filter(({ type }) => type !== 'suggestion');
  return faults.map((message) => formatMessage(message, pkg, { color: false })).join('\n') || undefined;
}

/** Entry points that are files to load as they are, not modules: they have no types. */
function filesOf({ exports }) {
  return Object.keys(exports).filter((entry) => !('types' in Object(exports[entry])));
}

function typesFault(path, files) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [attw, path, '--profile=esm-only', '--format=ascii', '--no-emoji', '--no-color'];
  if (files.length > 0) args.push('--exclude-entrypoints', ...files);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

function count(title, fault) {
  counts[fault ? 'failed' : 'passed'] += 1;
  console.log(`${fault ? '✗' : '✓'} ${title}${fault ? `\n${fault}` : ''}`);
}
