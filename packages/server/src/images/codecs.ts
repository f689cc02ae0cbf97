// The codecs are C and Rust in WebAssembly: what a hostile file makes of them stays in their own memory, which is bounded, sees
// no file and no network, and is thrown away after each JPEG and WebP.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import decodePng, { init as initPngDecoder } from '@jsquash/png/decode.js';
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js';
import resizePixels, { initResize } from '@jsquash/resize';
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js';
import type { Raster } from './raster.js';

/** What browsers have and the codecs hand pictures over in. */
class Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly colorSpace = 'srgb';

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}
if (!('ImageData' in globalThis)) Object.defineProperty(globalThis, 'ImageData', { value: Pixels });

const { resolve } = createRequire(import.meta.url);
const compiled = async (path: string) => WebAssembly.compile(await readFile(resolve(path)));
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};
const jpeg = once(() => compiled('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
const webp = once(() => compiled('@jsquash/webp/codec/dec/webp_dec.wasm'));
const png = once(async () => {
  const module = await compiled('@jsquash/png/codec/pkg/squoosh_png_bg.wasm');
  await Promise.all([initPngDecoder(module), initPngEncoder(module)]);
});
const resizer = once(async () => initResize(await compiled('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm')));

/** A codec with a memory of its own. What is wrong with a file is for whoever sent it, and not for the log. */
const anew = (module: WebAssembly.Module) => ({
  printErr: () => {},
  instantiateWasm(imports: WebAssembly.Imports, ready: (instance: WebAssembly.Instance) => void) {
    const instance = new WebAssembly.Instance(module, imports);
    ready(instance);
    return instance.exports;
  },
});

/** Its pixels, as people see it: turned as its camera was. @throws what the codec throws where there is no picture in it */
export async function decode(type: Raster['type'], bytes: Uint8Array): Promise<ImageData> {
  const file = new Uint8Array(bytes).buffer;
  switch (type) {
    case 'image/jpeg':
      await initJpeg(anew(await jpeg()));
      return decodeJpeg(file, { preserveOrientation: true });
    case 'image/webp':
      await initWebp(anew(await webp()));
      return decodeWebp(file);
    case 'image/png':
      await png();
      return decodePng(file);
  }
}

/** A smaller picture as PNG, with nothing in it but pixels. */
export async function smaller(picture: ImageData, width: number, height: number): Promise<Uint8Array> {
  await Promise.all([resizer(), png()]);
  const resized = await resizePixels(picture, {
    width,
    height,
    method: 'lanczos3',
    premultiply: true,
    linearRGB: true,
  });
  return new Uint8Array(await encodePng(resized));
}
