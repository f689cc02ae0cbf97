import {
  clampRgb,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
} from 'culori';
import { expect, it } from 'vitest';
import { themes } from '../generated/themes.js';
import { modes, themeColors } from './theme-colors.js';

/**
 * CIEDE2000. Two patches side by side differ from about 2 on; 10 is five times that, seen at a glance. A shape and a word stand
 * beside each of these colours all the same.
 */
const APART = 10;
/** From what has no status: its hue is the brand's. */
const FROM_NEUTRAL = 5;
const difference = differenceCiede2000();
const eyes: Readonly<Record<string, (color: Color) => Color>> = {
  'all cones': (color) => color,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};
const sets = [
  ['ok-mark', 'warn-mark', 'danger-mark'],
  ['ok-text', 'warn-text', 'danger-text', 'info-text'],
];
const cases = Object.entries(themes).flatMap(([name, { brand }]) =>
  modes.flatMap((mode) => Object.keys(eyes).map((eye) => ({ name, brand, mode, eye }))),
);

it.each(cases)(`statuses of $name in $mode stand ${APART} apart for eyes with $eye`, ({ brand, mode, eye }) => {
  const colors = themeColors(brand, mode);
  const seen = (token: string) => eyes[eye]!(clampRgb({ ...colors.get(token)! }));
  const pairs = sets.flatMap((tokens) =>
    tokens.flatMap((one, at) => [
      ...tokens.slice(at + 1).map((other) => ({ one, other, least: APART })),
      ...(one.endsWith('-mark') ? [{ one, other: 'mark-neutral', least: FROM_NEUTRAL }] : []),
    ]),
  );
  const found = pairs.map((pair) => ({ ...pair, apart: difference(seen(pair.one), seen(pair.other)) }));
  expect(found.filter(({ apart, least }) => apart < least)).toEqual([]);
});
