import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/**
 * Fonts by the writing they hold, in the order in which a character is looked for: Latin as Europe and Vietnam write it, Greek,
 * Cyrillic, Arabic and Japanese. Other writing has no glyph here, and the paper says so.
 */
const files = {
  latin: () => resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'),
  'latin-ext': () => resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff'),
  vietnamese: () => resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff'),
  greek: () => resolve('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff'),
  cyrillic: () => resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff'),
  arabic: () => resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'),
  japanese: () => resolve('@fontsource/kosugi/files/kosugi-japanese-400-normal.woff'),
} as const;
export type FontName = keyof typeof files;
const names = Object.keys(files).filter((name): name is FontName => name in files);

interface LoadedFont {
  readonly bytes: Buffer;
  readonly font: Font;
}
/** Read when a character asks for it: the Japanese one is larger than all the others. */
const loaded = new Map<FontName, LoadedFont>();

export function loadFont(name: FontName): LoadedFont {
  let entry = loaded.get(name);
  if (!entry) {
    const bytes = readFileSync(files[name]());
    const font = create(bytes);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`The font ${name} is a collection, not a font.`);
    loaded.set(name, (entry = { bytes, font }));
  }
  return entry;
}

const has = (name: FontName, code: number): boolean => loadFont(name).font.hasGlyphForCodePoint(code);

export interface Run {
  readonly font: FontName;
  readonly text: string;
}

/** Stands for a character that no font has. */
export const MISSING = '?';

/** A text in runs of one font each. What no font has is replaced by {@link MISSING}. */
export function runsOf(text: string): { readonly runs: readonly Run[]; readonly missing: boolean } {
  const runs: { font: FontName; text: string }[] = [];
  let missing = false;
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    // Spaces stay with the writing around them, so that a name from right to left is laid out as a whole.
    const font = last && has(last.font, code) ? last.font : names.find((name) => has(name, code));
    missing ||= font === undefined;
    const [wanted, shown] = font ? [font, character] : (['latin', MISSING] as const);
    if (last?.font === wanted) last.text += shown;
    else runs.push({ font: wanted, text: shown });
  }
  return { runs, missing };
}
