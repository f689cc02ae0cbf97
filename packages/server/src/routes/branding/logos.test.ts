import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import encodeJpeg, { init as initJpeg } from '@jsquash/jpeg/encode.js';
import encodeWebp, { init as initWebp } from '@jsquash/webp/encode.js';
import { createTestServer, sampleHistory, sampleProgram, type TestServer } from '@gangway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../images/codecs.js';
import { bytes, chunk, end, head, PNG, pngOf, rows } from '../../images/pictures.fixtures.js';
import { readRaster } from '../../images/raster.js';
import { readLogo } from './read-logo.js';
import { pdf, senderOf, text, type Loose } from '../../proof.fixtures.js';

const now = '2026-04-14T17:20:00Z';
let server: TestServer;
let jpeg: Uint8Array;
let webp: Uint8Array;
beforeAll(async () => {
  server = await createTestServer({
    programs: [sampleProgram],
    histories: ['alpha', 'beta'].map((handle) => sampleHistory({ handle, now })),
    now,
  });
  const { resolve } = createRequire(import.meta.url);
  const compiled = async (path: string) => WebAssembly.compile(await readFile(resolve(path)));
  await initJpeg(await compiled('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  await initWebp(await compiled('@jsquash/webp/codec/enc/webp_enc.wasm'));
  const picture = await decode('image/png', pngOf(200, 50));
  jpeg = new Uint8Array(await encodeJpeg(picture));
  webp = new Uint8Array(await encodeWebp(picture));
});
afterAll(() => server.close());

const send = senderOf(() => server, 'alpha');
const upload = (file: Uint8Array, variant = 'light') => send(`PUT /branding/draft/logo/${variant}`, file);
const script = '<script>alert(1)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`;
const html = `<!doctype html><html><body>${script}</body></html>`;
const png = pngOf(64, 32);
const utf16 = (words: string) => new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'));
/** A picture with some bytes put in another's place. */
const changed = (file: Uint8Array, at: number, ...by: readonly number[]) => {
  const copy = new Uint8Array(file);
  copy.set(by, at);
  return copy;
};
const cut = (file: Uint8Array, part: number) => file.slice(0, Math.floor(file.length * part));
const riff = (type: string, body: Uint8Array) =>
  bytes('RIFF', little(body.length + 12), 'WEBP', type, little(body.length), body);
const little = (value: number) => [value, value >>> 8, value >>> 16, value >>> 24].map((byte) => byte & 255);
/** A JPEG of nothing but markers. */
const markers = (width: number, height: number, scans: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...Array.from({ length: scans }, () => [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0, 0]),
    [0xff, 0xd9],
  );
const other = /no PNG, JPEG or WebP/;
const whole = /ends before its picture/;
const more = /something else behind/;
const film = /film/;
const large = /million are enough/;
const broken = /broken|cannot be read/;

/** What must not become a logo, each with what is said of it. */
const hostile: readonly (readonly [name: string, file: () => Uint8Array, says: RegExp])[] = [
  ['an empty file', () => bytes(), other],
  ['one byte', () => bytes([0x89]), other],
  ['an SVG', () => bytes(svg), other],
  ['an SVG with a declaration', () => bytes(`<?xml version="1.0"?>${svg}`), other],
  ['an SVG behind spaces', () => bytes(`\n\n   ${svg}`), other],
  ['an SVG in UTF-16', () => utf16(svg), other],
  ['an SVG with a doctype that grows', () => bytes(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg}`), other],
  ['an SVG with a foreign object', () => bytes('<svg><foreignObject><iframe/></foreignObject></svg>'), other],
  ['an SVG in gzip', () => bytes([0x1f, 0x8b, 8, 0], deflateSync(svg)), other],
  ['a page', () => bytes(html), other],
  ['a script', () => bytes('alert(1)'), other],
  ['PHP', () => bytes('<?php system($_GET[0]);'), other],
  ['a GIF', () => bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b]), other],
  ['a GIF that is a script', () => bytes('GIF89a=1;alert(1)//'), other],
  ['a BMP', () => bytes('BM', new Uint8Array(60)), other],
  ['a TIFF', () => bytes('II*', [0], new Uint8Array(60)), other],
  ['an ICO', () => bytes([0, 0, 1, 0, 1, 0], new Uint8Array(60)), other],
  ['an AVIF', () => bytes([0, 0, 0, 32], 'ftypavif', new Uint8Array(60)), other],
  ['a HEIC', () => bytes([0, 0, 0, 32], 'ftypheic', new Uint8Array(60)), other],
  ['a JPEG XL', () => bytes([0xff, 0x0a], new Uint8Array(60)), other],
  ['a JPEG 2000', () => bytes([0, 0, 0, 12], 'jP  \r\n', [0x87, 0x0a]), other],
  ['a PSD', () => bytes('8BPS', [0, 1], new Uint8Array(60)), other],
  ['a PDF', () => pdf(html), other],
  ['PostScript', () => bytes('%!PS-Adobe-3.0\n(x) run'), other],
  ['ImageMagick’s language', () => bytes('push graphic-context\nfill url(https://example.com/x)\n'), other],
  ['a ZIP', () => bytes('PK', [3, 4], new Uint8Array(60)), other],
  ['a program', () => bytes([0x7f], 'ELF', new Uint8Array(60)), other],
  ['WebAssembly', () => bytes([0], 'asm', [1, 0, 0, 0]), other],
  ['a WAVE', () => bytes('RIFF', little(36), 'WAVEfmt ', new Uint8Array(28)), other],
  ['a page before a PNG', () => bytes(html, png), other],
  ['a PNG whose lines were converted', () => changed(png, 4, 0x0a), other],
  ['a PNG with a page behind it', () => bytes(png, html), more],
  ['a PNG with a ZIP behind it', () => bytes(png, 'PK', [3, 4], new Uint8Array(60)), more],
  ['a JPEG with a script behind it', () => bytes(jpeg, script), more],
  ['two JPEGs in one file', () => bytes(jpeg, jpeg), more],
  ['a WebP with a page behind it', () => bytes(webp, html), more],
  ['half a PNG', () => cut(png, 0.5), whole],
  ['a PNG without its end', () => png.slice(0, -12), whole],
  ['half a JPEG', () => cut(jpeg, 0.5), whole],
  ['the first bytes of a JPEG', () => jpeg.slice(0, 10), whole],
  ['half a WebP', () => cut(webp, 0.5), whole],
  ['a PNG that moves', () => pngOf(64, 32, chunk('acTL', bytes(new Uint8Array(8)))), film],
  ['a WebP that moves', () => riff('ANIM', new Uint8Array(6)), film],
  ['a PNG of 900 million pixels', () => bytes(PNG, head(30_000, 30_000), chunk('IDAT', deflateSync('x')), end), large],
  [
    'a PNG of 2³¹ pixels a side',
    () => bytes(PNG, head(2 ** 31 - 1, 2 ** 31 - 1), chunk('IDAT', deflateSync('x')), end),
    large,
  ],
  ['a JPEG of 65,535 pixels a side', () => markers(65_535, 65_535, 1), large],
  ['a JPEG of a thousand scans', () => markers(64, 32, 1000), broken],
  ['a WebP of 16,384 pixels a side', () => riff('VP8L', bytes([0x2f], little(0x0fffffff), [0])), large],
  ['a PNG without a side', () => bytes(PNG, head(0, 32), chunk('IDAT', rows(1, 1)), end), broken],
  ['a PNG whose data is none', () => bytes(PNG, head(64, 32), chunk('IDAT', bytes('no zlib at all')), end), broken],
  ['a PNG without data', () => bytes(PNG, head(64, 32), end), broken],
  ['a PNG without a head', () => bytes(PNG, chunk('IDAT', rows(64, 32)), end), broken],
  ['a PNG with a wrong checksum', () => changed(png, 29, 1, 2, 3, 4), broken],
  ['a JPEG whose markers are none', () => changed(jpeg, 20, 0, 0, 0), broken],
  ['a JPEG without a picture', () => bytes([0xff, 0xd8, 0xff, 0xd9]), broken],
  ['a JPEG with a head and no data', () => markers(64, 32, 1), broken],
  ['a WebP whose data is none', () => riff('VP8L', bytes([0x2f], little(63 | (31 << 14)), 'none at all')), broken],
  ['a WebP without a picture', () => riff('EXIF', new Uint8Array(6)), broken],
];

describe('a logo', () => {
  it.each(hostile)('is not %s', async (_, file, says) => {
    const detail = expect.stringMatching(says);
    await expect(readLogo(file())).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/', code: 'picture', detail }],
    });
  });

  it('that is refused is told so, and leaves the draft as it was', async () => {
    const before = (await send('GET /branding/draft')).body;
    const { status, headers, body } = await upload(bytes(svg));
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(body).toMatchObject({ detail: expect.stringMatching(other), errors: [{ code: 'picture' }] });
    expect((await send('GET /branding/draft')).body).toEqual(before);
  });

  it('is read as far as its picture goes, whatever its data unpack to', async () => {
    const bomb = bytes(PNG, head(64, 32), chunk('IDAT', deflateSync(new Uint8Array(500_000_000))), end);
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    const { width, height } = await readLogo(bomb);
    expect([width, height]).toEqual([64, 32]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('is not larger than it has to be', async () => {
    expect((await upload(new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await upload(pngOf(40, 20))).body).toMatchObject({ detail: expect.stringContaining('20 pixels high') });
    expect((await upload(pngOf(600, 32))).body).toMatchObject({ detail: expect.stringContaining('16 times as wide') });
  });

  it.each([
    ['a PNG', () => pngOf(200, 50), 128, [1]],
    ['a JPEG', () => jpeg, 128, [1]],
    ['a WebP', () => webp, 128, [1]],
    ['one that is sharp everywhere', () => pngOf(400, 96), 133, [1, 2, 3]],
    ['a wide one', () => pngOf(1600, 100), 256, [1, 2, 3]],
  ] as const)('is %s, made anew in the sizes that there are', async (_, file, width, scales) => {
    const { status, body } = await upload(file());
    expect(status).toBe(200);
    const light = body['logo']?.['light'];
    expect(light).toMatchObject({ width });
    const sources = Object.values(light?.['sources'] ?? {});
    expect(sources.map(({ scale }) => Number(scale))).toEqual(scales);
    for (const { scale, url } of sources) {
      const answer = await server.fetch(new URL(text(url)).pathname);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'cross-origin',
      });
      const picture = readRaster(new Uint8Array(await answer.arrayBuffer()));
      expect(picture).toMatchObject({ type: 'image/png', width: width * Number(scale) });
    }
  });

  it('keeps nothing of what was sent but its pixels', async () => {
    const words = chunk('tEXt', bytes(`Comment\0${html}`));
    const { body } = await upload(pngOf(64, 32, words));
    const made = await (await server.fetch(new URL(sourceOf(body)).pathname)).bytes();
    expect(Buffer.from(made).toString('latin1')).not.toMatch(/script|Comment|tEXt/);
  });

  it('has a dark one, is published with the draft, and is nobody’s when nothing shows it any more', async () => {
    const { body: draft } = await upload(pngOf(96, 96), 'dark');
    expect(draft['logo']?.['dark']).toMatchObject({ width: 32, height: 32 });
    expect((await send('POST /branding/draft/publish')).body['logo']).toEqual(draft['logo']);
    const { body: replaced } = await upload(pngOf(90, 90));
    const dropped = new URL(sourceOf(replaced)).pathname;
    expect((await server.fetch(dropped)).status).toBe(200);
    const { body: without } = await send('DELETE /branding/draft/logo/light');
    expect(without['logo']?.['light']).toBeNull();
    // For a day it can be had back.
    const { body: back } = await send('PATCH /branding/draft', {
      logo: { light: text(replaced['logo']?.['light']?.['id']) },
    });
    expect(back['logo']?.['light']).toEqual(replaced['logo']?.['light']);
    expect((await send('PATCH /branding/draft', { logo: { dark: 'lgo_nobody' } })).status).toBe(422);
    server.clock.advance(25 * 60 * 60 * 1000);
    await send('DELETE /branding/draft/logo/light');
    server.clock.set(now);
    expect((await server.fetch(dropped)).status).toBe(404);
    expect((await server.fetch(new URL(sourceOf(draft)).pathname)).status).toBe(200);
  });

  it('is for those who may write, and by its address for everybody', async () => {
    const viewer = senderOf(() => server, 'alpha', 'viewer');
    expect((await viewer('PUT /branding/draft/logo/light', png)).status).toBe(403);
    expect((await upload(png, 'sepia')).status).toBe(404);
    for (const path of ['/brand/logos/nothing', `/brand/logos/${'0'.repeat(32)}-1x.png`])
      expect((await server.fetch(path)).status).toBe(404);
  });
});

const sourceOf = (body: Loose): string => text(body['logo']?.['light']?.['sources']?.['0']?.['url']);
