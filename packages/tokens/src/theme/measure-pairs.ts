import { contrast, cssOfOklch } from '../color/oklch.js';
import type { Mode } from '../color/theme-colors.js';
import type { TokenName } from '../generated/names.js';
import { frontsIn, groundsOf, of, type Colors } from './check-theme.js';
import type { Theme } from './theme.js';

/** A colour that carries meaning, on the one of its grounds where it stands out least. */
export interface MeasuredPair {
  readonly front: TokenName;
  readonly ground: TokenName;
  /** Contrast by WCAG 2.2. */
  readonly found: number;
  readonly needed: number;
  /** How many grounds it meets. */
  readonly grounds: number;
  /** As CSS writes them. */
  readonly colors: readonly [front: string, ground: string];
}

/**
 * What every foreground of a theme comes to in a mode. A hook that nobody set is its semantic token, and not measured again.
 */
export function measurePairs(colors: Colors, mode: Mode, overrides: Theme['overrides']): MeasuredPair[] {
  return frontsIn(overrides).map((front) => {
    const color = of(colors, front);
    const [first, ...others] = groundsOf(front, mode).map(({ ground, least }) => {
      const under = of(colors, ground);
      return { ground, under, found: contrast(color, under), needed: least };
    });
    if (!first) throw new Error(`${front} meets no ground.`);
    const { ground, under, found, needed } = others.reduce(
      (least, next) => (next.found - next.needed < least.found - least.needed ? next : least),
      first,
    );
    return {
      front,
      ground,
      found,
      needed,
      grounds: others.length + 1,
      colors: [cssOfOklch(color), cssOfOklch(under)],
    };
  });
}
