import { apart, leastDifference, type Eye } from '../color/eyes.js';
import { contrast, cssOfOklch, type Oklch } from '../color/oklch.js';
import { modes, themeColors, wantsMore, type Mode } from '../color/theme-colors.js';
import { isTokenName } from '../color/theme-colors.js';
import type { TokenName } from '../generated/names.js';
import { tokenFacts } from '../generated/token-facts.js';
import { contrastPairs, needed } from '../semantic/contrast-pairs.js';
import { nearestColor } from './nearest-color.js';
import { overrideCss, type Theme } from './theme.js';

/** Something that a theme does not hold. */
export interface Finding {
  /** `contrast` is a ratio by WCAG 2.2, `apart` a difference in CIEDE2000. */
  readonly kind: 'contrast' | 'apart';
  readonly mode: Mode;
  readonly pair: readonly [front: TokenName, ground: TokenName];
  readonly found: number;
  readonly needed: number;
  /** Eyes that tell the two apart least. */
  readonly eye: Eye | null;
  /** Colour for the front, nearest to what it is, that works on all its grounds; null where none does: change the ground. */
  readonly nearest: string | null;
}

export type Colors = ReadonlyMap<TokenName, Oklch>;

export interface StatusSet {
  readonly statuses: readonly TokenName[];
  /** What else they must not be taken for. */
  readonly others: readonly TokenName[];
}

/** Statuses that are told apart by colour. Words say what they mean; a bar does not, so bars keep away from the brand as well. */
export const statusSets: readonly StatusSet[] = [
  { statuses: ['ok-mark', 'warn-mark', 'danger-mark'], others: ['mark-neutral', 'accent-mark'] },
  { statuses: ['ok-text', 'warn-text', 'danger-text', 'info-text'], others: [] },
];

/** Every pair of a theme that is too close, in every mode. Empty: the theme holds AA, and AAA for who asks for more. */
export function checkTheme(theme: Theme): Finding[] {
  return [...colorsOf(theme)].flatMap(([mode, colors]) => findingsIn(mode, colors, theme.overrides));
}

/** Every public colour of a theme, in every mode. */
export function colorsOf(theme: Theme): ReadonlyMap<Mode, Colors> {
  const [normal, more] = [overrideCss(theme, 'normal'), overrideCss(theme, 'more')];
  return new Map(modes.map((mode) => [mode, themeColors(theme.brand, mode, wantsMore(mode) ? more : normal)]));
}

/** @param overrides what the theme sets by itself */
export function findingsIn(mode: Mode, colors: Colors, overrides: Theme['overrides']): Finding[] {
  return [...tooClose(overrides, colors, mode), ...alike(colors, mode)];
}

export interface Ground {
  readonly ground: TokenName;
  /** Contrast that the front needs on it. */
  readonly least: number;
}

function groundsAt(level: 'AA' | 'AAA'): ReadonlyMap<TokenName, readonly Ground[]> {
  const all = new Map<TokenName, Ground[]>();
  for (const { front, grounds, kind } of contrastPairs)
    all.set(front, [...(all.get(front) ?? []), ...grounds.map((ground) => ({ ground, least: needed[kind][level] }))]);
  return all;
}
const grounds = { AA: groundsAt('AA'), AAA: groundsAt('AAA') } as const;

/** What a colour needs on each ground that it meets. */
export const groundsOf = (front: TokenName, mode: Mode): readonly Ground[] =>
  grounds[wantsMore(mode) ? 'AAA' : 'AA'].get(front) ?? [];

const aliases = new Map<string, string | undefined>(
  tokenFacts
    .filter(({ tier }) => tier === 'component')
    .map(({ name, alias }) => [name, alias?.replace('--partner-', '')]),
);

/** Colours that carry meaning, without hooks that are only another name of one. */
export const frontsIn = (overrides: Theme['overrides']): TokenName[] =>
  [...grounds.AA.keys()].filter((front) => overrides.has(front) || aliases.get(front) === undefined);

function tooClose(overrides: Theme['overrides'], colors: Colors, mode: Mode): Finding[] {
  /** A hook that nobody set is its semantic token: one finding tells of both. */
  const meant = (name: TokenName): TokenName => {
    const alias = overrides.has(name) ? undefined : aliases.get(name);
    return alias !== undefined && isTokenName(alias) ? meant(alias) : name;
  };
  const found = new Map<string, Finding>();
  for (const front of grounds.AA.keys()) {
    const met = groundsOf(front, mode);
    const color = of(colors, front);
    const holds = (candidate: Oklch) =>
      met.every(({ ground, least }) => contrast(candidate, of(colors, ground)) >= least);
    if (holds(color)) continue;
    const nearest = nearestColor(color, holds);
    for (const { ground, least } of met) {
      const ratio = contrast(color, of(colors, ground));
      const meets = groundsOf(meant(front), mode).some((other) => meant(other.ground) === meant(ground));
      const pair = [meets ? meant(front) : front, meant(ground)] as const;
      if (ratio >= least || (found.get(pair.join())?.needed ?? 0) >= least) continue;
      const proposal = nearest === null ? null : cssOfOklch(nearest);
      found.set(pair.join(), {
        kind: 'contrast',
        mode,
        pair,
        found: ratio,
        needed: least,
        eye: null,
        nearest: proposal,
      });
    }
  }
  return [...found.values()];
}

function alike(colors: Colors, mode: Mode): Finding[] {
  return statusSets.flatMap(({ statuses, others }) =>
    statuses.flatMap((status, at) =>
      [
        ...statuses.slice(at + 1).map((other) => ({ other, least: apart.status })),
        ...others.map((other) => ({ other, least: apart.other })),
      ].flatMap(({ other, least }) => {
        const { eye, difference } = leastDifference(of(colors, status), of(colors, other));
        const pair = [status, other] as const;
        return difference >= least
          ? []
          : [{ kind: 'apart' as const, mode, pair, found: difference, needed: least, eye, nearest: null }];
      }),
    ),
  );
}

export function of(colors: Colors, name: TokenName): Oklch {
  const color = colors.get(name);
  if (!color) throw new Error(`${name} is no colour.`);
  return color;
}
