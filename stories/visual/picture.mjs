// Pictures of a page, and what is kept of them: a digest of their pixels.
import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';

/** How long a page has to look the same to count as settled. */
const STEADY_MS = 120;
const PATIENCE_MS = 4_000;

const sessions = new WeakMap();

/** @returns {Promise<Buffer>} the whole page as PNG, in the encoding that takes the browser least work */
export async function takePicture(tab) {
  const session = sessions.get(tab) ?? (await tab.context().newCDPSession(tab));
  sessions.set(tab, session);
  await tab.evaluate(hideCarets);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale: 1 },
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
}

/** In the page: a caret blinks. Only a sheet of its own reaches into a shadow tree. */
function hideCarets() {
  const within = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      if (!shadowRoot.adoptedStyleSheets.includes(window.noCaret)) shadowRoot.adoptedStyleSheets.push(window.noCaret);
      within(shadowRoot);
    }
  };
  if (!window.noCaret) {
    window.noCaret = new CSSStyleSheet();
    window.noCaret.replaceSync('* { caret-color: transparent !important; }');
  }
  within(document);
}

/** Waits until a page has stopped changing: parts of a widget load once the first paint is over. */
export async function settle(tab) {
  await tab.evaluate(() => document.fonts.ready);
  const end = Date.now() + PATIENCE_MS;
  let before = await takePicture(tab);
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, STEADY_MS));
    const now = await takePicture(tab);
    if (now.equals(before)) return;
    before = now;
  }
}

/** Twelve letters that stand for every pixel. The browser's encoder is a part of it, and the probe's as well. */
export const digestOf = (picture) => createHash('sha256').update(picture).digest('base64url').slice(0, 12);

/**
 * Where two pictures differ: the second one, faded, with every other pixel marked.
 * @returns {{ picture: Buffer, pixels: number, largest: number }} how many pixels, and by how much of 255 one channel at most
 */
export function differenceOf(before, after) {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const shown = new PNG({ width: Math.max(one.width, other.width), height: Math.max(one.height, other.height) });
  let pixels = 0;
  let largest = 0;
  for (let y = 0; y < shown.height; y += 1) {
    for (let x = 0; x < shown.width; x += 1) {
      const to = (y * shown.width + x) * 4;
      const a = pixelAt(one, x, y);
      const b = pixelAt(other, x, y);
      const by = a && b ? Math.max(...a.map((channel, at) => Math.abs(channel - b[at]))) : 255;
      const faded = (b ?? [255, 255, 255]).map((channel) => 200 + channel * 0.2);
      shown.data.set(by > 0 ? [230, 0, 60, 255] : [...faded, 255], to);
      pixels += Number(by > 0);
      largest = Math.max(largest, by);
    }
  }
  return { picture: PNG.sync.write(shown), pixels, largest };
}

function pixelAt({ width, height, data }, x, y) {
  if (x >= width || y >= height) return null;
  const at = (y * width + x) * 4;
  return [data[at], data[at + 1], data[at + 2]];
}
