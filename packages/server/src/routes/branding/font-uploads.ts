import { ProblemError } from '../../problem.js';
import { readFont, type ReadFont } from '../../fonts/read-font.js';
import { NoFont } from '../../fonts/woff2.js';
import type { StoredFont } from '../../store/fonts.store.js';

const MIB = 1024 * 1024;
const MOST_BYTES = 4 * MIB;
/** Files of fonts that a brand can have. */
const MOST_FONTS = 12;

/**
 * Reads the file of a font that somebody sent: WOFF2 by its content.
 *
 * @throws ProblemError that says what is wrong with the file and what to do
 */
export function readFontFile(bytes: Uint8Array): ReadFont {
  if (bytes.length > MOST_BYTES)
    throw new ProblemError(
      'payload_too_large',
      `The font is larger than ${MOST_BYTES / MIB} MiB. Send a subset of it.`,
    );
  try {
    return readFont(bytes);
  } catch (error) {
    if (!(error instanceof NoFont)) throw error;
    const detail = error.message;
    throw new ProblemError('validation_failed', `The font was not taken. ${detail}`, {
      errors: [{ pointer: '/', code: 'font', detail }],
    });
  }
}

/** Puts a font where the one stands that it replaces, or at the end. */
export function placeFont(
  ids: readonly string[],
  fonts: ReadonlyMap<string, StoredFont>,
  { id, facts }: StoredFont,
): string[] {
  const face = faceOf(facts);
  const place = ids.findIndex((each) => {
    const font = fonts.get(each);
    return font && faceOf(font.facts) === face;
  });
  if (place >= 0) return ids.with(place, id);
  if (ids.length >= MOST_FONTS)
    throw new ProblemError('invalid_transition', `A brand can have ${MOST_FONTS} fonts. Take one out first.`);
  return [...ids, id];
}

const faceOf = ({ family, style, weight, width }: StoredFont['facts']): string =>
  JSON.stringify([family.toLowerCase(), style, weight.from, weight.to, width.from, width.to]);
