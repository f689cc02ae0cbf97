// Files of pictures, made byte by byte, so that a test can make them wrong in one place.
import { crc32, deflateSync } from 'node:zlib';

export const bytes = (...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );
const u32 = (value: number): number[] => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255);

export const chunk = (type: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const named = bytes(type, body);
  return bytes(u32(body.length), named, u32(crc32(named)));
};
export const PNG = bytes([0x89], 'PNG\r\n', [0x1a], '\n');
export const head = (width: number, height: number, kind = 6): Uint8Array<ArrayBuffer> =>
  chunk('IHDR', bytes(u32(width), u32(height), [8, kind, 0, 0, 0]));
export const end = chunk('IEND', bytes());

/** Rows of one colour with some transparency. */
export const rows = (width: number, height: number): Uint8Array =>
  deflateSync(
    Buffer.concat(
      Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, 0x80)])),
    ),
  );

/** @param extra chunks before the picture's data */
export const pngOf = (width: number, height: number, ...extra: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  bytes(PNG, head(width, height), ...extra, chunk('IDAT', rows(width, height)), end);
