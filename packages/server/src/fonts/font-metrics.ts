import type { FontMetrics } from '@gangway/contract';
import type { Font } from 'fontkit';
import type { Woff2 } from './woff2.js';

/** How often letters are in English text, of a hundred; other languages in Latin letters come to widths within a hundredth of it. */
const often = {
  ' ': 18.3,
  e: 10.4,
  t: 7.4,
  a: 6.6,
  o: 6.2,
  i: 5.8,
  n: 5.7,
  s: 5.2,
  r: 4.9,
  h: 4.9,
  l: 3.3,
  d: 3.3,
  c: 2.3,
  u: 2.3,
  m: 2,
  w: 1.9,
  f: 1.9,
  g: 1.6,
  y: 1.6,
  p: 1.5,
  b: 1.2,
  v: 0.8,
  k: 0.6,
};

/** How a font fills a line; undefined where it has no Latin letters, or its numbers are none. */
export function metricsOf(font: Font, file: Woff2): FontMetrics | undefined {
  const unit = font.unitsPerEm;
  const advances = advancesIn(file);
  const { useTypoMetrics } = font['OS/2'].fsSelection;
  const [ascent, descent, lineGap] = useTypoMetrics
    ? [font['OS/2'].typoAscender, font['OS/2'].typoDescender, font['OS/2'].typoLineGap]
    : [font.ascent, font.descent, font.lineGap];
  let [sum, all] = [0, 0];
  for (const [letter, share] of Object.entries(often)) {
    const code = letter.codePointAt(0) ?? 0;
    const advance = font.hasGlyphForCodePoint(code) ? advances(font.glyphForCodePoint(code).id) : null;
    if (advance === null) return undefined;
    sum += advance * share;
    all += share;
  }
  const part = (value: number) => Number((value / unit).toFixed(4));
  const metrics = { ascent: part(ascent), descent: part(-descent), lineGap: part(lineGap), width: part(sum / all) };
  const isSound = metrics.width > 0 && Object.values(metrics).every((value) => value >= 0 && value < 10);
  return isSound ? metrics : undefined;
}

/** Advances by glyph, in units of the font. Glyphs behind the last number have that one. */
function advancesIn({ tables, packedHmtx }: Woff2): (glyph: number) => number | null {
  const [bytes, first, step] = packedHmtx ? [packedHmtx, 1, 2] : [tables.get('hmtx') ?? new Uint8Array(), 0, 4];
  const hhea = tables.get('hhea');
  const count = hhea ? ((hhea[34] ?? 0) << 8) + (hhea[35] ?? 0) : 0;
  return (glyph) => {
    const at = first + step * Math.min(glyph, count - 1);
    const [high, low] = [bytes[at], bytes[at + 1]];
    return high === undefined || low === undefined ? null : (high << 8) + low;
  };
}
