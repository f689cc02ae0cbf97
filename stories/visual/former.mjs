// The Storybook of the commit that a baseline comes from: what a digest cannot show, it draws again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStorybook, builtFolder } from '../storybook.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const megabytes = 1024 * 1024;

/** @returns {string | null} the commit that wrote a file last; null: none has, or this is no clone with a history */
export function commitOf(file) {
  try {
    return git('log', '-1', '--format=%H', '--', file).toString().trim() || null;
  } catch {
    return null;
  }
}

/** Builds the Storybook of a commit in a folder of its own, once. @returns {Promise<string>} the folder of the build */
export async function storybookOf(commit) {
  const checkout = join(root, '.gangway/visual/commits', commit.slice(0, 12));
  const stories = join(checkout, 'stories');
  if (existsSync(join(builtFolder(stories), 'index.json'))) return builtFolder(stories);
  mkdirSync(checkout, { recursive: true });
  execFileSync('tar', ['-x', '-C', checkout], { input: git('archive', '--format=tar', commit) });
  execFileSync(process.execPath, [join(checkout, 'scripts/bootstrap.mjs')], { cwd: checkout, stdio: 'inherit' });
  await buildStorybook(stories);
  return builtFolder(stories);
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, maxBuffer: 512 * megabytes, stdio: ['ignore', 'pipe', 'ignore'] });
}
