import { emulateMedia, setViewport } from '@web/test-runner-commands';

/** Only Chromium can be told how large the page is and what its reader prefers; others show a page of 1280 × 900 as it is. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** A page of this size, without motion. */
export async function calmPage(width = 1100, height = 900): Promise<void> {
  if (!isChromium) return;
  await setViewport({ width, height });
  await emulateMedia({ reducedMotion: 'reduce' });
}
