import {
  channelsOf,
  contrast,
  hexOf,
  inputOfColor,
  measurePairs,
  modes,
  themeOfBrand,
  tokenFacts,
  type BrandTheme,
  type MeasuredPair,
  type Mode,
} from '@gangway/tokens/compiler';
import { defaults, type Content } from '../draft/content.js';

export { inputOfColor };

/** What a content comes to, measured. */
export interface Proof {
  readonly theme: BrandTheme;
  readonly pairs: ReadonlyMap<Mode, readonly MeasuredPair[]>;
  /** Pairs of all modes, and how many of them hold. */
  readonly total: number;
  readonly held: number;
  /** Contrast on the accent as it was given: of white, and of what buttons write in. */
  readonly onAccent: { readonly white: number; readonly chosen: number };
}

export function prove({ brand, tokens }: Content): Proof {
  const theme = themeOfBrand(brand, tokens);
  const pairs = new Map<Mode, readonly MeasuredPair[]>();
  for (const mode of modes)
    pairs.set(mode, measurePairs(theme.colors.get(mode) ?? new Map(), mode, theme.theme.overrides));
  const all = [...pairs.values()].flat();
  const buttons = pairs.get('light')?.find(({ front }) => front === 'on-accent');
  return {
    theme,
    pairs,
    total: all.length,
    held: all.filter(({ found, needed }) => found >= needed).length,
    onAccent: {
      white: contrast(channelsOf('#ffffff'), channelsOf(brand.accent ?? defaults.accent)),
      chosen: buttons?.found ?? 0,
    },
  };
}

/** A colour as `<input type="color">` holds it. */
export const hexOfInput = (input: string): string => hexOf(channelsOf(input));

/** Hue and chroma of greys that belong to a colour: enough to be of the brand, too little to be a colour. */
export function greysOf(input: string): { readonly neutralHue: number; readonly neutralChroma: number } {
  const { h, c } = channelsOf(input);
  return { neutralHue: Math.round(h) % 360, neutralChroma: Number(Math.min(c, TRACE).toFixed(4)) };
}
const TRACE = 0.008;

/** Tokens that can be given a colour of one's own. */
export const colorTokens: readonly string[] = tokenFacts.flatMap(({ name, type, tier }) =>
  type === 'color' && (tier === 'semantic' || tier === 'component') ? [name] : [],
);

/** What a token comes to by itself, to begin with when it gets colours of its own. */
export function colorsOf({ theme }: Proof, name: string): { readonly light: string; readonly dark: string } {
  const of = (mode: 'light' | 'dark') => {
    const color = [...(theme.colors.get(mode) ?? [])].find(([token]) => token === name)?.[1];
    return color ? hexOf(color) : '#808080';
  };
  return { light: of('light'), dark: of('dark') };
}
