import type { Brand } from './brand.js';

export type { Brand } from './brand.js';

/** The part of a style declaration that this needs. */
export interface StyleTarget {
  setProperty(name: string, value: string): void;
}

const COLOR = /^#[0-9a-f]{6}$|^oklch\([01]?\.?\d{0,4} \d?\.?\d{0,4} \d{1,3}(?:\.\d{1,2})?\)$/;
const FAMILY = /^[A-Za-z][A-Za-z0-9 -]{0,63}$/;
const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-[a-z-]+)$/;

const within =
  (low: number, high: number, unit = '') =>
  (value: unknown) =>
    typeof value === 'number' && value >= low && value <= high ? value + unit : null;
const families = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((name) => FAMILY.test(name))
    ? value.map((name) => (GENERIC.test(name) ? name : `"${name}"`)).join(',')
    : null;

/** How each input is written; null refuses the value. */
const writers: Readonly<Record<keyof Brand, readonly [name: string, write: (value: unknown) => string | null]>> = {
  accent: ['accent', (value) => (typeof value === 'string' && COLOR.test(value) ? value : null)],
  neutralHue: ['neutral-hue', within(0, 360)],
  neutralChroma: ['neutral-chroma', within(0, 0.04)],
  font: ['font', families],
  fontHeading: ['font-heading', families],
  fontMono: ['font-mono', families],
  headingWeight: ['heading-weight', within(100, 900)],
  headingTracking: ['heading-tracking', within(-0.1, 0.1, 'em')],
  radius: ['radius', within(0, 24, 'px')],
  // In rem, so that the reader's own text size counts.
  textSize: [
    'text-size',
    (value) => (typeof value === 'number' && value >= 12 && value <= 20 ? `${value / 16}rem` : null),
  ],
  density: ['density', within(0.75, 1.25)],
};

/**
 * Sets a brand's inputs as custom properties, each through CSSOM and only after its own check, so that no value can be more than
 * the value of its property.
 *
 * @returns names of the inputs that were refused
 */
export function applyBrand(target: StyleTarget, brand: Brand): string[] {
  const refused: string[] = [];
  let key: keyof Brand;
  for (key in writers) {
    const [name, write] = writers[key];
    const value = brand[key];
    if (value === null || value === undefined) continue;
    const css = write(value);
    if (css === null) refused.push(key);
    else target.setProperty(`--partner-brand-${name}`, css);
  }
  return refused;
}
