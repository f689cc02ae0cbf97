import type { ImportDelimiter } from '@gangway/contract';
import { CsvError, parse } from 'csv-parse/sync';
import { refuseFile } from '../../../text-file.js';

/** One record of a file: mostly a line, more of them where a cell has line breaks. */
export interface CsvRecord {
  /** Line in which it begins, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Position of a cell whose quotes end before it does; null: there is none. */
  readonly misquoted: number | null;
}

export const signs: Readonly<Record<ImportDelimiter, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits a file (RFC 4180, any line ends) into records. Records without a word are left out. A quote in the wrong place spoils its
 * own record and no other.
 *
 * @throws ProblemError for a quote that never closes, naming where the record begins
 */
export function readRecords(text: string, delimiter: ImportDelimiter = 'comma'): CsvRecord[] {
  const bytes = Buffer.from(text);
  const lineAt = lineCounter(bytes);
  const records: CsvRecord[] = [];
  let end = 0;
  const start = (): number => {
    let at = end;
    while (bytes[at] === LF || bytes[at] === CR) at += 1;
    return at;
  };
  try {
    parse(bytes, {
      bom: true,
      delimiter: signs[delimiter],
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], context) => {
        const from = start();
        end = context.bytes;
        // The library's own count takes a CRLF inside a cell for two lines, and stands where the record ends.
        const line = lineAt(from);
        if (cells.some((cell) => cell.trim() !== ''))
          records.push({ line, cells, misquoted: misquoted(cells, () => bytes.toString('utf8', from, end)) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    throw refuseFile(
      'quotes',
      `From line ${lineAt(start())} on the file cannot be read: a quote opens there and does not close. A quote inside a quoted cell is written twice.`,
    );
  }
  return records;
}

/** Counts lines up to a place: CR, LF and both together each end one. Places must not go back. */
function lineCounter(bytes: Uint8Array): (place: number) => number {
  let at = 0;
  let line = 1;
  return (place) => {
    for (; at < place; at += 1) if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) line += 1;
    return line;
  };
}

/** The library keeps a misquoted cell with its quotes on; one that really begins with a quote is written with three. */
function misquoted(cells: readonly string[], raw: () => string): number | null {
  const suspect = cells.findIndex((cell) => cell.startsWith('"'));
  if (suspect < 0) return null;
  const record = raw();
  const found = cells.findIndex((cell) => cell.startsWith('"') && !record.includes(`"${cell.replaceAll('"', '""')}"`));
  return found < 0 ? null : found;
}
