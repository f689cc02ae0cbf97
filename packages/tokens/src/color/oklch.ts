import { clampRgb, converter, toGamut, wcagContrast, type Color } from 'culori';

/** A colour with all its channels; a grey has hue 0. */
export interface Oklch {
  readonly mode: 'oklch';
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly alpha: number;
}

const toOklch = converter('oklch');

export function oklchOf(color: Color): Oklch {
  const { l, c, h = 0, alpha = 1 } = toOklch(color);
  return { mode: 'oklch', l, c, h, alpha };
}

// A screen shows a colour that sRGB lacks in one of three ways: cut off (what browsers do today), with less chroma (what CSS
// Color 4 asks for), or as it is (on a wider screen).
const screens: readonly ((color: Oklch) => Color)[] = [
  (color) => clampRgb({ ...color }),
  toGamut('rgb', 'oklch'),
  (color) => ({ ...color }),
];

/** Contrast of two opaque colours by WCAG 2.2, on the screen where it is lowest. */
export function contrast(one: Oklch, other: Oklch): number {
  return Math.min(...screens.map((shown) => wcagContrast(shown(one), shown(other))));
}
