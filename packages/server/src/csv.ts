import type { ApiFile } from '@gangway/contract';

/** A cell that a spreadsheet would run, and not read, gets an apostrophe in front; signed numbers stay numbers. */
const safe = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string, delimiter: string): string =>
  /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A file that spreadsheets open as UTF-8 (RFC 4180, with a byte order mark).
 *
 * @param delimiter a semicolon where the comma is the decimal sign
 */
export const csvOf = (lines: Iterable<readonly string[]>, delimiter: ',' | ';' = ','): string =>
  '\uFEFF' +
  [...lines].map((cells) => cells.map((cell) => quoted(safe(cell), delimiter)).join(delimiter) + '\r\n').join('');

/**
 * A table as such a file, under a name.
 *
 * @param columns headings by the keys of the cells
 */
export function csvFile<K extends string>(
  name: string,
  columns: Readonly<Record<K, string>>,
  rows: readonly Readonly<Record<NoInfer<K>, string | number | null>>[],
): ApiFile {
  const keys = Object.keys(columns).filter((key): key is K => key in columns);
  const lines = rows.map((row) => keys.map((key) => String(row[key] ?? '')));
  return {
    name,
    type: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(csvOf([keys.map((key) => columns[key]), ...lines])),
  };
}
