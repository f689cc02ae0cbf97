import type { Format } from './format.js';

/**
 * A cell that a spreadsheet would run, and not read, gets an apostrophe in front; signed numbers stay numbers. Some spreadsheets skip
 * spaces in front, and take the wide signs of East Asian keyboards for the narrow ones.
 */
const safe = (cell: string): string =>
  /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;

/** Any sign that might part columns: whoever opens the file with another one sees the same cells, and runs nothing. */
const quoted = (cell: string): string => (/[",;\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A file that spreadsheets open as UTF-8 (RFC 4180, with a byte order mark).
 *
 * @param delimiter a semicolon where the comma is the decimal sign
 */
export const csvOf = (lines: Iterable<readonly string[]>, delimiter: ',' | ';' = ','): string =>
  '\uFEFF' + [...lines].map((cells) => cells.map((cell) => quoted(safe(cell))).join(delimiter) + '\r\n').join('');

/** What parts cells where a language writes amounts: not its decimal sign. */
export const delimiterOf = ({ number }: Format): ',' | ';' => (number(0.5, 1).includes(',') ? ';' : ',');
