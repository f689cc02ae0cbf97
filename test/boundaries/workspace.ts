import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const packageSchema = z.object({ dependencies: z.optional(z.record(z.string(), z.string())) });

/** Names in `dependencies` of a package of the workspace. */
export function declaredBy(name: string): string[] {
  const text = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  return Object.keys(packageSchema.parse(JSON.parse(text)).dependencies ?? {});
}

export function packageNames(): string[] {
  return readdirSync(join(root, 'packages'));
}

/** The TypeScript sources of a package, as absolute paths. */
export function sourcesOf(name: string): string[] {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .map((path) => join(folder, path));
}

/** What is in the repository, or is about to be: paths from the root. */
export function trackedFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return output
    .split('\0')
    .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
}
