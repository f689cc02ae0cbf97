import type { ImportDelimiter, ImportReport, ImportTarget } from '@gangway/contract';
import { ProblemError } from '../../../problem.js';
import { refuseFile } from '../../../text-file.js';
import { columnsOf, mappedColumns } from './csv-columns.js';
import { readRecords, type CsvRecord } from './read-records.js';
import { conventionsOf, readRow, type ImportRow, type RowError } from './read-row.js';

export interface ParsedCsv {
  readonly format: ImportReport['format'];
  /** Names of its columns. */
  readonly header: readonly string[];
  readonly ignored: readonly string[];
  readonly rows: readonly ImportRow[];
  readonly errors: readonly RowError[];
  /** The rows of these errors. */
  readonly leftOut: readonly CsvRecord[];
  readonly total: number;
}

/** What somebody has said of a file. */
export interface Mapping {
  /** Of each column; null: it is not read. Undefined: known by the header. */
  readonly targets?: readonly (ImportTarget | null)[] | undefined;
  readonly delimiter?: ImportDelimiter | undefined;
}

const MAX_ROWS = 100_000;

/**
 * Splits a file into its header and its rows.
 *
 * @throws ProblemError for one that is empty or too long
 */
export function readTable(text: string, delimiter?: ImportDelimiter): readonly [CsvRecord, ...CsvRecord[]] {
  const [header, ...body] = readRecords(text, delimiter);
  if (!header) throw refuseFile('empty', 'The file is empty: its first line has to name the columns.');
  if (body.length > MAX_ROWS)
    throw new ProblemError(
      'payload_too_large',
      `The file has ${body.length} rows, and at most ${MAX_ROWS} go in at a time. Split it.`,
    );
  return [header, ...body];
}

/**
 * Reads an export. A file that cannot be read as a whole is refused; a row that cannot is reported by line and column, and the
 * others go on.
 *
 * @param currency ISO 4217, of the roster
 * @throws ProblemError for a file with the wrong delimiter, without a known header, or too long
 */
export function parseCsv(text: string, currency: string, { targets, delimiter }: Mapping = {}): ParsedCsv {
  const [header, ...body] = readTable(text, delimiter);
  const columns = targets ? mappedColumns(header.cells, targets) : columnsOf(header.cells);
  const renewal = columns.positions.get('renewalOn');
  const dates = renewal === undefined ? [] : body.map(({ cells }) => cells[renewal] ?? '');
  const conventions = conventionsOf(currency, dates, columns.dayFirst);
  const rows: ImportRow[] = [];
  const errors: RowError[] = [];
  const leftOut: CsvRecord[] = [];
  const repeated = repetitions();
  for (const record of body) {
    const read = readRow(columns, record, conventions);
    const before = Array.isArray(read) ? null : repeated(read);
    if (Array.isArray(read)) errors.push(...read);
    else if (before === null) rows.push(read);
    else
      errors.push({
        line: read.line,
        column: null,
        position: null,
        code: 'duplicate',
        detail: `The same customer stands in line ${before} already.`,
        value: read.externalId ?? read.name,
        suggestion: null,
      });
    if (Array.isArray(read) || before !== null) leftOut.push(record);
  }
  const names = header.cells.map((name) => name.trim());
  return { format: columns.format, header: names, ignored: columns.ignored, rows, errors, leftOut, total: body.length };
}

/**
 * Line of an earlier row about the same customer; null: there is none. Two identifiers are two customers, whatever their names; a
 * row without one is told by its name.
 */
function repetitions(): (row: ImportRow) => number | null {
  const byId = new Map<string, number>();
  const byName = new Map<string, { readonly line: number; readonly named: boolean }>();
  return ({ line, externalId, name }) => {
    const key = name.toLowerCase();
    const same = byName.get(key);
    const before =
      (externalId === null ? undefined : byId.get(externalId)) ??
      (same && (externalId === null || !same.named) ? same.line : undefined);
    if (before !== undefined) return before;
    if (externalId !== null) byId.set(externalId, line);
    if (!same) byName.set(key, { line, named: externalId !== null });
    return null;
  };
}
