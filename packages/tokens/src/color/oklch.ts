import { clampRgb, converter, formatHex, inGamut, toGamut, wcagLuminance, type Color } from 'culori';

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

const inSrgb = inGamut('rgb');
const luminances = new WeakMap<Oklch, readonly number[]>();

/** Relative luminance on each screen, computed once a colour. */
function luminancesOf(color: Oklch): readonly number[] {
  const known = luminances.get(color);
  if (known) return known;
  // All screens agree on what the smallest has.
  const made = inSrgb(color) ? [wcagLuminance(color)] : screens.map((shown) => wcagLuminance(shown(color)));
  luminances.set(color, made);
  return made;
}

/** Contrast of two opaque colours by WCAG 2.2, on the screen where it is lowest. */
export function contrast(one: Oklch, other: Oklch): number {
  const [ours, others] = [luminancesOf(one), luminancesOf(other)];
  let least = Infinity;
  for (let screen = 0; screen < Math.max(ours.length, others.length); screen += 1) {
    const mine = ours[screen] ?? ours[0] ?? 0;
    const theirs = others[screen] ?? others[0] ?? 0;
    least = Math.min(least, (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05));
  }
  return least;
}

/** With as many digits as files and style sheets hold: more than an eye can tell apart. */
export function roundOklch({ l, c, h, alpha }: Oklch): Oklch {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return { mode: 'oklch', l: round(l, 4), c: round(c, 4), h: round(h, 2), alpha: round(alpha, 3) };
}

export function cssOfOklch(color: Oklch): string {
  const { l, c, h, alpha } = roundOklch(color);
  return alpha < 1 ? `oklch(${l} ${c} ${h} / ${alpha})` : `oklch(${l} ${c} ${h})`;
}

/** As `#rrggbb`: what a screen of today shows. */
export const hexOf = (color: Oklch): string => formatHex(clampRgb({ ...color }));
