import { ProblemError } from './problem.js';

/** A file that cannot be taken in at all: nothing of it goes in. */
export const refuseFile = (code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', detail, { errors: [{ pointer: '/', code, detail }] });

/**
 * Reads a text file as people save it: UTF-8, or UTF-16 when its mark says so. Any other encoding is told and not guessed, since
 * a wrong guess puts wrong letters into names for good.
 *
 * @throws ProblemError that names the first line which is not UTF-8
 */
export function readTextFile(bytes: Uint8Array): string {
  const text = decoded(bytes, markOf(bytes));
  if (text === null) {
    const detail = `Line ${firstBrokenLine(bytes)} is not UTF-8. Save the file as "CSV UTF-8" and send it again.`;
    throw refuseFile('encoding', detail);
  }
  if (text === '') throw refuseFile('empty', 'The file is empty.');
  if (text.startsWith('PK\u0003\u0004'))
    throw refuseFile(
      'workbook',
      'This is a workbook or an archive, not CSV. Open it and save the sheet as "CSV UTF-8".',
    );
  // No text has this character; UTF-16 without its mark has it in every other place, and PostgreSQL takes it nowhere.
  if (text.includes('\0'))
    throw refuseFile(
      'encoding',
      'The file is not UTF-8: it holds NUL characters. Save it as "CSV UTF-8" and send it again.',
    );
  return text;
}

function markOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No character of UTF-8 but the line break itself has its byte, so lines can be looked at one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(from, to), 'utf-8') === null) return line;
    from = to + 1;
  }
  return line;
}
