// Holds the budgets of the browser bundles: brotli, minified, all dependencies in.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const flag = '--report=';
const report = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);

const budgets = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
// size-limit takes a file that is not there for one of no bytes.
const missing = budgets.filter(({ path }) => !existsSync(join(root, path)));
if (missing.length > 0) {
  console.error(`Not built: ${missing.map(({ path }) => path).join(', ')}`);
  process.exit(1);
}

const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/size-limit/bin.js'), '--json'], {
  cwd: root,
  encoding: 'utf8',
});
const sizes = parse(stdout);
if (!sizes) {
  console.error(stdout, stderr);
  process.exit(1);
}
const failed = sizes.filter(({ passed }) => !passed);
for (const { name, size, passed } of sizes) {
  const limit = budgets.find((budget) => budget.name === name)?.limit;
  console.log(`${passed ? '✓' : '✗'} ${name}: ${(size / 1000).toFixed(2)} kB of ${limit}`);
}
if (report)
  writeFileSync(report, JSON.stringify({ passed: sizes.length - failed.length, failed: failed.length, skipped: 0 }));
process.exitCode = failed.length > 0 ? 1 : 0;

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
