import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { differenceOf, digestOf } from './picture.mjs';
import { lookOf, looks } from './looks.mjs';

/** White, with a square of a colour somewhere. */
function picture(left, color, width = 24) {
  const png = new PNG({ width, height: 16 });
  png.data.fill(255);
  for (let y = 4; y < 12; y += 1) for (let x = left; x < left + 8; x += 1) png.data.set(color, (y * width + x) * 4);
  return PNG.sync.write(png);
}
const usual = picture(4, [20, 90, 200, 255]);

it('has a digest of its own when something moved by a pixel, or one channel by one', () => {
  const digests = [
    usual,
    picture(5, [20, 90, 200, 255]),
    picture(4, [20, 91, 200, 255]),
    picture(4, [20, 90, 200, 255], 25),
  ];
  expect(new Set(digests.map(digestOf)).size).toBe(4);
  expect(digestOf(picture(4, [20, 90, 200, 255]))).toBe(digestOf(usual));
});

it('says how many pixels differ, and by how much', () => {
  expect(differenceOf(usual, usual)).toMatchObject({ pixels: 0, largest: 0 });
  expect(differenceOf(usual, picture(4, [20, 91, 200, 255]))).toMatchObject({ pixels: 64, largest: 1 });
  // A column goes and another one comes.
  expect(differenceOf(usual, picture(5, [20, 90, 200, 255])).pixels).toBe(16);
  expect(differenceOf(usual, picture(4, [20, 90, 200, 255], 25)).pixels).toBe(16);
});

it('takes one look of each story, always the same, and all of them in the end', () => {
  const chosen = Array.from({ length: 180 }, (_, at) => lookOf(`payout-card--${at}`));
  expect(new Set(chosen)).toEqual(new Set(looks));
  expect(lookOf('payout-card--7')).toBe(chosen[7]);
});
