import { brotliDecompressSync } from 'node:zlib';

/** Why a file is no font that pages could be given. The message is for whoever sent it. */
export class NoFont extends Error {
  override readonly name = 'NoFont';
}

/** A font as WOFF 2.0 holds it. */
export interface Woff2 {
  /** Tables that stand in it as they are, by tag; those that the format rearranges (outlines) are checked by size alone. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** The table of advances where the format rearranges it: a byte, and one number for each glyph. Null: it stands as it is. */
  readonly packedHmtx: Uint8Array | null;
  /** Tags of all tables. */
  readonly tags: ReadonlySet<string>;
  /** `0x00010000` or `OTTO`, as the first four bytes of a plain font would say. */
  readonly flavor: number;
  /** The file without what no page needs: extended metadata and private data. */
  readonly clean: Uint8Array;
}

/** Bytes of all tables, which is also what browsers take. */
const MOST_UNPACKED = 30 * 1024 * 1024;
const MOST_TABLES = 64;
const HEADER = 48;
const TRUE_TYPE = 0x00010000;
const OPEN_TYPE = 0x4f54544f;
const COLLECTION = 0x74746366;

// prettier-ignore
const TAGS = [
  'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT',
  'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH',
  'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar',
  'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill',
];

interface Entry {
  readonly tag: string;
  readonly transformed: boolean;
  /** Bytes in the unpacked stream. */
  readonly size: number;
}

/**
 * Takes the container of a font apart. Sizes are added up before anything is unpacked, and no more is unpacked than they say.
 *
 * @throws NoFont
 */
export function readWoff2(bytes: Uint8Array): Woff2 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  if (signature !== 'wOF2') throw new NoFont(notWoff2(signature));
  if (bytes.length < HEADER) throw new NoFont('It ends before its tables do.');
  const flavor = view.getUint32(4);
  if (flavor === COLLECTION) throw new NoFont('It is a collection of fonts. Send each font as a file of its own.');
  if (flavor !== TRUE_TYPE && flavor !== OPEN_TYPE) throw new NoFont('It holds no OpenType font.');
  if (view.getUint32(8) !== bytes.length)
    throw new NoFont('It is not as long as it says: something is missing at its end, or does not belong there.');
  const count = view.getUint16(12);
  if (count === 0 || count > MOST_TABLES) throw new NoFont(`It has ${count} tables. A font has 1 to ${MOST_TABLES}.`);

  const { entries, end: start } = readDirectory(bytes, count);
  const tags = new Set(entries.map(({ tag }) => tag));
  if (tags.size < entries.length) throw new NoFont('It has a table twice.');
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED)
    throw new NoFont(`It unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MiB. Send a subset of it.`);

  const end = start + view.getUint32(20);
  if (end > bytes.length) throw new NoFont('It ends before its tables do.');
  assertNothingElse(bytes, view, end);
  const data = unpack(bytes.subarray(start, end), unpacked);
  const tables = new Map<string, Uint8Array>();
  let packedHmtx: Uint8Array | null = null;
  let at = 0;
  for (const { tag, transformed, size } of entries) {
    if (!transformed) tables.set(tag, data.subarray(at, at + size));
    else if (tag === 'hmtx') packedHmtx = data.subarray(at, at + size);
    at += size;
  }
  return { tables, packedHmtx, tags, flavor, clean: cleaned(bytes.slice(0, end)) };
}

function notWoff2(signature: string): string {
  if (signature === 'wOFF') return 'It is WOFF 1. Convert it to WOFF2, which is a third smaller.';
  if (['OTTO', 'true', 'ttcf', '\0\u0001\0\0'].includes(signature))
    return 'It is a plain OpenType or TrueType font. Convert it to WOFF2, which is half as large.';
  return 'By its content it is no WOFF2.';
}

function readDirectory(bytes: Uint8Array, count: number): { readonly entries: Entry[]; readonly end: number } {
  let at = HEADER;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new NoFont('It ends before its tables do.');
    at += 1;
    return value;
  };
  /** A number in one to five bytes of seven bits, without zeros in front. */
  const number = (): number => {
    let value = 0;
    for (let place = 0; place < 5; place += 1) {
      const next = byte();
      if (place === 0 && next === 0x80) break;
      value = value * 128 + (next & 0x7f);
      if (value > 0xffffffff) break;
      if (next < 0x80) return value;
    }
    throw new NoFont('The list of its tables is broken.');
  };
  const entries = Array.from({ length: count }, (): Entry => {
    const flags = byte();
    const tag = TAGS[flags & 0x3f] ?? String.fromCharCode(byte(), byte(), byte(), byte());
    const version = flags >> 6;
    const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
    const length = number();
    if (length > MOST_UNPACKED) throw new NoFont(`Its table ${JSON.stringify(tag)} is too large.`);
    const size = transformed ? number() : length;
    if (tag === 'loca' && transformed && size !== 0) throw new NoFont('The list of its tables is broken.');
    return { tag, transformed, size };
  });
  return { entries, end: at };
}

/** Behind the tables stand, if anything, metadata and private data, each where the head of the file says. */
function assertNothingElse(bytes: Uint8Array, view: DataView, end: number): void {
  const padded = (value: number) => Math.ceil(value / 4) * 4;
  let at = end;
  for (const [offset, length] of [
    [view.getUint32(28), view.getUint32(32)],
    [view.getUint32(40), view.getUint32(44)],
  ] as const) {
    if (length === 0) continue;
    if (offset !== padded(at)) throw new NoFont('Its parts do not follow each other.');
    at = offset + length;
  }
  const gap = bytes.subarray(end, Math.min(padded(end), bytes.length));
  if (padded(at) !== padded(bytes.length) || bytes.length < at || gap.some((byte) => byte !== 0))
    throw new NoFont('Its parts do not follow each other, or something else stands behind it.');
}

function unpack(packed: Uint8Array, size: number): Uint8Array {
  const attempt = (part: Uint8Array): Uint8Array | null => {
    try {
      return brotliDecompressSync(part, { maxOutputLength: Math.max(1, size) });
    } catch {
      return null;
    }
  };
  const data = attempt(packed);
  if (data?.length !== size) throw new NoFont('Its tables cannot be unpacked to what it says.');
  // Bytes behind the end of the stream would go unnoticed: without them it is whole as well.
  if (attempt(packed.subarray(0, -1))) throw new NoFont('Something else stands behind its tables.');
  return data;
}

function cleaned(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setUint32(8, bytes.length);
  for (let at = 28; at < HEADER; at += 4) view.setUint32(at, 0);
  return bytes;
}
