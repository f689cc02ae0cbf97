// A page of everything that an engine could draw in its own way. Who draws it like the one that drew the baselines draws stories
// like it too; a number of a version would say less, since processors and libraries differ as well.
import { digestOf, takePicture } from './picture.mjs';
import { openPinned } from './pinned-browser.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 16px; display: grid; gap: 8px; color: oklch(0.215 0.016 260); }
  .serif { font-family: serif; } .sans { font-family: sans-serif; } .mono { font-family: monospace; }
  p { margin: 0; font-size: 14px; line-height: 20px; letter-spacing: -0.004em; font-variant-numeric: tabular-nums; }
  b { font-weight: 600; } .large { font-size: 30px; line-height: 36px; letter-spacing: -0.022em; }
  .box { inline-size: 301px; block-size: 41px; border: 1px solid oklch(0.86 0.01 260); border-radius: 10px;
    background: oklch(from #b45f06 0.968 min(c * 0.14, 0.022) h); box-shadow: 0 16px 32px -8px oklch(0.2 0.02 260 / 0.16); }
  .fade { background: linear-gradient(90deg, oklch(0.5 0.17 260 / 0.2), oklch(0.68 0.185 47)); }
</style>
${['sans', 'serif', 'mono']
  .map(
    (family) =>
      `<p class="${family}">Hamburgefonstiv 0123456789 <b>€1,234.50 · −3 d</b> <span class="large">Ag &amp; 47%</span></p>`,
  )
  .join('')}
<p class="sans">→ ✓ ◇ اختبار テスト</p><div class="box"></div><div class="box fade"></div>
<svg width="120" height="40"><circle cx="20" cy="20" r="15.5" fill="none" stroke="#175" stroke-width="3"/><path d="M40.5 30 60 8l20 25z" fill="#b40" opacity=".7"/></svg>
<label><input type="checkbox" checked> <input value="Field"> <button>Button</button></label></html>`;

/** @returns {Promise<{ browser: string, probe: string }>} what this browser is, and how it draws */
export async function probe(browser) {
  const context = await openPinned(browser, { width: 480, height: 400 });
  const tab = await context.newPage();
  await tab.setContent(page);
  const digest = digestOf(await takePicture(tab));
  await context.close();
  return { browser: `Chromium ${browser.version()}`, probe: digest };
}
