import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
} from 'culori';
import type { Oklch } from './oklch.js';

const eyes = {
  'all cones': (color: Color) => color,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;
export type Eye = keyof typeof eyes;
export const eyeNames: readonly Eye[] = ['all cones', 'deuteranopia', 'protanopia', 'tritanopia'];

/**
 * How far apart colours must be, in CIEDE2000: two patches side by side differ from about 2 on. A shape and a word stand beside
 * each of these colours all the same.
 */
export const apart = {
  /** A status from another: seen at a glance. */
  status: 10,
  /** A status from what has none: the greys and the brand, which nobody chose to be told apart from it. */
  other: 5,
} as const;

/** What differences are computed in. */
const toLab = converter('lab65');
const difference = differenceCiede2000();
const seen = new WeakMap<Oklch, Map<Eye, Color>>();

/** A colour as an eye sees it (Machado, 2009, full severity), computed once. */
function seenBy(eye: Eye, color: Oklch): Color {
  const byEye = seen.get(color) ?? new Map<Eye, Color>();
  seen.set(color, byEye);
  const made = byEye.get(eye) ?? toLab(eyes[eye](clampRgb({ ...color })));
  byEye.set(eye, made);
  return made;
}

const differenceFor = (eye: Eye, one: Oklch, other: Oklch) => difference(seenBy(eye, one), seenBy(eye, other));

/** Whether all eyes tell two colours apart by so much. */
export function isApart(one: Oklch, other: Oklch, least: number): boolean {
  return eyeNames.every((eye) => differenceFor(eye, one, other) >= least);
}

/** How far apart two colours are for the eyes that see the least of it. */
export function leastDifference(one: Oklch, other: Oklch): { readonly eye: Eye; readonly difference: number } {
  const all = eyeNames.map((eye) => ({ eye, difference: differenceFor(eye, one, other) }));
  return all.reduce((least, next) => (next.difference < least.difference ? next : least));
}
