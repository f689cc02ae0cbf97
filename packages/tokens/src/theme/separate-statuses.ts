import { apart, isApart } from '../color/eyes.js';
import { contrast, cssOfOklch, roundOklch, type Oklch } from '../color/oklch.js';
import type { Brand } from '../brand.js';
import { modes, themeColors, type Mode } from '../color/theme-colors.js';
import { valueOfOklch } from '../dtcg/css-of-value.js';
import type { TypedValue } from '../dtcg/token-value.js';
import type { TokenName } from '../generated/names.js';
import { groundsOf, of, statusSets, type Colors, type StatusSet } from './check-theme.js';
import { overrideOf, type Override, type Theme } from './theme.js';

/** How far a status may be moved; further, and it would no longer be called by its colour. */
const offsets = [0, -0.04, 0.04, -0.08, 0.08, -0.12, 0.12, -0.17, -0.22].flatMap((l) =>
  [0, -10, 10, -20, 20].flatMap((h) => [1, 0.7].map((c) => ({ l, c, h }))),
);
const nearestFirst = [...offsets].sort((one, other) => cost(one) - cost(other));

function cost({ l, c, h }: (typeof offsets)[number]): number {
  return Math.abs(l) * 100 + Math.abs(h) / 2 + (1 - c) * 15;
}

/**
 * Moves colours of statuses, in the modes where one could be taken for the brand's own, to the nearest that cannot: apart for all
 * eyes from the brand, the greys and the other statuses, and with the contrast that they need. Where there are none they stay,
 * and the check tells of it.
 */
export function separateStatuses(brand: Brand): {
  readonly overrides: Theme['overrides'];
  readonly colors: ReadonlyMap<Mode, Colors>;
} {
  const colors = new Map<Mode, Colors>();
  const moved = new Set<TokenName>();
  for (const mode of modes) {
    const derived = themeColors(brand, mode);
    const changes = statusSets.flatMap((set) => [...placesFor(set, derived, mode)]);
    for (const [status] of changes) moved.add(status);
    colors.set(mode, new Map([...derived, ...changes]));
  }
  // What is set is set in every mode, so that a mode where nothing was wrong keeps its colour.
  const value = (name: TokenName, mode: Mode): TypedValue => ({
    type: 'color',
    value: valueOfOklch(of(colors.get(mode) ?? new Map(), name)),
  });
  const overrides = [...moved].map((name): [TokenName, Override] => [
    name,
    overrideOf(value(name, 'light'), {
      dark: value(name, 'dark'),
      'light-more': value(name, 'light-more'),
      'dark-more': value(name, 'dark-more'),
    }),
  ]);
  return { overrides: new Map(overrides), colors };
}

/** A status with no free place takes one of another status, which then looks for its own: so often. */
const ROUNDS = 4;

/** The statuses of a set that have to move, with where to. */
function placesFor({ statuses, others }: StatusSet, derived: Colors, mode: Mode): Map<TokenName, Oklch> {
  const places = new Map<TokenName, Oklch>();
  const placeOf = (name: TokenName) => places.get(name) ?? of(derived, name);
  const fixed = others.map((other) => ({ color: of(derived, other), least: apart.other }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let settled = true;
    for (const status of statuses) {
      const rivals = statuses
        .filter((other) => other !== status)
        .map((other) => ({ color: placeOf(other), least: apart.status }));
      const grounds = groundsOf(status, mode).map(({ ground, least }) => ({ color: of(derived, ground), least }));
      const free = findApart(of(derived, status), placeOf(status), [...rivals, ...fixed], grounds);
      const place = free ?? findApart(of(derived, status), placeOf(status), fixed, grounds);
      settled &&= free !== null;
      if (place !== null && place !== placeOf(status)) places.set(status, place);
    }
    if (settled) return places;
  }
  return new Map();
}

interface Rival {
  readonly color: Oklch;
  readonly least: number;
}

/** The place where a status is if that is free, else the free one nearest to where it belongs. */
function findApart(home: Oklch, place: Oklch, rivals: readonly Rival[], grounds: readonly Rival[]): Oklch | null {
  const works = (candidate: Oklch) =>
    grounds.every((ground) => contrast(candidate, ground.color) >= ground.least) &&
    rivals.every((rival) => isApart(candidate, rival.color, rival.least));
  return works(place) ? place : (candidatesFor(home).find(works) ?? null);
}

const candidates = new Map<string, readonly Oklch[]>();

/** Colours around one, nearest first. A status has the same with every brand, and what is computed of them is kept. */
function candidatesFor(color: Oklch): readonly Oklch[] {
  const key = cssOfOklch(color);
  const known = candidates.get(key);
  if (known) return known;
  const made = nearestFirst
    .map(({ l, c, h }) => ({ ...color, l: color.l + l, c: color.c * c, h: (color.h + h + 360) % 360 }))
    // As files and style sheets will hold it.
    .map(roundOklch)
    .filter(({ l }) => l > 0 && l < 1);
  candidates.set(key, made);
  return made;
}
