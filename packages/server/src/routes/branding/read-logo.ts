import { ProblemError } from '../../problem.js';
import { NoRaster, readRaster } from '../../images/raster.js';
import type { Pictures } from '../../store/logos.store.js';

const MIB = 1024 * 1024;
const MOST_BYTES = 2 * MIB;
/** Pixels of a picture that is decoded: 16 MB of memory, some tenths of a second. */
const MOST_PIXELS = 4_000_000;
/** The room that a logo has in a header, in CSS px. */
const BOX = { width: 256, height: 32 } as const;
const SCALES = [1, 2, 3] as const;

const refused = (detail: string): ProblemError =>
  new ProblemError('validation_failed', `The logo was not taken. ${detail}`, {
    errors: [{ pointer: '/', code: 'picture', detail }],
  });

/**
 * Makes the pictures of a logo from a file that somebody sent: PNG, JPEG or WebP by its content. Nothing of the file goes on but
 * its pixels.
 *
 * @throws ProblemError that says what is wrong with the file and what to do
 */
export async function readLogo(bytes: Uint8Array): Promise<Pictures> {
  if (bytes.length > MOST_BYTES)
    throw new ProblemError('payload_too_large', `The logo is larger than ${MOST_BYTES / MIB} MiB. Export it smaller.`);
  try {
    const head = readRaster(bytes);
    assertSize(head);
    // Half a second of start that only who sends a logo pays.
    const { decode, smaller } = await import('../../images/codecs.js');
    const picture = await decode(head.type, bytes).catch(() => {
      throw new NoRaster('Its picture cannot be read. Export it anew, in RGB.');
    });
    assertSize(picture);
    const fit = Math.min(BOX.width / picture.width, BOX.height / picture.height);
    const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * fit)));
    if (width === undefined || height === undefined) throw new RangeError('A picture has two sides.');
    const scales = SCALES.filter((scale) => scale === 1 || height * scale <= picture.height);
    const byScale = new Map<number, Uint8Array>();
    for (const scale of scales) byScale.set(scale, await smaller(picture, width * scale, height * scale));
    return { width, height, byScale };
  } catch (error) {
    throw error instanceof NoRaster ? refused(error.message) : error;
  }
}

function assertSize({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height > MOST_PIXELS)
    throw new NoRaster(
      `It has ${width} × ${height} pixels. ${MOST_PIXELS / 1e6} million are enough: export it smaller.`,
    );
  if (height < BOX.height)
    throw new NoRaster(
      `It is ${height} pixels high. It needs ${BOX.height}, and ${3 * BOX.height} to be sharp everywhere.`,
    );
  if (width > 16 * height)
    throw new NoRaster('It is more than 16 times as wide as it is high, so nobody could read it. Cut it to the logo.');
}
