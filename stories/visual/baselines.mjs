// What stories looked like when somebody last said that it is right: a line for each story, a digest for each look.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looks, nameOfLook } from './looks.mjs';

const folder = fileURLToPath(new URL('baselines/', import.meta.url));
const engineFile = join(folder, 'engine.txt');
const ENDING = '.digests.txt';

/** The file that holds the stories of a title. `payout-card--ready` is one of `payout-card`. */
export const fileOf = (storyId) => join(folder, `${storyId.replace(/--.*/, '')}${ENDING}`);

/** @returns {{ browser: string, probe: string } | null} what drew them; null: nothing has been drawn yet */
export function readEngine() {
  if (!existsSync(engineFile)) return null;
  const [browser = '', probe = ''] = readFileSync(engineFile, 'utf8').trimEnd().split('\n');
  return { browser, probe };
}

export function writeEngine({ browser, probe }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(engineFile, `${browser}\n${probe}\n`);
}

/** @returns {Map<string, Map<string, string>>} digests by look, by story */
export function readBaselines() {
  const lines = filesOfBaselines().flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  return new Map(
    lines.map((line) => {
      const [id, ...digests] = line.split(' ');
      return [id, new Map(looks.map((look, at) => [nameOfLook(look), digests[at]]))];
    }),
  );
}

/**
 * Writes all of them.
 * @param {Map<string, Map<string, string>>} baselines as {@link readBaselines} gives them
 * @param {string[]} storyIds stories that there are; others go
 */
export function writeBaselines(baselines, storyIds) {
  mkdirSync(folder, { recursive: true });
  for (const file of filesOfBaselines()) rmSync(file);
  for (const [file, ids] of byFile(storyIds.filter((id) => baselines.has(id)))) {
    const lines = ids
      .sort()
      .map((id) => [id, ...looks.map((look) => baselines.get(id).get(nameOfLook(look)))].join(' '));
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
}

function byFile(storyIds) {
  const files = new Map();
  for (const id of storyIds) files.set(fileOf(id), [...(files.get(fileOf(id)) ?? []), id]);
  return files;
}

function filesOfBaselines() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => join(folder, name));
}
