/** A cell that a spreadsheet would run, and not read, gets an apostrophe in front; signed numbers stay numbers. */
const safe = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file that spreadsheets open as UTF-8 (RFC 4180, with a byte order mark). */
export const csvOf = (lines: Iterable<readonly string[]>): string =>
  '\uFEFF' + [...lines].map((cells) => cells.map((cell) => quoted(safe(cell))).join(',') + '\r\n').join('');
