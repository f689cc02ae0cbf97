import { readFileSync, writeFileSync } from 'node:fs';
import { promises } from './baseline.js';
import { outputs } from './dictionary.js';

// Writes the generated files, or with --check says which differ.
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const files = await outputs();
const baseline = readFileSync(new URL('baseline.txt', root), 'utf8');
// New names are added; what is gone stays until a person takes it out.
files.set(
  'baseline.txt',
  [...new Set([...baseline.split('\n').filter(Boolean), ...promises(files.get('src/generated/tokens.json') ?? '{}')])]
    .sort()
    .join('\n') + '\n',
);
const stale: string[] = [];
for (const [name, text] of files) {
  const file = new URL(name, root);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  process.stderr.write(
    `Generated token files are not current: ${stale.join(', ')}. Run "pnpm --filter @gangway/tokens generate".\n`,
  );
  process.exitCode = 1;
}
