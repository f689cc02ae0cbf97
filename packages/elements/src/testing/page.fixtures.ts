import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';

/** Only Chromium can be told what its reader prefers. */
export const isChromium = navigator.userAgent.includes('Chrome/');
/** It shows a page of 1280 × 900 whatever is asked for, and nobody can point at something in it. */
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/** Presses a key, or several together: `Control+End`. */
export const pressKeys = (keys: string): Promise<unknown> =>
  isChromium ? sendKeys({ press: keys }) : executeServerCommand('press-keys', keys.split('+'));

/** Types, letter by letter: WebKit's driver would press all of them at once, and one that comes twice only once. */
export async function typeKeys(text: string): Promise<void> {
  if (!isWebKit) return sendKeys({ type: text });
  for (const letter of text) await executeServerCommand('press-keys', [letter]);
}

/** A page of this size; in WebKit it is the root that has this width, and what stands in it. */
export async function sizePage(width: number, height: number): Promise<void> {
  if (isWebKit) document.documentElement.style.inlineSize = `${width}px`;
  else await setViewport({ width, height });
}

/** A page of this size, in Chromium without motion. */
export async function calmPage(width = 1100, height = 900): Promise<void> {
  await sizePage(width, height);
  if (isChromium) await emulateMedia({ reducedMotion: 'reduce' });
}
