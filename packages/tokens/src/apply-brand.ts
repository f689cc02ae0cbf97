import type { Brand } from './brand.js';

export type { Brand } from './brand.js';

/** The part of a style declaration that this needs. */
export interface StyleTarget {
  setProperty(name: string, value: string): void;
}

/** A value that no brand may have. */
export interface Refusal {
  /** `radius`, `font.1` for one of a list, `["font.1"]` for a key of that name. */
  readonly path: string;
  /** What it needs instead: `needs a number from 0 to 24`. */
  readonly reason: string;
}

/** Refuses a value, or one of a list, and says what is needed. */
type Refuse = (needs: string, at?: number) => undefined;
type Write = (value: unknown, refuse: Refuse, textUnit: TextUnit) => string | undefined;
/** `rem`: of the page that it is written for. `em`: of the reader's own size, which widgets count from whatever the page has. */
export type TextUnit = 'rem' | 'em';

const COLOR =
  /^#[0-9a-f]{6}$|^oklch\((?:0|1|0?\.\d{1,4}) (?:0|0?\.[0-4]\d{0,3}) (?:[0-2]?\d?\d|3[0-5]\d|360)(?:\.\d\d?)?\)$/;
const FAMILY = /^[A-Za-z][A-Za-z0-9 -]{0,63}$/;
const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-[a-z-]+)$/;

const within =
  (low: number, high: number, css: (value: number, textUnit: TextUnit) => string = String): Write =>
  (value, refuse, textUnit) =>
    typeof value === 'number' && value >= low && value <= high
      ? css(value, textUnit)
      : refuse(`a number from ${low} to ${high}`);
const families: Write = (value, refuse) => {
  // A copy, so that what is checked is what is written.
  const names: unknown[] = Array.isArray(value) ? [...value] : [];
  if (names.length < 1 || names.length > 12) return refuse('1 to 12 font families');
  return names
    .map((name, at) =>
      typeof name === 'string' && FAMILY.test(name)
        ? GENERIC.test(name)
          ? name
          : `"${name}"`
        : refuse('letters, digits, spaces and hyphens', at),
    )
    .join();
};

const writers: Readonly<Record<keyof Brand, readonly [name: string, write: Write]>> = {
  accent: [
    'accent',
    (value, refuse) =>
      typeof value === 'string' && COLOR.test(value) ? value : refuse('#rrggbb or oklch(0.43 0.083 195)'),
  ],
  neutralHue: ['neutral-hue', within(0, 360)],
  neutralChroma: ['neutral-chroma', within(0, 0.04)],
  font: ['font', families],
  fontHeading: ['font-heading', families],
  fontMono: ['font-mono', families],
  headingWeight: ['heading-weight', within(100, 900)],
  headingTracking: ['heading-tracking', within(-0.1, 0.1, (value) => `${value}em`)],
  radius: ['radius', within(0, 24, (value) => `${value}px`)],
  // Not in pixels, so that the reader's own text size counts.
  textSize: ['text-size', within(12, 20, (value, textUnit) => `${value / 16}${textUnit}`)],
  density: ['density', within(0.75, 1.25)],
};

/**
 * Sets a brand's inputs as custom properties, each through CSSOM and only after its own check, so that no value can be more than
 * the value of its property. What is refused leaves its property as it was.
 *
 * @param textUnit of the text size: `em` for what only widgets read
 */
export function applyBrand(
  target: StyleTarget,
  brand: Readonly<Partial<Record<keyof Brand, unknown>>>,
  textUnit: TextUnit = 'rem',
): Refusal[] {
  const refused: Refusal[] = [];
  let key: keyof Brand;
  for (key in writers) {
    const [name, write] = writers[key];
    const value = brand[key];
    if (value === null || value === undefined) continue;
    const before = refused.length;
    const css = write(
      value,
      (needs, at) => {
        refused.push({ path: at === undefined ? key : `${key}.${at}`, reason: `needs ${needs}` });
        return undefined;
      },
      textUnit,
    );
    if (css !== undefined && refused.length === before) target.setProperty(`--partner-brand-${name}`, css);
  }
  return refused;
}
