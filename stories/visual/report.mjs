// One page that shows what changed: before, after and where.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const reportFolder = fileURLToPath(new URL('../../.gangway/visual/report/', import.meta.url));

/**
 * @typedef {object} Change
 * @property {string} name story, width and theme
 * @property {Buffer} after
 * @property {Buffer} [before] as the commit of the baseline draws it
 * @property {{ picture: Buffer, pixels: number, largest: number }} [difference]
 * @property {string} note what is to be said of it
 */

/** @param {Change[]} changes @returns {string} path of the page */
export function writeReport(changes) {
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  const figure = (change, at, kind, picture) => {
    if (!picture) return '';
    const file = `${at}-${kind}.png`;
    writeFileSync(join(reportFolder, file), picture);
    return `<figure><figcaption>${kind}</figcaption><a href="${file}"><img src="${file}" alt="${change.name}, ${kind}" loading="lazy"></a></figure>`;
  };
  const articles = changes.map(
    (change, at) =>
      `<article><h2>${change.name}</h2><p>${change.note}</p><div>${[
        figure(change, at, 'before', change.before),
        figure(change, at, 'after', change.after),
        figure(change, at, 'difference', change.difference?.picture),
      ].join('')}</div></article>`,
  );
  const file = join(reportFolder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${changes.length} pictures differ</title>
<style>
  body { margin: 24px; font: 14px/20px system-ui, sans-serif; background: #f3f3f4; color: #16181d; }
  article { margin-block: 24px; padding: 16px; background: #fff; border: 1px solid #ddd; }
  h2 { margin: 0; font-size: 16px; } p { margin: 4px 0 12px; color: #555; }
  article > div { display: flex; gap: 16px; align-items: start; overflow-x: auto; }
  figure { margin: 0; flex: 1 1 0; min-width: 240px; } img { max-width: 100%; border: 1px solid #ccc; }
</style>
<h1>${changes.length} pictures differ</h1>
<p>If they are right: <code>npm run visual -- --update</code>, and commit what it wrote with what changed them.</p>
${articles.join('\n')}
</html>
`,
  );
  return file;
}
