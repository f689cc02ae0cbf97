// Fonts that are made table by table, and real ones.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

const { resolve } = createRequire(import.meta.url);
/** A real font, `noto-sans-latin-400-normal` of `noto-sans`. */
export const realFont = (name: string, of = 'noto-sans'): Uint8Array =>
  new Uint8Array(readFileSync(resolve(`@fontsource/${of}/files/${name}.woff2`)));

export interface Table {
  readonly tag: string;
  readonly data: Uint8Array;
  /** Bytes that it says it has. @default those of its data */
  readonly claims?: number;
  /** Outlines or advances as the format rearranges them. */
  readonly transformed?: boolean;
}

export interface Making {
  readonly flavor?: number;
  readonly count?: number;
  readonly tables?: readonly Table[];
  /** In the place of the tables, packed. */
  readonly packed?: Uint8Array;
  readonly behind?: Uint8Array;
  /** Says how long the file is. */
  readonly length?: number;
  readonly metadata?: Uint8Array;
}

const number = (value: number): number[] => {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(128 + (rest % 128));
  return bytes;
};
export const join = (...parts: readonly ArrayLike<number>[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(Array.from(part)))));
export const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
export const pack = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));

/** A WOFF2 of tables, which may lie about itself. */
export function woff2Of({ flavor = 0x00010000, tables = sample(), ...rest }: Making = {}): Uint8Array {
  const directory = tables.flatMap(({ tag, data, claims, transformed }) => {
    const outlines = tag === 'glyf' || tag === 'loca';
    const version = outlines === (transformed === true) ? 0 : outlines ? 3 : 1;
    const length = number(claims ?? data.length);
    return [0x3f | (version << 6), ...latin(tag), ...length, ...(transformed ? length : [])];
  });
  const packed = rest.packed ?? pack(join(...tables.map(({ data }) => data)));
  const end = 48 + directory.length + packed.length;
  const gap = new Uint8Array((4 - (end % 4)) % 4);
  const metadata = rest.metadata ?? new Uint8Array();
  const file = Buffer.from(
    join(new Uint8Array(48), directory, packed, metadata.length ? gap : [], metadata, rest.behind ?? []),
  );
  file.write('wOF2', 0, 'latin1');
  file.writeUInt32BE(flavor, 4);
  file.writeUInt32BE(rest.length ?? file.length, 8);
  file.writeUInt16BE(rest.count ?? tables.length, 12);
  file.writeUInt32BE(packed.length, 20);
  if (metadata.length > 0) {
    file.writeUInt32BE(end + gap.length, 28);
    file.writeUInt32BE(metadata.length, 32);
    file.writeUInt32BE(metadata.length, 36);
  }
  return new Uint8Array(file);
}

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: readonly number[]): number[] => values.flatMap((value) => u16(value >>> 16, value & 0xffff));

export interface Sampled {
  readonly family?: string;
  readonly fsType?: number;
  readonly italic?: boolean;
  /** First and last character that it has; more groups than a font has claim so. */
  readonly groups?: readonly (readonly [from: number, to: number])[];
  readonly claimedGroups?: number;
  /** `wght` from, default and to. */
  readonly axis?: readonly [number, number, number];
}

/** Tables of a small font without anything to draw. */
export function sample(of: Sampled = {}): Table[] {
  const name = [...(of.family ?? 'Sample')].flatMap((letter) => u16(letter.charCodeAt(0)));
  const groups = of.groups ?? [[0x20, 0x7e]];
  const map = [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(12, 0),
    ...u32(16 + 12 * groups.length, 0, of.claimedGroups ?? groups.length),
    ...groups.flatMap(([from, to]) => u32(from, to, 1)),
  ];
  const os2 = new Uint8Array(96);
  os2.set(u16(4, 500, 400, 5, of.fsType ?? 0));
  os2.set(u16(of.italic ? 1 : 64), 62);
  const axis = (of.axis ?? []).flatMap((value) => u32(value * 65536));
  return [
    { tag: 'head', data: new Uint8Array(54) },
    { tag: 'hhea', data: new Uint8Array(36) },
    { tag: 'maxp', data: join(u32(0x00010000), u16(1), new Uint8Array(26)) },
    { tag: 'hmtx', data: new Uint8Array(4) },
    { tag: 'OS/2', data: os2 },
    { tag: 'name', data: join(u16(0, 2, 30, 3, 1, 0x409, 1, name.length, 0, 3, 1, 0x409, 256, name.length, 0), name) },
    { tag: 'cmap', data: join(map) },
    ...(axis.length === 0
      ? []
      : [{ tag: 'fvar', data: join(u32(0x00010000), u16(16, 2, 1, 20, 0, 8), latin('wght'), axis, u16(0, 256)) }]),
    { tag: 'glyf', data: new Uint8Array() },
    { tag: 'loca', data: new Uint8Array(4) },
  ];
}

/** Tables with one in another's place; without data it is left out. */
export const withTable = (tag: string, data: Uint8Array | null, tables = sample()): Table[] => [
  ...tables.filter((table) => table.tag !== tag),
  ...(data ? [{ tag, data }] : []),
];

/** So many zeros, packed: a few bytes. */
export const zeros = (size: number): Uint8Array => pack(new Uint8Array(size));
