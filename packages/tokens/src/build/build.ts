import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { outputs } from './outputs.js';

// Writes the generated files, or with --check says which differ.
const folder = new URL('../generated/', import.meta.url);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
const stale: string[] = [];
for (const [name, text] of outputs()) {
  const file = new URL(name, folder);
  if (check) {
    if (readFileSync(file, 'utf8') !== text) stale.push(name);
  } else writeFileSync(file, text);
}
if (stale.length > 0) {
  process.stderr.write(
    `Generated token files are not current: ${stale.join(', ')}. Run "pnpm --filter @gangway/tokens generate".\n`,
  );
  process.exitCode = 1;
}
