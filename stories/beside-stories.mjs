// What a reader of Storybook meets beside stories: pages of docs, the frame around all of it, and the toolbar.
import { readFileSync } from 'node:fs';
import { showStory } from './storybook.mjs';
import { digestOf, settle, takePicture } from './visual/picture.mjs';

/** A story in which everything that the toolbar offers can be seen. */
const seenIn = 'payout-card--ready';
/** Values that look like another one of their menu: as the system says, as the brand says, and until answers have come. */
const alike = { mode: 'light dark', density: 'brand', network: 'slow' };
/** All that the story asks for has come by then on a slow way. */
const patienceMs = 15_000;

const manifest = JSON.parse(
  readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
);
/** Attributes of an element, by its tag, as the manifest has them. */
const attributes = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes: own = [] }) => (tagName ? [[tagName, own.map(({ name }) => name)]] : [])),
);

/**
 * Opens a page of docs, with all that is on it.
 * @returns {Promise<string[]>} what the page of an element does not list of its attributes
 */
export async function visitDocs(tab, origin, id) {
  await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
  await tab.waitForFunction((docs) => window.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered')?.[0] === docs, id);
  await tab.locator('.sbdocs-content :is(h1, h2)').first().waitFor();
  const own = attributes.get(`partner-${id.replace('--docs', '')}`) ?? [];
  if (own.length === 0) return [];
  const listed = await tab.locator('.docblock-argstable').first().innerText();
  return own.filter((name) => !listed.includes(name)).map((name) => `its controls and docs do not have ${name}`);
}

/** Opens what is around stories and docs: the list of them, and one of them in it. */
export async function visitFrame(tab, origin, id) {
  await tab.goto(`${origin}/index.html?path=/docs/${id}`);
  await tab
    .getByRole('link', { name: 'Theming' })
    .or(tab.getByRole('button', { name: 'Theming' }))
    .first()
    .waitFor();
  await tab.frameLocator('#storybook-preview-iframe').locator('.sbdocs-content h1').first().waitFor();
}

/**
 * Chooses each value of each menu of the toolbar. All of a menu have to look different.
 * @returns {Promise<string[]>} what is wrong
 */
export async function tryToolbar(tab, origin) {
  await showStory(tab, origin, seenIn);
  const { globals, globalTypes } = await tab.evaluate(() => window.__STORYBOOK_ADDONS_CHANNEL__.last('setGlobals')[0]);
  const wrong = [];
  for (const [menu, { toolbar }] of Object.entries(globalTypes)) {
    if (!toolbar) continue;
    const looks = new Map();
    for (const { value } of toolbar.items) {
      if (alike[menu] === value) continue;
      const look = await lookWith(tab, { [menu]: value });
      if (looks.has(look)) wrong.push(`${menu}: ${value} looks as ${looks.get(look)}`);
      looks.set(look, value);
    }
    if (menu === 'network') wrong.push(...(await trySlow(tab, looks)));
    await lookWith(tab, { [menu]: globals[menu] });
  }
  return wrong;
}

async function lookWith(tab, globals) {
  await tab.evaluate((next) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: next }), globals);
  await settle(tab);
  return lookOf(tab);
}

const lookOf = async (tab) => digestOf(await takePicture(tab));

/** A slow way looks as one on which nothing comes, and then as any other. */
async function trySlow(tab, looks) {
  const first = looks.get(await lookWith(tab, { network: 'slow' }));
  if (first !== 'loading') return [`network: slow looks as ${first ?? 'no other'}`];
  const end = Date.now() + patienceMs;
  while (looks.get(await lookOf(tab)) !== 'normal') if (Date.now() > end) return ['network: slow never comes'];
  return [];
}
