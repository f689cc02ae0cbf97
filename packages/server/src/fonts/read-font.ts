import { fontWritingSchema, type FontEmbedding, type FontFacts } from '@gangway/contract';
import { create, type Font } from 'fontkit';
import { metricsOf } from './font-metrics.js';
import { NoFont, readWoff2, type Woff2 } from './woff2.js';
import { writings } from './writings.js';

/** A font that pages may be given. */
export interface ReadFont {
  readonly facts: FontFacts;
  /** WOFF2, without what no page needs. */
  readonly bytes: Uint8Array;
}

/** Tables that a browser refuses a font without. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];
const OUTLINES = [['glyf', 'loca'], ['CFF '], ['CFF2']];
/** What is read of a font, and how large it may be: nothing here is long in a font that somebody drew. */
const READ = { head: 54, hhea: 36, maxp: 64, 'OS/2': 128, name: 64 * 1024, fvar: 8 * 1024, cmap: 1024 * 1024 } as const;
/** Entries of `name`; of `cmap` there are a handful. */
const MOST_NAMES = 1000;
const MOST_MAPS = 40;
const MOST_AXES = 16;
/** Missing characters that are told. */
const TOLD = 40;

/**
 * Reads what a font is and what it can write.
 *
 * @throws NoFont
 */
export function readFont(bytes: Uint8Array): ReadFont {
  const file = readWoff2(bytes);
  for (const tag of NEEDED) if (!file.tags.has(tag)) throw new NoFont(`Its table ${JSON.stringify(tag)} is missing.`);
  if (!OUTLINES.some((outlines) => outlines.every((tag) => file.tags.has(tag))))
    throw new NoFont('It has no outlines. Fonts that are pictures cannot take the colour of a text.');
  if (file.tags.has('SVG ')) throw new NoFont('It has drawings in SVG. Export it with outlines alone.');
  assertCounts(file);
  try {
    const font = open(file);
    const metrics = metricsOf(font, file);
    const facts = { ...factsOf(font), ...(metrics ? { metrics } : {}) };
    // The reader leaves out what it cannot read.
    if (file.tags.has('fvar') && facts.axes.length === 0) throw new NoFont('Its axes cannot be read.');
    return { facts, bytes: file.clean };
  } catch (error) {
    if (error instanceof NoFont) throw error;
    throw new NoFont('Its tables cannot be read.', { cause: error });
  }
}

/** How many entries tables claim to have, before anything makes room for them. */
function assertCounts({ tables }: Woff2): void {
  for (const [tag, most] of Object.entries(READ)) {
    const table = tables.get(tag);
    if (table && table.length > most) throw new NoFont(`Its table ${JSON.stringify(tag)} is too large.`);
  }
  for (const [tag, at, most] of [
    ['name', 2, MOST_NAMES],
    ['cmap', 2, MOST_MAPS],
    ['fvar', 8, MOST_AXES],
  ] as const) {
    const table = tables.get(tag);
    const count = table && ((table[at] ?? 0) << 8) + (table[at + 1] ?? 0);
    if (count !== undefined && count > most)
      throw new NoFont(`Its table ${JSON.stringify(tag)} claims ${count} entries. ${most} are enough.`);
  }
}

/** A plain font of the tables that are read and no others. */
function open({ tables, flavor }: Woff2): Font {
  const read = Object.keys(READ).flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [{ tag, table }] : [];
  });
  // Nothing is drawn; without any outlines the library does not tell which glyph a character has.
  read.push({ tag: 'glyf', table: new Uint8Array() });
  const head = 12 + 16 * read.length;
  const size = read.reduce((sum, { table }) => sum + Math.ceil(table.length / 4) * 4, head);
  const plain = Buffer.alloc(size);
  plain.writeUInt32BE(flavor, 0);
  plain.writeUInt16BE(read.length, 4);
  let offset = head;
  for (const [index, { tag, table }] of read.entries()) {
    const entry = 12 + 16 * index;
    plain.write(tag, entry, 'latin1');
    plain.writeUInt32BE(offset, entry + 8);
    plain.writeUInt32BE(table.length, entry + 12);
    plain.set(table, offset);
    offset += Math.ceil(table.length / 4) * 4;
  }
  const font = create(plain);
  if (!('hasGlyphForCodePoint' in font)) throw new NoFont('It is a collection of fonts.');
  return font;
}

function factsOf(font: Font): FontFacts {
  const os2 = font['OS/2'];
  const axes = Object.entries(font.variationAxes).flatMap(([tag, range]) =>
    range ? [{ tag, min: range.min, at: range.default, max: range.max }] : [],
  );
  if (axes.some(({ min, at, max }) => !(min <= at && at <= max))) throw new NoFont('An axis of it is broken.');
  const axis = (tag: string) => axes.find((each) => each.tag === tag);
  const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, Math.round(value)));
  const [weight, width] = [axis('wght'), axis('wdth')];
  const ownWidth = WIDTHS[within(1, os2.usWidthClass, 9) - 1] ?? 100;
  return {
    family: familyOf(font),
    style: os2.fsSelection.italic || os2.fsSelection.oblique ? 'italic' : 'normal',
    weight: {
      from: within(1, weight?.min ?? os2.usWeightClass, 1000),
      to: within(1, weight?.max ?? os2.usWeightClass, 1000),
    },
    width: { from: width?.min ?? ownWidth, to: width?.max ?? ownWidth },
    axes,
    embedding: embeddingOf(os2.fsType),
    subsetting: !os2.fsType.noSubsetting,
    missing: missingIn(font),
  };
}

/** Percent of the normal width, by the class in OS/2. */
const WIDTHS = [50, 62.5, 75, 87.5, 100, 112.5, 125, 150, 200];

/** The name of the family in the form that a brand can name: letters, digits, spaces and hyphens. */
function familyOf(font: Font): string {
  const name = (font.getName('preferredFamily', 'en') || font.familyName || '')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 -]+/g, ' ')
    .replace(/^[^A-Za-z]+/, '')
    .replaceAll(/ +/g, ' ')
    .slice(0, 64)
    .trim();
  if (name === '') throw new NoFont('It has no name of a family in Latin letters.');
  return name;
}

function embeddingOf({ noEmbedding, viewOnly, editable }: Font['OS/2']['fsType']): FontEmbedding {
  // Where a font says several things, the most open of them holds.
  if (editable) return 'editable';
  if (viewOnly) return 'preview';
  return noEmbedding ? 'restricted' : 'installable';
}

const missingIn = (font: Font): FontFacts['missing'] =>
  fontWritingSchema.options.flatMap((writing) => {
    const asked = [...new Set(writings[writing])];
    const missing = asked.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (missing.length === 0) return [];
    return [{ writing, count: missing.length, of: asked.length, characters: missing.slice(0, TOLD).join('') }];
  });
