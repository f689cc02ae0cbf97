import { clampRgb, converter, parse } from 'culori';
import { cssOfOklch, oklchOf, roundOklch, type Oklch } from '../color/oklch.js';
import type { ColorValue, ShadowValue, TypedValue } from './token-value.js';

const functions = new Set<ColorValue['colorSpace']>(['lab', 'lch', 'oklab', 'oklch']);

/** A DTCG colour of any space; `none` counts as 0. */
export function oklchOfValue({ colorSpace, components, alpha = 1 }: ColorValue): Oklch {
  const [one, two, three] = components.map((component) => (component === 'none' ? 0 : component));
  const channels = `${one} ${two} ${three} / ${alpha}`;
  const percents = `${one} ${two}% ${three}% / ${alpha}`;
  const css =
    colorSpace === 'hsl' || colorSpace === 'hwb'
      ? `${colorSpace}(${percents})`
      : functions.has(colorSpace)
        ? `${colorSpace}(${channels})`
        : `color(${colorSpace === 'xyz-d65' ? 'xyz' : colorSpace} ${channels})`;
  const color = parse(css);
  if (!color) throw new Error(`${css} is no colour.`);
  return oklchOf(color);
}

export function valueOfOklch(color: Oklch): ColorValue {
  const { l, c, h, alpha } = roundOklch(color);
  return { colorSpace: 'oklch', components: [l, c, h], ...(alpha < 1 ? { alpha } : {}) };
}

/** `#rrggbb` as it is, with its channels. */
export function valueOfHex(hex: string): ColorValue {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { colorSpace: 'srgb', components: [channel(1), channel(3), channel(5)], hex };
}

const toRgb = converter('rgb');

/** Channels in sRGB from 0 to 1, and whether they say all that the value said. */
export function clampedSrgb(value: ColorValue): { r: number; g: number; b: number; isExact: boolean } {
  const [r = 0, g = 0, b = 0] = value.components.map((component) => (component === 'none' ? 0 : component));
  if (value.colorSpace === 'srgb') return { r, g, b, isExact: !value.components.includes('none') };
  const shown = clampRgb(toRgb(oklchOfValue(value)));
  return { r: shown.r, g: shown.g, b: shown.b, isExact: false };
}

/** `#rrggbb` where a colour is exactly that, else `oklch()`; without its alpha. */
export function opaqueCss(value: ColorValue): string {
  const bytes = value.components.map((component) => (component === 'none' ? 0 : component * 255));
  if (value.colorSpace === 'srgb' && bytes.every((byte) => Math.abs(byte - Math.round(byte)) < 1e-6))
    return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
  return cssOfOklch({ ...oklchOfValue(value), alpha: 1 });
}

const length = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`;
const colorCss = (value: ColorValue) => cssOfOklch(oklchOfValue(value));
const shadowCss = ({ inset, offsetX, offsetY, blur, spread, color }: ShadowValue) =>
  [...(inset === true ? ['inset'] : []), ...[offsetX, offsetY, blur, spread].map(length), colorCss(color)].join(' ');
const generic = /^(?:-apple-system|serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+)$/;
/** A family's name as a string of CSS, whatever is in it. */
const familyCss = (name: string) =>
  generic.test(name) ? name : `"${name.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;
/** Numbers of the names that DTCG has for weights. */
export const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** A value of one of the types that our tokens have, in CSS. Nothing but the grammar of its type can come out. */
export function cssOfValue(typed: TypedValue): string {
  switch (typed.type) {
    case 'color':
      return colorCss(typed.value);
    case 'dimension':
    case 'duration':
      return length(typed.value);
    case 'number':
      return String(typed.value);
    case 'fontWeight':
      return String(typeof typed.value === 'number' ? typed.value : weights[typed.value]);
    case 'fontFamily':
      return [typed.value].flat().map(familyCss).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${typed.value.join(', ')})`;
    case 'shadow':
      return [typed.value].flat().map(shadowCss).join(', ');
    case 'border':
      return `${length(typed.value.width)} ${typeof typed.value.style === 'string' ? typed.value.style : 'dashed'} ${colorCss(typed.value.color)}`;
    case 'strokeStyle':
      return typeof typed.value === 'string' ? typed.value : 'dashed';
    case 'transition': {
      const { duration, delay, timingFunction } = typed.value;
      return `${length(duration)} ${length(delay)} cubic-bezier(${timingFunction.join(', ')})`;
    }
    case 'gradient':
      return typed.value.map(({ color, position }) => `${colorCss(color)} ${position * 100}%`).join(', ');
    case 'typography': {
      const { fontFamily, fontSize, fontWeight, lineHeight } = typed.value;
      return `${cssOfValue({ type: 'fontWeight', value: fontWeight })} ${length(fontSize)}/${lineHeight} ${[fontFamily].flat().map(familyCss).join(', ')}`;
    }
  }
}
