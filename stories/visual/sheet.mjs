// Five brands × five widgets × light and dark on one sheet, to be looked at. Each partner has its own data and brand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPinned } from './pinned-browser.mjs';
import { showStory } from '../storybook.mjs';

const partners = ['slipway', 'sunshine', 'tarn-holt', 'mise-margin', 'kvarts'];
const modes = ['light', 'dark'];
const story = 'portal--all-five';
const folder = fileURLToPath(new URL('../../.gangway/visual/sheet/', import.meta.url));

/**
 * Writes `sheet.html` and, for each mode, `sheet-light.png` and `sheet-dark.png`.
 * @param {number} width of a widget, in px
 * @returns {Promise<string>} the folder
 */
export async function drawSheet(browser, origin, width) {
  mkdirSync(folder, { recursive: true });
  const cells = [];
  for (const partner of partners) {
    for (const mode of modes) {
      const context = await openPinned(browser, { width: width + 32, height: 1800 });
      const tab = await context.newPage();
      const outcome = await showStory(tab, origin, story, `;brand:${partner};mode:${mode}&args=partner:${partner}`);
      if (outcome !== 'finished') throw new Error(`${partner}, ${mode}: ${outcome}`);
      await tab.waitForTimeout(1500);
      for (const widget of await tab.locator('.portal > *').all()) {
        const tag = await widget.evaluate(({ localName }) => localName);
        const name = `${partner}-${mode}-${tag.replace('partner-', '')}.png`;
        await widget.screenshot({ path: join(folder, name) });
        cells.push({ partner, mode, name });
      }
      await context.close();
    }
  }
  writeFileSync(join(folder, 'sheet.html'), sheetOf(cells, width));
  const context = await openPinned(browser, { width: 5 * (width + 24) + 24, height: 900 });
  const tab = await context.newPage();
  await tab.goto(`file://${join(folder, 'sheet.html')}`);
  for (const mode of modes) await tab.locator(`.${mode}`).screenshot({ path: join(folder, `sheet-${mode}.png`) });
  await context.close();
  return folder;
}

function sheetOf(cells, width) {
  const row = (partner, mode) =>
    `<h2>${partner}</h2><div class="row">${cells
      .filter((cell) => cell.partner === partner && cell.mode === mode)
      .map(({ name }) => `<img src="${name}" alt="${name}">`)
      .join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Five brands</title>
<style>
  body { margin: 0; font: 14px Inter, sans-serif; }
  section { padding: 8px 24px 24px; }
  .light { background: #f1f2f4; color: #111; }
  .dark { background: #0b0c0e; color: #eee; }
  h2 { font-size: 16px; }
  .row { display: grid; grid-template-columns: repeat(5, ${width}px); gap: 24px; align-items: start; }
</style>
${modes.map((mode) => `<section class="${mode}">${partners.map((partner) => row(partner, mode)).join('')}</section>`).join('\n')}
`;
}
