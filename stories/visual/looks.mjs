// What a story is looked at in: four themes at three widths.
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** The default brand in both modes, and two that differ in all: colours, corners, weights and families. */
const themes = [
  { theme: 'light', colorScheme: 'light', brand: null },
  { theme: 'dark', colorScheme: 'dark', brand: null },
  { theme: 'sunshine', colorScheme: 'light', brand: 'sunshine' },
  { theme: 'kvarts', colorScheme: 'dark', brand: 'kvarts' },
];
/** A story is played in the widest; then the window is made narrower, as a reader would. */
const widths = [1280, 768, 320];
export const widest = 1280;
export const viewportOf = (width) => ({ width, height: 900 });

export const looks = widths.flatMap((width) => themes.map((theme) => ({ width, ...theme })));
export const nameOfLook = ({ width, theme }) => `${width}-${theme}`;

const sheets = themes
  .flatMap(({ brand }) => brand ?? [])
  .map((brand) =>
    readFileSync(fileURLToPath(new URL(`../../packages/tokens/src/generated/${brand}.css`, import.meta.url)), 'utf8'),
  )
  .join('\n');

/** The one in which a story is compared at each `npm test`: always the same, another one for the next story. */
export const lookOf = (storyId) => looks[createHash('sha256').update(storyId).digest().readUInt32BE() % looks.length];

/** To be called once for a page, before its first {@link wear}. */
export const prepareLooks = (tab) => tab.addStyleTag({ content: sheets });

/** Puts a page into a look, as it is: neither a theme nor a width renders anything anew. */
export async function wear(tab, { width, colorScheme, brand }) {
  if (tab.viewportSize().width !== width) await tab.setViewportSize(viewportOf(width));
  await tab.emulateMedia({ colorScheme });
  await tab.evaluate(async (name) => {
    if (name === null) delete document.documentElement.dataset.partnerTheme;
    else document.documentElement.dataset.partnerTheme = name;
    // What an observer of sizes changes in the first is painted with the second.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }, brand);
}
