// Holds the budgets of the browser bundles: brotli, minified, all dependencies in. A path with a star is a budget for each file.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';

const root = fileURLToPath(new URL('..', import.meta.url));
const flag = '--report=';
const report = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);

const budgets = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, path, limit } of budgets) {
  const files = filesOf(join(root, path));
  if (files.length === 0) {
    console.error(`Not built: ${path}`);
    process.exit(1);
  }
  for (const file of files) {
    const [{ size }] = await sizeLimit([filePlugin], [file]);
    const passed = size <= Number.parseFloat(limit) * 1000;
    counts[passed ? 'passed' : 'failed'] += 1;
    const which = files.length > 1 ? ` (${basename(file)})` : '';
    console.log(`${passed ? '✓' : '✗'} ${name}${which}: ${(size / 1000).toFixed(2)} kB of ${limit}`);
  }
}
if (report) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

function filesOf(path) {
  if (!basename(path).startsWith('*')) return existsSync(path) ? [path] : [];
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => extname(name) === extname(path)).map((name) => join(folder, name));
}
