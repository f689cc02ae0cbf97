// Reads of a picture, before anything decodes it, what it is and how large, and that its file ends where the picture ends.
import { crc32 } from 'node:zlib';

export interface Raster {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Pixels, as its head says. */
  readonly width: number;
  readonly height: number;
}

/** A file that is no picture of ours; `message` says what to do. */
export class NoRaster extends Error {
  override readonly name = 'NoRaster';
}

const refuse = (message: string): never => {
  throw new NoRaster(message);
};
const CUT = 'It ends before its picture does. Send it again, whole.';
const MORE = 'There is something else behind its picture. Export it anew from the program that made it.';
const FILM = 'It is a film, and a logo stands still. Export one picture of it.';
const FAULTY = 'Its file is broken. Export it anew from the program that made it.';

const reader = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.length,
    /** Big-endian, as PNG and JPEG have it; little for WebP. */
    u16: (at: number, little = false) => (at + 2 > bytes.length ? refuse(CUT) : view.getUint16(at, little)),
    u32: (at: number, little = false) => (at + 4 > bytes.length ? refuse(CUT) : view.getUint32(at, little)),
    u8: (at: number) => bytes[at] ?? refuse(CUT),
    crc: (from: number, to: number) => crc32(bytes.subarray(from, to)),
    text: (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
};
type Reader = ReturnType<typeof reader>;

/** @throws NoRaster */
export function readRaster(bytes: Uint8Array): Raster {
  const file = reader(bytes);
  const found =
    file.text(0, 8) === '\x89PNG\r\n\x1a\n'
      ? png(file)
      : file.text(0, 3) === '\xff\xd8\xff'
        ? jpeg(file)
        : file.text(0, 4) === 'RIFF' && file.text(8, 4) === 'WEBP'
          ? webp(file)
          : refuse('Its content is no PNG, JPEG or WebP. Export it as one of them rather than renaming it.');
  return found.width > 0 && found.height > 0 ? found : refuse(FAULTY);
}

function png(file: Reader): Raster {
  if (file.u32(8) !== 13 || file.text(12, 4) !== 'IHDR') refuse(FAULTY);
  const size = { width: file.u32(16), height: file.u32(20) };
  for (let at = 8; ;) {
    const type = file.text(at + 4, 4);
    const next = at + 12 + file.u32(at);
    if (next > file.length) refuse(CUT);
    if (file.crc(at + 4, next - 4) !== file.u32(next - 4)) refuse(FAULTY);
    if (type === 'acTL') refuse(FILM);
    if (type === 'IEND') return next === file.length ? { type: 'image/png', ...size } : refuse(MORE);
    at = next;
  }
}

/** Progressive pictures have about ten; thousands keep a decoder busy for minutes. */
const MOST_SCANS = 64;

function jpeg(file: Reader): Raster {
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  for (let at = 2; ;) {
    if (file.u8(at) !== 0xff) refuse(FAULTY);
    const marker = file.u8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) {
      if (at + 2 < file.length) refuse(MORE);
      return size && scans > 0 ? { type: 'image/jpeg', ...size } : refuse(FAULTY);
    } else {
      const length = file.u16(at + 2);
      if (length < 2) refuse(FAULTY);
      // Sequential, extended and progressive; the others are read by hardly any browser.
      if (marker >= 0xc0 && marker <= 0xc2) {
        if (size) refuse(FAULTY);
        size = { height: file.u16(at + 5), width: file.u16(at + 7) };
      }
      at += 2 + length;
      if (marker === 0xda) {
        scans += 1;
        if (scans > MOST_SCANS) refuse(FAULTY);
        at = endOfScan(file, at);
      }
    }
  }
}

/** The next marker behind coded data, in which 0xff is followed by 0 or a restart. */
function endOfScan(file: Reader, from: number): number {
  for (let at = from; ; at += 1) {
    if (file.u8(at) !== 0xff) continue;
    const after = file.u8(at + 1);
    if (after !== 0 && (after < 0xd0 || after > 0xd7)) return at;
  }
}

function webp(file: Reader): Raster {
  const end = 8 + file.u32(4, true);
  if (end > file.length) refuse(CUT);
  if (end < file.length) refuse(MORE);
  let size: { width: number; height: number } | null = null;
  for (let at = 12; at < end;) {
    const type = file.text(at, 4);
    const length = file.u32(at + 4, true);
    const body = at + 8;
    if (body + length > end) refuse(CUT);
    if (type === 'ANIM' || type === 'ANMF') refuse(FILM);
    if (type === 'VP8 ') {
      if (file.text(body + 3, 3) !== '\x9d\x01\x2a') refuse(FAULTY);
      size = { width: file.u16(body + 6, true) & 0x3fff, height: file.u16(body + 8, true) & 0x3fff };
    } else if (type === 'VP8L') {
      const bits = file.u8(body) === 0x2f ? file.u32(body + 1, true) : refuse(FAULTY);
      size = { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    at = body + length + (length % 2);
  }
  return size ? { type: 'image/webp', ...size } : refuse(FAULTY);
}
