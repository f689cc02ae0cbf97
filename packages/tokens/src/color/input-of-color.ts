import { formatHex, inGamut, parse } from 'culori';
import { evaluateColor } from './evaluate-color.js';
import { cssOfOklch, oklchOf, type Oklch } from './oklch.js';

const inSrgb = inGamut('rgb');

/**
 * A colour as somebody types it, in any way that CSS knows, as a brand holds it: `#rrggbb` where a screen of today has it and
 * nothing else was meant, else `oklch(…)`.
 *
 * @returns null: it is no colour, or one that lets something through
 */
export function inputOfColor(text: string): string | null {
  const color = parse(text.trim().toLowerCase());
  if (!color || (color.alpha ?? 1) < 1) return null;
  if (color.mode === 'oklch' || !inSrgb(color)) {
    const made = oklchOf(color);
    return made.c < 0.5 ? cssOfOklch(made) : null;
  }
  return formatHex(color);
}

/**
 * A colour of a brand with its channels.
 *
 * @throws where it is not one that a brand may have
 */
export const channelsOf = (input: string): Oklch => evaluateColor(input, 'light');
