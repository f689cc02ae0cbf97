import { clampRgb, inGamut } from 'culori';
import { oklchOf, type Oklch } from '../color/oklch.js';

const STEP = 0.005;
const shown = inGamut('rgb');

/** The colour of the same hue that is nearest in lightness and works, on a screen of today; null where none does. */
export function nearestColor(color: Oklch, works: (color: Oklch) => boolean): Oklch | null {
  for (let off = 0; off <= 1; off += STEP) {
    for (const l of [color.l - off, color.l + off]) {
      if (l < 0 || l > 1) continue;
      const candidate = { ...color, l };
      // Cut off as a browser would, so that what is proposed is what will be seen.
      const made = shown(candidate) ? candidate : oklchOf(clampRgb(candidate));
      if (works(made)) return made;
    }
  }
  return null;
}
