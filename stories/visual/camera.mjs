// Goes through stories and takes their pictures.
import { showStory } from '../storybook.mjs';
import { looks, nameOfLook, prepareLooks, viewportOf, wear, widest } from './looks.mjs';
import { settle, takePicture } from './picture.mjs';
import { openPinned } from './pinned-browser.mjs';

const tabs = 2;

/**
 * @param {string} origin of a built Storybook
 * @param {string[]} ids stories
 * @param {(id: string, pictures: Map<string, Buffer>) => void} keep pictures by {@link nameOfLook}
 * @param {(id: string, fault: string) => void} fail a story that does not come to its end
 */
export async function takeAll(browser, origin, ids, keep, fail) {
  const waiting = [...ids];
  await Promise.all(Array.from({ length: Math.min(tabs, waiting.length) }, goOn));

  async function goOn() {
    const context = await openPinned(browser, viewportOf(widest));
    const tab = await context.newPage();
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      try {
        keep(id, await picturesOf(tab, origin, id));
        if (waiting.length > 0 && waiting.length % 40 === 0) console.log(`visual: ${waiting.length} stories to go`);
      } catch (error) {
        fail(id, String(error));
      }
    }
    await context.close();
  }
}

/** A story in all its looks, on a page that was loaded for it: what another one has left in modules or in storage would show. */
async function picturesOf(tab, origin, id) {
  await tab.setViewportSize(viewportOf(widest));
  const outcome = await showStory(tab, origin, id);
  if (outcome !== 'finished') throw new Error(outcome);
  await prepareLooks(tab);
  await settle(tab);
  const pictures = new Map();
  for (const look of looks) {
    await wear(tab, look);
    pictures.set(nameOfLook(look), await takePicture(tab));
  }
  await tab.evaluate(() => localStorage.clear());
  return pictures;
}
